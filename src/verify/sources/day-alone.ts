import type { PartialDate } from '../../quantity/read/read-quantity.js';
import type { ReadPeriod } from '../../quantity/read/read-quantity.js';
import type { Fact } from '../../report/report.js';
import { clauseFrame } from '../clause-frame.js';
import type { FoundQuote } from './match-quote.js';
import type { Stretch } from './source-text.js';

/**
 * “71% on 12 September 2025”, 2025年9月12日占比为71%: a number that a day is given for is none of a longer time; a
 * number of things at the first or the last day of a year may be that of the year.
 */
export function isAtDayAlone(
  { start, end, period: read }: Stretch & { readonly period: ReadPeriod },
  { quantity: stated, period }: Fact,
  { quantity, sentence, source: { source, normal, pack } }: FoundQuote,
): boolean {
  if (pack === undefined || quantity === undefined || period === undefined) return false;
  const isDay = read.kind === 'date' && read.date.day !== undefined;
  const isStockOfYear = isDay && stated.unit.kind !== 'percent' && isEndOfYear(read.date);
  const isLonger = period.kind === 'interval' || period.date.day === undefined;
  if (stated.value.kind !== 'number' || !isDay || isStockOfYear || !isLonger) return false;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  if (clauseFrame(normal.text, figure, pack).direction !== undefined) return false;
  if (start >= quantity.end) return preposition.test(source.text.slice(quantity.end, start));
  const between = source.text.slice(end, quantity.start);
  if (preposition.test(between)) return true;
  return (
    preposition.test(source.text.slice(sentence.start, start)) &&
    between.length <= longestPredicate &&
    !/[,;:，；：]/u.test(between.replace(/^\s*[,，]/u, ''))
  );
}

const isEndOfYear = ({ month, day }: PartialDate): boolean =>
  (month === 1 && day === 1) || (month === 12 && day === 31);

/** Nothing, or no more than “on the”. */
const preposition = /^\s*(?:\p{L}{1,4}\s?){0,2}$/u;

/** “ the share of pupils was ”, in UTF-16 units. */
const longestPredicate = 30;
