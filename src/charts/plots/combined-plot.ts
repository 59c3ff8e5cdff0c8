import type { Datum } from '../chart-data.js';
import type { Label } from '../label/label.js';
import { categories, zeroBased } from '../parts/axis-data.js';
import type { BarBox } from '../parts/bar-marks.js';
import { liesIn, type Point } from '../parts/boxes.js';
import { insideColor } from '../parts/colors.js';
import {
  isFree,
  LED_ROOM,
  ledPlacesOfBar,
  markBox,
  placesOfBar,
  placesOfPoint,
  within,
  type Candidate,
  type Obstacles,
} from '../parts/place-apart.js';
import type { ChartContext, Scale } from '../parts/plan.js';
import type { SharedPlot } from './shared-plot.js';
import type { timeSteps } from '../parts/time-steps.js';
import { uprightAxis, type UprightAxis } from '../parts/upright.js';
import {
  chooseValues,
  valueLabels,
  type PlacedValues,
  type ValueLabel,
} from '../parts/written-values.js';

const BAR_SHARE = 0.6;
const NAME_SHARE = 0.3;

/** What a combined chart has before its bars and lines are scaled; lengths in pt. */
export interface CombinedGround {
  readonly context: ChartContext;
  readonly values: readonly ValueLabel[];
  /** Of the series, beside what they end with. */
  readonly names: readonly (Label | undefined)[];
  readonly nameWidth: number;
  /** From the last step to the names. */
  readonly nameOffset: number;
  readonly axis: UprightAxis;
  readonly tallest: number;
  /** Between a mark and its figure. */
  readonly gap: number;
  /** What figures take above or below a plot. */
  readonly margin: number;
  readonly bars: readonly { readonly data: readonly Datum[]; readonly index: number }[];
  readonly thickness: number;
  /** Figures and the zero line end before the names. */
  readonly rightEdge: number;
  /** Figures at the ends stand within the plot, and not centred on their marks. */
  readonly isAligned: boolean;
}

export function combinedGround(
  context: ChartContext,
  years: ReturnType<typeof timeSteps>['years'],
  isAligned: boolean,
): CombinedGround {
  const { data, theme, compose, width } = context;
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
  const bars = data.series.flatMap((series, index) =>
    series.mark === 'bar' ? [{ data: series.data, index }] : [],
  );
  return {
    context,
    values,
    names,
    nameWidth,
    nameOffset,
    axis,
    tallest,
    gap,
    margin: tallest + gap,
    bars,
    thickness: Math.min(
      theme.bar.maximumThickness,
      (axis.slot * BAR_SHARE) / Math.max(1, bars.length),
    ),
    rightEdge: nameWidth === 0 ? width : (axis.xs.at(-1) ?? 0) + nameOffset - theme.gaps.label,
    isAligned,
  };
}

/** The scale that the bars, or the lines, need by themselves. */
export const extentIn =
  ({ context: { data } }: CombinedGround) =>
  (mark: 'bar' | 'line'): Scale =>
    zeroBased(data.series.filter((one) => one.mark === mark).flatMap((series) => series.data));

interface Bar {
  readonly datum: Datum;
  /** Of its series. */
  readonly index: number;
  readonly box: BarBox;
}

/** Bars and lines at their heights, and the figures that found places among them. */
export interface CombinedPlot extends SharedPlot {
  readonly toY: (mark: 'bar' | 'line', amount: number) => number;
  readonly barsAt: (step: number) => readonly Bar[];
  readonly chosen: PlacedValues;
}

