import { error, failed, hasErrors, type Checked } from '../../diagnostics/diagnostic.js';
import type { ChartSpec } from '../../report/charts.js';
import { scaleOf, unnamedSeries } from '../parts/axis-data.js';
import { line } from './line.js';
import { marksPlan, type ChartContext, type ChartPlan } from '../parts/plan.js';
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

/** Panels in a row: as many as have room, or one more or less where the last row would hold but one and a hole. */
function withoutLone(count: number, roomy: number, closer: number): number {
  const isLone = (columns: number): boolean => count > columns && count % columns === 1;
  const others = [closer, Math.max(2, roomy - 1)];
  return isLone(roomy) ? (others.find((columns) => !isLone(columns)) ?? roomy) : roomy;
}

/**
 * One small chart a series, all on one scale, each under its name: bars, or lines where the series say `mark: line`.
 *
 * Errors: `chart/too-many-series`, `chart/series-unnamed`; those of `uprightBar` and `line`.
 */
export function smallMultiples(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
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
  const most = Math.max(...data.series.map((series) => series.data.length));
  const { size } = theme.value.digits;
  const needed = Math.max(LEAST_WIDTH, most * POINT_WIDTH) * size;
  const gap = theme.gaps.column;
  const count = data.series.length;
  const fitting = (least: number): number =>
    Math.max(1, Math.min(MAXIMUM_COLUMNS, count, Math.floor((width + gap) / (least + gap))));
  const columns = withoutLone(count, fitting(needed), fitting(needed * CLOSER));
  const panelWidth = (width - gap * (columns - 1)) / columns;
  const scale = scaleOf(context);
  const digits = compose.enlarged(DIGITS_SHARE);
  const panels = data.series.map((series, s) => {
    const own: ChartSpec = { ...spec, series: spec.series.slice(s, s + 1) };
    const { label: _name, ...drawn } = series;
    const panel: ChartContext = {
      ...context,
      spec: own,
      data: { ...data, series: [drawn] },
      compose: digits,
      width: panelWidth,
      theme: { ...theme, bar: { ...theme.bar, plotHeight: theme.bar.plotHeight * PLOT_SHARE } },
      scale,
    };
    return {
      draw: (same: Pick<ChartContext, 'compose' | 'depth' | 'isSized'>): Checked<ChartPlan> =>
        (series.mark === 'line' ? line : uprightBar)({ ...panel, ...same }),
      name: compose.nameInline(series.label, panelWidth),
      place: spec.series[s]?.place ?? spec.place,
    };
  });
  const alone = panels.map((panel) => ({ ...panel, plan: panel.draw({ compose: digits }) }));
  const diagnostics = alone.flatMap(({ plan }) => plan.diagnostics);
  if (hasErrors(diagnostics)) return failed(diagnostics);

  // What is compared has figures of one size, and its categories on one line.
  const figureSize = Math.min(...alone.map(({ plan }) => plan.value?.figureSize ?? 1));
  const sizedDigits = figureSize === 1 ? digits : digits.enlarged(figureSize);
  const sized = alone.map((panel) => ({
    ...panel,
    plan:
      panel.plan.value?.figureSize === figureSize
        ? panel.plan
        : panel.draw({ compose: sizedDigits, isSized: true }),
  }));

  const insets: NonNullable<ChartPlan['insets']>[number][] = [];
  const names: Parameters<typeof marksPlan>[2][number][] = [];
  let y = 0;
  for (let start = 0; start < sized.length; start += columns) {
    const row = sized.slice(start, start + columns);
    const head = Math.max(0, ...row.map(({ name }) => name?.height ?? 0));
    const level = Math.max(...row.map(({ plan }) => plan.value?.axis ?? 0));
    const depth = Math.max(...row.map(({ plan }) => plan.value?.depth ?? 0));
    const top = y + head + theme.gaps.label;
    let bottom = top;
    row.forEach(({ plan: { value: sizedPlan }, draw, name, place }, column) => {
      const plan =
        sizedPlan?.depth === depth
          ? sizedPlan
          : draw({ compose: sizedDigits, isSized: true, depth }).value;
      const x = column * (panelWidth + gap);
      if (name) {
        names.push({
          label: name,
          anchor: { x, y: y + head, horizontal: 'left', vertical: 'bottom' },
          place,
        });
      }
      if (!plan) return;
      const down = top + level - (plan.axis ?? 0);
      insets.push({ x, y: down, width: panelWidth, plan });
      bottom = Math.max(bottom, down + plan.height);
    });
    y = bottom + theme.gaps.row * 1.5;
  }
  return {
    value: { ...marksPlan(y - theme.gaps.row * 1.5, [], names), insets },
    diagnostics,
  };
}
