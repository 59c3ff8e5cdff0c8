import type { Color, Gradient, GradientStop } from '../../sheet/drawing.js';
import { inverse, multiply } from '../../sheet/matrix.js';
import { boundsOf, type Bounds } from './bounds.js';
import type { SvgElement } from './element.js';
import { notUnderstood } from './faults.js';
import { spread } from './gradient-spread.js';
import {
  boxMatrix,
  holderOf,
  isFlat,
  transformOfServer,
  unitsOf,
  type Painted,
  type PaintServer,
} from './paint-server.js';
import { lengthsOf, styleAtHome, type Frame, type Scene } from './scene.js';
import { attributeLength } from './shape.js';
import { initialStyle } from './style.js';
import { colorOf, shareOf, type Direction } from './values.js';

export function gradientOf(
  kind: 'linearGradient' | 'radialGradient',
  server: PaintServer,
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
function stopsOf({ chain, frame, scene }: PaintServer): readonly GradientStop[] {
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

/** Stops of one opacity leave it to the whole. */
function sharingOpacity(gradient: Gradient): Painted {
  const [first] = gradient.stops;
  const opacity = first?.opacity ?? 1;
  if (gradient.stops.some((stop) => stop.opacity !== opacity))
    return { paint: gradient, opacity: 1 };
  const stops = gradient.stops.map((stop) => ({ ...stop, opacity: 1 }));
  return { paint: { ...gradient, stops }, opacity };
}
