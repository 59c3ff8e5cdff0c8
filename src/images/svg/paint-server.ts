import type { Paint, Path } from '../../sheet/drawing.js';
import { identity, type Matrix } from '../../sheet/matrix.js';
import type { Bounds } from './bounds.js';
import type { SvgElement } from './element.js';
import { notUnderstood } from './faults.js';
import { followHref, lengthsOf, type Frame, type Scene } from './scene.js';
import { transformOf } from './values.js';

/** Paint, and how much of it shows. */
export interface Painted {
  readonly paint: Paint;
  readonly opacity: number;
}

export interface PaintServer {
  /** The paint and those that it takes after, by its references. */
  readonly chain: readonly SvgElement[];
  readonly path: Path;
  readonly frame: Frame;
  readonly scene: Scene;
}

export function chainOf(element: SvgElement, frame: Frame, scene: Scene): readonly SvgElement[] {
  const next = followHref(scene, element, frame);
  return next ? [element, ...chainOf(next.element, next.frame, scene)] : [element];
}

/** The first element of the chain that has an attribute. */
export const holderOf = (chain: readonly SvgElement[], name: string): SvgElement | undefined =>
  chain.find(({ attributes }) => attributes.has(name));

export const valueOf = (chain: readonly SvgElement[], name: string): string | undefined =>
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

export function transformOfServer({ chain, frame, scene }: PaintServer, attribute: string): Matrix {
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

export const isFlat = ({ left, top, right, bottom }: Bounds): boolean =>
  left === right || top === bottom;
