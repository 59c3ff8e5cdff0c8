import { failed, type Checked, hasErrors } from '../diagnostics/diagnostic.js';
import type { FontLibrary } from '../fonts/face.js';
import type { LanguageTag, Localized } from '../language/language.js';
import type { LanguagePack } from '../language/pack.js';
import { figuresByLanguage } from '../report/figures-by-language.js';
import type { ChartKind, ChartSpec } from '../report/charts.js';
import type { Report } from '../report/report.js';
import type { Drawing, PlainItem } from '../sheet/drawing.js';
import { alternativeText } from './alternative.js';
import { paintRaster } from './canvas/paint-raster.js';
import { readChartData, type ChartData } from './chart-data.js';
import type { ChartTheme } from './chart-theme.js';
import { checkLabels } from './check-labels.js';
import { drawPlan } from './draw-plan.js';
import { cells } from './kinds/cells.js';
import { combined } from './kinds/combined.js';
import { doughnut } from './kinds/doughnut.js';
import { flow } from './kinds/flow.js';
import { grid } from './kinds/grid.js';
import { everyDatum, scaleOf } from './parts/axis-data.js';
import { horizontalBar } from './kinds/horizontal-bar.js';
import { line } from './kinds/line.js';
import { rank } from './kinds/rank.js';
import { shownOf, type ChartContext, type ChartPlan, type ShownParts } from './parts/plan.js';
import { slope } from './kinds/slope.js';
import { smallMultiples } from './kinds/small-multiples.js';
import { scaleSquares } from './parts/square-grid.js';
import { splitBar } from './kinds/split-bar.js';
import { stackedBar } from './kinds/stacked-bar.js';
import { stackedHorizontalBar } from './kinds/stacked-horizontal-bar.js';
import { unitSquares } from './kinds/unit-squares.js';
import { uprightBar } from './kinds/upright-bar.js';
import { createComposer } from './label/compose.js';
import type { PlacedLabel } from './label/label.js';
import { createMeasurer } from './label/measure.js';
import { createWording } from './wording.js';

export interface RenderedChart {
  /** Shapes and text in the faces of the page. */
  readonly drawing: Drawing<PlainItem>;
  /** What a screen reader says instead, in each language. */
  readonly alternative: Localized<string>;
  /** Every text on the chart with its place, for inspection and the check on stray figures. */
  readonly labels: readonly PlacedLabel[];
  /** At 300 dpi, where asked for. */
  readonly png?: Uint8Array;
}

export interface ChartRequest {
  readonly spec: ChartSpec;
  readonly report: Report;
  readonly packs: ReadonlyMap<LanguageTag, LanguagePack>;
  readonly theme: ChartTheme;
  readonly fonts: FontLibrary;
  /** pt */
  readonly width: number;
  /** pt that the chart fills, as near as its bars and rows give; its own height where absent. */
  readonly height?: number;
  /** Whether the height is what a page leaves, which a chart of a few bars does not take whole. */
  readonly isLeft?: true;
  /** Its bars stay as thick as those of charts beside it, and stand further apart. */
  readonly keepsBars?: true;
  /** How far marks may go on beyond the width, in pt; not at all where absent. */
  readonly reach?: ChartContext['reach'];
  /** What of it is drawn; all of it where absent. */
  readonly shown?: ShownParts;
  /** `raster` adds a bitmap at 300 dpi. */
  readonly format: 'vector' | 'raster';
}

const RASTER_DPI = 300;
const EVERYTHING: ShownParts = { labels: true, values: true };

const kinds: Readonly<Record<ChartKind, (context: ChartContext) => Checked<ChartPlan>>> = {
  bar: uprightBar,
  'horizontal-bar': horizontalBar,
  line,
  doughnut,
  combined,
  'stacked-bar': stackedBar,
  'stacked-horizontal-bar': stackedHorizontalBar,
  slope,
  'small-multiples': smallMultiples,
  'unit-squares': unitSquares,
  cells,
  grid,
  'split-bar': splitBar,
  flow,
  rank,
};

/**
 * Draws one chart: facts → numbers → plan → Chart.js → drawing. Title, unit line and note are not drawn; a layout sets them
 * as text. Height follows from the content.
 *
 * Errors: every code `chart/…`, at the chart, series or point; `font/missing-character`.
 */
