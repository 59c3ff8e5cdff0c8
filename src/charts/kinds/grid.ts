import { error, failed, type Checked, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels } from '../label/label.js';
import { everyDatum } from './axis-data.js';
import { cellStates, MAXIMUM_CELLS, readCellValue, type CellState } from './cell-states.js';
import { markColor, valueColor } from './colors.js';
import {
  marksPlan,
  shownOf,
  type ChartContext,
  type ChartPlan,
  type PlannedLabel,
} from './plan.js';
import { scaleSquares, squareGrid, squaresHeight, squaresWidth } from './square-grid.js';

const WHOLE = 100;
const COLUMNS = 20;
/** On a measure of so many pt squares alone stand in longer rows. */
const WIDE = 250;
const WIDE_COLUMNS = 25;
/** Squares may grow by this factor to fill the width. */
const MAXIMUM_GROWTH = 1.2;

/**
 * A percentage as filled squares of a whole of 100 per cent, the last one partly filled. The figure stands beside the
 * squares where there is room, under them where there is not.
 *
 * Errors: those of `readCellValue`, `chart/no-whole`, `chart/over-whole`, `chart/cell-value-invalid`.
 */
export function grid(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width, shown } = context;
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
  const narrow = squaresWidth(theme, columns) + theme.gaps.column;
  const side = width - narrow;
  const fits =
    !isBare &&
    everyDatum(data).every(
      (datum) =>
        Math.max(
          compose.value(datum, theme.colors.ink).width,
          compose.category(datum, side).width,
        ) <= side,
    );
  const look = fits
    ? theme
    : scaleSquares(
        theme,
        Math.min(isBare ? Infinity : MAXIMUM_GROWTH, width / squaresWidth(theme, columns)),
      );
  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let y = 0;
  for (const datum of shownOf(everyDatum(data), shown)) {
    const counted = cellStates(datum.amount / value, datum.fact.quantity.qualifier).slice(0, total);
    const rest = Array.from({ length: total - counted.length }, (): CellState => ({
      share: 1,
      tone: 'empty',
    }));
    const label = stackLabels(
      compose.value(datum, valueColor(theme, datum)),
      compose.category(datum, fits ? side : width),
    );
    const tallness = squaresHeight(look, total / columns);
    const blockHeight = isBare
      ? tallness
      : fits
        ? Math.max(tallness, label.height)
        : tallness + theme.gaps.label + label.height;
    const squares = squareGrid(
      look,
      [...counted, ...rest],
      columns,
      { x: 0, y: fits ? y + (blockHeight - tallness) / 2 : y },
      markColor(theme, datum),
      datum,
    );
    if (!isBare)
      labels.push({
        label,
        anchor: fits
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
