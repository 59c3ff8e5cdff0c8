import type { Period } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { lyingIn, type SourceText, type Stretch } from './source-text.js';
import { columnHead, headOver, namedBy, rowOf, type Cell } from './table-rows.js';
import { isOtherThan } from '../times/undated/headings.js';
import { wholePeriod } from '../times/nearby/periods.js';
import { bareYear, isSpanOfYears } from '../times/nearby/years.js';

/** A figure in a table of a text. */
export interface TableCell {
  /** What its row is of, and the head of its column. */
  readonly row: string;
  readonly column: string;
  /** The words over the names of the rows, which may say what all figures are counted in: “in TEUR”. */
  readonly stubhead?: string;
  /** That of the head of its column. */
  readonly period?: Period;
  /** It stands among the words of the first cell: “Over 52 weeks”. */
  readonly isOfHead: boolean;
}

/** The cell that a figure stands in, where its line is a row of a table under a head. */
export function tableCell(figure: Stretch, own: SourceText): TableCell | undefined {
  const { text } = own.source;
  const row = rowOf(figure, text);
  const [first] = row?.cells ?? [];
  if (row === undefined || first === undefined) return undefined;
  const head = headOver(text, row);
  if (row.index === 0) return { row: first.text, column: '', isOfHead: /\p{L}/u.test(first.text) };
  if (head === undefined) return undefined;
  const over = columnHead(head, row);
  const period = over === undefined ? undefined : periodIn(over, own);
  const stubhead = head.length === row.cells.length ? head[0]?.text : undefined;
  return {
    row: first.text,
    column: namedBy(figure, text) ?? '',
    ...(period === undefined ? {} : { period }),
    ...(stubhead === undefined ? {} : { stubhead }),
    isOfHead: false,
  };
}

/** A head that is a time with its year, and no more; “% change from 2017” is of another time. */
function periodIn(cell: Cell, own: SourceText): Period | undefined {
  const [date, ...more] = lyingIn(own.quantities, cell);
  if (date === undefined || more.length > 0 || isOtherThan(cell, date, own)) return undefined;
  return yearPeriod(date) ?? partPeriod(date);
}

/** A day, or months that are none of a fiscal year: “June 2022”, 2022年1—9月. */
function partPeriod({ value }: ReadQuantity): Period | undefined {
  if (value.kind !== 'date' || value.period.kind === 'as-of') return undefined;
  const [period, ...more] = wholePeriod(value.period);
  return more.length === 0 ? period : undefined;
}

/** The whole row of a cell and the head of its column; without one the cell alone, between its marks. */
export function quoteInRow(
  figure: Stretch,
  { source: { text } }: SourceText,
): (Stretch & { readonly of?: string }) | undefined {
  const row = rowOf(figure, text);
  const [first] = row?.cells ?? [];
  const last = row?.cells.at(-1);
  if (row === undefined || row.index === 0 || first === undefined || last === undefined)
    return undefined;
  const of = namedBy(figure, text);
  if (of !== undefined) return { start: first.start, end: last.end, of };
  return {
    start: row.cells[row.index - 1]?.end ?? figure.start,
    end: row.cells[row.index + 1]?.start ?? figure.end,
  };
}

/** The year or years of a date without months; which months a fiscal year has the text does not say. */
export function yearPeriod(date: ReadQuantity): Period | undefined {
  const bare = bareYear(date);
  if (bare !== undefined) return { kind: 'date', date: { year: bare } };
  const { value } = date;
  if (isSpanOfYears(date) && value.kind === 'range')
    return interval(value.low.toNumber(), value.high.toNumber());
  if (value.kind !== 'date') return undefined;
  const { period } = value;
  if (period.kind === 'date' && period.date.year !== undefined && period.date.month === undefined)
    return { kind: 'date', date: { year: period.date.year } };
  if (period.kind === 'interval' && period.from.month === undefined && period.parts === undefined)
    return period.from.year === undefined || period.to.year === undefined
      ? undefined
      : interval(period.from.year, period.to.year);
  return undefined;
}

const interval = (from: number, to: number): Period => ({
  kind: 'interval',
  from: { year: from },
  to: { year: to },
});
