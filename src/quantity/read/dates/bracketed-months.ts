import type { Found } from '../figure/found.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { PartialDate, ReadPeriod } from '../read-quantity.js';

/**
 * 2020年（1—9月）, “2020 (January–September)”: a year whose months a bracket directly behind it names is no whole year.
 *
 * @param dateIn the date that begins at a position of the text, or of another
 */
export function withMonthsInBracket(
  found: Found,
  text: string,
  dateIn: (position: number, other?: string) => Found | undefined,
): Found {
  const year = yearAlone(found);
  const open = skipSpace(text, found.end);
  if (year === undefined || !/[(（]/u.test(text.charAt(open))) return found;
  const at = skipSpace(text, open + 1);
  const inner = dateIn(at) ?? monthAlone(text, at, year, dateIn);
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

/** “2021 (June)”: a name that would be a month before the year. */
function monthAlone(
  text: string,
  at: number,
  year: number,
  dateIn: (position: number, other: string) => Found | undefined,
): Found | undefined {
  const [word = ''] = /^\p{L}{3,}\.?(?=\s?[)）])/u.exec(text.slice(at, at + longestMonth)) ?? [];
  if (word === '') return undefined;
  const said = `${word} ${String(year)}`;
  const read = dateIn(0, said);
  if (read?.end !== said.length || read.value.kind !== 'date') return undefined;
  return { ...read, start: at, end: at + word.length };
}

/** In UTF-16 units. */
const longestMonth = 16;

function yearAlone({ value }: Found): number | undefined {
  if (value.kind !== 'date' || value.period.kind !== 'date') return undefined;
  const { year, month } = value.period.date;
  return month === undefined ? year : undefined;
}

/** Months that name no other year, in a year. */
function inYear(period: ReadPeriod, year: number): ReadPeriod | undefined {
  const isOfYear = (date: PartialDate): boolean =>
    (date.year === undefined || date.year === year) && date.month !== undefined;
  if (period.kind === 'date' && isOfYear(period.date))
    return { kind: 'date', date: { year, ...period.date } };
  if (period.kind === 'interval' && isOfYear(period.from) && isOfYear(period.to))
    return { ...period, from: { year, ...period.from }, to: { year, ...period.to } };
  return undefined;
}
