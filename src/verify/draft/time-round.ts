import { memoOf } from '../../memo.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { sentenceRound, type SourceText, type Stretch } from '../sources/source-text.js';
import { headingOver } from './headings.js';
import { ofLastYear } from './last-year.js';
import type { NearPeriod } from './near-times.js';
import { phrasesLeftOut } from './no-figures.js';
import { ofOpening, ofTitle } from './of-title.js';
import type { GivenPeriods } from './periods.js';
import { ofParagraph, ofSentenceBefore, ofWholeText, ofWholeYear } from './untimed.js';
import { onlyYear, yearOfTitle } from './year-of-title.js';

/** The time of the title or of the heading that a figure stands under. */
export function timeOver(
  figure: Stretch,
  source: SourceText,
): Pick<GivenPeriods, 'title' | 'heading'> {
  const heading = headingOver(figure, source);
  const { title, isFromNow } = titleOf(source);
  // “Targets for 2030”.
  const isTold =
    heading !== undefined && !(title !== undefined && heading.period.date.year > title.date.year);
  if (isTold) return { title: heading.period, heading };
  return { title: isFromNow(sentenceRound(source.sentences, figure)) ? undefined : title };
}

const titleOf = memoOf((source: SourceText) => {
  const { pack } = source;
  const phrases = pack && phrasesLeftOut(source.source.text, pack);
  return {
    title: yearOfTitle(source) ?? onlyYear(source),
    isFromNow: (sentence: Stretch): boolean =>
      phrases?.(sentence).some((each) => each.isFromNow === true) === true,
  };
});

/**
 * The time that the text round a sentence gives a figure of it, where the sentence itself tells of none: that which its
 * paragraph opens with or has told of so far, that of the title, or the year before publication. The times that may be meant where none is beyond doubt.
 */
export function timeRound(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  given: Pick<GivenPeriods, 'title' | 'heading'>,
): NearPeriod | undefined {
  const last = ofLastYear(sentence, figure, source);
  if (last !== undefined) return { period: last };
  const [opening] = ofOpening(sentence, figure, source);
  if (opening !== undefined) return ofParagraph(opening, sentence, figure, source);
  const [titled] = ofTitle(sentence, figure, source, given);
  const ofText =
    titled === undefined || given.title === undefined
      ? ofWholeYear(sentence, figure, source)
      : ofWholeText(titled, given.title, sentence, figure, source, given.heading?.start);
  return ofText !== undefined && 'period' in ofText
    ? ofText
    : (ofSentenceBefore(sentence, figure, source, given.title) ?? ofText);
}
