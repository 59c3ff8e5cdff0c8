import type { XmlElement } from '@rgrove/parse-xml';
import { limits } from '../files/limits.js';

const number = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** How many numbers stand in an attribute's value; they need no blanks between them. */
export function countNumbers(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(number)) count += 1;
  return count;
}

/** Attributes that hold lengths, coordinates and factors. */
const measured =
  'x y width height r rx ry cx cy x1 y1 x2 y2 fx fy d points transform gradientTransform pathLength stroke-width'.split(
    ' ',
  );

/** The first number of an element that is larger than any that can be drawn. */
export function hugeNumberIn({ attributes }: XmlElement): string | undefined {
  for (const name of measured) {
    for (const [written] of (attributes[name] ?? '').matchAll(number)) {
      if (Math.abs(Number(written)) > limits.svgNumber) return written;
    }
  }
  return undefined;
}

/** Fewest numbers that a segment of a path is written with (SVG 1.1, 8.3): flags of an arc may be joined to the next. */
const perSegment: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 5,
};
/** Curves that an arc of a whole turn is drawn with. */
const curvesOfArc = 6;

/** Most lines and curves that path data may be drawn with. */
export function countSegments(path: string): number {
  let count = 0;
  for (const [, letter = '', rest = ''] of path.matchAll(/([achlmqstvz])([^achlmqstvz]*)/gi)) {
    const command = letter.toLowerCase();
    const written = Math.max(1, Math.ceil(countNumbers(rest) / (perSegment[command] ?? Infinity)));
    count += command === 'a' ? written * curvesOfArc : written;
  }
  return count;
}
