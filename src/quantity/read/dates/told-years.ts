import type { LanguagePack } from '../../../language/pack.js';
import { spellingsOfMonth } from '../../format/format-period.js';
import { daysInMonth } from '../../calendar.js';
import { yearNumber } from './date-numbers.js';
import type { PartialDate, ReadPeriod } from '../read-quantity.js';

/** Twelve months to a month, or to the day before the one they began on. */
export function yearTo(date: PartialDate | undefined): ReadPeriod | undefined {
  if (date?.year === undefined || date.month === undefined) return undefined;
  const { year, month, day } = date;
  const isLast =
    day === undefined || day >= Math.min(daysInMonth(year, month), daysInMonth(year - 1, month));
  if (isLast && month === 12) return { kind: 'date', date: { year } };
  return isLast
    ? { kind: 'interval', from: { year: year - 1, month: month + 1 }, to: { year, month } }
    : {
        kind: 'interval',
        from: { year: year - 1, month, day: day + 1 },
        to: { year, month, day },
      };
}

/** 截至2023年6月30日止六个月: so many months to the end of one. */
export function monthsTo(date: PartialDate | undefined, count: number): ReadPeriod | undefined {
  if (count === 12) return yearTo(date);
  if (date?.year === undefined || date.month === undefined) return undefined;
  const { year, month, day } = date;
  if (day !== undefined && day < daysInMonth(year, month)) return undefined;
  const first = month - count + 1;
  // 截至2024年1月底的三个月 began in the year before.
  return first > 0
    ? monthsOfYear({ year }, first, month)
    : { kind: 'interval', from: { year: year - 1, month: first + 12 }, to: { year, month } };
}

/** 2020/21, 2021年度, 2016–20: a year that is none of the calendar, or several; one that is named after the year it begins in has that alone. */
export function otherYear(
  groups: Readonly<Record<string, string | undefined>>,
  pack: LanguagePack,
): ReadPeriod | undefined {
  const { year, yy, from_year: beginning } = groups;
  const from = yearNumber(year ?? beginning ?? '', pack);
  if (from === undefined) return undefined;
  if (beginning !== undefined) return { kind: 'other-year', year: from, to: from + 1 };
  if (yy === undefined) return { kind: 'other-year', year: from };
  const to = yy.length === 2 ? Math.floor(from / 100) * 100 + Number(yy) : Number(yy);
  if (to === from + 1) return { kind: 'other-year', year: from, to };
  // 2016–20 are five years.
  return to > from && to - from < 100
    ? { kind: 'interval', from: { year: from }, to: { year: to } }
    : undefined;
}

export function monthsOfYear(
  date: PartialDate | undefined,
  first: number,
  last: number,
): ReadPeriod | undefined {
  if (date === undefined) return undefined;
  const year = date.year === undefined ? {} : { year: date.year };
  return {
    kind: 'interval',
    from: { ...year, month: first },
    to: { ...year, month: last },
    ...partsOf(first, last),
  };
}

/** September to November are three months, and no quarter of the year. */
function partsOf(first: number, last: number): { readonly parts?: 'quarter' | 'half' } {
  if (last - first === 2 && first % 3 === 1) return { parts: 'quarter' };
  return last - first === 5 && first % 6 === 1 ? { parts: 'half' } : {};
}

export const monthNames = ({ locale }: LanguagePack): readonly string[] => {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  return months
    .flatMap((month) => spellingsOfMonth(month, locale))
    .toSorted((a, b) => b.length - a.length);
};
