import { memo } from '../language/memo.js';
import type { DateConventions, LanguagePack } from '../language/pack.js';
import { isYearEnd, precision } from './calendar.js';
import type { CalendarDate, Period } from './quantity.js';

/**
 * A period in words: 2020年6月18日 / 18 June 2020, 2020年1—11月 / January–November 2020, 截至2020年底 / by the end of
 * 2020. `year` is the bare year, or the span of years, in every language.
 */
export function formatPeriod(period: Period, pack: LanguagePack, form: 'full' | 'year'): string {
  return form === 'year' ? formatYear(period, pack.dates) : formatFull(period, pack);
}

function formatYear(period: Period, { yearRange }: DateConventions): string {
  if (period.kind !== 'interval') return String(period.date.year);
  const [from, to] = [period.from.year, period.to.year];
  return from === to ? String(from) : `${from}${yearRange}${to}`;
}

function formatFull(period: Period, pack: LanguagePack): string {
  const { dates } = pack;
  switch (period.kind) {
    case 'date':
      return fill(dates[precision(period.date)], slots(period.date, pack));
    case 'as-of': {
      const { date } = period;
      const pattern = isYearEnd(date) ? dates.asOf.yearEnd : dates.asOf[precision(date)];
      return fill(pattern, slots(date, pack));
    }
    case 'interval':
      return fill(intervalPattern(period.from, period.to, dates), {
        ...prefixed('from', slots(period.from, pack)),
        ...prefixed('to', slots(period.to, pack)),
      });
  }
}

function intervalPattern(from: CalendarDate, to: CalendarDate, dates: DateConventions): string {
  const { intervals } = dates;
  const sameYear = from.year === to.year;
  switch (precision(from)) {
    case 'year':
      return intervals.years;
    case 'month':
      return sameYear ? intervals.monthsOfOneYear : intervals.months;
    case 'day':
      if (!sameYear) return intervals.days;
      return from.month === to.month ? intervals.daysOfOneMonth : intervals.daysOfOneYear;
  }
}

type Slots = Readonly<Record<string, string>>;

function slots({ year, month, day }: CalendarDate, { locale, dates }: LanguagePack): Slots {
  return {
    year: String(year),
    ...(month === undefined ? {} : { month: String(month), monthName: monthName(month, locale) }),
    ...(day === undefined ? {} : { day: dates.dayWords.get(day) ?? String(day) }),
  };
}

/** Name of a month, 1 to 12, as it stands beside a year. */
export function monthName(
  month: number,
  locale: string,
  length: 'long' | 'short' = 'long',
): string {
  return monthNames[length](locale)[month - 1] ?? '';
}

const namesOf = (month: 'long' | 'short') =>
  memo((locale: string): readonly string[] => {
    const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC', calendar: 'gregory' });
    return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2020, index, 15)));
  });

const monthNames = { long: namesOf('long'), short: namesOf('short') } as const;

const prefixed = (prefix: string, values: Slots): Slots =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));

const fill = (pattern: string, values: Slots): string =>
  pattern.replaceAll(/\{([^}]*)\}/gu, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`the date pattern “${pattern}” has no {${slot}}`);
    return value;
  });
