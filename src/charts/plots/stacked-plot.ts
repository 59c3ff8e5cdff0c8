import type { Mark } from '../engine/marks.js';
import type { Composer } from '../label/compose.js';
import { stackLabels, type Label } from '../label/label.js';
import { categories } from '../parts/axis-data.js';
import { insideColor, valueColor } from '../parts/colors.js';
import type { ChartContext, PlannedLabel } from '../parts/plan.js';
import { spread } from '../parts/spread.js';
import { stackedParts, type StackedPart } from '../parts/stacked-parts.js';
import { leaderLine } from '../parts/strokes.js';
import { uprightAxis, type UprightAxis } from '../parts/upright.js';
import { largest } from '../parts/written-values.js';

/** Share of a category that its bar takes, and what is left of it where values stand beside it. */
const BAR_SHARE = 0.7;
const LEAST_SHARE = 0.3;

/** Bars and their values at their places; lengths in pt. */
export interface StackedLaid {
  readonly found: 'all' | 'some' | 'none';
  readonly plotHeight: number;
  readonly thickness: number;
  readonly axis: UprightAxis;
  readonly top: number;
  readonly labels: readonly PlannedLabel[];
  readonly leaders: readonly Mark[];
}

/** What the chart has before its values are set; lengths in pt. */
interface Ground {
  readonly context: ChartContext;
  readonly parts: readonly StackedPart[];
  /** Index of the last bar. */
  readonly last: number;
  readonly names: readonly (Label | undefined)[];
  /** What stands over the plot. */
  readonly over: number;
  readonly plotHeight: number;
}

/**
 * All values in their parts or beside them; where not every one has room, those of the first and the last bar beside them.
 *
 * @param over what stands over the plot, in pt.
 */
export function layOutStacked(
  context: ChartContext,
  names: Ground['names'],
  over: number,
): StackedLaid {
  const ground = groundOf(context, names, over);
  const all = largest(
    context,
    (compose) => layOut(valuesIn(ground, compose, true)),
    ({ found }) => found,
  );
  if (all.found === 'all') return all;
  return largest(
    context,
    (compose) => layOut(valuesIn(ground, compose, false)),
    ({ found }) => (found === 'some' ? 'all' : found),
  );
}

function groundOf(context: ChartContext, names: Ground['names'], over: number): Ground {
  const { data, theme, compose, stretch = 1 } = context;
  const parts = stackedParts(data);
  const last = categories(data).length - 1;
  /** What the names and values beside its last bar take; drawn lower than of itself, without the values that lie in it. */
  const besideEnd = (plot: number): number =>
    parts.reduce(
      (sum, { datum, series, index, from, to }) => {
        if (index < last) return sum;
        const { height } = compose.value(datum, theme.colors.ink);
        const isInside = stretch < 1 && height <= (to - from) * plot;
        return sum + (names[series]?.height ?? 0) + (isInside ? 0 : height);
      },
      theme.gaps.label * (data.series.length - 1),
    );
  const plotHeight = Math.max(theme.bar.plotHeight, besideEnd(theme.bar.plotHeight));
  return { context, parts, last, names, over, plotHeight };
}

/** The values in one size. */
interface Values extends Ground {
  readonly compose: Composer;
  /** Whether every part has its value. */
  readonly hasAll: boolean;
  readonly valueOf: (part: StackedPart) => Label;
  readonly heightOf: (part: StackedPart) => number;
  /** Whether the value of a part stands beside a bar of this thickness. */
  readonly isBeside: (part: StackedPart, thickness: number) => boolean;
  /** Whether it stands in it. */
  readonly isInside: (part: StackedPart, thickness: number) => boolean;
}

function valuesIn(ground: Ground, compose: Composer, hasAll: boolean): Values {
  const { context, last, plotHeight } = ground;
  const { theme } = context;
  const valueOf = ({ datum, series }: StackedPart): Label =>
    compose.value(datum, valueColor(theme, datum, series));
  const heightOf = ({ from, to }: StackedPart): number => (to - from) * plotHeight;
  const fits = (part: StackedPart, thickness: number): boolean => {
    const value = valueOf(part);
    return (
      insideColor(theme, part.datum, part.series) !== undefined &&
      value.height <= heightOf(part) &&
      value.width <= thickness - theme.gaps.label / 2
    );
  };
  const isBeside: Values['isBeside'] = (part, thickness) =>
    hasAll ? !fits(part, thickness) : part.index === 0 || part.index === last;
  const isInside: Values['isInside'] = (part, thickness) =>
    !isBeside(part, thickness) && fits(part, thickness);
  return { ...ground, compose, hasAll, valueOf, heightOf, isBeside, isInside };
}

/** Where the bars stand, in pt from the left and the top. */
interface Bars {
  readonly axis: UprightAxis;
  readonly thickness: number;
  readonly top: number;
}

function layOut(values: Values): StackedLaid {
  const { context, parts, last, plotHeight, over, hasAll, valueOf } = values;
  const { axis, thickness } = barsFor(values);
  const top = over + Math.max(...parts.map((part) => valueOf(part).height)) / 2;
  const bars = { axis, thickness, top };
  const isThin =
    thickness < axis.slot * LEAST_SHARE && thickness < context.theme.bar.maximumThickness / 2;
  const stands = Array.from({ length: last + 1 }, (_, index) => [
    insideOf(values, bars, index),
    besideOf(values, bars, index),
  ]).flat();
  const isCrowded = stands.some((stand) => stand.isCrowded);
  return {
    found: isCrowded || isThin ? 'none' : hasAll ? 'all' : 'some',
    plotHeight,
    thickness,
    axis,
    top,
    labels: stands.flatMap(({ labels }) => labels),
    leaders: stands.flatMap(({ leaders }) => leaders),
  };
}

