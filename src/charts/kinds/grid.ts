import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Datum } from '../chart-data.js';
import { stackLabels, type Label } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { cellStates, MAXIMUM_CELLS, readCellValue, type CellState } from '../parts/cell-states.js';
import { markColor, valueColor } from '../parts/colors.js';
import {
  marksPlan,
  shownOf,
  type ChartContext,
  type ChartPlan,
  type PlannedLabel,
} from '../parts/plan.js';
import { scaleSquares, squareGrid, squaresHeight, squaresWidth } from '../parts/square-grid.js';

const WHOLE = 100;
const COLUMNS = 20;
/** On a measure of so many pt squares alone stand in longer rows. */
const WIDE = 250;
const WIDE_COLUMNS = 25;
/** Squares may grow by this factor to fill the width. */
const MAXIMUM_GROWTH = 1.2;
/** Where there is more height squares stand in tens, a figure beside them. */
const TENS = 10;
/** How many times its own height a chart may be at least for that. */
const TENS_FROM = 1.2;
/** Lines of a language that the label beside squares in tens has at most. */
const MOST_LINES = 2;
/** Sizes in which squares in tens are tried, the largest first. */
const TRIED_SIZES = 24;

/** How squares stand: in rows of so many, their figure beside or under them. */
interface Standing {
  readonly columns: number;
  readonly look: ChartTheme;
  readonly isBeside: boolean;
}

/** What the squares are laid out from. */
interface Ground extends ChartContext {
  /** Squares of a whole. */
  readonly total: number;
  /** Percentage points of a square. */
  readonly share: number;
  /** Whether the squares stand alone. */
  readonly isBare: boolean;
  readonly drawn: readonly Datum[];
}

/**
 * A percentage as filled squares of a whole of 100 per cent, the last one partly filled. The figure stands beside the
 * squares where there is room, under them where there is not.
 *
 * Errors: those of `readCellValue`, `chart/no-whole`, `chart/over-whole`, `chart/cell-value-invalid`.
 */
export function grid(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, shown } = context;
  const cellValue = spec.cellValue ?? '1%';
  const { value: share, diagnostics } = readCellValue({ ...context, spec: { ...spec, cellValue } });
  if (share === undefined) return failed(diagnostics);
  const total = WHOLE / share;
  const faults = [
    ...everyDatum(data).flatMap(notOfWhole),
    ...(!Number.isInteger(total) || total > MAXIMUM_CELLS
      ? [
          error(
            'chart/cell-value-invalid',
            spec.place,
            `cells of ${cellValue} do not make up 100 per cent`,
            'write a cell-value that divides 100, such as 1%',
          ),
        ]
      : []),
  ];
  if (faults.length > 0) return failed(faults);
  const isBare = !shown.labels && !shown.values;
  const ground = { ...context, total, share, isBare, drawn: shownOf(everyDatum(data), shown) };
  const inRows = standingInRows(ground);
  return { value: planOf(ground, standingInTens(ground, inRows) ?? inRows), diagnostics: [] };
}

/** Errors: `chart/no-whole`, `chart/over-whole`. */
function notOfWhole({ point, fact, amount }: Datum): readonly Diagnostic[] {
  if (fact.quantity.unit.id !== 'percent') {
    return [
      error(
        'chart/no-whole',
        point.place,
        `${fact.id} is not a percentage, so the grid has no whole`,
        'draw it as unit-squares or cells',
      ),
    ];
  }
  if (amount <= WHOLE) return [];
  return [
    error(
      'chart/over-whole',
      point.place,
      `${fact.id} is more than the whole that a grid shows`,
      'draw it as a bar',
    ),
  ];
}

function standingInRows(ground: Ground): Standing {
  const { theme, width, total, isBare } = ground;
  const columns = Math.min(total, isBare && width >= WIDE ? WIDE_COLUMNS : COLUMNS);
  if (fitsBeside(ground, theme, columns)) return { columns, isBeside: true, look: theme };
  const growth = Math.min(isBare ? Infinity : MAXIMUM_GROWTH, width / squaresWidth(theme, columns));
  return { columns, isBeside: false, look: scaleSquares(theme, growth) };
}

