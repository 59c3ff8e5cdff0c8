import type { ChartDataset } from 'chart.js';
import { hasErrors, failed, type Checked } from '../../diagnostics/diagnostic.js';
import { categories, checkSeries, scaleOf } from '../parts/axis-data.js';
import type { Point } from '../parts/boxes.js';
import { fannedAtEnds } from '../parts/fanned-ends.js';
import { lineDataset } from '../parts/line-dataset.js';
import { isFree, LED_ROOM, markBox, placesOfPoint, type Candidate } from '../parts/place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { NO_KEY, seriesKey } from '../parts/series-key.js';
import { drawSeriesNames, heightOfNames } from '../parts/series-names.js';
import { timeSteps } from '../parts/time-steps.js';
import { drawFrame, framePadding, uprightAxis, uprightFrame } from '../parts/upright.js';
import {
  chooseValues,
  drawValue,
  foundOf,
  largest,
  noPlace,
  valueLabels,
  type Found,
  type ValueLabel,
} from '../parts/written-values.js';

/** Share of a chart that the names of its series may take. */
const NAME_SHARE = 0.3;

/** What a chart gives up so that its figures find places. */
interface Room {
  /** Whether figures may stand beside the ends of the lines, and the names behind them. */
  readonly isOpenAtEnds: boolean;
  /** Height of the plot, in that of the theme. */
  readonly height: number;
  /** Whether its lines have the figures of their ends alone, and highlighted ones. */
  readonly isOfEnds: boolean;
  /** Whether these stand in columns beside the ends of the lines, wherever the points lie. */
  readonly isFanned?: boolean;
  /** Whether the names stand over the plot, which has their room then. */
  readonly isKeyed?: boolean;
}

/** One after another, until the figures find places. */
const BESIDE: readonly Room[] = [
  { isOpenAtEnds: false, height: 1, isOfEnds: false },
  { isOpenAtEnds: true, height: 1, isOfEnds: false },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: false },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: true },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: true, isFanned: true },
];
const ROOMS = [...BESIDE, ...BESIDE.map((room) => ({ ...room, isKeyed: true }))];

/** Share of a chart that lies at least between the first and the last point of lines of more points than these. */
const PLOT_SHARE = 0.4;
const FEW_POINTS = 3;

/**
 * Lines over a zero line, or over one that is dashed where the scale begins elsewhere; points at their distances in time; values at the points, names of series at the ends of their
 * lines. Where there is no room for every value, those stand that `tellingValues` chooses, smaller where they must; else
 * the plot grows, and figures stand beside the ends of the lines. Where all this leaves a narrow plot, names stand over it.
 *
 * Errors: those of `checkSeries`, `timeSteps` and `noPlace`.
 */
export function line(context: ChartContext): Checked<ChartPlan> {
  const { years, diagnostics: inTime } = timeSteps(context);
  const diagnostics = [...checkSeries(context), ...inTime];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  let narrow: ChartPlan | undefined;
  for (const room of ROOMS) {
    const { plan, found, isNarrow } = largest(
      context,
      (compose, factor) => lineOf({ ...context, compose }, years, room, factor),
      (laid) => laid.found,
    );
    if (plan === undefined || found === 'none') continue;
    if (!isNarrow) return { value: plan, diagnostics };
    narrow ??= plan;
  }
  return narrow ? { value: narrow, diagnostics } : failed(noPlace(context));
}

