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

/**
 * A percentage as filled squares of a whole of 100 per cent, the last one partly filled. The figure stands beside the
 * squares where there is room, under them where there is not.
 *
 * Errors: those of `readCellValue`, `chart/no-whole`, `chart/over-whole`, `chart/cell-value-invalid`.
 */
export function grid(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width, shown, stretch = 1 } = context;
  const cellValue = spec.cellValue ?? '1%';
  const cell = readCellValue({ ...context, spec: { ...spec, cellValue } });
  const { value } = cell;
  if (value === undefined) return failed(cell.diagnostics);
  const total = WHOLE / value;
  const diagnostics: Diagnostic[] = everyDatum(data).flatMap(({ point, fact, amount }) =>
    fact.quantity.unit.id !== 'percent'
      ? [
          error(
            'chart/no-whole',
            point.place,
            `${fact.id} is not a percentage, so the grid has no whole`,
            'draw it as unit-squares or cells',
          ),
        ]
      : amount > WHOLE
        ? [
            error(
              'chart/over-whole',
              point.place,
              `${fact.id} is more than the whole that a grid shows`,
              'draw it as a bar',
            ),
          ]
        : [],
  );
  if (!Number.isInteger(total) || total > MAXIMUM_CELLS) {
    diagnostics.push(
      error(
        'chart/cell-value-invalid',
        spec.place,
        `cells of ${cellValue} do not make up 100 per cent`,
        'write a cell-value that divides 100, such as 1%',
      ),
    );
  }
  if (diagnostics.length > 0) return failed(diagnostics);

  const isBare = !shown.labels && !shown.values;
  const columns = Math.min(total, isBare && width >= WIDE ? WIDE_COLUMNS : COLUMNS);
  const sideOf = (look: ChartTheme, across: number): number =>
    width - squaresWidth(look, across) - theme.gaps.column;
  const fitsBeside = (look: ChartTheme, across: number, lines = Infinity): boolean =>
    !isBare &&
    everyDatum(data).every((datum) => {
      const side = sideOf(look, across);
      const figure = compose.value(datum, theme.colors.ink).width;
      if (side <= 0 || figure > side) return false;
      const label = compose.category(datum, side);
      const { lines: whole } = compose.category(datum, Infinity);
      return label.width <= side && label.lines.length <= lines * whole.length;
    });
  const isBeside = fitsBeside(theme, columns);
  const scaled = (across: number, factor: number): ChartTheme =>
    scaleSquares(theme, Math.min(factor, width / squaresWidth(theme, across)));
  const own: Standing = {
    columns,
    isBeside,
    look: isBeside ? theme : scaled(columns, isBare ? Infinity : MAXIMUM_GROWTH),
  };
  const labelOf = (datum: Datum, { look, columns: across, isBeside: beside }: Standing): Label =>
    stackLabels(
      compose.value(datum, valueColor(theme, datum)),
      compose.category(datum, beside ? sideOf(look, across) : width),
    );
  const heightOf = (datum: Datum, standing: Standing): number => {
    const tallness = squaresHeight(standing.look, total / standing.columns);
    if (isBare) return tallness;
    const { height } = labelOf(datum, standing);
    return standing.isBeside ? Math.max(tallness, height) : tallness + theme.gaps.label + height;
  };
  const drawn = shownOf(everyDatum(data), shown);
  const wholeOf = (standing: Standing): number =>
    drawn.reduce((sum, datum) => sum + heightOf(datum, standing), 0);
  // As in room of so much more height: the largest squares in tens that make it higher than it is.
  const inTens =
    isBare || stretch < TENS_FROM || total % TENS !== 0
      ? undefined
      : Array.from({ length: TRIED_SIZES }, (_, step) => {
          const factor = (width / squaresWidth(theme, TENS)) * (1 - step / TRIED_SIZES);
          return { columns: TENS, look: scaleSquares(theme, factor), isBeside: true };
        }).find((standing) => {
          if (!fitsBeside(standing.look, TENS, MOST_LINES)) return false;
          const whole = wholeOf(standing);
          return whole > wholeOf(own) && whole <= wholeOf(own) * stretch;
        });
  const standing = inTens ?? own;
  const { look } = standing;
  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let y = 0;
  for (const datum of drawn) {
    const counted = cellStates(datum.amount / value, datum.fact.quantity.qualifier).slice(0, total);
    const rest = Array.from({ length: total - counted.length }, (): CellState => ({
      share: 1,
      tone: 'empty',
    }));
    const label = labelOf(datum, standing);
    const tallness = squaresHeight(look, total / standing.columns);
    const blockHeight = heightOf(datum, standing);
    const squares = squareGrid(
      look,
      [...counted, ...rest],
      standing.columns,
      { x: 0, y: standing.isBeside ? y + (blockHeight - tallness) / 2 : y },
      markColor(theme, datum),
      datum,
    );
    if (!isBare)
      labels.push({
        label,
        anchor: standing.isBeside
          ? {
              x: squares.width + theme.gaps.column,
              y: y + blockHeight / 2,
              horizontal: 'left',
              vertical: 'middle',
            }
          : { x: 0, y: y + tallness + theme.gaps.label, horizontal: 'left', vertical: 'top' },
        place: datum.point.place,
      });
    groups.push(squares.marks);
    y += blockHeight + theme.gaps.row;
  }
  return { value: marksPlan(y - theme.gaps.row, groups, labels), diagnostics: [] };
}
