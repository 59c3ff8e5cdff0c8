import type { ChartDataset } from 'chart.js';
import { error, failed, hasErrors, type Checked } from '../../diagnostics/diagnostic.js';
import type { DataSeries } from '../chart-data.js';
import type { Pen } from '../label/pen.js';
import { checkSeries } from '../parts/axis-data.js';
import { MINIMUM_THICKNESS, provisionalBars, tooThin } from '../parts/bar-marks.js';
import { liesIn, type Point } from '../parts/boxes.js';
import { insideColor, markColor } from '../parts/colors.js';
import {
  combinedGround,
  extentIn,
  layOutCombined,
  type CombinedGround,
  type CombinedPlot,
} from '../plots/combined-plot.js';
import { lineDataset } from '../parts/line-dataset.js';
import type { Candidate } from '../parts/place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { drawSeriesNames, heightOfNames } from '../parts/series-names.js';
import { overlay, panels, type SharedPlot } from '../plots/shared-plot.js';
import { timeSteps } from '../parts/time-steps.js';
import {
  drawFrame,
  drawZero,
  framePadding,
  uprightFrame,
  type UprightFrame,
} from '../parts/upright.js';
import {
  drawValue,
  foundOf,
  isBetter,
  largest,
  noPlace,
  type Found,
} from '../parts/written-values.js';

/** Of what the names leave, what lies at least between the first and the last bar where their figures can give way. */
const PLOT_SHARE = 0.7;

/** What a chart gives up so that its figures find places: the height of its plots, in that of the theme, grows. */
const ROOMS = [
  { height: 1, least: 'telling' },
  { height: 1.5, least: 'telling' },
  { height: 1.5, least: 'ends' },
] as const;
type Room = (typeof ROOMS)[number];

/**
 * Bars and lines over one zero line, each with an axis of its own; every point has its value, every series its name.
 * Where their values would meet, the lines stand over the bars with a zero line of their own; where that is not enough,
 * the values are set smaller, then the plots grow, and last the bars and lines have the values of their ends alone.
 *
 * Errors: those of `checkSeries` and `noPlace`; `chart/missing-series`, `chart/too-narrow`.
 */
export function combined(context: ChartContext): Checked<ChartPlan> {
  const { spec, data } = context;
  const { years, diagnostics: inTime } = timeSteps(context);
  const diagnostics = [...checkSeries(context), ...inTime];
  for (const mark of ['bar', 'line'] as const) {
    if (data.series.some((series) => series.mark === mark)) continue;
    diagnostics.push(
      error(
        'chart/missing-series',
        spec.place,
        `the combined chart has no series with mark: ${mark}`,
        'give it one of each, or draw a bar or line chart',
      ),
    );
  }
  if (hasErrors(diagnostics)) return failed(diagnostics);
  let laid: Checked<ChartPlan> = failed(noPlace(context));
  for (const room of ROOMS) {
    const laidOut = (isAligned: boolean) =>
      largest(
        context,
        (compose, factor) => combinedOf({ ...context, compose }, years, room, factor, isAligned),
        ({ found }) => found,
      );
    const centred = laidOut(false);
    const aligned = centred.isNarrow ? laidOut(true) : centred;
    laid = (isBetter(centred.found, aligned.found) ? centred : aligned).drawn;
    if (laid.value) return { value: laid.value, diagnostics };
  }
  return laid;
}

function combinedOf(
  context: ChartContext,
  years: ReturnType<typeof timeSteps>['years'],
  room: Room,
  factor: number,
  isAligned: boolean,
): { readonly drawn: Checked<ChartPlan>; readonly found: Found; readonly isNarrow?: boolean } {
  const { spec, theme, width } = context;
  const ground = combinedGround(context, years, isAligned);
  const { axis, values, names, nameWidth, thickness } = ground;
  if (thickness < MINIMUM_THICKNESS) {
    return { drawn: failed(tooThin(spec, thickness)), found: 'none' };
  }
  const extentOf = extentIn(ground);
  const layOut = (shared: SharedPlot, isRoomy: boolean): CombinedPlot =>
    layOutCombined(ground, shared, isRoomy, factor, room.least);
  const least = heightOfNames(names, theme.gaps.label);
  const overlaid = layOut(overlay(extentOf, Math.max(theme.bar.plotHeight, least)), false);
  const isWhole =
    overlaid.chosen.places !== undefined &&
    !overlaid.chosen.isLed &&
    overlaid.chosen.wanted.length === values.length;
  const plot = isWhole
    ? overlaid
    : layOut(panels(extentOf, theme.bar.plotHeight * room.height, ground.margin), true);
  const found = foundOf(plot.chosen, values);
  const { places } = plot.chosen;
  if (!places) return { drawn: failed(noPlace(context)), found };
  const value = planOf(ground, plot, places, isWhole);
  const length = (axis.xs.at(-1) ?? 0) - (axis.xs[0] ?? 0);
  const isNarrow = length < PLOT_SHARE * (width - nameWidth);
  return { drawn: { value, diagnostics: [] }, found, isNarrow };
}