function lineOf(
  context: ChartContext,
  years: ReturnType<typeof timeSteps>['years'],
  room: Room,
  factor: number,
): { readonly plan?: ChartPlan; readonly found: Found; readonly isNarrow?: boolean } {
  const { data, theme, compose, width } = context;
  const last = categories(data).length - 1;
  const values = valueLabels(context).filter(
    ({ datum, index }) => !room.isOfEnds || index === 0 || index === last || datum.point.highlight,
  );
  const key = room.isKeyed ? seriesKey(context) : NO_KEY;
  const names = data.series.map(({ label }) =>
    room.isKeyed ? undefined : compose.name(label, width * NAME_SHARE),
  );
  const nameWidth = Math.max(0, ...names.map((name) => name?.width ?? 0));
  const tallest = Math.max(...values.map(({ label }) => label.height));
  const gap = theme.gaps.label + theme.point.radius;
  const widest = (at: number): number =>
    Math.max(0, ...values.map(({ index, label }) => (index === at ? label.width : 0)));
  const toFigure = room.isFanned ? 2 * gap : gap;
  const nameOffset = room.isOpenAtEnds ? toFigure + gap + widest(last) : gap + widest(last) / 2;
  const axis = uprightAxis(
    context,
    nameWidth === 0 ? 0 : nameOffset + nameWidth,
    years ?? (room.isOpenAtEnds ? categories(data).map((_, index) => index) : undefined),
    room.isOpenAtEnds ? 2 * (toFigure + widest(0)) : Math.max(widest(0), widest(last)),
  );
  const { minimum, maximum } = scaleOf(context);
  const { baseline } = data;
  const margin = tallest + gap;
  const height = Math.max(
    theme.bar.plotHeight * room.height,
    heightOfNames(names, theme.gaps.label),
  );
  /** Above the plot is negative. */
  const toY = (amount: number): number => (height * (maximum - amount)) / (maximum - minimum);
  const toPoint = (amount: number, index: number): Point => ({
    x: axis.xs[index] ?? 0,
    y: toY(amount),
  });
  const amounts = data.series.map((series) => series.data.map(({ amount }) => amount));
  const points = amounts.map((one) => one.map(toPoint));
  /** Figures and the zero line end before the names. */
  const rightEdge = nameWidth === 0 ? width : (axis.xs.at(-1) ?? 0) + nameOffset - theme.gaps.label;

  const placesOf = (
    { datum, series, index, label }: ValueLabel,
    isLed: boolean,
    below: number,
  ): readonly Candidate[] => {
    const above = isLed ? margin + LED_ROOM * tallest : margin;
    const obstacles = {
      lines: [
        ...points,
        [
          { x: 0, y: toY(baseline) },
          { x: axis.plotWidth, y: toY(baseline) },
        ],
      ],
      lineMargin: theme.lines.curve,
      marks: points.flat().map((point) => markBox(theme, point)),
      bars: [],
      edge: { x: 0, y: -above, width: rightEdge, height: above + height + below },
    };
    const point = toPoint(datum.amount, index);
    const isLow = liesLow(amounts, series, index);
    return placesOfPoint({ point, size: label, gap, isLow, isLed, bars: [] }).filter((candidate) =>
      isFree(candidate, obstacles),
    );
  };
  const fanned = () => {
    const pointOf = ({ datum, index }: ValueLabel): Point => toPoint(datum.amount, index);
    const zero = toY(baseline);
    // Over the zero line where the column has room there: the lowest points lie near it.
    const [places] = [zero - theme.lines.curve, height + margin].flatMap((to) => {
      const found = fannedAtEnds(values, pointOf, { last, gap, from: -margin, to });
      const isClear = found?.every(({ box }) => box.y > zero || box.y + box.height < zero);
      return found && isClear ? [found] : [];
    });
    return { wanted: values, isLed: true, ...(places ? { places } : {}), below: margin };
  };
  const choose = (below: number) => ({
    ...chooseValues(
      context,
      values,
      axis.slot,
      (value, isLed) => placesOf(value, isLed, below),
      factor,
    ),
    below,
  });
  // Values stand under the plot only where they find no room in it: the lowest points lie on its edge.
  const inside = room.isFanned ? fanned() : choose(minimum < baseline ? margin : 0);
  const isWhole = inside.places && !inside.isLed && inside.wanted.length === values.length;
  const chosen = isWhole || room.isFanned ? inside : choose(margin);
  const { wanted, places } = chosen;
  const found = foundOf(chosen, values);
  if (!places) return { found };
  // Beyond the plot there is as much room as the values take there.
  const frame = uprightFrame(context, axis, {
    above: key.height + Math.max(theme.point.radius, ...places.map(({ box }) => -box.y)),
    below: Math.max(0, ...places.map(({ box }) => box.y + box.height - height)),
    plotHeight: height,
    zero: toY(baseline),
    named: new Set(wanted.map(({ index }) => index)),
  });

  return {
    found,
    isNarrow: last >= FEW_POINTS && (axis.xs[last] ?? 0) - (axis.xs[0] ?? 0) < PLOT_SHARE * width,
    plan: {
      height: frame.height,
      axis: frame.top + toY(baseline),
      depth: frame.depth,
      figureSize: factor,
      configuration: (pen) => ({
        type: 'line',
        data: {
          datasets: data.series.map((series, s): ChartDataset<'bar' | 'line', Point[]> => ({
            ...lineDataset(context, series, s),
            data: series.data.map(({ amount }, i) => ({ x: axis.xs[i] ?? 0, y: amount })),
          })),
        },
        options: {
          layout: framePadding(frame),
          scales: {
            x: { type: 'linear', display: false, offset: false, min: 0, max: axis.plotWidth },
            y: { display: false, min: minimum, max: maximum },
          },
        },
        plugins: [
          afterMarks(() => {
            const plotWidth = nameWidth === 0 ? axis.plotWidth : rightEdge;
            drawFrame(context, pen, { ...frame, plotWidth }, frame.top + toY(baseline));
            wanted.forEach(({ datum, label }, i) => {
              const place = places[i];
              if (place) drawValue(context, pen, label, place, datum, frame.top);
            });
            const ends = data.series.map((series, s) => ({
              series,
              name: names[s],
              end: frame.top + toY(series.data.at(-1)?.amount ?? 0),
              reach: 2 * theme.point.radius,
            }));
            const figures = places.map(({ box }) => ({ ...box, y: frame.top + box.y }));
            drawSeriesNames(pen, theme, frame, ends, { offset: nameOffset, figures });
            key.draw(pen);
          }),
        ],
      }),
    },
  };
}

/** Whether a value is better written under its point: the lowest of several lines, or a valley of one. */
function liesLow(amounts: readonly (readonly number[])[], series: number, index: number): boolean {
  const own = amounts[series]?.[index] ?? 0;
  const others = amounts.filter((_, s) => s !== series).map((one) => one[index] ?? 0);
  if (others.length > 0) return others.every((other) => other > own);
  const before = amounts[series]?.[index - 1];
  const after = amounts[series]?.[index + 1];
  return before !== undefined && after !== undefined && before > own && after > own;
}
