import type { Status } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { isOfOtherClause } from '../clauses/own-clause.js';
import { findersOf } from '../clauses/words/frame-words.js';
import { carriedStatuses } from '../directions/carried-direction.js';
import { keyOf } from '../figures/words.js';
import { isYetToBe, mayComeToBe } from '../clauses/statuses/may-come-to-be.js';
import { statusWords } from '../clauses/statuses/status-words.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import { datesOf } from '../times/nearby/dates-of-text.js';
import { distance } from '../times/nearby/periods.js';
import { publicationIn } from '../times/relative/publication.js';
import { yearOf, type TitlePeriod } from '../times/undated/title-period.js';

/** The statuses that a sentence may give a figure, the likeliest first. */
export function statusesIn(
  { start, end }: Stretch,
  figure: ReadQuantity,
  own: SourceText,
): readonly Status[] {
  const { source, normal, pack } = own;
  if (pack === undefined) return ['reported'];
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  // Of “will aim to” the word next to the figure is what is said of it.
  const sentence = source.text.slice(start, end);
  const inside = { start: figure.start - start, end: figure.end - start };
  const { statuses, condition } = clauseFrame(normal.text, place, pack);
  const isPossible =
    condition !== undefined && findersOf(pack).possibilities.has(keyOf(condition.text));
  const said: readonly Status[] = [
    ...(isPossible || mayComeToBe(sentence, inside, pack) ? (['possible'] as const) : []),
    ...nearestFirst(statuses, place, normal.text).map(({ status }) => status),
    ...carriedStatuses(figure, own).map(({ status }) => status),
    ...nearestFirst(
      statusWords(sentence, pack).filter((word) => !isOfOtherClause(sentence, word, inside, pack)),
      inside,
      sentence,
    ).flatMap((word) => word.statuses),
  ];
  // No rule asks of a place in an order whether it was planned.
  const isTold = figure.value.kind === 'ordinal' && statuses.length > 0;
  const isReported = !isTold && !isYetToBe(sentence, inside, pack);
  return [...(isReported ? (['reported'] as const) : []), ...new Set(said)];
}

/**
 * Whether a figure stands behind a time later than its text in its sentence, so that without a word of status nobody can tell whether it
 * is there: 令和6年度までに3隊増やし in a report of 令和4年. A text is of the year of its publication, or of its title.
 */
export function isBehindLaterTime(
  sentence: Stretch,
  figure: Stretch,
  source: SourceText,
  title: TitlePeriod | undefined,
): boolean {
  const published = publicationIn(source)?.year;
  const last = published ?? (title === undefined ? undefined : yearOf(title));
  if (last === undefined) return false;
  const before = { start: sentence.start, end: figure.start };
  const lastMonth = published === undefined ? lastMonthOf(title) : undefined;
  return lyingIn(datesOf(source), before).some(({ period }) => {
    if (period.kind === 'other-year') return (period.year ?? 0) > last;
    const { year = last, month = 0, day } = period.kind === 'interval' ? period.to : period.date;
    // 10月から under a title of April to September.
    if (
      period.kind !== 'interval' &&
      lastMonth !== undefined &&
      day === undefined &&
      year === last &&
      month > lastMonth
    )
      return true;
    // A text is published, or its count made, on a day of the year behind that of its title.
    return year > (published === undefined && day !== undefined ? last + 1 : last);
  });
}

/** Of a title that tells of a part of a year. */
const lastMonthOf = (title: TitlePeriod | undefined): number | undefined =>
  title?.kind === 'interval' ? title.to.month : title?.date.month;

/** Of 预计…，计划…15座，采购…64列 the word nearest to the figure; of those behind it only what its own clause says. */
function nearestFirst<Word extends Stretch>(
  words: readonly Word[],
  figure: Stretch,
  text: string,
): readonly Word[] {
  const farness = (word: Word): number =>
    distance(word, figure) +
    (word.start >= figure.end && /[，,；;。.、：:\n]/u.test(text.slice(figure.end, word.start))
      ? 1e6
      : 0);
  return words.toSorted((one, other) => farness(one) - farness(other));
}
