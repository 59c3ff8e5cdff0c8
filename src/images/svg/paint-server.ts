import type { Color, Gradient, GradientStop, Paint, Path } from '../../sheet/drawing.js';
import {
  apply,
  identity,
  inverse,
  multiply,
  scaleOf,
  scaling,
  translation,
  type Matrix,
} from '../../sheet/matrix.js';
import { boundsOf, type Bounds } from './bounds.js';
import type { SvgElement } from './element.js';
import { TooMuch } from './faults.js';
import { follow, followHref, lengthsOf, styleAtHome, type Frame, type Scene } from './scene.js';
import { attributeLength } from './shape.js';
import { initialStyle, notUnderstood, type PaintValue } from './style.js';
import { colorOf, shareOf, transformOf, type Direction } from './values.js';
import { fitViewBox, viewBoxOf } from './viewport.js';

/** Paint, and how much of it shows. */
export interface Painted {
  readonly paint: Paint;
  readonly opacity: number;
}

/**
 * What a shape is painted with.
 * @param path the shape in its own coordinates
 * @returns undefined where it is not painted
 */
export function resolvePaint(
  value: PaintValue,
  path: Path,
  frame: Frame,
  scene: Scene,
): Painted | undefined {
  const { style } = frame;
  switch (value.kind) {
    case 'none':
      return undefined;
    case 'color':
      return { paint: value.color, opacity: value.opacity };
    case 'current':
      return { paint: style.color.color, opacity: style.color.opacity };
    case 'context-fill':
      return resolvePaint(style.context.fill, path, frame, scene);
    case 'context-stroke':
      return resolvePaint(style.context.stroke, path, frame, scene);
    case 'reference':
      break;
  }
  const { id, at, fallback } = value;
  // A fallback is for a reference that leads nowhere (SVG 2, 13.2).
  if (!scene.byId.has(id) && fallback.kind !== 'none')
    return resolvePaint(fallback, path, frame, scene);
  const found = follow(scene, id, at, frame);
  if (!found) return undefined;
  const chain = chainOf(found.element, found.frame, scene);
  const server: Server = { chain, path, frame: found.frame, scene };
  switch (found.element.name) {
    case 'linearGradient':
    case 'radialGradient':
      return gradientOf(found.element.name, server);
    case 'pattern':
      return patternOf(server);
    default:
      scene.faults.unsupported(
        at,
        `it is painted with #${id}, a ${found.element.name}`,
        'paint it with a colour, gradient or pattern',
      );
      return undefined;
  }
}

interface Server {
  /** The paint and those that it takes after, by its references. */
  readonly chain: readonly SvgElement[];
  readonly path: Path;
  readonly frame: Frame;
  readonly scene: Scene;
}

function chainOf(element: SvgElement, frame: Frame, scene: Scene): readonly SvgElement[] {
  const next = followHref(scene, element, frame);
  return next ? [element, ...chainOf(next.element, next.frame, scene)] : [element];
}

/** The first element of the chain that has an attribute. */
const holderOf = (chain: readonly SvgElement[], name: string): SvgElement | undefined =>
  chain.find(({ attributes }) => attributes.has(name));

const valueOf = (chain: readonly SvgElement[], name: string): string | undefined =>
  holderOf(chain, name)?.attributes.get(name);

type Units = 'userSpaceOnUse' | 'objectBoundingBox';

export function unitsOf(
  chain: readonly SvgElement[],
  name: string,
  initial: Units,
  scene: Scene,
): Units {
  const element = holderOf(chain, name);
  const value = element?.attributes.get(name) ?? initial;
  if (value === 'userSpaceOnUse' || value === 'objectBoundingBox') return value;
  if (element) notUnderstood(name, value, { element, attribute: name }, scene.faults);
  return initial;
}

function transformOfServer({ chain, frame, scene }: Server, attribute: string): Matrix {
  const element = holderOf(chain, attribute);
  const written = element?.attributes.get(attribute);
  const stated = chain[0] && scene.statedOf(chain[0]).get('transform')?.value;
  const text = written ?? stated ?? '';
  const matrix = transformOf(text, lengthsOf(frame));
  if (!matrix && element) notUnderstood(attribute, text, { element, attribute }, scene.faults);
  return matrix ?? identity;
}

