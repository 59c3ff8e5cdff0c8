import type { Path } from '../../sheet/drawing.js';
import { gradientOf } from './gradient.js';
import { chainOf, type Painted, type PaintServer } from './paint-server.js';
import { patternOf } from './pattern.js';
import { follow, type Frame, type Scene } from './scene.js';
import type { PaintValue } from './style.js';

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
  const server: PaintServer = { chain, path, frame: found.frame, scene };
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
