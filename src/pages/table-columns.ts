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

/** The least and the most pt that a column makes use of. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Equal shares of `room`, in which no column has less than its floor: what it has more is taken from the others. */
const equalShares = (floors: readonly number[], room: number): readonly number[] => {
  const isFloored = floors.map(() => false);
  for (;;) {
    const open = isFloored.filter((each) => !each).length;
    const taken = sum(floors.filter((_, index) => isFloored[index]));
    const share = open === 0 ? 0 : (room - taken) / open;
    const short = floors.findIndex((floor, index) => !isFloored[index] && floor > share);
    if (short < 0) return floors.map((floor, index) => (isFloored[index] ? floor : share));
    isFloored[short] = true;
  }
};

/**
 * Widths of `*` columns: equal, as long as the text of each stands on one line; a column with more text gets more of the
 * room, and where not every text has a line, what short ones do not use goes to the long ones.
 */
const starWidths = (columns: readonly Bounds[], room: number): readonly number[] => {
  const widest = columns.map(({ most }) => most);
  if (sum(widest) <= room) return equalShares(widest, room);
  const capped = new Set<number>();
  for (;;) {
    const floors = columns.map(({ least, most }, index) => (capped.has(index) ? most : least));
    const open = columns.filter((_, index) => !capped.has(index));
    const left = room - sum(widest.filter((_, index) => capped.has(index)));
    const shares = equalShares(
      open.map(({ least }) => least),
      left,
    );
    const widths = floors.map((floor, index) => (capped.has(index) ? floor : -1));
    let next = 0;
    const filled = widths.map((width) => (width < 0 ? (shares[next++] ?? 0) : width));
    const idle = filled.findIndex(
      (width, index) => !capped.has(index) && (widest[index] ?? 0) < width - TOLERANCE,
    );
    if (idle < 0) return filled;
    capped.add(idle);
  }
};

/** A column of text is given its lines up to so many times an equal share before others take their widest. */
const SHARE_OF_TEXT = 1.5;

/**
 * `auto` columns take their content's width as long as each `*` column has a fair share for its text; where there is less
 * room, all close between that and their narrowest in proportion. `*` columns share the rest.
 */
const share = (columns: readonly ColumnWidth[], available: number): readonly number[] => {
  const isStar = ({ width }: ColumnWidth): boolean => width === '*';
  const fixed = sum(columns.map(({ width }) => (typeof width === 'number' ? width : 0)));
  const autos = columns.filter(({ width }) => width === 'auto');
  const stars = columns.filter(isStar);
  const narrowest = sum(autos.map(({ _minWidth = 0 }) => _minWidth));
  const widest = sum(autos.map(({ _maxWidth = 0 }) => _maxWidth));
  const words = sum(stars.map(({ _minWidth = 0 }) => _minWidth));
  const fair = (SHARE_OF_TEXT * available) / columns.length;
  const texts = sum(
    stars.map(({ _minWidth = 0, _maxWidth = 0 }) => Math.max(_minWidth, Math.min(_maxWidth, fair))),
  );
  const room = available - fixed - words - narrowest;
  const asked = widest - narrowest + texts - words;
  const opened = Math.min(1, Math.max(0, room / Math.max(asked, Number.EPSILON)));
  const widthOf = ({ width, _minWidth = 0, _maxWidth = 0 }: ColumnWidth): number =>
    typeof width === 'number' ? width : _minWidth + (_maxWidth - _minWidth) * opened;
  const taken = fixed + sum(autos.map(widthOf));
  const shares = starWidths(
    stars.map(({ _minWidth: least = 0, _maxWidth: most = 0 }) => ({ least, most })),
    available - taken,
  );
  let star = 0;
  return columns.map((column) => (isStar(column) ? (shares[star++] ?? 0) : widthOf(column)));
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
