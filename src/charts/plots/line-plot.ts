import { categories, scaleOf } from '../parts/axis-data.js';
import type { Point } from '../parts/boxes.js';
import { fannedAtEnds } from '../parts/fanned-ends.js';
import {
  isFree,
  LED_ROOM,
  markBox,
  placesOfPoint,
  type Candidate,
  type Obstacles,
} from '../parts/place-apart.js';
import type { ChartContext, Scale } from '../parts/plan.js';
import { NO_KEY, seriesKey, type SeriesKey } from '../parts/series-key.js';
import { heightOfNames } from '../parts/series-names.js';
import type { timeSteps } from '../parts/time-steps.js';
import { uprightAxis, type UprightAxis } from '../parts/upright.js';
import {
  chooseValues,
  valueLabels,
  type PlacedValues,
  type ValueLabel,
} from '../parts/written-values.js';
import type { Label } from '../label/label.js';

/** Share of a chart that the names of its series may take. */
const NAME_SHARE = 0.3;

/** What a chart gives up so that its figures find places. */
export interface LineRoom {
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

/** What a chart of lines has before its figures find places; lengths in pt. */
export interface LineGround {
  readonly context: ChartContext;
  readonly room: LineRoom;
  readonly values: readonly ValueLabel[];
  readonly key: SeriesKey;
  /** Of the series, beside what they end with; none where they stand in the key. */
  readonly names: readonly (Label | undefined)[];
  readonly nameWidth: number;
  /** From the last point to the names. */
  readonly nameOffset: number;
  readonly axis: UprightAxis;
  readonly scale: Scale;
  /** Of the plot. */
  readonly height: number;
  /** From the upper edge of the plot. */
  readonly toY: (amount: number) => number;
  /** Between a point and its figure. */
  readonly gap: number;
  /** Of the tallest figure. */
  readonly tallest: number;
  /** Figures and the zero line end before the names. */
  readonly rightEdge: number;
}

export function lineGround(
  context: ChartContext,
  years: ReturnType<typeof timeSteps>['years'],
  room: LineRoom,
): LineGround {
  const { data, theme, compose, width } = context;
  const last = categories(data).length - 1;
  const values = valueLabels(context).filter(
    ({ datum, index }) => !room.isOfEnds || index === 0 || index === last || datum.point.highlight,
  );
  const names = data.series.map(({ label }) =>
    room.isKeyed ? undefined : compose.name(label, width * NAME_SHARE),
  );
  const nameWidth = Math.max(0, ...names.map((name) => name?.width ?? 0));
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
  const scale = scaleOf(context);
  const height = Math.max(
    theme.bar.plotHeight * room.height,
    heightOfNames(names, theme.gaps.label),
  );
  return {
    context,
    room,
    values,
    key: room.isKeyed ? seriesKey(context) : NO_KEY,
    names,
    nameWidth,
    nameOffset,
    axis,
    scale,
    height,
    toY: (amount) => (height * (scale.maximum - amount)) / (scale.maximum - scale.minimum),
    gap,
    tallest: Math.max(...values.map(({ label }) => label.height)),
    rightEdge: nameWidth === 0 ? width : (axis.xs.at(-1) ?? 0) + nameOffset - theme.gaps.label,
  };
}

/** Values stand under the plot only where they find no room in it: the lowest points lie on its edge. */
export function placeValues(ground: LineGround, factor: number): PlacedValues {
  const { context, room, values, scale } = ground;
  if (room.isFanned) return fanned(ground);
  const margin = marginOf(ground);
  const inside = placedIn(ground, scale.minimum < context.data.baseline ? margin : 0, factor);
  const isWhole = inside.places && !inside.isLed && inside.wanted.length === values.length;
  return isWhole ? inside : placedIn(ground, margin, factor);
}

/** What a figure takes above or below a plot, in pt. */
const marginOf = ({ tallest, gap }: LineGround): number => tallest + gap;

const pointOf = (
  { axis, toY }: LineGround,
  { datum, index }: Pick<ValueLabel, 'datum' | 'index'>,
): Point => ({ x: axis.xs[index] ?? 0, y: toY(datum.amount) });

/** @param below room under the plot, in pt */
function placedIn(ground: LineGround, below: number, factor: number): PlacedValues {
  const { context, values, axis, gap } = ground;
  const amounts = context.data.series.map(({ data }) => data.map(({ amount }) => amount));
  const obstacles = {
    free: obstaclesOf(ground, below, false),
    led: obstaclesOf(ground, below, true),
  };
  const placesOf = (value: ValueLabel, isLed: boolean): readonly Candidate[] =>
    placesOfPoint({
      point: pointOf(ground, value),
      size: value.label,
      gap,
      isLow: liesLow(amounts, value.series, value.index),
      isLed,
      bars: [],
    }).filter((candidate) => isFree(candidate, isLed ? obstacles.led : obstacles.free));
  return chooseValues(context, values, axis.slot, placesOf, factor);
}

/** What figures keep off; led to by lines they may stand higher. */
function obstaclesOf(ground: LineGround, below: number, isLed: boolean): Obstacles {
  const { context, axis, toY, tallest, rightEdge, height } = ground;
  const { data, theme } = context;
  const margin = marginOf(ground);
  const above = isLed ? margin + LED_ROOM * tallest : margin;
  const points = data.series.map((series) =>
    series.data.map((datum, index) => pointOf(ground, { datum, index })),
  );
  const zero = [
    { x: 0, y: toY(data.baseline) },
    { x: axis.plotWidth, y: toY(data.baseline) },
  ];
  return {
    lines: [...points, zero],
    lineMargin: theme.lines.curve,
    marks: points.flat().map((point) => markBox(theme, point)),
    bars: [],
    edge: { x: 0, y: -above, width: rightEdge, height: above + height + below },
  };
}

/** In columns beside the ends of the lines; over the zero line where a column has room there: the lowest points lie near it. */
function fanned(ground: LineGround): PlacedValues {
  const { context, values, axis, gap, toY, height } = ground;
  const { data, theme } = context;
  const margin = marginOf(ground);
  const zero = toY(data.baseline);
  const last = axis.xs.length - 1;
  const [places] = [zero - theme.lines.curve, height + margin].flatMap((to) => {
    const found = fannedAtEnds(values, (value) => pointOf(ground, value), {
      last,
      gap,
      from: -margin,
      to,
    });
    const isClear = found?.every(({ box }) => box.y > zero || box.y + box.height < zero);
    return found && isClear ? [found] : [];
  });
  return { wanted: values, isLed: true, ...(places ? { places } : {}) };
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