/** In room of so much more height: the largest squares in tens that make the chart higher than it is. */
function standingInTens(ground: Ground, inRows: Standing): Standing | undefined {
  const { theme, width, stretch = 1, total, isBare, drawn } = ground;
  if (isBare || stretch < TENS_FROM || total % TENS !== 0) return undefined;
  const heightOf = (standing: Standing): number =>
    drawn.reduce((sum, datum) => sum + blockHeight(ground, datum, standing), 0);
  const least = heightOf(inRows);
  return Array.from({ length: TRIED_SIZES }, (_, step) => {
    const factor = (width / squaresWidth(theme, TENS)) * (1 - step / TRIED_SIZES);
    return { columns: TENS, look: scaleSquares(theme, factor), isBeside: true };
  }).find((standing) => {
    if (!fitsBeside(ground, standing.look, TENS, MOST_LINES)) return false;
    const height = heightOf(standing);
    return height > least && height <= least * stretch;
  });
}

/** Width in pt beside rows of so many squares. */
const sideOf = ({ theme, width }: ChartContext, look: ChartTheme, columns: number): number =>
  width - squaresWidth(look, columns) - theme.gaps.column;

/** @param lines of a language that a label has at most */
function fitsBeside(ground: Ground, look: ChartTheme, columns: number, lines = Infinity): boolean {
  const { data, theme, compose, isBare } = ground;
  const side = sideOf(ground, look, columns);
  if (isBare || side <= 0) return false;
  return everyDatum(data).every((datum) => {
    if (compose.value(datum, theme.colors.ink).width > side) return false;
    const label = compose.category(datum, side);
    const { lines: whole } = compose.category(datum, Infinity);
    return label.width <= side && label.lines.length <= lines * whole.length;
  });
}

const labelOf = (ground: Ground, datum: Datum, { look, columns, isBeside }: Standing): Label =>
  stackLabels(
    ground.compose.value(datum, valueColor(ground.theme, datum)),
    ground.compose.category(datum, isBeside ? sideOf(ground, look, columns) : ground.width),
  );

/** Of the squares of a figure and what stands beside or under them, in pt. */
function blockHeight(ground: Ground, datum: Datum, standing: Standing): number {
  const { theme, total, isBare } = ground;
  const tallness = squaresHeight(standing.look, total / standing.columns);
  if (isBare) return tallness;
  const { height } = labelOf(ground, datum, standing);
  return standing.isBeside ? Math.max(tallness, height) : tallness + theme.gaps.label + height;
}

function planOf(ground: Ground, standing: Standing): ChartPlan {
  const { theme, total, share, isBare, drawn } = ground;
  const { look, columns, isBeside } = standing;
  const tallness = squaresHeight(look, total / columns);
  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let y = 0;
  for (const datum of drawn) {
    const height = blockHeight(ground, datum, standing);
    const squares = squareGrid(
      look,
      cellsOf(datum, share, total),
      columns,
      { x: 0, y: isBeside ? y + (height - tallness) / 2 : y },
      markColor(theme, datum),
      datum,
    );
    groups.push(squares.marks);
    const [x, middle, under] = [
      squares.width + theme.gaps.column,
      y + height / 2,
      y + tallness + theme.gaps.label,
    ];
    if (!isBare) {
      labels.push({
        label: labelOf(ground, datum, standing),
        anchor: isBeside
          ? { x, y: middle, horizontal: 'left', vertical: 'middle' }
          : { x: 0, y: under, horizontal: 'left', vertical: 'top' },
        place: datum.point.place,
      });
    }
    y += height + theme.gaps.row;
  }
  return marksPlan(y - theme.gaps.row, groups, labels);
}

/** A whole of squares, filled as far as the figure goes. */
function cellsOf({ amount, fact }: Datum, share: number, total: number): readonly CellState[] {
  const counted = cellStates(amount / share, fact.quantity.qualifier).slice(0, total);
  const rest = Array.from({ length: total - counted.length }, (): CellState => ({
    share: 1,
    tone: 'empty',
  }));
  return [...counted, ...rest];
}
