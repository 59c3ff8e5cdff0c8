import type { ChartOptions } from 'chart.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import { categories } from './axis-data.js';
import type { ChartContext } from './plan.js';
import { leaderLine } from './strokes.js';

/** Where the categories of a chart stand, side by side. Lengths in pt. */
export interface UprightAxis {
  readonly plotWidth: number;
  /** Right of the plot, for the names of series. */
  readonly right: number;
  /** Width of one category; of categories in time, of the shortest step. */
  readonly slot: number;
  /** The middles of the categories. */
  readonly xs: readonly number[];
}

/** The frame of a chart whose categories stand side by side: a plot, and labels under it. */
export interface UprightFrame extends UprightAxis {
  readonly top: number;
  readonly bottom: number;
  readonly plotHeight: number;
  readonly height: number;
  /** From the axis down to the labels. */
  readonly depth: number;
  readonly labels: readonly CategoryLabel[];
}

interface CategoryLabel {
  readonly index: number;
  readonly label: Label;
  /** Its middle. */
  readonly x: number;
  /** From the lower edge of the plot. */
  readonly y: number;
}

/** Dashes of the line of a scale that does not begin at zero, in widths of the line. */
const BROKEN = [4, 3] as const;

/** Share of a chart that the label of a point in time may take where not all have one. */
const LONE_LABEL_SHARE = 0.2;

/**
 * @param beside how far names of series reach right of the middle of the last category.
 * @param years distances in time from the first category; without them categories stand at equal steps.
 * @param ends width of the widest label of the first and the last category.
 */
export function uprightAxis(
  { data, width }: ChartContext,
  beside: number,
  years?: readonly number[],
  ends = 0,
): UprightAxis {
  const count = categories(data).length;
  const steps = years ?? Array.from({ length: count }, (_, i) => i);
  const span = steps.at(-1) ?? 0;
  const shortest = Math.min(...steps.slice(1).map((step, i) => step - (steps[i] ?? 0)), span || 1);
  const slots = span / shortest + 1;
  const half = 1 / (2 * slots);
  const least = years ? ends / 2 : 0;
  // The names share what lies right of the middle of the last category: half of it, or of its label.
  const shared = Math.min((beside - width * half) / (1 - half), beside - least);
  const right = Math.max(0, shared);
  const plotWidth = width - right;
  const inset = Math.max(plotWidth * half, least);
  const unit = span === 0 ? 0 : (plotWidth - 2 * inset) / span;
  return {
    plotWidth,
    right,
    slot: span === 0 ? plotWidth : shortest * unit,
    xs: steps.map((step) => inset + step * unit),
  };
}

/**
 * @param above room over the plot, `below` under it, for values that stand beyond its edges.
 * @param zero the height of the axis, from the upper edge of the plot.
 * @param named categories that must have their label, where there is no room for all.
 */
export function uprightFrame(
  context: ChartContext,
  axis: UprightAxis,
  {
    above,
    below = 0,
    plotHeight = context.theme.bar.plotHeight,
    zero = plotHeight,
    named = new Set(),
  }: {
    readonly above: number;
    readonly below?: number;
    readonly plotHeight?: number;
    readonly zero?: number;
    readonly named?: ReadonlySet<number>;
  },
): UprightFrame {
  const depth = Math.max(plotHeight - zero + below, context.depth ?? 0);
  const labels = categoryLabels(context, axis, named).map((label) => ({
    ...label,
    y: label.y + depth - (plotHeight - zero) + context.theme.gaps.label,
  }));
  const labelled = Math.max(...labels.map(({ label, y }) => y + label.height));
  // Chart.js rounds the height of a chart to tenths, and would take the difference from the plot.
  const height = Math.ceil((above + plotHeight + labelled) * 10) / 10;
  return {
    ...axis,
    top: above,
    bottom: height - above - plotHeight,
    plotHeight,
    height,
    depth,
    labels,
  };
}

/** Whether the line that leads down to a label, at `x`, would cross another, less than `margin` from it. */
const crosses = (
  led: Pick<CategoryLabel, 'y'>,
  x: number,
  other: CategoryLabel,
  margin: number,
): boolean => other.y < led.y && Math.abs(other.x - x) < other.label.width / 2 + margin;

