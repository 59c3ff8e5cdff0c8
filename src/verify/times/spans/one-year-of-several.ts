import type { Period } from '../../../quantity/quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { isUnproven } from '../../unproven-statuses.js';
import type { Status } from '../../../quantity/quantity.js';
import { isBeginning } from '../bounds/beginnings.js';
import { isOwnOfPart } from '../governing/dates-of-parts.js';
import { isNextDate } from '../governing/governing-dates.js';
import { isSince } from '../bounds/since-dates.js';
import { endsOf, yearsOf } from './meeting-periods.js';
import { isOfRecord } from '../bounds/records.js';
import type { StatedDate } from '../stated-dates.js';

/**
 * “The pool had 56,000 visitors in 2012”: the date, where a period is of several whole years and the sentence tells of one of them
 * alone. A change is one over the years up to its own, “since 2010” tells of more, and so do two dates that are its ends.
 */
export function oneYearOfSeveral(
  match: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
  status: Status,
): string | undefined {
  const { pack, normal, source } = match.source;
  if (pack === undefined || isUnproven(status) || !isOfYears(period)) return undefined;
  const figure = match.quantity ?? match.quote;
  const { text } = source;
  const told = dates.filter((date) => !isOfRecord(date, match.source, pack));
  // “Closed in 2014, it had 56,000 visitors in 2012”, “since 2015 it has lost 64, 11 of them in 2022”.
  const next = told.filter(
    (date) => isNextDate(date, figure, text, pack) || isOwnOfPart(date, figure, text, pack),
  );
  const own = next.length > 0 ? next : told.filter((date) => !isBeginning(date, text, pack));
  const years = new Set((own.length > 0 ? own : told).flatMap((date) => yearsOf(date.period)));
  const [from = 0, to = from] = endsOf(period);
  const [year] = years;
  if (year === undefined || years.size > 1 || year < from || year > to) return undefined;
  if (next.length === 0 && dates.some((date) => date.period.kind !== 'date')) return undefined;
  const counted = next.length > 0 ? next : told;
  if (counted.some(({ start, end }) => isSince(text, start, end, pack))) return undefined;
  const { direction, average } = clauseFrame(normal.text, figureOf(match), pack);
  if (direction?.relation === 'by' || average !== undefined) return undefined;
  return dates.find((date) => yearsOf(date.period).includes(year))?.text;
}

/** Of more than one calendar year. */
const isOfYears = (period: Period): boolean =>
  period.kind === 'interval' &&
  period.to.year > period.from.year &&
  [period.from, period.to].every(({ month }) => month === undefined);
