import { memo } from '../../memo.js';
import type { DateConventions, LanguagePack } from '../../language/pack.js';
import { isYearEnd, precision } from '../calendar.js';
import { monthsOf, partOf } from '../part-of-year.js';
import type { CalendarDate, PartOfYear, Period, PeriodForm } from '../quantity.js';

/**
 * A period in words: 2020年6月18日 / 18 June 2020, 2020年1—11月 / January–November 2020, 截至2020年底 / by the end of
 * 2020, 2021年一季度 / first quarter of 2021 / Q1 2021.
 */
export function formatPeriod(period: Period, pack: LanguagePack, form: PeriodForm): string {
  if (form === 'year') return formatYear(period, pack.dates);
  if (period.kind !== 'interval') return formatFull(period, pack, form);
  if (period.parts !== undefined) return formatParts(period, period.parts, pack.dates, form);
  if (form === 'short' && isOtherYear(period))
    return fill(pack.dates.otherYear, {
      year: String(period.from.year),
      yy: String(period.to.year).slice(-2),
    });
  return formatFull(period, pack, form);
}

type Interval = Extract<Period, { readonly kind: 'interval' }>;

/** Twelve months that are no year of the calendar: April 2020 to March 2021. */
const isOtherYear = ({ from, to }: Interval): boolean =>
  from.month !== undefined &&
  from.day === undefined &&
  to.year === from.year + 1 &&
  to.month === from.month - 1;

function formatParts(
  { from, to }: Interval,
  parts: PartOfYear,
  dates: DateConventions,
  form: 'full' | 'short',
): string {
  const { names, fromFirst, withinYear, shortNames, short, shortRange } =
    dates[parts === 'quarter' ? 'quarters' : 'halves'];
  const [first, last] = [partOf(from, parts), partOf(to, parts)];
  const year = String(from.year);
  const one = (date: CalendarDate, part: number): string =>
    fill((form === 'short' ? shortNames : names)?.[part - 1] ?? short, {
      year: String(date.year),
      part: String(part),
    });
  if (from.year === to.year) {
    if (first === last) return one(from, first);
    if (form === 'short')
      return fill(shortRange, { year, 'from.part': String(first), 'to.part': String(last) });
    const whole = first === 1 ? fromFirst.get(last) : withinYear.get(`${first}-${last}`);
    if (whole !== undefined) return fill(whole, { year });
  }
  return fill(dates.partsRange, { from: one(from, first), to: one(to, last) });
}

/** Each way to write parts of one year by name, with the months that it means. */
export function partPatterns(
  dates: DateConventions,
): readonly { readonly pattern: string; readonly months: readonly [number, number] }[] {
  return (['quarter', 'half'] as const).flatMap((parts) => {
    const {
      names,
      fromFirst,
      withinYear,
      shortNames = [],
      short,
      shortRange,
    } = dates[parts === 'quarter' ? 'quarters' : 'halves'];
    const size = monthsOf(parts);
    const numbers = Array.from({ length: 12 / size }, (_, index) => index + 1);
    const put = (pattern: string, from: number, to: number): string =>
      pattern
        .replace('{part}', String(from))
        .replace('{from.part}', String(from))
        .replace('{to.part}', String(to));
    const one = numbers.flatMap((part) =>
      [names[part - 1] ?? short, shortNames[part - 1] ?? short, short].map((pattern) => ({
        pattern,
        from: part,
        to: part,
      })),
    );
    const first = [...fromFirst].map(([to, pattern]) => ({ pattern, from: 1, to }));
    const within = [...withinYear].map(([stretch, pattern]) => {
      const [from = 1, to = 1] = stretch.split('-').map(Number);
      return { pattern, from, to };
    });
    const several = numbers.flatMap((from) =>
      numbers.filter((to) => to > from).map((to) => ({ pattern: shortRange, from, to })),
    );
    return [...one, ...first, ...within, ...several].map(({ pattern, from, to }) => ({
      pattern: put(pattern, from, to),
      months: [(from - 1) * size + 1, to * size] as const,
    }));
  });
}

function formatYear(period: Period, { yearRange }: DateConventions): string {
  if (period.kind !== 'interval') return String(period.date.year);
  const [from, to] = [period.from.year, period.to.year];
  return from === to ? String(from) : `${from}${yearRange}${to}`;
}

function formatFull(period: Period, pack: LanguagePack, form: 'full' | 'short'): string {
  const { dates } = pack;
  const slots = (date: CalendarDate): Slots => slotsOf(date, pack, form);
  switch (period.kind) {
    case 'date':
      return fill(dates[precision(period.date)], slots(period.date));
    case 'as-of': {
      const { date } = period;
      const pattern = isYearEnd(date) ? dates.asOf.yearEnd : dates.asOf[precision(date)];
      return fill(pattern, slots(date));
    }
    case 'interval':
      return fill(intervalPattern(period.from, period.to, dates), {
        ...prefixed('from', slots(period.from)),
        ...prefixed('to', slots(period.to)),
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

function slotsOf(
  { year, month, day }: CalendarDate,
  { locale, dates }: LanguagePack,
  form: 'full' | 'short',
): Slots {
  const length = form === 'short' ? 'short' : 'long';
  return {
    year: String(year),
    ...(month === undefined
      ? {}
      : { month: String(month), monthName: monthName(month, locale, length) }),
    ...(day === undefined ? {} : { day: dates.dayWords.get(day) ?? String(day) }),
  };
}

/** Name of a month, 1 to 12, as it stands beside a year. */
function monthName(month: number, locale: string, length: 'long' | 'short' = 'long'): string {
  return monthNames[length](locale)[month - 1] ?? '';
}

/** Every spelling of a month that a source may have: in a date, by itself, and without the point of what is cut short. */
export const spellingsOfMonth = (month: number, locale: string): readonly string[] =>
  monthSpellings(locale)[month - 1] ?? [];

const monthSpellings = memo((locale: string): readonly (readonly string[])[] =>
  Array.from({ length: 12 }, (_, index) => {
    const own = (['long', 'short'] as const).flatMap((length) => [
      monthName(index + 1, locale, length),
      new Intl.DateTimeFormat(locale, {
        month: length,
        timeZone: 'UTC',
        calendar: 'gregory',
      }).format(Date.UTC(2020, index, 15)),
    ]);
    return [...new Set([...own, ...own.map((name) => name.replace(/\.$/u, ''))])];
  }),
);

const namesOf = (month: 'long' | 'short') =>
  memo((locale: string): readonly string[] => {
    // As it stands in a date, which CLDR tells from one alone: “30. Juni”, “Jan.” in German.
    const format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month,
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    });
    return Array.from(
      { length: 12 },
      (_, index) =>
        format.formatToParts(Date.UTC(2020, index, 15)).find(({ type }) => type === 'month')
          ?.value ?? '',
    );
  });

const monthNames = { long: namesOf('long'), short: namesOf('short') } as const;

const prefixed = (prefix: string, values: Slots): Slots =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix}.${name}`, value]));

const fill = (pattern: string, values: Slots): string =>
  pattern.replaceAll(/\{([^{}]*)\}/gu, (_, slot: string) => {
    const value = values[slot];
    if (value === undefined) throw new Error(`the date pattern “${pattern}” has no {${slot}}`);
    return value;
  });
