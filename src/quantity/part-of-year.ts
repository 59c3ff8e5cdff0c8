import type { CalendarDate, PartOfYear } from './quantity.js';

/** A sub-year grouping of EDTF (ISO 8601-2:2019, 4.8), as its first and last month. */
export interface Grouping {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** How many months it has. */
  readonly months: number;
  readonly parts?: PartOfYear;
}

/** Numbers of groupings in the place of a month: quarters from 33, four months from 37, halves from 40. */
const groupings: readonly {
  readonly first: number;
  readonly months: number;
  readonly parts?: PartOfYear;
}[] = [
  { first: 33, months: 3, parts: 'quarter' },
  { first: 37, months: 4 },
  { first: 40, months: 6, parts: 'half' },
];

/** `2021-33`: January to March 2021. */
export function groupingAt(text: string): Grouping | undefined {
  const [, year, code] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  const number = Number(code);
  const found = groupings.find(
    ({ first, months }) => number >= first && number < first + 12 / months,
  );
  if (year === undefined || found === undefined) return undefined;
  const { first, months, parts } = found;
  const before = (number - first) * months;
  return {
    from: { year: Number(year), month: before + 1 },
    to: { year: Number(year), month: before + months },
    months,
    ...(parts === undefined ? {} : { parts }),
  };
}

export const monthsOf = (parts: PartOfYear): number => (parts === 'quarter' ? 3 : 6);

/** The number of the part of a year that a month is in: 1 of March in quarters. */
export const partOf = ({ month = 1 }: CalendarDate, parts: PartOfYear): number =>
  Math.ceil(month / monthsOf(parts));

/** As EDTF writes the part that a month is in: 2021-33. */
export function groupingText(date: CalendarDate, parts: PartOfYear): string {
  const first = groupings.find((each) => each.parts === parts)?.first ?? 0;
  return `${String(date.year).padStart(4, '0')}-${first + partOf(date, parts) - 1}`;
}
