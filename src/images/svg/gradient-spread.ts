import type { Gradient, GradientStop } from '../../sheet/drawing.js';
import { apply, identity, inverse, type Matrix } from '../../sheet/matrix.js';
import type { Bounds } from './bounds.js';
import { notUnderstood, TooMuch } from './faults.js';
import { holderOf, valueOf, type PaintServer } from './paint-server.js';

/** A gradient that repeats or reflects, as one whose stops reach as far as the shape does. */
export function spread(
  gradient: Gradient,
  server: PaintServer,
  space: Matrix,
  bounds: Bounds,
): Gradient {
  const { chain, scene } = server;
  const method = valueOf(chain, 'spreadMethod') ?? 'pad';
  const element = holderOf(chain, 'spreadMethod');
  if (method === 'pad' || !element) return gradient;
  if (method !== 'repeat' && method !== 'reflect') {
    notUnderstood('spreadMethod', method, { element, attribute: 'spreadMethod' }, scene.faults);
    return gradient;
  }
  const { from, stops } = gradient;
  if (from[2] > 0) {
    scene.faults.unsupported(
      { element, attribute: 'spreadMethod' },
      'a radial gradient with fr that repeats',
      'leave out fr or spreadMethod',
    );
    return gradient;
  }
  const [first, last] = reachOf(gradient, space, bounds);
  const count = last - first;
  if (!(count * stops.length < Number.MAX_SAFE_INTEGER)) throw new TooMuch();
  scene.spend(count * stops.length);
  const spreadStops: GradientStop[] = [];
  for (let turn = first; turn < last; turn += 1) {
    const isBack = method === 'reflect' && Math.abs(turn) % 2 === 1;
    const inTurn = isBack
      ? stops.toReversed().map((stop) => ({ ...stop, at: 1 - stop.at }))
      : stops;
    spreadStops.push(...inTurn.map((stop) => ({ ...stop, at: (turn + stop.at - first) / count })));
  }
  return {
    ...gradient,
    from: circleAt(gradient, first),
    to: circleAt(gradient, last),
    stops: spreadStops,
  };
}

/** The circle of a gradient at a position, 0 at its beginning and 1 at its end. */
const circleAt = ({ from, to }: Gradient, t: number): Gradient['from'] => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
  from[2] + t * (to[2] - from[2]),
];

/** Whole positions that a gradient has to reach from and to, so that it fills a box. */
function reachOf(
  gradient: Gradient,
  space: Matrix,
  { left, top, right, bottom }: Bounds,
): readonly [number, number] {
  const back = inverse(space) ?? identity;
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => apply(back, x, y));
  const { from, to } = gradient;
  if (gradient.kind === 'linear') {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const positions = corners.map(
      ([x, y]) => ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy),
    );
    const first = Math.floor(Math.min(...positions, 0));
    return [first, Math.max(first + 1, Math.ceil(Math.max(...positions, 1)))];
  }
  const holds = (t: number): boolean => {
    const [x, y, r] = circleAt(gradient, t);
    return corners.every((corner) => Math.hypot(corner[0] - x, corner[1] - y) <= r);
  };
  let enough = 1;
  while (!holds(enough)) {
    enough *= 2;
    if (enough > 2 ** 40) throw new TooMuch();
  }
  let few = enough === 1 ? 0 : enough / 2;
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (holds(middle)) enough = middle;
    else few = middle;
  }
  return [0, enough];
}
