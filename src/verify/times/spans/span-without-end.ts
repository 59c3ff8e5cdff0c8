import type { Period } from '../../../quantity/quantity.js';
import { isSince } from '../bounds/since-dates.js';
import type { DatedFact } from '../dated-fact.js';
import { yearsUpToNow } from '../relative/times-round.js';
import { yearsOf } from './meeting-periods.js';

/**
 * “Since 2010 it has fallen by 40%”, of 2010–2018 or of 2018: the words, where the sentence tells of no end and the text round
 * it of none in the last year of the period. Undefined too where the source tells of no other time.
 */
export function endUntold({ period, match, dates }: DatedFact): string | undefined {
  const { pack, source } = match.source;
  const [only, ...others] = dates.filter((date) => yearsOf(date.period).length > 0);
  if (pack === undefined || only?.period.kind !== 'date' || others.length > 0) return undefined;
  const [begins] = yearsOf(only.period);
  const end = begins === undefined ? undefined : endOfSpan(period, begins);
  const isUntold =
    end !== undefined &&
    isSince(source.text, only.start, only.end, pack) &&
    yearsUpToNow(match)?.includes(end) === false;
  return isUntold ? only.text : undefined;
}

/** The year that a period ends in which begins in a year, or lies behind it. */
function endOfSpan(period: Period, begins: number): number | undefined {
  if (period.kind === 'as-of') return undefined;
  const [from, to] =
    period.kind === 'date' ? [begins, period.date.year] : [period.from.year, period.to.year];
  return from === begins && to > begins ? to : undefined;
}
