import { daysInMonth } from '../../../quantity/calendar.js';
import type { Period } from '../../../quantity/quantity.js';
import type { PartialDate, ReadPeriod } from '../../../quantity/read/read-quantity.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * “71% on 12 September 2025”, 2025年9月12日占比为71%: a number that a day is given for is none of a longer time, nor a
 * share of a month; a number of things at the first or the last day of the time may be that of it.
 */
export function isAtDayAlone(
  { start, end, period: read }: Stretch & { readonly period: ReadPeriod },
  { quantity: stated, period }: Fact,
  { quantity, sentence, source: { source, normal, pack } }: FoundQuote,
): boolean {
  if (pack === undefined || quantity === undefined || period === undefined) return false;
  if (stated.value.kind !== 'number' || read.kind !== 'date') return false;
  const isShare = stated.unit.kind === 'percent';
  const isDay = read.date.day !== undefined;
  if (read.date.month === undefined) return false;
  if (isDay && !isShare && isEdgeOf(read.date, period)) return false;
  const isLonger = period.kind === 'interval' || period.date[isDay ? 'day' : 'month'] === undefined;
  if (!isLonger) return false;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  if (clauseFrame(normal.text, figure, pack).direction !== undefined) return false;
  if (start >= quantity.end) {
    const behind = source.text.slice(quantity.end, start);
    return preposition.test(behind) || opensBracket.test(behind);
  }
  const between = source.text.slice(end, quantity.start);
  if (preposition.test(between) || (headsLine(source.text, start) && colon.test(between)))
    return true;
  return (
    preposition.test(source.text.slice(sentence.start, start)) &&
    between.length <= longestPredicate &&
    !/[,;:，；：]/u.test(between.replace(/^\s*[,，]/u, ''))
  );
}

/** Whether a day is the first or the last of a period, as far as it is given. */
function isEdgeOf({ month, day }: PartialDate, period: Period): boolean {
  const [from, to] =
    period.kind === 'interval' ? [period.from, period.to] : [period.date, period.date];
  const lastMonth = to.month ?? 12;
  const isFirst = month === (from.month ?? 1) && day === (from.day ?? 1);
  const isLast = month === lastMonth && day === (to.day ?? daysInMonth(to.year, lastMonth));
  return isFirst || isLast;
}

/** “ ships (”: a bracket behind a number and its noun that begins with the time. */
const opensBracket = /^(?:\s\p{L}+){0,2}\s?[(（]$/u;

/** “June 2021: 500”. */
const colon = /^\s?[:：]\s?$/u;

const headsLine = (text: string, start: number): boolean =>
  /(?:^|[\n;；(（])\s?(?:\p{L}{1,4}\s)?$/u.test(text.slice(Math.max(0, start - 8), start));

/** Nothing, or no more than “on the”. */
const preposition = /^\s*(?:\p{L}{1,4}\s?){0,2}$/u;

/** “ the share of pupils was ”, in UTF-16 units. */
const longestPredicate = 30;
