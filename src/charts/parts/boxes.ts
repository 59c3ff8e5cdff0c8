import type { Anchor } from '../label/pen.js';
import type { BarBox } from './bar-marks.js';

/** A place in the chart, in pt from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
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

/** Whether two boxes share nothing but an edge. */
export const isApart = (one: BarBox, other: BarBox): boolean =>
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

/** How near a point a stretch of a line comes, in pt. */
export function distanceTo({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - share * dx, y - from.y - share * dy);
}
