import type { ChartDataset } from 'chart.js';
import { error, failed, hasErrors, type Checked } from '../../diagnostics/diagnostic.js';
import { categories, checkSeries, zeroBased } from './axis-data.js';
import type { Datum } from '../chart-data.js';
import { MINIMUM_THICKNESS, provisionalBars, tooThin, type BarBox } from './bar-marks.js';
import { liesIn, type Point } from './boxes.js';
import { insideColor, markColor } from './colors.js';
import { LED_ROOM } from './line.js';
import { lineDataset } from './line-dataset.js';
import {
  isFree,
  ledPlacesOfBar,
  markBox,
  placesOfBar,
  placesOfPoint,
  within,
  type Candidate,
  type Obstacles,
} from './place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan, type Scale } from './plan.js';
import { drawSeriesNames, heightOfNames } from './series-names.js';
import { overlay, panels, type SharedPlot } from './shared-plot.js';
import { timeSteps } from './time-steps.js';
import { drawFrame, drawZero, framePadding, uprightAxis, uprightFrame } from './upright.js';
import {
  chooseValues,
  drawValue,
  foundOf,
  isBetter,
  largest,
  noPlace,
  valueLabels,
  type Found,
  type ValueLabel,
} from './written-values.js';

const BAR_SHARE = 0.6;
const NAME_SHARE = 0.3;
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
  const { spec, data, theme, compose, width } = context;

  const values = valueLabels(context);
  const names = data.series.map((series) => compose.name(series.label, width * NAME_SHARE));
  const nameWidth = Math.max(0, ...names.map((name) => name?.width ?? 0));
  const gap = theme.gaps.label + theme.point.radius;
  const last = categories(data).length - 1;
  const widest = (at: number): number =>
    Math.max(0, ...values.map(({ index, label }) => (index === at ? label.width : 0)));
  const endWidth = (at: number): number =>
    isAligned ? theme.bar.maximumThickness : Math.max(theme.bar.maximumThickness, widest(at));
  const nameOffset = gap + endWidth(last) / 2;
  const axis = uprightAxis(
    context,
    nameWidth === 0 ? 0 : nameOffset + nameWidth,
    years,
    Math.max(endWidth(0), endWidth(last)),
  );
  const tallest = Math.max(...values.map(({ label }) => label.height));
  const margin = tallest + gap;
  const bars = data.series.flatMap((series, index) =>
    series.mark === 'bar' ? [{ data: series.data, index }] : [],
  );
  const thickness = Math.min(
    theme.bar.maximumThickness,
    (axis.slot * BAR_SHARE) / Math.max(1, bars.length),
  );
  if (thickness < MINIMUM_THICKNESS) {
    return { drawn: failed(tooThin(spec, thickness)), found: 'none' };
  }
  const extentOf = (mark: 'bar' | 'line'): Scale =>
    zeroBased(data.series.filter((one) => one.mark === mark).flatMap((series) => series.data));
  /** Figures and the zero line end before the names. */
  const rightEdge = nameWidth === 0 ? width : (axis.xs.at(-1) ?? 0) + nameOffset - theme.gaps.label;

  const layOut = ({ scales, plotHeight }: SharedPlot, isRoomy: boolean) => {
    const toY = (mark: 'bar' | 'line', amount: number): number => {
      const { minimum, maximum } = scales[mark];
      return (plotHeight * (maximum - amount)) / (maximum - minimum);
    };
    const below =
      isRoomy || Math.min(extentOf('bar').minimum, extentOf('line').minimum) < 0 ? margin : 0;
    const toPoint = (amount: number, index: number): Point => ({
      x: axis.xs[index] ?? 0,
      y: toY('line', amount),
    });
    const lines = data.series.flatMap((series) =>
      series.mark === 'line' ? [series.data.map(({ amount }, i) => toPoint(amount, i))] : [],
    );
    const barsAt = (i: number): readonly Bar[] =>
      bars.flatMap(({ data: own, index }, n) => {
        const datum = own[i];
        if (!datum) return [];
        const x = (axis.xs[i] ?? 0) + (n - bars.length / 2) * thickness;
        const [from, to] = [toY('bar', 0), toY('bar', datum.amount)];
        const box = { x, y: Math.min(from, to), width: thickness, height: Math.abs(to - from) };
        return [{ datum, index, box }];
      });
    const boxes = axis.xs.flatMap((_, i) => barsAt(i).map(({ box }) => box));
    const zeros = (['bar', 'line'] as const).map((mark) => [
      { x: 0, y: toY(mark, 0) },
      { x: axis.plotWidth, y: toY(mark, 0) },
    ]);
    const obstaclesOf = (isLed: boolean): Obstacles => {
      const above = isLed ? margin + LED_ROOM * tallest : margin;
      return {
        lines: [...lines, ...zeros],
        lineMargin: theme.lines.curve,
        marks: lines.flat().map((point) => markBox(theme, point)),
        bars: boxes,
        edge: { x: 0, y: -above, width: rightEdge, height: above + plotHeight + below },
      };
    };
    const placesOf = (
      { datum, series, index, label }: ValueLabel,
      isLed: boolean,
    ): readonly Candidate[] => {
      const at = barsAt(index);
      const own = at.find((bar) => bar.index === series);
      const wanted = own
        ? [
            ...placesOfBar(own.box, datum.amount < 0, label, theme.gaps.label / 2),
            ...(isLed
              ? ledPlacesOfBar(own.box, datum.amount < 0, label, theme.gaps.label / 2)
              : []),
          ].filter(
            ({ box }) => !liesIn(box, own.box) || insideColor(theme, datum, series) !== undefined,
          )
        : placesOfPoint({
            point: toPoint(datum.amount, index),
            size: label,
            gap,
            isLow: false,
            isLed,
            bars: at.map(({ box }) => box),
          }).filter(({ box }) =>
            at.every(
              (bar) =>
                !liesIn(box, bar.box) || insideColor(theme, bar.datum, bar.index) !== undefined,
            ),
          );
      const obstacles = obstaclesOf(isLed);
      return wanted
        .map((candidate) => (isAligned ? within(candidate, obstacles.edge) : candidate))
        .filter((candidate) => isFree(candidate, obstacles));
    };
    const chosen = chooseValues(context, values, axis.slot, placesOf, factor, room.least);
    return { scales, plotHeight, toY, barsAt, chosen };
  };

  const least = heightOfNames(names, theme.gaps.label);
  const overlaid = layOut(overlay(extentOf, Math.max(theme.bar.plotHeight, least)), false);
  const isWhole =
    overlaid.chosen.places !== undefined &&
    !overlaid.chosen.isLed &&
    overlaid.chosen.wanted.length === values.length;
  const panelled = isWhole
    ? overlaid
    : layOut(panels(extentOf, theme.bar.plotHeight * room.height, margin), true);
  const { scales, plotHeight, toY, barsAt, chosen } = panelled;
  const { places } = chosen;
  const found = foundOf(chosen, values);
  if (!places) return { drawn: failed(noPlace(context)), found };
  const frame = uprightFrame(context, axis, {
    above: Math.max(theme.point.radius, ...places.map(({ box }) => -box.y)),
    below: Math.max(0, ...places.map(({ box }) => box.y + box.height - plotHeight)),
    plotHeight,
    zero: toY('bar', 0),
    named: new Set(chosen.wanted.map(({ index }) => index)),
  });

  const value: ChartPlan = {
    height: frame.height,
    configuration: (pen) => ({
      type: 'bar',
      data: {
        datasets: data.series.map((series, s): ChartDataset<'bar' | 'line', Point[]> => {
          const points = series.data.map(({ amount }, i) => ({ x: axis.xs[i] ?? 0, y: amount }));
          if (series.mark === 'line') {
            return {
              ...lineDataset(context, series, s),
              data: points,
              yAxisID: 'line',
              order: 0,
            };
          }
          return {
            type: 'bar',
            data: points,
            backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
            barThickness: thickness,
            inflateAmount: 0,
            clip: false,
            yAxisID: 'bar',
            order: 1,
          };
        }),
      },
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
          chosen.wanted.forEach(({ datum, label, index }, i) => {
            const candidate = places[i];
            if (!candidate) return;
            const behind = barsAt(index).find(({ box }) => liesIn(candidate.box, box));
            const ground = behind && insideColor(theme, behind.datum, behind.index);
            const drawn = ground === undefined ? label : compose.value(datum, ground);
            drawValue(context, pen, drawn, candidate, datum, frame.top);
          });
          const ends = data.series.map((series, s) => {
            const { mark } = series;
            const y = frame.top + toY(mark, series.data.at(-1)?.amount ?? 0);
            const zero = frame.top + toY('bar', 0);
            return mark === 'bar'
              ? { series, name: names[s], end: (y + zero) / 2 }
              : { series, name: names[s], end: y, reach: 2 * theme.point.radius };
          });
          const figures = places.map(({ box }) => ({ ...box, y: frame.top + box.y }));
          drawSeriesNames(pen, theme, frame, ends, { offset: nameOffset, figures });
        }),
      ],
    }),
  };
  const isNarrow = (axis.xs[last] ?? 0) - (axis.xs[0] ?? 0) < PLOT_SHARE * (width - nameWidth);
  return { drawn: { value, diagnostics: [] }, found, isNarrow };
}

interface Bar {
  readonly datum: Datum;
  /** Of its series. */
  readonly index: number;
  readonly box: BarBox;
}
