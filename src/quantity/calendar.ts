import type { CalendarDate, Period } from './quantity.js';

/** Days of a month in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

export function isCalendarDate({ year, month, day }: CalendarDate): boolean {
  if (month === undefined) return day === undefined;
  if (month < 1 || month > 12) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year, month));
}

/** Years, months or days: how finely a date is given. */
export const precision = ({ month, day }: CalendarDate): 'year' | 'month' | 'day' =>
  month === undefined ? 'year' : day === undefined ? 'month' : 'day';

/** Negative where `a` begins before `b`; a missing month or day counts as the first. */
export const compareDates = (a: CalendarDate, b: CalendarDate): number =>
  a.year - b.year || (a.month ?? 1) - (b.month ?? 1) || (a.day ?? 1) - (b.day ?? 1);

export const isYearEnd = ({ month, day }: CalendarDate): boolean => month === 12 && day === 31;

/** Whether two periods are written alike: of one kind, with the same dates in the same precision. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'interval') {
    return b.kind === 'interval' && sameDate(a.from, b.from) && sameDate(a.to, b.to);
  }
  return b.kind === a.kind && sameDate(a.date, b.date);
}

const sameDate = (a: CalendarDate, b: CalendarDate): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day;
