import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { everyDatum } from '../parts/axis-data.js';
import { cellMarks, cellStates, readCellValue } from '../parts/cell-states.js';
import { markColor, valueColor } from '../parts/colors.js';
import {
  marksPlan,
  shownOf,
  type ChartContext,
  type ChartPlan,
  type PlannedLabel,
} from '../parts/plan.js';

/** Narrower cells, in pt, cannot be counted. */
const MINIMUM_CELL = 3;

/**
 * Small counts as rows of cells on one scale, e.g. months: a paler cell where the figure is approximate or exceeded.
 *
 * Errors: those of `readCellValue`, `chart/too-narrow`.
 */
export function cells(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width, shown } = context;
  const cell = readCellValue(context);
  const { value } = cell;
  if (value === undefined) return failed(cell.diagnostics);

  const rows = everyDatum(data).map((datum) => {
    const states = cellStates(datum.amount / value, datum.fact.quantity.qualifier).map((state) =>
      state.tone === 'beyond' ? ({ share: 1, tone: 'pale' } as const) : state,
    );
    return { datum, states, figure: compose.value(datum, valueColor(theme, datum)) };
  });
  const columns = Math.max(...rows.map(({ states }) => states.length));
  // Without their figures beside them the cells take the whole width.
  const figureWidth = shown.values
    ? Math.max(...rows.map(({ figure }) => figure.width)) + 2 * theme.gaps.label
    : 0;
  const room = width - figureWidth - (columns - 1) * theme.cell.gap;
  const cellWidth = Math.min(theme.cell.width, room / columns);
  if (!(cellWidth >= MINIMUM_CELL)) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `${columns} cells in a row do not fit beside their values`,
        'give the chart more columns, or let one cell stand for more',
      ),
    );
  }
  const cellsWidth = columns * cellWidth + (columns - 1) * theme.cell.gap;

  const groups: (readonly Mark[])[] = [];
  const labels: PlannedLabel[] = [];
  let y = 0;
  for (const { datum, states, figure } of shownOf(rows, shown)) {
    const place = datum.point.place;
    const category = compose.categoryInline(datum, cellsWidth);
    const captionHeight = shown.labels ? category.height + theme.gaps.label / 2 : 0;
    const blockHeight = captionHeight + theme.cell.height;
    const height = shown.values ? Math.max(blockHeight, figure.height) : blockHeight;
    const top = y + (height - blockHeight) / 2;
    const cellsTop = top + captionHeight;
    if (shown.labels) {
      const anchor = { x: 0, y: top, horizontal: 'left', vertical: 'top' } as const;
      labels.push({ label: category, anchor, place });
    }
    if (shown.values) {
      const x = cellsWidth + 2 * theme.gaps.label;
      const anchor = { x, y: y + height / 2, horizontal: 'left', vertical: 'middle' } as const;
      labels.push({ label: figure, anchor, place });
    }
    groups.push(
      states.flatMap((state, i) =>
        cellMarks(
          theme,
          state,
          {
            x: i * (cellWidth + theme.cell.gap),
            y: cellsTop,
            width: cellWidth,
            height: theme.cell.height,
          },
          markColor(theme, datum),
          datum,
        ),
      ),
    );
    y += height + theme.gaps.row;
  }
  return { value: marksPlan(y - theme.gaps.row, groups, labels), diagnostics: [] };
}