/** All labels in one row where they fit; else those that are needed, in as many rows as it takes, and what fits between. */
function categoryLabels(
  { data, theme, compose, width }: ChartContext,
  { xs, slot }: UprightAxis,
  named: ReadonlySet<number>,
): readonly CategoryLabel[] {
  const gap = theme.gaps.label;
  const rows = categories(data);
  const all = rows.map((datum) => compose.category(datum, slot - gap));
  if (all.every((label) => label.width <= slot - gap / 2)) {
    return all.map((label, index) => ({ index, label, x: xs[index] ?? 0, y: 0 }));
  }
  const placed: CategoryLabel[] = [];
  const margin = gap / 4;
  const overlaps = (one: CategoryLabel, other: CategoryLabel, white: number): boolean =>
    Math.abs(one.x - other.x) < (one.label.width + other.label.width) / 2 + white &&
    one.y < other.y + other.label.height &&
    other.y < one.y + one.label.height;
  const meets = (one: CategoryLabel): boolean =>
    placed.some(
      (other) => overlaps(one, other, gap) || crosses(other, xs[other.index] ?? 0, one, margin),
    );
  /** Labels over a lower one give way to the line that leads to it, where they have room. */
  const giveWay = (led: CategoryLabel): void => {
    const x = xs[led.index] ?? 0;
    placed.forEach((other, at) => {
      if (!crosses(led, x, other, margin)) return;
      const half = other.label.width / 2;
      const way = (xs[other.index] ?? 0) < x ? -1 : 1;
      const moved = { ...other, x: x + way * (half + margin) };
      const isFree =
        moved.x >= half &&
        moved.x <= width - half &&
        placed.every(
          (third) =>
            third === other ||
            !(
              overlaps(moved, third, margin) || crosses(third, xs[third.index] ?? 0, moved, margin)
            ),
        );
      if (isFree) placed[at] = moved;
    });
  };
  const needed = rows.map((_, i) => i).toSorted((a, b) => +named.has(b) - +named.has(a) || a - b);
  for (const index of needed) {
    const [datum, x = 0] = [rows[index], xs[index]];
    if (!datum) continue;
    const label = compose.category(datum, Math.max(slot - gap, width * LONE_LABEL_SHARE));
    const half = label.width / 2;
    const own = { index, label, x: Math.max(half, Math.min(width - half, x)), y: 0 };
    const lowered = (place: CategoryLabel): CategoryLabel =>
      meets(place) ? lowered({ ...place, y: place.y + label.height + gap / 2 }) : place;
    if (named.size === 0 || named.has(index)) {
      const place = lowered(own);
      giveWay(place);
      placed.push(place);
    } else if (!meets(own)) placed.push(own);
  }
  return placed;
}

export const framePadding = ({
  right,
  top,
  bottom,
}: UprightFrame): NonNullable<ChartOptions['layout']> => ({
  padding: { left: 0, right, top, bottom },
});

/** The zero line, and the labels under the plot; one that stands lower is led to by a line. */
export function drawFrame(
  { data, theme }: ChartContext,
  pen: Pen,
  frame: UprightFrame,
  zero: number,
): void {
  drawZero({ theme }, pen, frame.plotWidth, zero, data.baseline !== 0);
  const floor = frame.top + frame.plotHeight;
  const [first] = frame.labels.map(({ y }) => y).toSorted((a, b) => a - b);
  for (const { index, label, x, y } of frame.labels) {
    const datum = categories(data)[index];
    if (!datum) continue;
    if (y > (first ?? 0)) {
      const at = frame.xs[index] ?? x;
      // What it cannot pass beside it begins under.
      const from = Math.max(
        (first ?? 0) - theme.gaps.label / 2,
        ...frame.labels.flatMap((other) =>
          crosses({ y }, at, other, 0) ? [other.y + other.label.height] : [],
        ),
      );
      pen.mark(
        leaderLine(theme, [
          [at, floor + from],
          [at, floor + y],
        ]),
      );
    }
    pen.draw(label, { x, y: floor + y, horizontal: 'center', vertical: 'top' }, datum.point.place);
  }
}

export const drawZero = (
  { theme }: Pick<ChartContext, 'theme'>,
  pen: Pen,
  plotWidth: number,
  y: number,
  isBroken = false,
  from = 0,
): void =>
  pen.mark({
    kind: 'line',
    points: [
      [from, y],
      [from + plotWidth, y],
    ],
    outline: {
      color: theme.colors.ink,
      width: theme.lines.axis,
      ...(isBroken ? { dash: BROKEN.map((length) => length * theme.lines.axis) } : {}),
    },
  });