/** From the unit square to a box. */
export const boxMatrix = ({ left, top, right, bottom }: Bounds): Matrix => [
  right - left,
  0,
  0,
  bottom - top,
  left,
  top,
];

const isFlat = ({ left, top, right, bottom }: Bounds): boolean => left === right || top === bottom;

function gradientOf(
  kind: 'linearGradient' | 'radialGradient',
  server: Server,
): Painted | undefined {
  const { chain, path, frame, scene } = server;
  const stops = stopsOf(server);
  const last = stops.at(-1);
  if (!last) return undefined;
  if (stops.length === 1) return { paint: last.color, opacity: last.opacity };
  const isInBox =
    unitsOf(chain, 'gradientUnits', 'objectBoundingBox', scene) === 'objectBoundingBox';
  const bounds = boundsOf([path]);
  if (!bounds || (isInBox && isFlat(bounds))) return undefined;
  const lengths = isInBox
    ? { ...lengthsOf(frame), viewport: { width: 1, height: 1 } }
    : lengthsOf(frame);
  const read = (name: string, along: Direction, initial: string): number => {
    const element = holderOf(chain, name) ?? chain[0];
    return element
      ? attributeLength(element, name, along, { lengths, faults: scene.faults }, initial)
      : 0;
  };
  const own = transformOfServer(server, 'gradientTransform');
  const space = isInBox ? multiply(boxMatrix(bounds), own) : own;
  const circles = kind === 'linearGradient' ? lineOf(read) : circlesOf(chain, read);
  const [from, to] = circles;
  const solid = { paint: last.color, opacity: last.opacity };
  if (kind === 'linearGradient' ? from[0] === to[0] && from[1] === to[1] : to[2] <= 0) return solid;
  if (
    kind === 'radialGradient' &&
    Math.hypot(from[0] - to[0], from[1] - to[1]) + from[2] >= to[2]
  ) {
    const [element] = chain;
    if (element) {
      scene.faults.unsupported(
        { element },
        'the focus of a radial gradient lies outside its circle',
        'move fx and fy into the circle',
      );
    }
    return undefined;
  }
  const transform = multiply(frame.matrix, space);
  if (!inverse(transform)) return solid;
  const gradient: Gradient = {
    kind: kind === 'linearGradient' ? 'linear' : 'radial',
    from,
    to,
    stops: padded(stops),
    transform,
  };
  const { strokeWidth, miterLimit } = frame.style;
  const reach = (strokeWidth * Math.max(1, miterLimit)) / 2;
  return sharingOpacity(spread(gradient, server, space, grown(bounds, reach)));
}

const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

type Circle = Gradient['from'];
type ReadLength = (name: string, along: Direction, initial: string) => number;

const lineOf = (read: ReadLength): readonly [Circle, Circle] => [
  [read('x1', 'x', '0%'), read('y1', 'y', '0%'), 0],
  [read('x2', 'x', '100%'), read('y2', 'y', '0%'), 0],
];

function circlesOf(chain: readonly SvgElement[], read: ReadLength): readonly [Circle, Circle] {
  const [cx, cy, r] = [
    read('cx', 'x', '50%'),
    read('cy', 'y', '50%'),
    read('r', 'diagonal', '50%'),
  ];
  const fx = holderOf(chain, 'fx') ? read('fx', 'x', '0') : cx;
  const fy = holderOf(chain, 'fy') ? read('fy', 'y', '0') : cy;
  return [
    [fx, fy, read('fr', 'diagonal', '0%')],
    [cx, cy, r],
  ];
}

/** The stops of the first of a chain that has any (SVG 2, 14.2.4), each at least as far on as those before it. */
function stopsOf({ chain, frame, scene }: Server): readonly GradientStop[] {
  const isStop = ({ name }: SvgElement): boolean => name === 'stop';
  const holder = chain.find(({ children }) => children.some(isStop));
  let least = 0;
  return (holder?.children.filter(isStop) ?? []).map((element) => {
    scene.spend(1);
    const written = element.attributes.get('offset') ?? '0';
    const share = shareOf(written);
    if (share === undefined)
      notUnderstood('offset', written, { element, attribute: 'offset' }, scene.faults);
    least = Math.max(least, share ?? 0);
    return { at: least, ...stopColor(element, frame, scene) };
  });
}

