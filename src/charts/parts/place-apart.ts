import type { Anchor } from '../label/pen.js';
import type { ChartTheme } from '../chart-theme.js';
import type { BarBox } from './bar-marks.js';
import { boxAt, crosses, isApart, liesIn, type Point } from './boxes.js';

/** A place that a label may take. */
export interface Candidate {
  readonly anchor: Anchor;
  readonly box: BarBox;
  /** From the mark to the label, where it stands too far off to be seen as its. */
  readonly leader?: readonly [Point, Point];
}

/** What labels keep clear of; in pt. */
export interface Obstacles {
  readonly lines: readonly (readonly Point[])[];
  /** Half the width of a line, and the white beside it. */
  readonly lineMargin: number;
  /** Marks that no label may touch. */
  readonly marks: readonly BarBox[];
  /** Bars that a label lies in or beside, never across the edge of. */
  readonly bars: readonly BarBox[];
  readonly edge: BarBox;
}

/** Steps of a led label away from its mark, in heights of the label. */
const LED = [0.75, 1.5, 2.25] as const;
/** What these take beyond a plot, in the same. */
export const LED_ROOM = 2;

export interface BesideMark {
  readonly point: Point;
  readonly size: { readonly width: number; readonly height: number };
  readonly gap: number;
  /** Whether the value is better written under its point than above it. */
  readonly isLow: boolean;
  /** Whether it may stand off, led to by a line. */
  readonly isLed: boolean;
  /** The bars at the point. */
  readonly bars: readonly BarBox[];
}

/** The places beside a point, best first: above or under it, there to its left or right, beside it, farther off. */
export function placesOfPoint(request: BesideMark): readonly Candidate[] {
  const { point, size, gap, isLow, isLed, bars } = request;
  const { x, y } = point;
  const at = (dx: number, dy: number, vertical: Anchor['vertical']): Candidate => {
    const anchor: Anchor = { x: x + dx, y: y + dy, horizontal: 'center', vertical };
    return { anchor, box: boxAt(anchor, size) };
  };
  const sides = isLow ? (['top', 'bottom'] as const) : (['bottom', 'top'] as const);
  const off = (vertical: 'top' | 'bottom', distance: number): number =>
    vertical === 'bottom' ? -distance : distance;
  const half = size.width / 2;
  const bar = bars.find((box) => x >= box.x && x <= box.x + box.width);
  const clear = (bar === undefined ? 0 : bar.width / 2) + gap + half;
  const near = [
    ...sides.map((side) => at(0, off(side, gap), side)),
    ...sides.flatMap((side) =>
      [-0.5, 0.5, -1, 1].map((share) => at(share * half, off(side, gap), side)),
    ),
    ...[-1, 1].map((side) => at(side * clear, 0, 'middle')),
  ];
  if (!isLed) return near;
  const led = LED.flatMap((step) =>
    sides.flatMap((side) =>
      [0, -1, 1].map((share): Candidate => {
        const distance = gap + step * size.height;
        const candidate = at(share * half, off(side, distance), side);
        const from = { x, y: y + off(side, gap / 2) };
        return { ...candidate, leader: [from, { x, y: y + off(side, distance) }] };
      }),
    ),
  );
  return [...near, ...led];
}

/** Moved so far along the axis that it ends on an edge it would cross. */
export const within = (candidate: Candidate, { x, width }: BarBox): Candidate => {
  const { box, anchor } = candidate;
  const left = Math.max(x, Math.min(x + width - box.width, box.x));
  return {
    ...candidate,
    box: { ...box, x: left },
    anchor: { ...anchor, x: anchor.x + left - box.x },
  };
};

/**
 * The places of a bar's value, best first: beyond its end, inside at its end, inside at its foot. In a bar that is too
 * low for it the last two would lie beyond the zero line, where a fall would stand as a rise.
 */
export function placesOfBar(
  bar: BarBox,
  isBelow: boolean,
  size: { readonly width: number; readonly height: number },
  gap: number,
): readonly Candidate[] {
  const { y, height } = bar;
  const at = (edge: number, vertical: Anchor['vertical']): Candidate => {
    const anchor: Anchor = {
      x: bar.x + bar.width / 2,
      y: edge,
      horizontal: 'center',
      vertical,
    };
    return { anchor, box: boxAt(anchor, size) };
  };
  const [beyond, inside] = isBelow
    ? [at(y + height + gap, 'top'), [at(y + height - gap, 'bottom'), at(y + gap, 'top')]]
    : [at(y - gap, 'bottom'), [at(y + gap, 'top'), at(y + height - gap, 'bottom')]];
  return [beyond, ...inside.filter(({ box }) => liesIn(box, bar))];
}

