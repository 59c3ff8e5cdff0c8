import svgpath from 'svgpath';
import { limits } from '../../files/limits.js';
import type { Path, Segment } from '../../sheet/drawing.js';
import type { SvgElement } from './element.js';
import { TooMuch, type SvgFaults, notUnderstood } from './faults.js';
import type { StatedStyle } from './cascade.js';
import { lengthOf, numbersOf, type Direction, type LengthContext } from './values.js';

/** The outline of a shape in its own coordinates. */
export interface Outline {
  readonly path: Path;
  /** Which segments end at a vertex, where a marker may stand (SVG 2, 11.6.1); the curves of an arc end at one. */
  readonly vertices: readonly boolean[];
}

/** How far the handle of a quarter of a circle reaches, in radii. */
const HANDLE = (4 / 3) * (Math.SQRT2 - 1);

interface Measures {
  readonly stated: StatedStyle;
  readonly lengths: LengthContext;
  readonly faults: SvgFaults;
}

/** The outline of a basic shape or path (SVG 2, 9 and 10); undefined where it has none. Tells what is wrong in it. */
export function outlineOf(element: SvgElement, measures: Measures): Outline | undefined {
  const of = (property: string, along: Direction): number | undefined =>
    measure(property, along, measures);
  switch (element.name) {
    case 'path':
      return pathOutline(measures);
    case 'polyline':
    case 'polygon':
      return polyOutline(element, measures.faults);
    case 'line':
      return {
        path: [
          [
            'M',
            attributeLength(element, 'x1', 'x', measures),
            attributeLength(element, 'y1', 'y', measures),
          ],
          [
            'L',
            attributeLength(element, 'x2', 'x', measures),
            attributeLength(element, 'y2', 'y', measures),
          ],
        ],
        vertices: [true, true],
      };
    case 'circle': {
      const r = of('r', 'diagonal') ?? 0;
      return round(of('cx', 'x') ?? 0, of('cy', 'y') ?? 0, r, r);
    }
    case 'ellipse': {
      const [rx, ry] = [of('rx', 'x'), of('ry', 'y')];
      return round(of('cx', 'x') ?? 0, of('cy', 'y') ?? 0, rx ?? ry ?? 0, ry ?? rx ?? 0);
    }
    default:
      return rectangle(of);
  }
}

/** A length of a geometry property; undefined where it is not stated or `auto`. */
function measure(
  property: string,
  along: Direction,
  { stated, lengths, faults }: Measures,
): number | undefined {
  const own = stated.get(property);
  if (!own || own.value.toLowerCase() === 'auto') return undefined;
  const length = lengthOf(own.value, along, lengths);
  const isSize = !['x', 'y', 'cx', 'cy'].includes(property);
  if (length === undefined || (isSize && length < 0))
    notUnderstood(property, own.value, own.at, faults);
  return length;
}

/** A length of an attribute that is no property; zero where it is not stated. */
export function attributeLength(
  element: SvgElement,
  attribute: string,
  along: Direction,
  { lengths, faults }: Pick<Measures, 'lengths' | 'faults'>,
  initial = '0',
): number {
  const value = element.attributes.get(attribute) ?? initial;
  const length = lengthOf(value, along, lengths);
  if (length === undefined) notUnderstood(attribute, value, { element, attribute }, faults);
  return length ?? 0;
}

