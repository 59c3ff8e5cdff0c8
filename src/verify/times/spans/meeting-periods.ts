import type { CalendarDate, Period } from '../../../quantity/quantity.js';
import { periodAgrees } from '../../../quantity/read/agree.js';
import type { PartialDate, ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { daysOf, type DaySpan } from '../../figures/days.js';

/** Agrees, or names a day inside a period that the fact gives more coarsely. */
export function bearsOut(read: ReadPeriod, period: Period): boolean {
  if (periodAgrees(read, period)) return true;
  if (read.kind !== 'date' || period.kind === 'as-of') return false;
  const [inner, outer] = [spanOfRead(read, period), daysOf(period)];
  return isInside(inner, outer);
}

/** Does not contradict: one of the two lies in the other, and neither is “as of” where the other is not. */
export function meets(read: ReadPeriod, period: Period): boolean {
  if ((read.kind === 'as-of') !== (period.kind === 'as-of')) return false;
  if (periodAgrees(read, period)) return true;
  const [one, other] = [spanOfRead(read, period), daysOf(period)];
  // 2016—2020 is no 2016—2021, nor is a half-year its year; a day of it may be meant.
  if (read.kind === 'interval' && period.kind === 'interval')
    return one.first === other.first && one.last === other.last;
  if (read.kind === 'interval') return isInside(other, one);
  // 2011–2018 and 2015–2022 share days, and are two periods.
  return isInside(one, other) || isInside(other, one);
}

/** Whether all days of a period are days of another. */
export const liesIn = (period: Period, other: Period): boolean =>
  isInside(daysOf(period), daysOf(other));

const isInside = (inner: DaySpan, outer: DaySpan): boolean =>
  inner.first >= outer.first && inner.last <= outer.last;

export const yearsOf = (read: ReadPeriod): readonly number[] => {
  if (read.kind === 'other-year') return [read.year, read.to ?? read.year];
  const dates = read.kind === 'interval' ? [read.from, read.to] : [read.date];
  return dates.flatMap(({ year }) => year ?? []);
};

/** The years that a period begins and ends in. */
export const endsOf = (period: Period): readonly number[] =>
  period.kind === 'interval' ? [period.from.year, period.to.year] : [period.date.year];

export function spanOfRead(read: ReadPeriod, period: Period): DaySpan {
  if (read.kind === 'other-year') return { first: 0, last: -1 };
  const year = period.kind === 'interval' ? period.from.year : period.date.year;
  const complete = (date: PartialDate): CalendarDate => ({ ...date, year: date.year ?? year });
  return read.kind === 'interval'
    ? daysOf({ kind: 'interval', from: complete(read.from), to: complete(read.to) })
    : daysOf({ kind: 'date', date: complete(read.date) });
}

/** “As of July 2020” is not as of 2020, which is its end. */
export const isOnLaterDay = (read: ReadPeriod, period: Period): boolean =>
  read.kind === 'as-of' &&
  period.kind === 'as-of' &&
  spanOfRead(read, period).last < daysOf(period).last;

/** 2023/24 is over when 2024/25 begins, in whichever month that is; a half year is over before three quarters that begin with it are. */
export function endsBefore(read: ReadPeriod, period: Period): boolean {
  if (read.kind === 'other-year')
    return read.year < (period.kind === 'interval' ? period.from : period.date).year;
  const [told, asked] = [spanOfRead(read, period), daysOf(period)];
  return told.last < asked.first || (told.first === asked.first && told.last < asked.last);
}