/** @param isWhole whether bars and lines stand on one zero line */
function planOf(
  ground: CombinedGround,
  plot: CombinedPlot,
  places: readonly Candidate[],
  isWhole: boolean,
): ChartPlan {
  const { context, axis, bars, nameWidth, rightEdge } = ground;
  const { data, theme } = context;
  const { scales, plotHeight, toY, chosen } = plot;
  const frame = uprightFrame(context, axis, {
    above: Math.max(theme.point.radius, ...places.map(({ box }) => -box.y)),
    below: Math.max(0, ...places.map(({ box }) => box.y + box.height - plotHeight)),
    plotHeight,
    zero: toY('bar', 0),
    named: new Set(chosen.wanted.map(({ index }) => index)),
  });
  return {
    height: frame.height,
    configuration: (pen) => ({
      type: 'bar',
      data: { datasets: data.series.map((series, index) => datasetOf(ground, series, index)) },
      options: {
        layout: framePadding(frame),
        scales: {
          x: { type: 'linear', display: false, offset: false, min: 0, max: axis.plotWidth },
          bar: { axis: 'y', display: false, min: scales.bar.minimum, max: scales.bar.maximum },
          line: { axis: 'y', display: false, min: scales.line.minimum, max: scales.line.maximum },
        },
      },
      plugins: [
        provisionalBars(context, pen, bars, false),
        afterMarks(() => {
          const plotWidth = nameWidth === 0 ? axis.plotWidth : rightEdge;
          drawFrame(context, pen, { ...frame, plotWidth }, frame.top + toY('bar', 0));
          if (!isWhole) drawZero(context, pen, plotWidth, frame.top + toY('line', 0));
          drawValues(ground, plot, places, pen, frame.top);
          drawNames(ground, plot, places, pen, frame);
        }),
      ],
    }),
  };
}

function datasetOf(
  { context, axis, thickness }: CombinedGround,
  series: DataSeries,
  index: number,
): ChartDataset<'bar' | 'line', Point[]> {
  const data = series.data.map(({ amount }, step) => ({ x: axis.xs[step] ?? 0, y: amount }));
  if (series.mark === 'line') {
    return { ...lineDataset(context, series, index), data, yAxisID: 'line', order: 0 };
  }
  return {
    type: 'bar',
    data,
    backgroundColor: series.data.map((datum) => markColor(context.theme, datum, index)),
    barThickness: thickness,
    inflateAmount: 0,
    clip: false,
    yAxisID: 'bar',
    order: 1,
  };
}

/** The figures at their places; one in a bar in a colour that its ground bears. */
function drawValues(
  { context }: CombinedGround,
  { chosen, barsAt }: CombinedPlot,
  places: readonly Candidate[],
  pen: Pen,
  top: number,
): void {
  const { theme, compose } = context;
  chosen.wanted.forEach(({ datum, label, index }, i) => {
    const candidate = places[i];
    if (!candidate) return;
    const behind = barsAt(index).find(({ box }) => liesIn(candidate.box, box));
    const ground = behind && insideColor(theme, behind.datum, behind.index);
    const drawn = ground === undefined ? label : compose.value(datum, ground);
    drawValue(context, pen, drawn, candidate, datum, top);
  });
}

/** The name of each series beside the end of its line, or the middle of its last bar. */
function drawNames(
  { context, names, nameOffset }: CombinedGround,
  { toY }: CombinedPlot,
  places: readonly Candidate[],
  pen: Pen,
  frame: UprightFrame,
): void {
  const { data, theme } = context;
  const zero = frame.top + toY('bar', 0);
  const ends = data.series.map((series, index) => {
    const y = frame.top + toY(series.mark, series.data.at(-1)?.amount ?? 0);
    return series.mark === 'bar'
      ? { series, name: names[index], end: (y + zero) / 2 }
      : { series, name: names[index], end: y, reach: 2 * theme.point.radius };
  });
  const figures = places.map(({ box }) => ({ ...box, y: frame.top + box.y }));
  drawSeriesNames(pen, theme, frame, ends, { offset: nameOffset, figures });
}
