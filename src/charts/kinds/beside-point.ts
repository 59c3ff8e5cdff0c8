import type { Anchor } from '../label/pen.js';
import type { BarBox } from './bar-marks.js';

/** A place in the chart, in pt from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface BesidePoint {
  readonly point: Point;
  /** The value's width and height, pt. */
  readonly size: { readonly width: number; readonly height: number };
  /** Between the point and the value, pt. */
  readonly gap: number;
  /** Whether the value is better written under its point than above it. */
  readonly isLow: boolean;
  /** Every line of the chart, point by point. */
  readonly lines: readonly (readonly Point[])[];
  /** Bars that the value stands on or beside, never across the edge of. */
  readonly bars: readonly BarBox[];
  /** Right and lower edge of the plot, pt. */
  readonly edge: { readonly right: number; readonly bottom: number };
}

/**
 * Where the value of a point stands: above or under it, there to its left or right, or beside it and the bar it lies
 * in; the first of these that no line runs through and no bar ends in. Above or under, as asked, where none is free.
 */
export function besidePoint(request: BesidePoint): Anchor {
  const [preferred, ...others] = anchorsOf(request);
  return [preferred, ...others].find((anchor) => isFree(anchor, request)) ?? preferred;
}

function anchorsOf({
  point,
  size,
  gap,
  isLow,
  bars,
  edge,
}: BesidePoint): readonly [Anchor, ...Anchor[]] {
  const { x, y } = point;
  const { width, height } = size;
  const horizontal = 'center';
  const above: Anchor = { x, y: y - gap, horizontal, vertical: 'bottom' };
  const under: Anchor = { x, y: y + gap, horizontal, vertical: 'top' };
  const fitsUnder = y + gap + height <= edge.bottom;
  const first = isLow && fitsUnder ? under : above;
  const bar = bars.find((box) => x >= box.x && x <= box.x + box.width);
  const clear = (bar === undefined ? 0 : bar.width / 2) + gap + width / 2;
  return [
    first,
    ...(first === under ? [above] : fitsUnder ? [under] : []),
    ...[-1, 1].map((side) => ({ ...first, x: x + (side * width) / 2 })),
    ...[-1, 1].map((side): Anchor => ({ x: x + side * clear, y, horizontal, vertical: 'middle' })),
  ];
}

function isFree(anchor: Anchor, { size, lines, bars, edge }: BesidePoint): boolean {
  const box = boxAt(anchor, size);
  return (
    box.x >= 0 &&
    box.x + box.width <= edge.right &&
    bars.every((bar) => liesIn(box, bar) || isApart(box, bar)) &&
    lines.every((line) =>
      line.every((from, i) => {
        const to = line[i + 1];
        return to === undefined || !crosses(from, to, box);
      }),
    )
  );
}

/** The box of a value that stands at an anchor by its middle. */
export function boxAt(
  { x, y, vertical }: Anchor,
  { width, height }: { readonly width: number; readonly height: number },
): BarBox {
  const above = { top: 0, middle: height / 2, bottom: height }[vertical];
  return { x: x - width / 2, y: y - above, width, height };
}

export const liesIn = (inner: BarBox, outer: BarBox): boolean =>
  inner.x >= outer.x &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y >= outer.y &&
  inner.y + inner.height <= outer.y + outer.height;

const isApart = (one: BarBox, other: BarBox): boolean =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

/** Whether a stretch of a line runs through a box: what each edge in turn leaves of it (Liang–Barsky) is not nothing. */
export function crosses(from: Point, to: Point, box: BarBox): boolean {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enters = 0;
  let leaves = 1;
  for (const [along, inside] of [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const) {
    if (along === 0 && inside < 0) return false;
    if (along < 0) enters = Math.max(enters, inside / along);
    if (along > 0) leaves = Math.min(leaves, inside / along);
  }
  return enters < leaves;
}