function stopColor(
  element: SvgElement,
  frame: Frame,
  scene: Scene,
): { readonly color: Color; readonly opacity: number } {
  const stated = scene.statedOf(element);
  const [own, share] = [stated.get('stop-color'), stated.get('stop-opacity')];
  const opacity = share ? shareOf(share.value) : 1;
  if (share && opacity === undefined)
    notUnderstood('stop-opacity', share.value, share.at, scene.faults);
  const color =
    own?.value.toLowerCase() === 'currentcolor'
      ? styleAtHome(element, scene, frame.viewport).color
      : own
        ? colorOf(own.value)
        : initialStyle.color;
  if (own && !color) notUnderstood('stop-color', own.value, own.at, scene.faults);
  return { color: color?.color ?? '#000000', opacity: (color?.opacity ?? 1) * (opacity ?? 1) };
}

/** From 0 to 1 throughout. */
function padded(stops: readonly GradientStop[]): readonly GradientStop[] {
  const [first] = stops;
  const last = stops.at(-1);
  return [
    ...(first && first.at > 0 ? [{ ...first, at: 0 }] : []),
    ...stops,
    ...(last && last.at < 1 ? [{ ...last, at: 1 }] : []),
  ];
}

/** A gradient that repeats or reflects, as one whose stops reach as far as the shape does. */
function spread(gradient: Gradient, server: Server, space: Matrix, bounds: Bounds): Gradient {
  const { chain, scene } = server;
  const method = valueOf(chain, 'spreadMethod') ?? 'pad';
  const element = holderOf(chain, 'spreadMethod');
  if (method === 'pad' || !element) return gradient;
  if (method !== 'repeat' && method !== 'reflect') {
    notUnderstood('spreadMethod', method, { element, attribute: 'spreadMethod' }, scene.faults);
    return gradient;
  }
  const { from, stops } = gradient;
  if (from[2] > 0) {
    scene.faults.unsupported(
      { element, attribute: 'spreadMethod' },
      'a radial gradient with fr that repeats',
      'leave out fr or spreadMethod',
    );
    return gradient;
  }
  const [first, last] = reachOf(gradient, space, bounds);
  const count = last - first;
  if (!(count * stops.length < Number.MAX_SAFE_INTEGER)) throw new TooMuch();
  scene.spend(count * stops.length);
  const spreadStops: GradientStop[] = [];
  for (let turn = first; turn < last; turn += 1) {
    const isBack = method === 'reflect' && Math.abs(turn) % 2 === 1;
    const inTurn = isBack
      ? stops.toReversed().map((stop) => ({ ...stop, at: 1 - stop.at }))
      : stops;
    spreadStops.push(...inTurn.map((stop) => ({ ...stop, at: (turn + stop.at - first) / count })));
  }
  return {
    ...gradient,
    from: circleAt(gradient, first),
    to: circleAt(gradient, last),
    stops: spreadStops,
  };
}

/** The circle of a gradient at a position, 0 at its beginning and 1 at its end. */
const circleAt = ({ from, to }: Gradient, t: number): Circle => [
  from[0] + t * (to[0] - from[0]),
  from[1] + t * (to[1] - from[1]),
  from[2] + t * (to[2] - from[2]),
];

