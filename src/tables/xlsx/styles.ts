import { attribute, childNamed, childrenNamed, rootOf } from './xml.js';

/**
 * What the number format of a cell makes of its number: a date to the year, month or day, a time of the day or one that
 * has passed, or a percentage.
 */
export type Meaning = 'number' | 'percent' | 'year' | 'month' | 'day' | 'time' | 'elapsed';

// Built-in formats that a workbook does not write out (ECMA-376-1, 18.8.30).
const builtIn: ReadonlyMap<number, Meaning> = new Map([
  [9, 'percent'],
  [10, 'percent'],
  [17, 'month'],
  [46, 'elapsed'],
  ...[18, 19, 20, 21, 32, 33, 45, 47, 55, 56].map((id) => [id, 'time'] as const),
  ...[14, 15, 16, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id) => [id, 'day'] as const,
  ),
]);

export interface CellFormat {
  readonly meaning: Meaning;
  /** The sign or code of a currency that the number is shown with. */
  readonly currency?: string;
}

/** The meaning of each cell format (`cellXfs`) by its index, which is the `s` of a cell. */
export function readStyles(part: string | undefined): readonly CellFormat[] {
  const root = rootOf(part);
  const own = new Map(
    childrenNamed(childNamed(root, 'numFmts'), 'numFmt').map((format) => [
      Number(attribute(format, 'numFmtId')),
      formatOf(attribute(format, 'formatCode') ?? ''),
    ]),
  );
  return childrenNamed(childNamed(root, 'cellXfs'), 'xf').map((format) => {
    const id = Number(attribute(format, 'numFmtId') ?? 0);
    return own.get(id) ?? { meaning: builtIn.get(id) ?? 'number' };
  });
}

/** A currency stands as `[$€-407]`, its sign and a locale; `[$-409]` is a locale alone (ECMA-376-1, 18.8.31). */
function formatOf(code: string): CellFormat {
  const currency = /\[\$([^[\]-]+)(?:-[^[\]]*)?\]/u.exec(code)?.[1]?.trim();
  return { meaning: meaningOf(code), ...(currency === undefined ? {} : { currency }) };
}

/** Literal text, escapes, colours and locales are no part of what a format shows. */
function meaningOf(code: string): Meaning {
  const [first = ''] = code.replaceAll(/"[^"]*"|\\.|_.|\*.|\[[^[\]]*\]/gu, '').split(';');
  if (first.includes('%')) return 'percent';
  if (/\[(?:h+|m+|s+)\]/iu.test(code)) return 'elapsed';
  if (!/[yd]/iu.test(first)) return /[hs]/iu.test(first) ? 'time' : 'number';
  if (/d/iu.test(first)) return 'day';
  return /m/iu.test(first) ? 'month' : 'year';
}
