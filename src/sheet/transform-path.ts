import type { Path, Segment } from './drawing.js';
import { apply, type Matrix } from './matrix.js';

export const transformPath = (path: Path, matrix: Matrix): Path =>
  path.map((segment): Segment => {
    switch (segment[0]) {
      case 'Z':
        return segment;
      case 'C':
        return [
          'C',
          ...apply(matrix, segment[1], segment[2]),
          ...apply(matrix, segment[3], segment[4]),
          ...apply(matrix, segment[5], segment[6]),
        ];
      default:
        return [segment[0], ...apply(matrix, segment[1], segment[2])];
    }
  });