function pathOutline({ stated, faults }: Measures): Outline | undefined {
  const own = stated.get('d');
  if (!own || own.value === 'none') return undefined;
  const styled = /^path\(\s*(["'])(.*)\1\s*\)$/s.exec(own.value);
  const written = styled?.[2] ?? own.value;
  // The parser takes more than its share of time for very long data.
  if (segmentsIn(written) > limits.svgParts) throw new TooMuch();
  const data = svgpath(written);
  const { err } = data as unknown as { readonly err: string };
  if (err) {
    const problem = `the data of a path cannot be read: ${err.replace('SvgPath: ', '').replace('at pos', 'at character')}`;
    faults.unsupported(own.at, problem, 'save the drawing again from the program it was made with');
    return undefined;
  }
  const path: Segment[] = [];
  const vertices: boolean[] = [];
  const add = (segment: Segment, isVertex = true): void => {
    path.push(segment);
    vertices.push(isVertex);
  };
  let isOpen = false;
  data
    .abs()
    .unshort()
    .iterate(([command, ...given], _, x, y) => {
      const points = given as readonly number[];
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points;
      // After a subpath is closed, the next begins where it began (SVG 2, 9.3.4).
      if (!isOpen && command !== 'M' && command !== 'Z' && command !== 'z') add(['M', x, y], false);
      isOpen = command !== 'Z' && command !== 'z';
      switch (command) {
        case 'M':
          return add(['M', a, b]);
        case 'L':
          return add(['L', a, b]);
        case 'H':
          return add(['L', a, y]);
        case 'V':
          return add(['L', x, a]);
        case 'C':
          return add(['C', a, b, c, d, e, f]);
        case 'Q':
          return add([
            'C',
            x + (2 / 3) * (a - x),
            y + (2 / 3) * (b - y),
            c + (2 / 3) * (a - c),
            d + (2 / 3) * (b - d),
            c,
            d,
          ]);
        case 'A':
          return arcCurves(x, y, points).forEach((curve, index, all) =>
            add(curve, index === all.length - 1),
          );
        default:
          return add(['Z']);
      }
    });
  return { path, vertices };
}

/** Numbers of a segment by its command (SVG 2, 9.3). */
const perSegment: Readonly<Record<string, number>> = {
  m: 2,
  l: 2,
  h: 1,
  v: 1,
  c: 6,
  s: 4,
  q: 4,
  t: 2,
  a: 7,
};

/** Fewest segments that path data can hold. */
function segmentsIn(data: string): number {
  let count = 0;
  for (const [, command = '', rest = ''] of data.matchAll(/([achlmqstvz])([^achlmqstvz]*)/gi)) {
    const numbers = rest.match(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)?.length ?? 0;
    count += Math.max(1, Math.floor(numbers / (perSegment[command.toLowerCase()] ?? Infinity)));
  }
  return count;
}

/** The curves of one arc, by the same library. */
function arcCurves(x: number, y: number, arc: readonly number[]): readonly Segment[] {
  const curves: Segment[] = [];
  svgpath(`M${x} ${y}A${arc.join(' ')}`)
    .unarc()
    .iterate(([command, ...given]) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = given as readonly number[];
      if (command === 'C') curves.push(['C', a, b, c, d, e, f]);
      else if (command === 'L') curves.push(['L', a, b]);
    });
  return curves;
}

function polyOutline(element: SvgElement, faults: SvgFaults): Outline | undefined {
  const written = element.attributes.get('points') ?? '';
  const numbers = numbersOf(written);
  if (!numbers || numbers.length % 2 === 1) {
    notUnderstood('points', written, { element, attribute: 'points' }, faults);
    return undefined;
  }
  const path: Segment[] = [];
  for (let at = 0; at < numbers.length; at += 2) {
    path.push([at === 0 ? 'M' : 'L', numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  }
  if (path.length > 0 && element.name === 'polygon') path.push(['Z']);
  return { path, vertices: path.map(() => true) };
}

/** An ellipse from its right, clockwise (SVG 2, 10.4). */
function round(x: number, y: number, rx: number, ry: number): Outline | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  const [u, v] = [rx * HANDLE, ry * HANDLE];
  const path: Path = [
    ['M', x + rx, y],
    ['C', x + rx, y + v, x + u, y + ry, x, y + ry],
    ['C', x - u, y + ry, x - rx, y + v, x - rx, y],
    ['C', x - rx, y - v, x - u, y - ry, x, y - ry],
    ['C', x + u, y - ry, x + rx, y - v, x + rx, y],
    ['Z'],
  ];
  return { path, vertices: path.map(() => true) };
}

/** A rectangle, its corners round or not (SVG 2, 10.2). */
function rectangle(
  of: (property: string, along: Direction) => number | undefined,
): Outline | undefined {
  const [x, y] = [of('x', 'x') ?? 0, of('y', 'y') ?? 0];
  const [width, height] = [of('width', 'x') ?? 0, of('height', 'y') ?? 0];
  if (width <= 0 || height <= 0) return undefined;
  const [ownX, ownY] = [of('rx', 'x'), of('ry', 'y')];
  const rx = Math.min(ownX ?? ownY ?? 0, width / 2);
  const ry = Math.min(ownY ?? ownX ?? 0, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (rx <= 0 || ry <= 0) {
    const path: Path = [
      ['M', x, y],
      ['L', right, y],
      ['L', right, bottom],
      ['L', x, bottom],
      ['Z'],
    ];
    return { path, vertices: path.map(() => true) };
  }
  const [u, v] = [rx * (1 - HANDLE), ry * (1 - HANDLE)];
  const path: Path = [
    ['M', x + rx, y],
    ['L', right - rx, y],
    ['C', right - u, y, right, y + v, right, y + ry],
    ['L', right, bottom - ry],
    ['C', right, bottom - v, right - u, bottom, right - rx, bottom],
    ['L', x + rx, bottom],
    ['C', x + u, bottom, x, bottom - v, x, bottom - ry],
    ['L', x, y + ry],
    ['C', x, y + v, x + u, y, x + rx, y],
    ['Z'],
  ];
  return { path, vertices: path.map(() => true) };
}
