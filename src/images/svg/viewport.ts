import { multiply, scaling, translation, type Matrix } from '../../sheet/matrix.js';
import type { SvgElement } from './element.js';
import { type SvgFaults, notUnderstood } from './faults.js';
import { numbersOf } from './values.js';

/** Left, top, width and height in user units. */
export type ViewBox = readonly [x: number, y: number, width: number, height: number];

/** The `viewBox` of an element; undefined where it has none, or one that is no box. */
export function viewBoxOf(element: SvgElement, faults: SvgFaults): ViewBox | undefined {
  const written = element.attributes.get('viewBox');
  if (written === undefined) return undefined;
  const [x, y, width, height, ...more] = numbersOf(written) ?? [];
  if (
    x !== undefined &&
    y !== undefined &&
    width !== undefined &&
    height !== undefined &&
    more.length === 0
  ) {
    if (width > 0 && height > 0) return [x, y, width, height];
  }
  notUnderstood('viewBox', written, { element, attribute: 'viewBox' }, faults);
  return undefined;
}

const form = /^(?:defer\s+)?(?:(none)|x(Min|Mid|Max)Y(Min|Mid|Max))(?:\s+(meet|slice))?$/;
const share = { Min: 0, Mid: 0.5, Max: 1 } as const;

/** From the coordinates of a view box to those of the box that it is fitted to (SVG 2, 8.2). */
export function fitViewBox(
  element: SvgElement,
  [x, y, width, height]: ViewBox,
  box: ViewBox,
  faults: SvgFaults,
): Matrix {
  const attribute = 'preserveAspectRatio';
  const written = element.attributes.get(attribute)?.trim() ?? 'xMidYMid';
  const match = form.exec(written);
  if (!match) notUnderstood(attribute, written, { element, attribute }, faults);
  const [, none, alongX = 'Mid', alongY = 'Mid', how] = match ?? [];
  let [scaleX, scaleY] = [box[2] / width, box[3] / height];
  if (none === undefined) {
    scaleX = how === 'slice' ? Math.max(scaleX, scaleY) : Math.min(scaleX, scaleY);
    scaleY = scaleX;
  }
  const left = box[0] + (box[2] - width * scaleX) * share[alongX as keyof typeof share];
  const top = box[1] + (box[3] - height * scaleY) * share[alongY as keyof typeof share];
  return multiply(multiply(translation(left, top), scaling(scaleX, scaleY)), translation(-x, -y));
}
