import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';
import type { Label } from '../label/label.js';
import { everyDatum } from './axis-data.js';
import { cellStates, readCellValue, type CellState } from './cell-states.js';
import { markColor, valueColor } from './colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from './plan.js';
import { scaleSquares, squareColumns, squareGrid, squaresWidth } from './square-grid.js';

/** A block of squares stands alone on the left where it has at least so many times the squares of any other. */
const DOMINANT = 4;
/** Share of the width that the small blocks beside it may take. */
const SIDE_SHARE = 0.4;
/** Squares may shrink and grow by these factors so that whole tens of columns fill the width. */
const GROWTH = { minimum: 0.7, maximum: 1.35 };
const TENS = [1, 2, 3, 4, 5, 6];

interface Squares {
  readonly datum: Datum;
  readonly states: readonly CellState[];
}

interface Block {
  readonly marks: readonly Mark[];
  readonly labels: readonly PlannedLabel[];
  readonly width: number;
  readonly height: number;
}

/**
 * Amounts as counted squares on one scale: whole squares, a partly filled one for the rest, and a dashed one after them
 * where the figure is exceeded. One large amount stands left of the small ones; others stand one under another.
 *
 * Errors: those of `readCellValue`.
 */
export function unitSquares(context: ChartContext): Checked<ChartPlan> {
  const { data, theme, width } = context;
  const cell = readCellValue(context);
  const { value } = cell;
  if (value === undefined) return failed(cell.diagnostics);
  const all = everyDatum(data).map((datum): Squares => ({
    datum,
    states: cellStates(datum.amount / value, datum.fact.quantity.qualifier),
  }));

  const beside = besides(all);
  const side = beside && sideWidth(context, beside.small);
  if (beside && side !== undefined && side <= width * SIDE_SHARE) {
    const x = width - side;
    const room = x - theme.gaps.column;
    // All squares are scaled alike, since they share one scale.
    const scaled = { ...context, theme: scaleSquares(theme, fillingFactor(theme, room)) };
    const large = block(scaled, beside.large, { x: 0, y: 0 }, room);
    const small = column(scaled, beside.small, x, side);
    return { value: planOf([large, ...small]), diagnostics: [] };
  }
  return { value: planOf(column(context, all, 0, width)), diagnostics: [] };
}

/** The factor nearest to 1 by which whole tens of columns, and one for a dashed square, fill a width. */
function fillingFactor(theme: ChartTheme, width: number): number {
  const factors = TENS.map((tens) => width / squaresWidth(theme, 10 * tens + 1));
  const [nearest = 1] = factors.toSorted((a, b) => Math.abs(Math.log(a)) - Math.abs(Math.log(b)));
  return Math.max(GROWTH.minimum, Math.min(GROWTH.maximum, nearest));
}

function planOf(blocks: readonly Block[]): ChartPlan {
  return marksPlan(
    Math.max(...blocks.map(({ height }) => height)),
    blocks.map(({ marks }) => marks),
    blocks.flatMap(({ labels }) => labels),
  );
}

function besides(
  all: readonly Squares[],
): { readonly large: Squares; readonly small: readonly Squares[] } | undefined {
  const large = all.toSorted((a, b) => b.states.length - a.states.length)[0];
  const small = all.filter((squares) => squares !== large);
  return large &&
    small.length > 0 &&
    small.every(({ states }) => states.length * DOMINANT <= large.states.length)
    ? { large, small }
    : undefined;
}

const sideWidth = ({ theme, compose, width }: ChartContext, small: readonly Squares[]): number =>
  Math.max(
    ...small.flatMap(({ datum, states }) => [
      compose.category(datum, width * SIDE_SHARE).width,
      compose.value(datum, theme.colors.ink).width,
      squaresWidth(theme, Math.min(states.length, 10)),
    ]),
  );

/** Blocks one under another; the height of each counts from the top. */
function column(
  context: ChartContext,
  all: readonly Squares[],
  x: number,
  width: number,
): readonly Block[] {
  let y = 0;
  return all.map((squares) => {
    const made = block(context, squares, { x, y }, width);
    y = made.height + 2 * context.theme.gaps.row;
    return made;
  });
}

function block(
  { theme, compose }: ChartContext,
  { datum, states }: Squares,
  at: { readonly x: number; readonly y: number },
  width: number,
): Block {
  const { size, gap } = theme.square;
  const place = datum.point.place;
  const category = compose.categoryInline(datum, width);
  const columns = squareColumns(theme, states.length, width - size - gap);
  const squaresTop = at.y + category.height + theme.gaps.label / 2;
  const squares = squareGrid(
    theme,
    states,
    columns,
    { x: at.x, y: squaresTop },
    markColor(theme, datum),
    datum,
  );
  const value: Label = compose.valueInline(datum, valueColor(theme, datum), width);
  const valueTop = squaresTop + squares.height + theme.gaps.label / 2;
  const left = { x: at.x, horizontal: 'left', vertical: 'top' } as const;
  return {
    marks: squares.marks,
    labels: [
      { label: category, anchor: { ...left, y: at.y }, place },
      { label: value, anchor: { ...left, y: valueTop }, place },
    ],
    width,
    height: valueTop + value.height,
  };
}