export function renderChart(request: ChartRequest): Checked<RenderedChart> {
  const { spec, report, packs, theme, fonts, width } = request;
  const data = readChartData(spec, report, [...packs.values()]);
  if (!data.value) return failed(data.diagnostics);

  const figures = figuresByLanguage(report, packs);
  const typesetting = { fonts, hanLatinSpace: theme.hanLatinSpace, figures };
  const wording = createWording(report, packs);
  const compose = createComposer(
    theme,
    wording,
    createMeasurer(typesetting),
    everyDatum(data.value),
  );
  const { shown = EVERYTHING, reach = { left: 0, right: 0 } } = request;
  const context = { spec, data: data.value, theme, wording, compose, width, shown, reach };
  const plan = filling(context, request);
  if (!plan.value) return failed(plan.diagnostics);

  const { height } = plan.value;
  const drawn = drawPlan(plan.value, width, typesetting, report.languages[0] ?? 'und');
  const { drawing, labels } = drawn;
  const diagnostics = [
    ...plan.diagnostics,
    ...drawn.diagnostics,
    ...checkLabels(labels, width, height),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  return {
    value: {
      drawing,
      alternative: alternativeText(...told(spec, data.value, shown), wording),
      labels,
      ...(request.format === 'raster'
        ? { png: paintRaster(drawing, RASTER_DPI, theme.colors.paper) }
        : {}),
    },
    diagnostics,
  };
}

/**
 * How much larger the parts of a chart that give in height may become, and how much smaller. Beside much higher ones a chart
 * of few bars gives `farthest`: there the white between two bars is about as high as a bar, and more would part them.
 */
const STRETCH = { least: 0.6, most: 3.2, farthest: 4.6 };
const STEPS = 7;
/** What a chart is tried in where it is not as low as asked at any of those. */
const LOWER = [0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

/** Widths of the thickest bar that each upright bar of a chart has for itself at most, where its height is chosen. */
const WIDTHS_OF_BAR = 3;

/** How many bars stand side by side; none in charts of other marks. */
const barsSideBySide = ({ spec: { kind }, data: { series } }: ChartContext): number => {
  const [first] = series;
  if (kind === 'stacked-bar') return first?.data.length ?? 0;
  if (kind !== 'bar' && kind !== 'combined') return 0;
  const bars = kind === 'bar' ? series : series.filter(({ mark }) => mark === 'bar');
  return bars.reduce((count, { data }) => count + data.length, 0);
};

/** How high lines between two times may be for their width: names and figures beside them take most of it. */
const SLOPE_HEIGHT = 1.6;
/** How much of a slope may be empty under its lines for its height to grow, in the height of bars. */
const MOST_EMPTY = 1.4;

/** How high the plot of a chart that fills its page is drawn at most, in pt: as its marks are wide, so that a few bars are no towers. */
const highestPlot = (context: ChartContext): number => {
  const { bar } = context.theme;
  if (context.spec.kind === 'slope') {
    const { minimum, maximum } = scaleOf(context);
    const amounts = everyDatum(context.data).map(({ amount }) => amount);
    const empty = (Math.min(...amounts) - minimum) / (maximum - minimum);
    return Math.min(SLOPE_HEIGHT * context.width, (MOST_EMPTY * bar.plotHeight) / empty);
  }
  const bars = barsSideBySide(context);
  const width = bars === 0 ? Infinity : bars * WIDTHS_OF_BAR * bar.maximumThickness;
  return Math.max(bar.plotHeight, Math.min(context.width, width));
};

/** The theme with the heights of bars, cells and rows in another proportion. */
const stretched = (theme: ChartTheme, factor: number, highest: number): ChartTheme => ({
  ...theme,
  gaps: { ...theme.gaps, row: theme.gaps.row * factor },
  bar: {
    ...theme.bar,
    thickness: theme.bar.thickness * (Math.min(factor, 2) + Math.max(0, factor - STRETCH.most) / 3),
    plotHeight: Math.min(theme.bar.plotHeight * factor, highest),
  },
  cell: { ...theme.cell, height: theme.cell.height * Math.min(factor, 1.6) },
  splitBar: { ...theme.splitBar, thickness: theme.splitBar.thickness * Math.min(factor, 2.2) },
});

/**
 * A chart as high as it is asked to be, as near as its rows and bars give: never by its scale. Its own height where none
 * is asked for.
 *
 * @param highest of the plot of upright bars and lines, in pt.
 */
const filling = (
  context: ChartContext,
  { height, isLeft, keepsBars }: ChartRequest,
): Checked<ChartPlan> => {
  const highest = isLeft ? highestPlot(context) : Infinity;
  const { thickness } = context.theme.bar;
  const themeFor = (factor: number): ChartTheme => {
    const theme = stretched(context.theme, factor, highest);
    // Where a page has no room for more, smaller squares stand in longer rows.
    if (isLeft && context.spec.kind === 'unit-squares' && factor < 1)
      return scaleSquares(theme, factor);
    return keepsBars ? { ...theme, bar: { ...theme.bar, thickness } } : theme;
  };
  const planOf = (factor: number): Checked<ChartPlan> =>
    kinds[context.spec.kind]({ ...context, theme: themeFor(factor), stretch: factor });
  const natural = kinds[context.spec.kind](context);
  if (height === undefined || !natural.value) return natural;
  let [low, high] = natural.value.height < height ? [1, STRETCH.most] : [STRETCH.least, 1];
  if (high > 1 && (planOf(high).value?.height ?? Infinity) < height)
    [low, high] = [STRETCH.most, STRETCH.farthest];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if ((planOf(middle).value?.height ?? Infinity) <= height) low = middle;
    else high = middle;
  }
  const filled = planOf(low);
  if (filled.value && filled.value.height <= height) return filled;
  // What gives way in steps may be higher drawn smaller.
  const plans = height < natural.value.height ? LOWER.map(planOf) : [];
  const [first, ...others] = [filled, natural, ...plans].filter(({ value }) => value);
  return others.reduce(
    (best, plan) => (isNearer(plan, best, height) ? plan : best),
    first ?? natural,
  );
};

/** Whether a plan is the better for a height: one that is no higher before one that is, the higher of two such. */
const isNearer = (plan: Checked<ChartPlan>, best: Checked<ChartPlan>, height: number): boolean => {
  const [own, other] = [plan.value?.height ?? Infinity, best.value?.height ?? Infinity];
  return other > height ? own < other : own <= height && own > other;
};

/** What is told of a chart of which one value is drawn: that value. */
const told = (spec: ChartSpec, data: ChartData, shown: ShownParts): [ChartSpec, ChartData] => {
  if (shown.point === undefined) return [spec, data];
  const { alternative: _all, ...own } = spec;
  return [
    own,
    {
      ...data,
      series: data.series.map((series) => ({ ...series, data: shownOf(series.data, shown) })),
    },
  ];
};