/** Steps of a value away from the end of its bar, over the bars beside it, in heights of the value. */
const LED_OFF_BARS = [0.5, 1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Places farther off the end of a bar, led to by a line. */
export const ledPlacesOfBar = (
  { x, y, width, height }: BarBox,
  isBelow: boolean,
  size: { readonly width: number; readonly height: number },
  gap: number,
): readonly Candidate[] =>
  LED_OFF_BARS.flatMap((step) =>
    [0, -0.1, 0.1, -0.25, 0.25, -0.5, 0.5].map((share): Candidate => {
      const middle = x + width / 2;
      const distance = gap + step * size.height;
      const [end, edge] = isBelow ? [y + height, y + height + distance] : [y, y - distance];
      const anchor: Anchor = {
        x: middle + share * size.width,
        y: edge,
        horizontal: 'center',
        vertical: isBelow ? 'top' : 'bottom',
      };
      const leader = [
        { x: middle, y: end },
        { x: middle, y: edge },
      ] as const;
      return { anchor, box: boxAt(anchor, size), leader };
    }),
  );

/** What a point of a line covers. */
export function markBox({ point, lines }: ChartTheme, { x, y }: Point): BarBox {
  const radius = point.radius + lines.curve / 2;
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** White between a label and the side of a bar, in pt. */
const BESIDE_BARS = 1.5;

/** Whether a place is free of all that is drawn. */
export function isFree({ box, leader }: Candidate, obstacles: Obstacles): boolean {
  const { lines, lineMargin, marks, bars, edge } = obstacles;
  const roomy = grown(box, lineMargin, lineMargin);
  return (
    liesIn(box, edge) &&
    marks.every((mark) => isApart(box, mark)) &&
    bars.every((bar) => liesIn(box, bar) || isApart(grown(box, BESIDE_BARS, 0), bar)) &&
    lines.every((line) =>
      line.every((from, i) => {
        const to = line[i + 1];
        if (to === undefined) return true;
        return (
          !crosses(from, to, roomy) &&
          (leader === undefined || !crosses(from, to, grown(boxOf(leader), 0.2, -0.2)))
        );
      }),
    )
  );
}

/**
 * Chooses a place for each label so that no two meet: each takes the first of its places that is free; for one that
 * finds none the one that is in its way takes another; where that does not help, it chooses before the others.
 *
 * @param clearance white between two labels side by side, in pt.
 * @returns `undefined` where no order found a place for all.
 */
export function placeApart(
  wanted: readonly (readonly Candidate[])[],
  clearance: number,
): readonly Candidate[] | undefined {
  let order = wanted.map((_, i) => i);
  // Each label moves to the front once at most, and the last orders are tried again with it there.
  for (let tries = 0; tries <= 2 * wanted.length; tries += 1) {
    const chosen = new Map<number, Candidate>();
    const apartFromAll = (candidate: Candidate, but: number): boolean =>
      [...chosen].every(([i, other]) => i === but || areApart(candidate, other, clearance));
    const makesRoom = (i: number): boolean =>
      (wanted[i] ?? []).some((candidate) => {
        const [inTheWay, ...more] = [...chosen].filter(
          ([, other]) => !areApart(candidate, other, clearance),
        );
        if (!inTheWay || more.length > 0) return false;
        const [m] = inTheWay;
        const elsewhere = wanted[m]?.find(
          (other) => areApart(candidate, other, clearance) && apartFromAll(other, m),
        );
        if (!elsewhere) return false;
        chosen.set(m, elsewhere).set(i, candidate);
        return true;
      });
    const lost = order.find((i) => {
      const free = wanted[i]?.find((candidate) =>
        [...chosen.values()].every((other) => areApart(candidate, other, clearance)),
      );
      if (free) chosen.set(i, free);
      return free === undefined && !makesRoom(i);
    });
    if (lost === undefined) return wanted.flatMap((_, i) => chosen.get(i) ?? []);
    if (lost === order[0]) return undefined;
    order = [lost, ...order.filter((i) => i !== lost)];
  }
  return undefined;
}

function areApart(one: Candidate, other: Candidate, clearance: number): boolean {
  return (
    isApart(grown(one.box, clearance, 0), other.box) &&
    (one.leader === undefined || isApart(grown(boxOf(one.leader), 1, 0), other.box)) &&
    (other.leader === undefined || isApart(grown(boxOf(other.leader), 1, 0), one.box)) &&
    (one.leader === undefined ||
      other.leader === undefined ||
      isApart(grown(boxOf(one.leader), 1, 0), boxOf(other.leader)))
  );
}

const boxOf = ([from, to]: readonly [Point, Point]): BarBox => ({
  x: Math.min(from.x, to.x),
  y: Math.min(from.y, to.y),
  width: Math.abs(to.x - from.x),
  height: Math.abs(to.y - from.y),
});

const grown = (box: BarBox, across: number, down: number): BarBox => ({
  x: box.x - across,
  y: box.y - down,
  width: box.width + 2 * across,
  height: box.height + 2 * down,
});
