import type { Path } from '../../sheet/drawing.js';
import { number } from './pdf-syntax.js';

/** A point in pt. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path construction (ISO 32000-1, 8.5.2), the path moved by a point. */
export const pathOperators = (path: Path, { x, y }: Point): string => {
  let operators = '';
  for (const segment of path) {
    switch (segment[0]) {
      case 'M':
        operators += `${number(x + segment[1])} ${number(y + segment[2])} m\n`;
        break;
      case 'L':
        operators += `${number(x + segment[1])} ${number(y + segment[2])} l\n`;
        break;
      case 'C':
        operators +=
          `${number(x + segment[1])} ${number(y + segment[2])} ` +
          `${number(x + segment[3])} ${number(y + segment[4])} ` +
          `${number(x + segment[5])} ${number(y + segment[6])} c\n`;
        break;
      case 'Z':
        operators += 'h\n';
        break;
    }
  }
  return operators;
};
