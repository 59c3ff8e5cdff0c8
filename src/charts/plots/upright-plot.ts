import type { Composer } from '../label/compose.js';
import { stackLabels } from '../label/label.js';
import { everyDatum, scaleOf } from '../parts/axis-data.js';
import { barEnd, type BarBox } from '../parts/bar-marks.js';
import { liesIn } from '../parts/boxes.js';
import { insideColor, valueColor } from '../parts/colors.js';
import { namesOver } from '../parts/names-over.js';
import {
  isFree,
  LED_ROOM,
  ledPlacesOfBar,
  placesOfBar,
  type Candidate,
} from '../parts/place-apart.js';
import type { ChartContext, Scale } from '../parts/plan.js';
import { NO_KEY, seriesKey, type SeriesKey } from '../parts/series-key.js';
import { uprightAxis, type UprightAxis } from '../parts/upright.js';
import {
  chooseValues,
  digitWidth,
  foundOf,
  isBetter,
  largest,
  type Found,
  type PlacedValues,
  type ValueLabel,
} from '../parts/written-values.js';

/** Share of a category that its bars take. */
const BAR_SHARE = 0.7;
/** How much smaller figures may be set where they then stand straight at the ends of their bars. */
const STRAIGHTEST = [0.6, 0.5] as const;
/** Share of its place that a bar of several takes. */
const APART = 0.95;

/** What the chart has before its values are set; lengths in pt. */
export interface UprightGround {
  readonly context: ChartContext;
  readonly axis: UprightAxis;
  /** Of each bar, with the white beside it. */
  readonly place: number;
  readonly thickness: number;
  readonly scale: Scale;
  /** From the upper edge of the plot. */
  readonly toY: (amount: number) => number;
  /** Of the bars, by series. */
  readonly boxes: readonly (readonly BarBox[])[];
  /** Over the first bars; `undefined` where they have no room there, and stand in the key. */
  readonly names: ReturnType<typeof namesOver>;
  readonly key: SeriesKey;
}

/** The values in one size, and what they take over and under the plot, in pt. */
export interface UprightValues {
  readonly compose: Composer;
  readonly factor: number;
  readonly values: readonly ValueLabel[];
  readonly above: number;
  readonly below: number;
  readonly chosen: PlacedValues;
}

export function uprightGround(context: ChartContext): UprightGround {
  const { data, theme } = context;
  const count = data.series.length;
  const axis = uprightAxis(context, 0);
  const place = placeOfBar(context, axis);
  const thickness = Math.min(count === 1 ? place : place * APART, theme.bar.maximumThickness);
  const scale = scaleOf(context);
  const toY = (amount: number): number =>
    (theme.bar.plotHeight * (scale.maximum - amount)) / (scale.maximum - scale.minimum);
  const boxOf = (amount: number, series: number, index: number): BarBox => ({
    x: (axis.xs[index] ?? 0) + (series - (count - 1) / 2) * place - thickness / 2,
    y: Math.min(toY(0), toY(amount)),
    width: thickness,
    height: Math.abs(toY(amount) - toY(0)),
  });
  const names = namesOver(context, axis.slot / count);
  return {
    context,
    axis,
    place,
    thickness,
    scale,
    toY,
    boxes: data.series.map((series, s) =>
      series.data.map((datum, i) => boxOf(barEnd(datum), s, i)),
    ),
    names,
    key: names ? NO_KEY : seriesKey(context, 'bar'),
  };
}

/** Bars of a group stand as far apart as their figures side by side, where there is room. */
function placeOfBar(context: ChartContext, { slot }: UprightAxis): number {
  const { data, theme, compose } = context;
  const { maximumThickness } = theme.bar;
  const count = data.series.length;
  const widest = Math.max(
    ...everyDatum(data).map((datum) => compose.value(datum, theme.colors.ink).width),
  );
  return Math.min(
    count === 1 ? maximumThickness : Math.max(maximumThickness, digitWidth(context) + widest),
    (slot * BAR_SHARE) / count,
  );
}

/** Figures that stand on their bars in more lines are read along them, those on leaders are not. */
export function layOutUpright(ground: UprightGround): UprightValues {
  const { context, axis } = ground;
  const room = axis.slot / context.data.series.length;
  const found = ({ chosen, values }: UprightValues): Found => foundOf(chosen, values);
  const whole = largest(
    context,
    (compose, factor) => layOut(ground, compose, factor, true),
    found,
    STRAIGHTEST,
  );
  if (found(whole) === 'all') return whole;
  const broken = largest(
    context,
    (compose, factor) => {
      const narrowed = compose.narrowed(room - digitWidth(context) * factor);
      return layOut(ground, narrowed, factor, false);
    },
    found,
  );
  return isBetter(found(broken), found(whole)) ? broken : whole;
}

/** @param mayLead whether lines may lead to figures that stand off */
function layOut(
  ground: UprightGround,
  compose: Composer,
  factor: number,
  mayLead: boolean,
): UprightValues {
  const { context, axis, names, key } = ground;
  const { data, theme } = context;
  const values = data.series.flatMap((series, s) =>
    series.data.map((datum, index): ValueLabel => {
      const value = compose.value(datum, valueColor(theme, datum, s));
      const name = index === 0 ? names?.[s] : undefined;
      return { datum, series: s, index, label: name ? stackLabels(name, value) : value };
    }),
  );
  const tallest = Math.max(...values.map(({ label }) => label.height));
  const placesOf = (value: ValueLabel, isLed: boolean): readonly Candidate[] =>
    isLed && !mayLead ? [] : freePlaces(ground, value, tallest, isLed);
  const slot = axis.slot / data.series.length;
  const chosen = chooseValues(context, values, slot, placesOf, factor, 'ends');
  // The plot has as much room over and under it as the values take.
  const placed = chosen.places ?? [];
  const above = Math.max(theme.gaps.label / 2, ...placed.map(({ box }) => -box.y));
  const below = Math.max(0, ...placed.map(({ box }) => box.y + box.height - theme.bar.plotHeight));
  return { compose, factor, values, above: above + key.height, below, chosen };
}

/**
 * Where the figure of a bar stands clear of the others; in its own only where that is a ground for text and holds no name.
 *
 * @param tallest height of the tallest figure, in pt
 */
function freePlaces(
  { context, axis, scale, boxes, names }: UprightGround,
  { datum, series, index, label }: ValueLabel,
  tallest: number,
  isLed: boolean,
): readonly Candidate[] {
  const { theme } = context;
  const own = boxes[series]?.[index];
  if (!own) return [];
  const room = theme.gaps.label + (isLed ? 1 + LED_ROOM : 1) * tallest;
  const above = scale.maximum > 0 ? room : 0;
  const below = scale.minimum < 0 ? room : 0;
  const height = above + theme.bar.plotHeight + below;
  const obstacles = {
    lines: [],
    lineMargin: 0,
    marks: [],
    bars: boxes.flat(),
    edge: { x: 0, y: -above, width: axis.plotWidth, height },
  };
  const isNamed = index === 0 && names?.[series] !== undefined;
  const mayLieIn = !isNamed && insideColor(theme, datum, series) !== undefined;
  const isBelow = barEnd(datum) < 0;
  const beside = theme.gaps.label / 2;
  return [
    ...placesOfBar(own, isBelow, label, beside),
    ...(isLed ? ledPlacesOfBar(own, isBelow, label, beside) : []),
  ].filter(
    (candidate) => isFree(candidate, obstacles) && (mayLieIn || !liesIn(candidate.box, own)),
  );
}
