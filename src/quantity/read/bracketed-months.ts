import type { Found } from './figure/found.js';
import { skipSpace } from './phrases.js';
import type { PartialDate, ReadPeriod } from './read-quantity.js';

/**
 * 2020年（1—9月）, “2020 (January–September)”: a year whose months a bracket directly behind it names is no whole year.
 *
 * @param dateIn the date that begins at a position of the text
 */
export function withMonthsInBracket(
  found: Found,
  text: string,
  dateIn: (position: number) => Found | undefined,
): Found {
  const year = yearAlone(found);
  const open = skipSpace(text, found.end);
  if (year === undefined || !/[(（]/u.test(text.charAt(open))) return found;
  const inner = dateIn(skipSpace(text, open + 1));
  if (inner?.value.kind !== 'date') return found;
  const period = inYear(inner.value.period, year);
  if (period === undefined) return found;
  // （1～9月累計）; behind a month alone words may tell what happened in it.
  const [rest] =
    (period.kind === 'interval' ? /^\s?\p{L}{0,4}[)）]/u : /^\s?[)）]/u).exec(
      text.slice(inner.end, inner.end + 8),
    ) ?? [];
  if (rest === undefined) return found;
  const end = inner.end + rest.length;
  return {
    ...found,
    end,
    value: { kind: 'date', period },
    frame: [{ start: found.start, end, as: 'date' }],
  };
}

function yearAlone({ value }: Found): number | undefined {
  if (value.kind !== 'date' || value.period.kind !== 'date') return undefined;
  const { year, month } = value.period.date;
  return month === undefined ? year : undefined;
}

/** Months that name no year of their own, in a year. */
function inYear(period: ReadPeriod, year: number): ReadPeriod | undefined {
  const isOfYear = (date: PartialDate): boolean =>
    date.year === undefined && date.month !== undefined;
  if (period.kind === 'date' && isOfYear(period.date))
    return { kind: 'date', date: { year, ...period.date } };
  if (period.kind === 'interval' && isOfYear(period.from) && isOfYear(period.to))
    return { ...period, from: { year, ...period.from }, to: { year, ...period.to } };
  return undefined;
}
