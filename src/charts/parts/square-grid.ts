import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';
import { cellMarks, type CellState } from './cell-states.js';

/** Squares are counted in tens: after every ten columns comes a wider gap. */
const GROUP = 10;
/** Its share of a gap that it adds. */
const GROUP_GAP = 0.75;
/** Widths are sums of floats, in pt. */
const TOLERANCE = 0.01;

/** The theme with squares of another size, gaps in proportion. */
export const scaleSquares = (theme: ChartTheme, factor: number): ChartTheme => ({
  ...theme,
  square: { size: theme.square.size * factor, gap: theme.square.gap * factor },
});

/** Columns of squares that fit into a width, in whole tens where ten fit. */
export function squareColumns(theme: ChartTheme, count: number, width: number): number {
  let columns = 1;
  while (columns < count && squaresWidth(theme, columns + 1) <= width + TOLERANCE) columns++;
  if (columns >= count || columns < GROUP) return columns;
  return columns - (columns % GROUP);
}

export const squaresWidth = ({ square }: ChartTheme, columns: number, group = GROUP): number =>
  columns * square.size + squareOffset(square.gap, columns - 1, group);

export const squaresHeight = ({ square }: ChartTheme, rows: number): number =>
  Math.ceil(rows) * (square.size + square.gap) - square.gap;

/** Squares in rows from the top left; a square `beyond` a full last row stands after its end. */
export function squareGrid(
  theme: ChartTheme,
  states: readonly CellState[],
  columns: number,
  at: { readonly x: number; readonly y: number },
  color: string,
  datum: Datum,
): { readonly marks: readonly Mark[]; readonly width: number; readonly height: number } {
  const { size, gap } = theme.square;
  const counted = states.filter(({ tone }) => tone !== 'beyond').length;
  const rows = Math.max(1, Math.ceil(counted / columns));
  const marks = states.flatMap((state, i) => {
    const wraps = state.tone !== 'beyond' || i % columns !== 0;
    const row = wraps ? Math.floor(i / columns) : Math.max(0, Math.floor(i / columns) - 1);
    const column = i - row * columns;
    const box = {
      x: at.x + column * size + squareOffset(gap, column),
      y: at.y + row * (size + gap),
      width: size,
      height: size,
    };
    return cellMarks(theme, state, box, color, datum);
  });
  return {
    marks,
    width: squaresWidth(theme, Math.min(columns, Math.max(1, counted))),
    height: squaresHeight(theme, rows),
  };
}

/** Columns of squares that stand together: two of five are ten, five of ten are fifty. */
export const columnsTogether = (height: number): number => (height < GROUP ? GROUP / height : 5);

/** Squares in columns of `height` from the top left. */
export function squareColumnsOf(
  theme: ChartTheme,
  states: readonly CellState[],
  height: number,
  at: { readonly x: number; readonly y: number },
  color: string,
  datum: Datum,
): readonly Mark[] {
  const { size, gap } = theme.square;
  return states.flatMap((state, i) => {
    const column = Math.floor(i / height);
    const box = {
      x: at.x + column * size + squareOffset(gap, column, columnsTogether(height)),
      y: at.y + (i % height) * (size + gap),
      width: size,
      height: size,
    };
    return cellMarks(theme, state, box, color, datum);
  });
}

/** The gaps before a column. */
const squareOffset = (gap: number, column: number, group = GROUP): number =>
  column * gap + Math.floor(column / group) * gap * GROUP_GAP;
