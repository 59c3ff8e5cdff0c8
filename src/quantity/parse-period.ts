import { compareDates, isCalendarDate, precision } from './calendar.js';
import { parsed, refused, type Parsed } from './parsed.js';
import { groupingAt, type Grouping } from './part-of-year.js';
import type { CalendarDate, Period } from './quantity.js';

/**
 * Reads a period in EDTF (ISO 8601-2:2019, level 0, open starts, and the groupings of level 2): `2020`, `2020-06`,
 * `2020-06-18`, `2020-01/2020-11`, `2021-33` to `2021-36` for quarters, `2021-37` to `2021-39` for four months, `2021-40`
 * and `2021-41` for halves, `2021-33/2021-35`, and `../2020-12-31`, everything up to that day. Both ends of an interval have
 * one precision.
 */
export function parsePeriod(text: string): Parsed<Period> {
  const [first = '', second, ...rest] = text.trim().split('/');
  if (rest.length > 0) return notAPeriod(text);
  const [grouping, other] = [groupingAt(first), groupingAt(second ?? '')];
  if (grouping !== undefined && second === undefined) return parsed(periodOf(grouping, grouping));
  if (grouping !== undefined && other !== undefined && grouping.months === other.months) {
    return compareDates(grouping.from, other.from) < 0
      ? parsed(periodOf(grouping, other))
      : outOfOrder(text);
  }
  if (grouping !== undefined || other !== undefined) return notAPeriod(text);
  if (second === undefined) return readDate(first, text, (date) => ({ kind: 'date', date }));
  if (first === '..') return readDate(second, text, (date) => ({ kind: 'as-of', date }));
  const [from, to] = [parseDate(first), parseDate(second)];
  if (from === undefined || to === undefined || precision(from) !== precision(to))
    return notAPeriod(text);
  if (!isCalendarDate(from) || !isCalendarDate(to)) return noSuchDate(text);
  if (compareDates(from, to) < 0) return parsed({ kind: 'interval', from, to });
  return outOfOrder(text);
}

const periodOf = ({ from, parts }: Grouping, { to }: Grouping): Period => ({
  kind: 'interval',
  from,
  to,
  ...(parts === undefined ? {} : { parts }),
});

const outOfOrder = (text: string): Parsed<never> =>
  refused({
    code: 'quantity/out-of-order',
    problem: `the period “${text}” does not end after it begins`,
    remedy: 'write the earlier date first',
  });

function readDate(
  date: string,
  text: string,
  period: (date: CalendarDate) => Period,
): Parsed<Period> {
  const read = parseDate(date);
  if (read === undefined) return notAPeriod(text);
  return isCalendarDate(read) ? parsed(period(read)) : noSuchDate(text);
}

function parseDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

const notAPeriod = (text: string): Parsed<never> =>
  refused({
    code: 'quantity/not-a-period',
    problem: `“${text}” is not a period`,
    remedy:
      'write it as 2020, 2020-06-18, 2020-01/2020-11, 2020-33 (first quarter) or ../2020-12-31 (as of)',
  });

const noSuchDate = (text: string): Parsed<never> =>
  refused({
    code: 'quantity/no-such-date',
    problem: `“${text}” names a day or month that the calendar does not have`,
    remedy: 'correct the date',
  });
