/** An affine transform [a b c d e f] as the Canvas API writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

export const apply = (matrix: Matrix, x: number, y: number): readonly [number, number] => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
];

/** By how much lengths grow, on average over directions. */
export const scaleOf = (matrix: Matrix): number =>
  Math.sqrt(Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]));

/** Whether the transform only moves. */
export const isTranslation = (matrix: Matrix): boolean =>
  matrix[0] === 1 && matrix[1] === 0 && matrix[2] === 0 && matrix[3] === 1;

const determinant = ([a, b, c, d]: Matrix): number => a * d - b * c;

/** The transform back; undefined where everything falls on a line or point. */
export const inverse = (matrix: Matrix): Matrix | undefined => {
  const by = determinant(matrix);
  if (by === 0 || !Number.isFinite(1 / by)) return undefined;
  const [a, b, c, d, e, f] = matrix;
  return [d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by];
};

/** Whether angles stay as they are, so that a line's width is the same in every direction. */
export const isSimilarity = ([a, b, c, d]: Matrix): boolean => {
  const near = 1e-6 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  return (
    (Math.abs(a - d) <= near && Math.abs(b + c) <= near) ||
    (Math.abs(a + d) <= near && Math.abs(b - c) <= near)
  );
};

export const translation = (x: number, y: number): Matrix => [1, 0, 0, 1, x, y];

export const scaling = (x: number, y: number): Matrix => [x, 0, 0, y, 0, 0];