const widestOf = (labels: readonly Label[]): number =>
  Math.max(0, ...labels.map((label) => label.width));

/** Bars as thick as the values beside them leave, which in turn are those that do not stand in them. */
function barsFor(values: Values): Omit<Bars, 'top'> {
  const { context, parts, last, hasAll, valueOf, isBeside } = values;
  const { theme } = context;
  const { maximumThickness } = theme.bar;
  const thicknessFor = (slot: number, room: number): number =>
    Math.min(maximumThickness, slot * BAR_SHARE, slot - room);
  const wide = thicknessFor(axisFor(values, maximumThickness).slot, 0);
  const outside = parts.filter((part) => part.index < last && isBeside(part, wide));
  const room =
    hasAll && outside.length > 0 ? widestOf(outside.map(valueOf)) + 2 * theme.gaps.label : 0;
  const thickness = thicknessFor(axisFor(values, wide).slot, room);
  return { axis: axisFor(values, thickness), thickness };
}

function axisFor(values: Values, thickness: number): UprightAxis {
  const { context, parts, last, hasAll, valueOf } = values;
  const gap = context.theme.gaps.label;
  const at = (index: number): readonly StackedPart[] =>
    parts.filter((part) => part.index === index);
  const right = widestOf(at(last).map((part) => besideBar(values, part, thickness)));
  const left = hasAll ? 0 : widestOf(at(0).map(valueOf)) + gap + thickness / 2;
  return uprightAxis(
    context,
    right === 0 ? 0 : right + gap + thickness / 2,
    categories(context.data).map((_, i) => i),
    2 * left,
  );
}

/** What stands beside a part: its value where that has no room in it, and beside the last bar the name of its series. */
function besideBar(
  { names, last, valueOf, isBeside }: Values,
  part: StackedPart,
  thickness: number,
): Label {
  const name = part.index === last ? names[part.series] : undefined;
  const value = isBeside(part, thickness) ? valueOf(part) : undefined;
  return stackLabels(...[name, value].flatMap((label) => label ?? []));
}

/** What stands in a bar or beside it. */
interface Stand {
  readonly labels: readonly PlannedLabel[];
  readonly leaders: readonly Mark[];
  /** Whether it takes more than its bar is high. */
  readonly isCrowded: boolean;
}

const middleOf = ({ plotHeight }: Ground, { top }: Bars, { from, to }: StackedPart): number =>
  top + plotHeight * (1 - (from + to) / 2);

function insideOf(values: Values, bars: Bars, index: number): Stand {
  const { context, parts, compose, isInside } = values;
  const x = bars.axis.xs[index] ?? 0;
  const labels = parts.flatMap((part): readonly PlannedLabel[] => {
    if (part.index !== index || !isInside(part, bars.thickness)) return [];
    const color = insideColor(context.theme, part.datum, part.series);
    if (color === undefined) return [];
    const y = middleOf(values, bars, part);
    return [
      {
        label: compose.value(part.datum, color),
        anchor: { x, y, horizontal: 'center', vertical: 'middle' },
        place: part.datum.point.place,
      },
    ];
  });
  return { labels, leaders: [], isCrowded: false };
}

/** Right of a bar; left of the first where bars between it and the last have no values. */
function besideOf(values: Values, bars: Bars, index: number): Stand {
  const { context, parts, last, over, plotHeight, hasAll, heightOf } = values;
  const { theme } = context;
  const { axis, thickness, top } = bars;
  const beside = parts.flatMap((part) => {
    const label = part.index === index ? besideBar(values, part, thickness) : stackLabels();
    return label.lines.length === 0 ? [] : [{ part, label, middle: middleOf(values, bars, part) }];
  });
  const floor = top + plotHeight;
  const sizes = beside.map(({ label }) => label.height);
  const centres = spread(
    beside.map(({ middle }) => middle),
    sizes,
    over,
    floor,
    index === last ? theme.gaps.label : 0,
  );
  const isLeft = !hasAll && index === 0 && last > 0;
  const way = isLeft ? -1 : 1;
  const edge = (axis.xs[index] ?? 0) + (way * thickness) / 2;
  const x = edge + way * theme.gaps.label;
  const placed = beside.map((one, i) => ({ ...one, y: centres[i] ?? 0 }));
  return {
    labels: placed.map(({ part, label, y }) => ({
      label,
      anchor: { x, y, horizontal: isLeft ? 'right' : 'left', vertical: 'middle' },
      place: part.datum.point.place,
    })),
    leaders: placed
      .filter(({ part, middle, y }) => Math.abs(y - middle) > Math.max(2, heightOf(part) / 2))
      .map(({ middle, y }) =>
        leaderLine(theme, [
          [edge, middle],
          [x - way * 1.5, y],
        ]),
      ),
    isCrowded: sizes.reduce((sum, size) => sum + size, 0) > floor - over,
  };
}
