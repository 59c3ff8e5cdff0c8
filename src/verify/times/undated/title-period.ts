import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { daysInMonth } from '../../../quantity/calendar.js';
import { daysOf } from '../../figures/days.js';
import { endsOf, spanOfRead, yearsOf } from '../spans/meeting-periods.js';

/** What a title or a heading says of when its figures are: a year, a month of it, or a quarter, a half or other months of one year. */
export type TitlePeriod = Extract<Period, { kind: 'date' | 'interval' }>;

/** That it lies in or ends in. */
export const yearOf = (title: TitlePeriod): number =>
  title.kind === 'interval' ? title.to.year : title.date.year;

/** Whether it lies in one year of the calendar, which “in July” is of, and not in two as twelve months up to March do. */
export const isOfOneYear = (title: TitlePeriod): boolean =>
  title.kind === 'date' || title.from.year === title.to.year;

/** Whether it is shorter than a year. */
export const isPartOfYear = (period: Period): boolean =>
  period.kind === 'interval'
    ? period.from.year === period.to.year && period.from.month !== undefined
    : period.date.month !== undefined;

/** The same part of an earlier year. */
export function yearsEarlier(title: TitlePeriod, years: number): TitlePeriod {
  const back = <Dated extends { readonly year: number }>(date: Dated): Dated => ({
    ...date,
    year: date.year - years,
  });
  return title.kind === 'interval'
    ? { ...title, from: back(title.from), to: back(title.to) }
    : { kind: 'date', date: back(title.date) };
}

/** A span of months of one year, “January 1 – March 31, 2003” by its months. */
export function monthsOfYear(read: ReadPeriod): TitlePeriod | undefined {
  if (read.kind !== 'interval') return undefined;
  const { from, to } = read;
  const year = to.year;
  if (year === undefined || (from.year ?? year) !== year) return undefined;
  if (from.month === undefined || to.month === undefined || (from.day ?? 1) !== 1) return undefined;
  if (to.day !== undefined && to.day !== daysInMonth(year, to.month)) return undefined;
  return {
    kind: 'interval',
    from: { year, month: from.month },
    to: { year, month: to.month },
    ...(read.parts && { parts: read.parts }),
  };
}

/** “Year ended 31 March 2022”: twelve months of two years. */
export function monthsOfTwoYears(read: ReadPeriod): TitlePeriod | undefined {
  if (read.kind !== 'interval') return undefined;
  const { from, to } = read;
  if (from.year === undefined || to.year !== from.year + 1) return undefined;
  if (from.month === undefined || to.month !== from.month - 1) return undefined;
  if (from.day !== undefined || to.day !== undefined) return undefined;
  return {
    kind: 'interval',
    from: { year: from.year, month: from.month },
    to: { year: to.year, month: to.month },
  };
}

/** “In the first quarter”, 2月: under a head of a part of a year the same part without the year. */
export const isPartOfHead = (read: ReadPeriod, head: Period | undefined): boolean =>
  head !== undefined &&
  read.kind !== 'other-year' &&
  yearsOf(read).length === 0 &&
  ('from' in read ? read.from : read.date).month !== undefined &&
  isSameDays(read, head);

/** Whether two periods begin and end on the same days: the first quarter is January to March. */
export function isSameDays(read: ReadPeriod, period: Period): boolean {
  if (read.kind === 'other-year') return false;
  if ((read.kind === 'as-of') !== (period.kind === 'as-of') || endsOf(period).length === 0)
    return false;
  const [one, other] = [spanOfRead(monthsOfYear(read) ?? read, period), daysOf(period)];
  return one.first === other.first && one.last === other.last;
}