/** Whole positions that a gradient has to reach from and to, so that it fills a box. */
function reachOf(
  gradient: Gradient,
  space: Matrix,
  { left, top, right, bottom }: Bounds,
): readonly [number, number] {
  const back = inverse(space) ?? identity;
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ].map(([x = 0, y = 0]) => apply(back, x, y));
  const { from, to } = gradient;
  if (gradient.kind === 'linear') {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
    const positions = corners.map(
      ([x, y]) => ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy),
    );
    const first = Math.floor(Math.min(...positions, 0));
    return [first, Math.max(first + 1, Math.ceil(Math.max(...positions, 1)))];
  }
  const holds = (t: number): boolean => {
    const [x, y, r] = circleAt(gradient, t);
    return corners.every((corner) => Math.hypot(corner[0] - x, corner[1] - y) <= r);
  };
  let enough = 1;
  while (!holds(enough)) {
    enough *= 2;
    if (enough > 2 ** 40) throw new TooMuch();
  }
  let few = enough === 1 ? 0 : enough / 2;
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (holds(middle)) enough = middle;
    else few = middle;
  }
  return [0, enough];
}

/** Stops of one opacity leave it to the whole. */
function sharingOpacity(gradient: Gradient): Painted {
  const [first] = gradient.stops;
  const opacity = first?.opacity ?? 1;
  if (gradient.stops.some((stop) => stop.opacity !== opacity))
    return { paint: gradient, opacity: 1 };
  const stops = gradient.stops.map((stop) => ({ ...stop, opacity: 1 }));
  return { paint: { ...gradient, stops }, opacity };
}

function patternOf(server: Server): Painted | undefined {
  const { chain, path, frame, scene } = server;
  const bounds = boundsOf([path]);
  const holder = chain.find(({ children }) => children.length > 0);
  const [pattern] = chain;
  if (!bounds || !holder || !pattern) return undefined;
  const isInBox =
    unitsOf(chain, 'patternUnits', 'objectBoundingBox', scene) === 'objectBoundingBox';
  const boxHolder = holderOf(chain, 'viewBox');
  const viewBox = boxHolder && viewBoxOf(boxHolder, scene.faults);
  const isContentInBox =
    !viewBox &&
    unitsOf(chain, 'patternContentUnits', 'userSpaceOnUse', scene) === 'objectBoundingBox';
  if ((isInBox || isContentInBox) && isFlat(bounds)) return undefined;
  const lengths = isInBox
    ? { ...lengthsOf(frame), viewport: { width: 1, height: 1 } }
    : lengthsOf(frame);
  const read = (name: string, along: Direction): number => {
    // As properties, widths and heights may stand in a style too.
    const stated = chain.map((element) => scene.statedOf(element).get(name)).find(Boolean);
    const element = holderOf(chain, name) ?? pattern;
    const measures = { lengths, faults: scene.faults };
    return attributeLength(element, name, along, measures, stated?.value ?? '0');
  };
  const [rawX, rawY, rawWidth, rawHeight] = [
    read('x', 'x'),
    read('y', 'y'),
    read('width', 'x'),
    read('height', 'y'),
  ];
  const [boxWidth, boxHeight] = [bounds.right - bounds.left, bounds.bottom - bounds.top];
  const [x, y] = isInBox
    ? [bounds.left + rawX * boxWidth, bounds.top + rawY * boxHeight]
    : [rawX, rawY];
  const [width, height] = isInBox
    ? [rawWidth * boxWidth, rawHeight * boxHeight]
    : [rawWidth, rawHeight];
  if (!(width > 0) || !(height > 0)) return undefined;
  const space = multiply(frame.matrix, transformOfServer(server, 'patternTransform'));
  const scale = scaleOf(space);
  if (!(scale > 0) || !inverse(space)) return undefined;
  const content = viewBox
    ? fitViewBox(boxHolder, viewBox, [x, y, width, height], scene.faults)
    : multiply(translation(x, y), isContentInBox ? scaling(boxWidth, boxHeight) : identity);
  const zoom = scaling(scale, scale);
  const tileFrame: Frame = {
    ...frame,
    matrix: multiply(zoom, content),
    pixels: zoom,
    style: styleAtHome(holder, scene, frame.viewport),
    layers: frame.layers + 1,
  };
  const { items } = scene.drawChildren(holder, tileFrame);
  const tile = [x * scale, y * scale, width * scale, height * scale] as const;
  const transform = multiply(space, scaling(1 / scale, 1 / scale));
  return items.length === 0
    ? undefined
    : { paint: { kind: 'pattern', tile, items, transform }, opacity: 1 };
}
