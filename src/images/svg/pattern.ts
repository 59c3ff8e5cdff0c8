import { identity, inverse, multiply, scaleOf, scaling, translation } from '../../sheet/matrix.js';
import { boundsOf } from './bounds.js';
import {
  holderOf,
  isFlat,
  transformOfServer,
  unitsOf,
  type Painted,
  type PaintServer,
} from './paint-server.js';
import { isolated, lengthsOf, styleAtHome, type Frame } from './scene.js';
import { attributeLength } from './shape.js';
import type { Direction } from './values.js';
import { fitViewBox, viewBoxOf } from './viewport.js';

export function patternOf(server: PaintServer): Painted | undefined {
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
  const items = isolated(scene.drawChildren(holder, tileFrame).items);
  const tile = [x * scale, y * scale, width * scale, height * scale] as const;
  const transform = multiply(space, scaling(1 / scale, 1 / scale));
  return items.length === 0
    ? undefined
    : { paint: { kind: 'pattern', tile, items, transform }, opacity: 1 };
}
