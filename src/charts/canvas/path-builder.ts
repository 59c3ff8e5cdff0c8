import type { Path, Segment } from '../../sheet/drawing.js';
import { ellipseCurves, type EllipseArc } from './ellipse.js';
import { apply, type Matrix } from '../../sheet/matrix.js';

/** The current path of a 2D context, in device coordinates: each point is transformed when it is added. */
export interface PathBuilder {
  readonly moveTo: (matrix: Matrix, x: number, y: number) => void;
  readonly lineTo: (matrix: Matrix, x: number, y: number) => void;
  readonly curveTo: (
    matrix: Matrix,
    ...points: readonly [number, number, number, number, number, number]
  ) => void;
  readonly quadraticTo: (matrix: Matrix, cx: number, cy: number, x: number, y: number) => void;
  readonly arc: (matrix: Matrix, arc: EllipseArc) => void;
  readonly close: () => void;
  readonly path: () => Path;
}

export function createPathBuilder(): PathBuilder {
  const segments: Segment[] = [];
  let last: readonly [number, number] = [0, 0];

  const lineTo: PathBuilder['lineTo'] = (matrix, x, y) => {
    segments.push([segments.length === 0 ? 'M' : 'L', ...apply(matrix, x, y)]);
    last = [x, y];
  };
  const curveTo: PathBuilder['curveTo'] = (matrix, ax, ay, bx, by, x, y) => {
    if (segments.length === 0) segments.push(['M', ...apply(matrix, ax, ay)]);
    segments.push([
      'C',
      ...apply(matrix, ax, ay),
      ...apply(matrix, bx, by),
      ...apply(matrix, x, y),
    ]);
    last = [x, y];
  };
  return {
    moveTo: (matrix, x, y) => {
      segments.push(['M', ...apply(matrix, x, y)]);
      last = [x, y];
    },
    lineTo,
    curveTo,
    quadraticTo: (matrix, cx, cy, x, y) => {
      const [fromX, fromY] = last;
      curveTo(
        matrix,
        fromX + (2 / 3) * (cx - fromX),
        fromY + (2 / 3) * (cy - fromY),
        x + (2 / 3) * (cx - x),
        y + (2 / 3) * (cy - y),
        x,
        y,
      );
    },
    arc: (matrix, arc) => {
      const { start, curves } = ellipseCurves(arc);
      lineTo(matrix, ...start);
      for (const [first, second, end] of curves) curveTo(matrix, ...first, ...second, ...end);
    },
    close: () => {
      if (segments.length > 0) segments.push(['Z']);
    },
    path: () => [...segments],
  };
}
