import type { Period } from '../../../quantity/quantity.js';
import { endsClause, wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { yearsOf } from './meeting-periods.js';
import type { StatedDate } from '../stated-dates.js';
import type { Stretch } from '../../sources/source-text.js';

/** The words by which a source gives a figure of a whole year, where a period is of fewer months. */
export function wholeYearBeyond(
  match: FoundQuote,
  dates: readonly Stretch[],
  period: Period,
): string | undefined {
  return isShorter(period) ? wholeYearOf(match, dates) : undefined;
}

/** “Despite a good last quarter, 40 were built throughout the year”: no date of the sentence is of the figure, and none has a year. */
export const isOfWholeYear = (
  match: FoundQuote,
  dates: readonly StatedDate[],
  own: readonly StatedDate[],
): boolean =>
  dates.length === 0 ||
  (own.every(({ period }) => yearsOf(period).length === 0) &&
    wholeYearOf(match, dates) !== undefined);

/** A day may be the last of the year. */
function isShorter(period: Period): boolean {
  if (period.kind === 'as-of') return false;
  if (period.kind === 'date') {
    const { month, day } = period.date;
    return month !== undefined && month < 12 && day === undefined;
  }
  const { from, to } = period;
  return (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1 < 12;
}

/** 全年, “for the full year”: said before the figure, or behind it in its clause, with no date between. */
function wholeYearOf(
  { quantity, quote, sentence, source: { source, pack } }: FoundQuote,
  dates: readonly Stretch[],
): string | undefined {
  if (pack === undefined) return undefined;
  const { frame } = pack;
  const [words, others] = [frame['whole-years'], frame['not-words']].map((each) =>
    wordFinder(each, pack),
  );
  if (words === undefined) return undefined;
  const figure = quantity ?? quote;
  const said = source.text.slice(sentence.start, sentence.end);
  const text =
    others === undefined ? said : said.replace(others, (found) => ' '.repeat(found.length));
  const found = [...text.matchAll(words)].map(({ 0: word, index }) => ({
    word,
    start: sentence.start + index,
    end: sentence.start + index + word.length,
  }));
  const isApart = (from: number, to: number): boolean =>
    dates.some(({ start, end }) => start >= from && end <= to);
  const before = found.findLast(({ end }) => end <= figure.start);
  if (before !== undefined && !isApart(before.end, figure.start)) return before.word;
  const behind = found.find(({ start }) => start >= figure.end);
  // “Despite a rise in the last quarter, 45 were built throughout the year”: that date is of another clause.
  const isOfClause = (date: Stretch): boolean =>
    date.end > figure.start || !endsClause(source.text, date, figure);
  return behind !== undefined &&
    !endsClause(source.text, figure, behind) &&
    !dates.some((date) => date.end <= behind.end && isOfClause(date))
    ? behind.word
    : undefined;
}
