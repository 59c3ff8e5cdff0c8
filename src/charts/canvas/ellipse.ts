export type Point = readonly [number, number];

export interface EllipseArc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  readonly rotation: number;
  readonly from: number;
  readonly to: number;
  readonly counterclockwise: boolean;
}

/** An arc of an ellipse (angles in radians) as a start point and cubic Bézier curves of at most a quarter turn each. */
export function ellipseCurves(arc: EllipseArc): {
  readonly start: Point;
  readonly curves: readonly (readonly [Point, Point, Point])[];
} {
  const sweep = sweepOf(arc);
  const cos = Math.cos(arc.rotation);
  const sin = Math.sin(arc.rotation);
  const at = (u: number, v: number): Point => [
    arc.x + u * arc.radiusX * cos - v * arc.radiusY * sin,
    arc.y + u * arc.radiusX * sin + v * arc.radiusY * cos,
  ];
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2)));
  const step = sweep / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  const curves = Array.from({ length: count }, (_, i) => {
    const a = arc.from + i * step;
    const b = a + step;
    return [
      at(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      at(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      at(Math.cos(b), Math.sin(b)),
    ] as const;
  });
  return { start: at(Math.cos(arc.from), Math.sin(arc.from)), curves };
}

const TURN = 2 * Math.PI;

/** The signed angle that the Canvas API draws: at most a full turn, in the direction asked for. */
function sweepOf({ from, to, counterclockwise }: EllipseArc): number {
  const difference = to - from;
  if (!counterclockwise && difference >= TURN) return TURN;
  if (counterclockwise && difference <= -TURN) return -TURN;
  const positive = ((difference % TURN) + TURN) % TURN;
  return counterclockwise ? (positive === 0 ? 0 : positive - TURN) : positive;
}
