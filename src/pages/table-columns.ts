import { define } from './definition.js';
import { SheetMeasure } from './measure.js';
import type { FigurePieces } from '../lines/set-paragraph.js';
import type { TableNode } from '../sheet/nodes.js';
import type { ColumnWidth } from './pdfmake.js';

/** Rounding of added widths, pt. */
const TOLERANCE = 0.005;

const cache = new WeakMap<TableNode, Map<number, readonly number[]>>();

const sum = (lengths: readonly number[]): number =>
  lengths.reduce((total, each) => total + each, 0);

/**
 * `auto` columns take their content's width as long as each `*` column keeps its longest word; where there is less
 * room, they close between their widest and narrowest in proportion. `*` columns share the rest equally.
 */
const share = (columns: readonly ColumnWidth[], available: number): readonly number[] => {
  const isStar = ({ width }: ColumnWidth): boolean => width === '*';
  const fixed = sum(columns.map(({ width }) => (typeof width === 'number' ? width : 0)));
  const autos = columns.filter(({ width }) => width === 'auto');
  const stars = columns.filter(isStar);
  const narrowest = sum(autos.map(({ _minWidth = 0 }) => _minWidth));
  const widest = sum(autos.map(({ _maxWidth = 0 }) => _maxWidth));
  const longestWord = Math.max(0, ...stars.map(({ _minWidth = 0 }) => _minWidth));
  const room = available - fixed - longestWord * stars.length - narrowest;
  const opened = Math.min(1, Math.max(0, room / Math.max(widest - narrowest, Number.EPSILON)));
  const widthOf = ({ width, _minWidth = 0, _maxWidth = 0 }: ColumnWidth): number =>
    typeof width === 'number' ? width : _minWidth + (_maxWidth - _minWidth) * opened;
  const taken = fixed + sum(autos.map(widthOf));
  return columns.map((column) =>
    isStar(column) ? Math.max(longestWord, (available - taken) / stars.length) : widthOf(column),
  );
};

const shareOut = (
  table: TableNode,
  width: number,
  figures: FigurePieces,
): { readonly widths: readonly number[]; readonly overflows: boolean } => {
  const measured = new SheetMeasure({}, figures).measureNode(define(table));
  const columns: ColumnWidth[] = measured.table?.widths ?? [];
  const available = width - (measured._offsets?.total ?? 0);
  const widths = share(columns, available);
  return { widths, overflows: sum(widths) > available + TOLERANCE };
};

const calculate = (table: TableNode, width: number): readonly number[] => {
  const { widths } = table;
  const fixed = widths.filter((each): each is number => typeof each === 'number');
  if (fixed.length === widths.length || table.rows.length === 0) return fixed;
  const whole = shareOut(table, width, 'whole');
  return whole.overflows ? shareOut(table, width, 'parted').widths : whole.widths;
};

/**
 * Widths in pt of a table's columns where it has `width` pt; `auto` and `*` shared out by content. Figures stand whole in
 * their columns as long as all columns fit.
 */
export const columnWidths = (table: TableNode, outer: number): readonly number[] => {
  const width = outer - (table.inset?.left ?? 0) - (table.inset?.right ?? 0);
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
): number => sum(widths.slice(column, column + span)) + gap * (span - 1);
