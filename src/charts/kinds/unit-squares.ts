import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { cellStates, readCellValue, type CellState } from '../parts/cell-states.js';
import { markColor, valueColor } from '../parts/colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';
import {
  scaleSquares,
  columnsTogether,
  squareColumns,
  squareColumnsOf,
  squareGrid,
  squaresHeight,
  squaresWidth,
} from '../parts/square-grid.js';

/** A block of squares stands alone on the left where it has at least so many times the squares of any other. */
const DOMINANT = 4;
/** Share of the width that the small blocks beside it may take. */
const SIDE_SHARE = 0.4;
/** Squares may shrink and grow by these factors so that whole tens of columns fill the width. */
const GROWTH = { minimum: 0.7, maximum: 1.35 };
/** Where all stand in one row each they may grow more, the largest first. */
const FEW = [2, 1.8, 1.6, 1.4, 1.2, 1];
/** Rows of squares that tens and fifties can be counted in, the flattest first. */
const HEIGHTS = [5, 10, 15, 20];
const MOST_IN_ROW = 10;
/** A line of text begins so far, in pt, above the squares that it stands beside. */
const OPTICAL = 2;
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
 * Amounts as counted squares on one scale: whole squares, and a partly filled one for the rest; by how much a figure
 * “over” is exceeded is not drawn. One large amount fills the measure with tens of five by two where it can, the small
 * ones under it, else stands left of the small ones; others stand one under another.
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
    // What is over the amount has no size that could be drawn.
    states: cellStates(datum.amount / value, datum.fact.quantity.qualifier).filter(
      ({ tone }) => tone !== 'beyond',
    ),
  }));

  const beside = besides(all);
  const fives = beside && inFives(context, beside.large, beside.small);
  if (fives) return { value: planOf(fives), diagnostics: [] };
  const side = beside && sideWidth(context, beside.small);
  if (beside && side !== undefined && side <= width * SIDE_SHARE) {
    const x = width - side;
    const room = x - theme.gaps.column;
    // All squares are scaled alike, since they share one scale.
    const scaled = { ...context, theme: scaleSquares(theme, fillingFactor(theme, room)) };
    const count = beside.large.states.length;
    // Of one row, it would stand far from the others for nothing.
    if (columnsIn(scaled.theme, count, room) < count) {
      const large = block(scaled, beside.large, { x: 0, y: 0 }, room);
      const small = column(scaled, beside.small, x, side);
      return { value: planOf([large, ...small]), diagnostics: [] };
    }
  }
  return { value: planOf(column(enlarged(context, all), all, 0, width)), diagnostics: [] };
}

/** Squares that are few are as large as their rows, with their figures behind them, have room for. */
function enlarged(context: ChartContext, all: readonly Squares[]): ChartContext {
  const factor = FEW.find((each) => {
    const scaled = { ...context, theme: scaleSquares(context.theme, each) };
    return all.every((squares) => fitsInRow(scaled, squares, context.width));
  });
  return factor === undefined
    ? context
    : { ...context, theme: scaleSquares(context.theme, factor) };
}

/** Whether squares stand in one row with their figure behind it. */
function fitsInRow(
  { theme, compose }: ChartContext,
  { datum, states }: Squares,
  width: number,
): boolean {
  const columns = columnsIn(theme, states.length, width);
  const value = compose.valueInline(datum, valueColor(theme, datum), width);
  const row = squaresWidth(theme, columns + 1) + theme.gaps.label;
  return columns >= states.length && row + value.width <= width;
}

/** One large amount in countable columns over the whole width, and the small ones side by side under it. */
function inFives(
  context: ChartContext,
  large: Squares,
  small: readonly Squares[],
): readonly Block[] | undefined {
  const { theme, width } = context;
  const factorOf = (rows: number): number =>
    width / squaresWidth(theme, Math.ceil(large.states.length / rows), columnsTogether(rows));
  const rows = HEIGHTS.find((each) => factorOf(each) >= GROWTH.minimum);
  if (rows === undefined || factorOf(rows) > GROWTH.maximum) return undefined;
  const scaled = { ...context, theme: scaleSquares(theme, factorOf(rows)) };
  const whole = wholeWidth(scaled, large, rows);
  return [whole, ...sideBySide(scaled, small, whole.height + 2 * theme.gaps.row)];
}

