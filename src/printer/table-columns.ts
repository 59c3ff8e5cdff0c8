import { define } from './definition.js';
import { SheetMeasure } from './measure.js';
import type { TableNode } from './nodes.js';
import { columnCalculator, type ColumnWidth } from './pdfmake.js';

const cache = new WeakMap<TableNode, Map<number, readonly number[]>>();

const calculate = (table: TableNode, width: number): readonly number[] => {
  const { widths } = table;
  const fixed = widths.filter((each): each is number => typeof each === 'number');
  if (fixed.length === widths.length || table.rows.length === 0) return fixed;
  const measured = new SheetMeasure({}).measureNode(define(table));
  const columns: ColumnWidth[] = measured.table?.widths ?? [];
  const gaps = measured._offsets?.total ?? 0;
  columnCalculator.buildColumnWidths(columns, width - gaps, gaps);
  return columns.map(({ _calcWidth = 0 }) => _calcWidth);
};

/** Widths in pt of a table's columns where it has `width` pt; `auto` and `*` as pdfmake shares them out. */
export const columnWidths = (table: TableNode, width: number): readonly number[] => {
  const byWidth = cache.get(table) ?? new Map<number, readonly number[]>();
  cache.set(table, byWidth);
  const known = byWidth.get(width) ?? calculate(table, width);
  byWidth.set(width, known);
  return known;
};

/** Width in pt of a cell that begins at `column` and covers `span` columns. */
export const cellWidth = (
  widths: readonly number[],
  column: number,
  span: number,
  gap: number,
): number =>
  widths.slice(column, column + span).reduce((sum, each) => sum + each, 0) + gap * (span - 1);
