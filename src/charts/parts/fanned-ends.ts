import { boxAt, type Point } from './boxes.js';
import type { Candidate } from './place-apart.js';
import { spread } from './spread.js';
import type { ValueLabel } from './written-values.js';

/** A figure nearer than this to the height of its point needs no line, in pt. */
const LEVEL = 1;
/** White between a figure and the line that leads to it, in pt. */
const WHITE = 1.5;

/**
 * Places for the figures of first and last points, in a column left and one right of the lines, led to where they have to
 * stand off; `undefined` where a figure is of another point.
 *
 * @param last index of the last points; `gap` from a point to what stands beside it, in pt.
 * @param from upper end of the columns, `to` the lower.
 */
export function fannedAtEnds(
  values: readonly ValueLabel[],
  pointOf: (value: ValueLabel) => Point,
  { last, gap, from, to }: Readonly<Record<'last' | 'gap' | 'from' | 'to', number>>,
): readonly Candidate[] | undefined {
  if (values.some(({ index }) => index !== 0 && index !== last)) return undefined;
  const centres = new Map<ValueLabel, number>();
  for (const end of [0, last]) {
    const own = values.filter(({ index }) => index === end);
    const wanted = own.map((value) => pointOf(value).y);
    const heights = own.map(({ label }) => label.height);
    spread(wanted, heights, from, to).forEach((centre, at) => {
      const value = own[at];
      if (value) centres.set(value, centre);
    });
  }
  return values.map((value): Candidate => {
    const way = value.index === 0 ? -1 : 1;
    const point = pointOf(value);
    const y = centres.get(value) ?? point.y;
    const x = point.x + way * 2 * gap;
    const anchor = {
      x,
      y,
      horizontal: way < 0 ? 'right' : 'left',
      vertical: 'middle',
    } as const;
    const leader = [
      { x: point.x + way * gap, y: point.y },
      { x: x - way * WHITE, y },
    ] as const;
    return {
      anchor,
      box: boxAt(anchor, value.label),
      ...(Math.abs(y - point.y) > LEVEL ? { leader } : {}),
    };
  });
}
