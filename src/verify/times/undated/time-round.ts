import { memoOf } from '../../../memo.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import {
  firstEndingBehind,
  sentenceRound,
  type SourceText,
  type Stretch,
} from '../../sources/source-text.js';
import { isComparedWith } from '../nearby/bases-of-change.js';
import { headingOver } from './headings.js';
import { ofLastYear } from './last-year.js';
import { ofThisYear } from './this-year.js';
import type { NearPeriod } from '../nearby/near-times.js';
import { phrasesLeftOut } from '../../figures/names/no-figures.js';
import { ofOpening, ofTitle } from './of-title.js';
import type { GivenPeriods } from '../nearby/periods.js';
import { isYear } from '../nearby/years.js';
import { ofParagraph, ofSentenceBefore, ofWholeText, ofWholeYear } from './untimed.js';
import { isChangeBetween } from '../../directions/change-between.js';
import { yearsBefore } from '../relative/time-before.js';
import { isPartOfYear, yearOf } from './title-period.js';
import { onlyYear, periodOfTitle } from './year-of-title.js';

/** The time of the title or of the heading that a figure stands under. */
export function timeOver(
  figure: Stretch,
  source: SourceText,
): Pick<GivenPeriods, 'title' | 'heading'> {
  const heading = headingOver(figure, source);
  const { title, isFromNow } = titleOf(source);
  // “Targets for 2030”.
  const isTold =
    heading !== undefined && !(title !== undefined && yearOf(heading.period) > yearOf(title));
  if (isTold) return { title: heading.period, heading };
  return { title: isFromNow(sentenceRound(source.sentences, figure)) ? undefined : title };
}

const titleOf = memoOf((source: SourceText) => {
  const { pack } = source;
  const phrases = pack && phrasesLeftOut(source.source.text, pack);
  return {
    title: periodOfTitle(source) ?? onlyYear(source),
    isFromNow: (sentence: Stretch): boolean =>
      phrases?.(sentence).some(
        (each) => each.isFromNow === true && !isComparedWith(each, source),
      ) === true,
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
  if (isOtherInBracket(figure, source) || isOfNoPart(figure, source, given.title)) return undefined;
  const now =
    given.heading === undefined
      ? ofThisYear(sentence, figure, source, titleOf(source).title)
      : undefined;
  if (now !== undefined) return { period: now };
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

/**
 * “From 18 tonnes to 12”: the level that a change began at is of an earlier time; and a length is of no part of a year, which is
 * what its title may tell of.
 */
function isOfNoPart(
  figure: ReadQuantity,
  { quantities, source: { text }, pack }: SourceText,
  title: GivenPeriods['title'],
): boolean {
  if (title !== undefined && isPartOfYear(title) && lengths.has(figure.unit.id)) return true;
  const next = quantities[firstEndingBehind(quantities, figure.end)];
  return (
    pack?.reading.grammar === 'latin' &&
    next !== undefined &&
    !isYear(next) &&
    yearsBefore(figure, text, pack) === undefined &&
    isChangeBetween(text, figure, next, pack)
  );
}

const lengths: ReadonlySet<string | undefined> = new Set(['metre', 'kilometre', 'mile']);

/** “An equity ratio of 42.6% (41.2%)”: of two figures of one unit the one in brackets is of a time that is not told. */
function isOtherInBracket(
  figure: ReadQuantity,
  { quantities, source: { text } }: SourceText,
): boolean {
  const { start, end, unit } = figure;
  if (
    !/^\s?[)）]/u.test(text.slice(end, end + 2)) ||
    !/[(（][+\-−–]?$/u.test(text.slice(Math.max(0, start - 2), start))
  )
    return false;
  const before = quantities[firstEndingBehind(quantities, start) - 1];
  return (
    before !== undefined &&
    before.value.kind !== 'date' &&
    /^\s?[(（][+\-−–]?$/u.test(text.slice(before.end, start)) &&
    (unit.kind === 'none' || (unit.kind === before.unit.kind && unit.text === before.unit.text))
  );
}
