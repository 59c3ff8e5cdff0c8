import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Place,
} from '../../diagnostics/diagnostic.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Label } from '../label/label.js';
import { scaleOf, unnamedSeries } from '../parts/axis-data.js';
import { line } from './line.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';
import { uprightBar } from './upright-bar.js';

/** Charts side by side that the eye still compares. */
const MAXIMUM_PANELS = 12;
const MAXIMUM_COLUMNS = 4;
/** Width that a chart needs for each of its points, and at least, in em of its digits. */
const POINT_WIDTH = 1.6;
const LEAST_WIDTH = 8;
/** Of that width, what panels give where one of them would otherwise stand alone in the last row. */
const CLOSER = 0.85;
/** Height of the plots, and size of the digits, beside those of a chart that stands alone. */
const PLOT_SHARE = 0.6;
const DIGITS_SHARE = 0.85;
/** White between rows of panels, in that between rows of a chart. */
const ROWS_APART = 1.5;

/**
 * One small chart a series, all on one scale, each under its name: bars, or lines where the series say `mark: line`.
 *
 * Errors: `chart/too-many-series`, `chart/series-unnamed`; those of `uprightBar` and `line`.
 */
export function smallMultiples(context: ChartContext): Checked<ChartPlan> {
  const { spec } = context;
  const extra = spec.series[MAXIMUM_PANELS];
  const unnamed = unnamedSeries(spec);
  if (extra || unnamed.length > 0) {
    const tooMany = extra && [
      error(
        'chart/too-many-series',
        extra.place,
        `${spec.series.length} small charts are more than the ${MAXIMUM_PANELS} that can be compared`,
        'draw the rest in another chart, or set the figures as a table',
      ),
    ];
    return failed([...(tooMany ?? []), ...unnamed]);
  }
  const grid = gridOf(context);
  const panels = panelsOf(context, grid);
  const digits = context.compose.enlarged(DIGITS_SHARE);
  const alone = panels.map((panel) => ({ ...panel, plan: panel.draw({ compose: digits }) }));
  const diagnostics = alone.flatMap(({ plan }) => plan.diagnostics);
  if (hasErrors(diagnostics)) return failed(diagnostics);

  // What is compared has figures of one size, and its categories on one line.
  const size = Math.min(...alone.map(({ plan }) => plan.value?.figureSize ?? 1));
  const sizedDigits = size === 1 ? digits : digits.enlarged(size);
  const sized = alone.map(({ plan: { value }, draw, ...panel }): SizedPanel => {
    const again: SizedPanel['again'] = (same) =>
      draw({ compose: sizedDigits, isSized: true, ...same }).value;
    return { ...panel, plan: value?.figureSize === size ? value : again({}), again };
  });
  return { value: inRows(context.theme, grid, sized), diagnostics };
}

/** How many panels stand in a row, and the width of each in pt. */
interface PanelGrid {
  readonly columns: number;
  readonly panelWidth: number;
  readonly gap: number;
}

/** One of the small charts, not yet drawn. */
interface Panel {
  readonly name: Label | undefined;
  readonly place: Place;
  readonly draw: (same: Pick<ChartContext, 'compose' | 'depth' | 'isSized'>) => Checked<ChartPlan>;
}

/** One drawn with figures of the size that all have. */
interface SizedPanel extends Pick<Panel, 'name' | 'place'> {
  readonly plan: ChartPlan | undefined;
  /** Draws it again, its categories as deep under the axis as those beside it. */
  readonly again: (same: Pick<ChartContext, 'depth'>) => ChartPlan | undefined;
}

function gridOf({ data, theme, width }: ChartContext): PanelGrid {
  const count = data.series.length;
  const points = Math.max(...data.series.map((series) => series.data.length));
  const needed = Math.max(LEAST_WIDTH, points * POINT_WIDTH) * theme.value.digits.size;
  const gap = theme.gaps.column;
  const fitting = (least: number): number =>
    Math.max(1, Math.min(MAXIMUM_COLUMNS, count, Math.floor((width + gap) / (least + gap))));
  const columns = withoutLone(count, fitting(needed), fitting(needed * CLOSER));
  return { columns, panelWidth: (width - gap * (columns - 1)) / columns, gap };
}

/** Panels in a row: as many as have room, or one more or less where the last row would hold but one and a hole. */
function withoutLone(count: number, roomy: number, closer: number): number {
  const isLone = (columns: number): boolean => count > columns && count % columns === 1;
  const others = [closer, Math.max(2, roomy - 1)];
  return isLone(roomy) ? (others.find((columns) => !isLone(columns)) ?? roomy) : roomy;
}

function panelsOf(context: ChartContext, { panelWidth }: PanelGrid): readonly Panel[] {
  const { spec, data, theme, compose } = context;
  const scale = scaleOf(context);
  return data.series.map((series, s) => {
    const { label: _name, ...drawn } = series;
    const panel: ChartContext = {
      ...context,
      spec: { ...spec, series: spec.series.slice(s, s + 1) },
      data: { ...data, series: [drawn] },
      width: panelWidth,
      theme: { ...theme, bar: { ...theme.bar, plotHeight: theme.bar.plotHeight * PLOT_SHARE } },
      scale,
    };
    return {
      name: compose.nameInline(series.label, panelWidth),
      place: spec.series[s]?.place ?? spec.place,
      draw: (same) => (series.mark === 'line' ? line : uprightBar)({ ...panel, ...same }),
    };
  });
}

/** Panels beside and under one another, those of a row with their axes on one level, each under its name. */
function inRows(
  theme: ChartTheme,
  { columns, panelWidth, gap }: PanelGrid,
  panels: readonly SizedPanel[],
): ChartPlan {
  const insets: NonNullable<ChartPlan['insets']>[number][] = [];
  const names: PlannedLabel[] = [];
  const between = theme.gaps.row * ROWS_APART;
  let y = 0;
  for (let start = 0; start < panels.length; start += columns) {
    const row = panels.slice(start, start + columns);
    const head = Math.max(0, ...row.map(({ name }) => name?.height ?? 0));
    const level = Math.max(...row.map(({ plan }) => plan?.axis ?? 0));
    const depth = Math.max(...row.map(({ plan }) => plan?.depth ?? 0));
    const top = y + head + theme.gaps.label;
    let bottom = top;
    row.forEach(({ plan: sized, again, name: label, place }, column) => {
      const x = column * (panelWidth + gap);
      if (label) {
        const anchor = { x, y: y + head, horizontal: 'left', vertical: 'bottom' } as const;
        names.push({ label, anchor, place });
      }
      const plan = sized?.depth === depth ? sized : again({ depth });
      if (!plan) return;
      const down = top + level - (plan.axis ?? 0);
      insets.push({ x, y: down, width: panelWidth, plan });
      bottom = Math.max(bottom, down + plan.height);
    });
    y = bottom + between;
  }
  return { ...marksPlan(y - between, [], names), insets };
}
