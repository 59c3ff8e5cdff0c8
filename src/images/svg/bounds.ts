import { limits } from '../../files/limits.js';
import type { Path, Segment } from '../../sheet/drawing.js';

/** What a path fills, its lines of no width. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box round paths, curves measured where they turn; undefined where there are none. */
export function boundsOf(paths: readonly Path[]): Bounds | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const take = (x: number, y: number): void => {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  };
  for (const path of paths) {
    let [x, y] = [0, 0];
    for (const segment of path) {
      if (segment[0] === 'Z') continue;
      if (segment[0] === 'C') {
        const [, ax, ay, bx, by, endX, endY] = segment;
        for (const t of [...turns(x, ax, bx, endX), ...turns(y, ay, by, endY)]) {
          take(at(t, x, ax, bx, endX), at(t, y, ay, by, endY));
        }
        [x, y] = [endX, endY];
      } else {
        [, x, y] = segment;
      }
      take(x, y);
    }
  }
  return left > right ? undefined : { left, top, right, bottom };
}

const at = (t: number, a: number, b: number, c: number, d: number): number => {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
};

/** Where one coordinate of a cubic curve turns: the roots of its derivative between 0 and 1. */
function turns(a: number, b: number, c: number, d: number): readonly number[] {
  const [p, q, r] = [-a + 3 * b - 3 * c + d, 2 * (a - 2 * b + c), b - a];
  if (Math.abs(p) < 1e-12) return within(q === 0 ? [] : [-r / q]);
  const root = Math.sqrt(q * q - 4 * p * r);
  return Number.isNaN(root) ? [] : within([(-q + root) / (2 * p), (-q - root) / (2 * p)]);
}

const within = (values: readonly number[]): readonly number[] =>
  values.filter((t) => t > 0 && t < 1);

/** Whether every coordinate is a number within the limit. */
export const isWithinLimits = (path: Path): boolean =>
  path.every((segment) =>
    segment.every((part) => typeof part === 'string' || Math.abs(part) <= limits.svgNumber),
  );

export const overlap = (one: Bounds, other: Bounds): boolean =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

export const rectanglePath = (x: number, y: number, width: number, height: number): Path => [
  ['M', x, y],
  ['L', x + width, y],
  ['L', x + width, y + height],
  ['L', x, y + height],
  ['Z'],
];

/** The parts of a path that have an area: PDF paints a hairline where one has none (ISO 32000-1, 8.5.3.3.1). */
export function withArea(path: Path): Path {
  const parts: Segment[][] = [];
  for (const segment of path) {
    if (segment[0] === 'M') parts.push([segment]);
    else parts.at(-1)?.push(segment);
  }
  return parts.filter((part) => !isStraight(part)).flat();
}

function isStraight(part: readonly Segment[]): boolean {
  const points = part.flatMap((segment): readonly (readonly [number, number])[] => {
    if (segment[0] === 'Z') return [];
    if (segment[0] !== 'C') return [[segment[1], segment[2]]];
    return [
      [segment[1], segment[2]],
      [segment[3], segment[4]],
      [segment[5], segment[6]],
    ];
  });
  const [first = [0, 0] as const] = points;
  const far = points.find(([x, y]) => x !== first[0] || y !== first[1]);
  if (!far) return true;
  const [dx, dy] = [far[0] - first[0], far[1] - first[1]];
  const near = 1e-9 * (dx * dx + dy * dy);
  return points.every(([x, y]) => Math.abs((x - first[0]) * dy - (y - first[1]) * dx) <= near);
}
