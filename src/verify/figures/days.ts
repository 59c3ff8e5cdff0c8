import type { CalendarDate, Period } from '../../quantity/quantity.js';

/** First and last day of a period as numbers that rise from day to day, such as 20200618. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/** The days of a period; of an open start, the day it ends on, or the days of its month or year. */
export const daysOf = (period: Period): DaySpan =>
  period.kind === 'interval'
    ? { first: firstDay(period.from), last: lastDay(period.to) }
    : { first: firstDay(period.date), last: lastDay(period.date) };

const numberOf = (year: number, month: number, day: number): number =>
  year * 10_000 + month * 100 + day;

const firstDay = ({ year, month = 1, day = 1 }: CalendarDate): number => numberOf(year, month, day);

// Only the order of days counts, so every month may end on the 31st.
const lastDay = ({ year, month = 12, day = 31 }: CalendarDate): number =>
  numberOf(year, month, day);

/** A text that is the same for equal periods and no others. */
export const periodKey = (period: Period): string =>
  period.kind === 'interval'
    ? `${dateKey(period.from)}/${dateKey(period.to)}`
    : `${period.kind === 'as-of' ? '../' : ''}${dateKey(period.date)}`;

const dateKey = ({ year, month, day }: CalendarDate): string => [year, month, day].join('-');

/** Whether two periods share a day. */
export function daysOverlap(one: Period, other: Period): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.first <= b.last && b.first <= a.last;
}