/** @param isRoomy whether figures may stand below the plot as well, where nothing there is negative */
export function layOutCombined(
  ground: CombinedGround,
  shared: SharedPlot,
  isRoomy: boolean,
  factor: number,
  least: 'telling' | 'ends',
): CombinedPlot {
  const { context, axis, bars, thickness } = ground;
  const toY = (mark: 'bar' | 'line', amount: number): number => {
    const { minimum, maximum } = shared.scales[mark];
    return (shared.plotHeight * (maximum - amount)) / (maximum - minimum);
  };
  const barsAt = (step: number): readonly Bar[] =>
    bars.flatMap(({ data: own, index }, n) => {
      const datum = own[step];
      if (!datum) return [];
      const x = (axis.xs[step] ?? 0) + (n - bars.length / 2) * thickness;
      const [from, to] = [toY('bar', 0), toY('bar', datum.amount)];
      const box = { x, y: Math.min(from, to), width: thickness, height: Math.abs(to - from) };
      return [{ datum, index, box }];
    });
  const marks = { toY, barsAt, plotHeight: shared.plotHeight };
  const obstacles = {
    free: obstaclesOf(ground, marks, isRoomy, false),
    led: obstaclesOf(ground, marks, isRoomy, true),
  };
  const placesOf = (value: ValueLabel, isLed: boolean): readonly Candidate[] => {
    const around = isLed ? obstacles.led : obstacles.free;
    return wantedPlaces(ground, marks, value, isLed)
      .map((candidate) => (ground.isAligned ? within(candidate, around.edge) : candidate))
      .filter((candidate) => isFree(candidate, around));
  };
  const chosen = chooseValues(context, ground.values, axis.slot, placesOf, factor, least);
  return { ...shared, toY, barsAt, chosen };
}

type Marks = Pick<CombinedPlot, 'toY' | 'barsAt' | 'plotHeight'>;

const pointAt = (
  { axis }: CombinedGround,
  { toY }: Marks,
  amount: number,
  step: number,
): Point => ({ x: axis.xs[step] ?? 0, y: toY('line', amount) });

/** What figures keep off; led to by lines they may stand higher. */
function obstaclesOf(
  ground: CombinedGround,
  marks: Marks,
  isRoomy: boolean,
  isLed: boolean,
): Obstacles {
  const { axis, margin, tallest, rightEdge } = ground;
  const { data, theme } = ground.context;
  const extentOf = extentIn(ground);
  const isNegative = Math.min(extentOf('bar').minimum, extentOf('line').minimum) < 0;
  const above = isLed ? margin + LED_ROOM * tallest : margin;
  const below = isRoomy || isNegative ? margin : 0;
  const lines = data.series.flatMap((series) =>
    series.mark === 'line'
      ? [series.data.map(({ amount }, step) => pointAt(ground, marks, amount, step))]
      : [],
  );
  const zeros = (['bar', 'line'] as const).map((mark) => [
    { x: 0, y: marks.toY(mark, 0) },
    { x: axis.plotWidth, y: marks.toY(mark, 0) },
  ]);
  return {
    lines: [...lines, ...zeros],
    lineMargin: theme.lines.curve,
    marks: lines.flat().map((point) => markBox(theme, point)),
    bars: axis.xs.flatMap((_, step) => marks.barsAt(step).map(({ box }) => box)),
    edge: { x: 0, y: -above, width: rightEdge, height: above + marks.plotHeight + below },
  };
}

/** Where the figure of a bar or a point may stand, whatever else is there; in a bar only where its colour bears figures. */
function wantedPlaces(
  ground: CombinedGround,
  marks: Marks,
  { datum, series, index, label }: ValueLabel,
  isLed: boolean,
): readonly Candidate[] {
  const { theme } = ground.context;
  const at = marks.barsAt(index);
  const isLegible = ({ box }: Candidate, bar: Bar): boolean =>
    !liesIn(box, bar.box) || insideColor(theme, bar.datum, bar.index) !== undefined;
  const own = at.find((bar) => bar.index === series);
  if (own) {
    const [isLow, apart] = [datum.amount < 0, theme.gaps.label / 2];
    return [
      ...placesOfBar(own.box, isLow, label, apart),
      ...(isLed ? ledPlacesOfBar(own.box, isLow, label, apart) : []),
    ].filter((candidate) => isLegible(candidate, own));
  }
  return placesOfPoint({
    point: pointAt(ground, marks, datum.amount, index),
    size: label,
    gap: ground.gap,
    isLow: false,
    isLed,
    bars: at.map(({ box }) => box),
  }).filter((candidate) => at.every((bar) => isLegible(candidate, bar)));
}