/** Squares over the whole width in so many rows, under their name on the left and their figure on the right. */
function wholeWidth(
  { theme, compose, width }: ChartContext,
  { datum, states }: Squares,
  rows: number,
): Block {
  const place = datum.point.place;
  const least = compose.category(datum, width / 2);
  const room = width - least.width - theme.gaps.column;
  const figure = compose.valueInline(datum, valueColor(theme, datum), room);
  const name = compose.categoryInline(datum, width - figure.width - theme.gaps.column);
  const head = Math.max(figure.height, name.height);
  const top = head + theme.gaps.label / 2;
  const at = { y: head, vertical: 'bottom' } as const;
  return {
    marks: squareColumnsOf(theme, states, rows, { x: 0, y: top }, markColor(theme, datum), datum),
    labels: [
      { label: name, anchor: { ...at, x: 0, horizontal: 'left' }, place },
      { label: figure, anchor: { ...at, x: width, horizontal: 'right' }, place },
    ],
    width,
    height: top + squaresHeight(theme, rows),
  };
}

/** Blocks in equal parts of the width, labelled alike: all beside their squares, or all under them. */
function sideBySide(
  { theme, compose, width }: ChartContext,
  all: readonly Squares[],
  top: number,
): readonly Block[] {
  const share = (width - theme.gaps.column * (all.length - 1)) / all.length;
  const columnsOf = ({ states }: Squares): number => Math.min(states.length, MOST_IN_ROW);
  const labelOf = ({ datum }: Squares, room: number): Label =>
    stackLabels(
      compose.categoryInline(datum, room),
      compose.valueInline(datum, valueColor(theme, datum), room),
    );
  const isBeside = all.every((each) => {
    const room = share - theme.gaps.column - squaresWidth(theme, columnsOf(each));
    return room > 0 && labelOf(each, room).width <= room;
  });
  return all.map((each, i): Block => {
    const { datum, states } = each;
    const x = i * (share + theme.gaps.column);
    const at = { x, y: top };
    const counted = squareGrid(theme, states, columnsOf(each), at, markColor(theme, datum), datum);
    const right = x + counted.width + theme.gaps.column;
    const under = top + counted.height + theme.gaps.label / 2;
    const label = labelOf(each, isBeside ? x + share - right : share);
    const labelAt = isBeside ? { x: right, y: top - OPTICAL } : { x, y: under };
    const anchor = { ...labelAt, horizontal: 'left', vertical: 'top' } as const;
    return {
      marks: counted.marks,
      labels: [{ label, anchor, place: datum.point.place }],
      width: share,
      height: Math.max(top + counted.height, anchor.y + label.height),
    };
  });
}

/** Columns of squares on a width, of which one is kept for a dashed square. */
const columnsIn = (theme: ChartTheme, count: number, width: number): number =>
  squareColumns(theme, count, width - theme.square.size - theme.square.gap);

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
  // Figures stand alike: all behind their squares, or all under them.
  const isBehind = all.every((squares) => fitsInRow(context, squares, width));
  return all.map((squares) => {
    const made = block(context, squares, { x, y }, width, isBehind);
    y = made.height + 2 * context.theme.gaps.row;
    return made;
  });
}

function block(
  { theme, compose }: ChartContext,
  { datum, states }: Squares,
  at: { readonly x: number; readonly y: number },
  width: number,
  isBehind = false,
): Block {
  const place = datum.point.place;
  const category = compose.categoryInline(datum, width);
  const columns = columnsIn(theme, states.length, width);
  const value: Label = compose.valueInline(datum, valueColor(theme, datum), width);
  const under = at.y + category.height + theme.gaps.label / 2;
  const row = squaresHeight(theme, 1);
  const squaresTop = isBehind ? under + Math.max(0, value.height - row) / 2 : under;
  const squares = squareGrid(
    theme,
    states,
    columns,
    { x: at.x, y: squaresTop },
    markColor(theme, datum),
    datum,
  );
  const valueTop = isBehind
    ? squaresTop + (row - value.height) / 2
    : squaresTop + squares.height + theme.gaps.label / 2;
  const left = { x: at.x, horizontal: 'left', vertical: 'top' } as const;
  return {
    marks: squares.marks,
    labels: [
      { label: category, anchor: { ...left, y: at.y }, place },
      {
        label: value,
        anchor: {
          ...left,
          x: at.x + (isBehind ? squares.width + theme.gaps.label : 0),
          y: valueTop,
        },
        place,
      },
    ],
    width,
    height: Math.max(squaresTop + squares.height, valueTop + value.height),
  };
}
