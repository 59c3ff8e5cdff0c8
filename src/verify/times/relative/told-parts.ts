import { daysInMonth } from '../../../quantity/calendar.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { daysOf, type DaySpan } from '../../figures/days.js';
import { isWholeYears } from '../bounds/opening-times.js';
import { endsOf, spanOfRead, yearsOf } from '../spans/meeting-periods.js';

/**
 * Whether a time that is told round a sentence without one is the part of a year that is asked about: the same days, or its
 * first or last one. A month of the quarter that is told is no time that the source tells of.
 */
export function tellsPart(read: ReadPeriod, period: Period): boolean {
  if (read.kind === 'other-year') return isOfOtherYear(read, period);
  const [told, asked] = [closed(spanOfRead(read, period)), closed(daysOf(period))];
  if (told.first === asked.first && told.last === asked.last) return true;
  return (
    (asked.first === asked.last || isLastMonth(period)) &&
    (asked.first === told.first || asked.last === told.last)
  );
}

/** Days as `daysOf` gives them: every month ends on the 31st. */
const closed = ({ first, last }: DaySpan): DaySpan => {
  const [year, month, day] = [Math.floor(last / 10_000), Math.floor(last / 100) % 100, last % 100];
  const isEnd = day === daysInMonth(year, month);
  const end = isEnd ? last - day + 31 : last;
  return { first: first === last ? end : first, last: end };
};

/** 2023年末 may be its December. */
const isLastMonth = (period: Period): boolean =>
  period.kind === 'date' && period.date.month === 12 && period.date.day === undefined;

/** Which months 2022-23 has is not told: they are twelve, and a last day of one may be that of all. */
function isOfOtherYear(read: Extract<ReadPeriod, { kind: 'other-year' }>, period: Period): boolean {
  if (period.kind === 'interval') return isWholeYears(period);
  const { year, month, day } = period.date;
  return (
    yearsOf(read).some((each) => endsOf(period).includes(each)) &&
    month !== undefined &&
    (day === undefined ? period.kind === 'as-of' : day === daysInMonth(year, month))
  );
}
