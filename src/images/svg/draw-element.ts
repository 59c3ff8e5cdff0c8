import { limits } from '../../files/limits.js';
import type { Clip, GroupItem } from '../../sheet/drawing.js';
import { multiply, translation, identity, type Matrix } from '../../sheet/matrix.js';
import { transformPath } from '../../sheet/transform-path.js';
import { rectanglePath } from './bounds.js';
import { clippingOf, masked, maskOf } from './clip.js';
import { isEmptyText, type SvgElement } from './element.js';
import {
  clipped,
  followHref,
  isolated,
  lengthsOf,
  nothing,
  transformIn,
  type Drawn,
  type Frame,
  type Scene,
} from './scene.js';
import { drawShape } from './shape-items.js';
import { attributeLength } from './shape.js';
import { computeStyle } from './style.js';
import { effectsOf, type Effects } from './effects.js';
import { notUnderstood } from './faults.js';
import type { StatedStyle } from './cascade.js';
import { lengthOf, transformOf, type Direction } from './values.js';
import { fitViewBox, viewBoxOf } from './viewport.js';
import { groups, refusedElements, shapes, unpainted } from './vocabulary.js';

/** Draws the children of an element, the later over the earlier. */
export const drawChildren = (element: SvgElement, frame: Frame, scene: Scene): Drawn =>
  joined(element.children.map((child) => drawElement(child, frame, scene)));

function joined(parts: readonly Drawn[]): Drawn {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  return {
    items: parts.flatMap(({ items }) => items),
    outlines: parts.flatMap(({ outlines }) => outlines),
  };
}

function drawElement(element: SvgElement, outer: Frame, scene: Scene): Drawn {
  scene.spend(1);
  const { name } = element;
  const { faults } = scene;
  if (unpainted.has(name) || name === 'script') return nothing;
  const stated = scene.statedOf(element);
  const effects = effectsOf(stated, faults);
  if (!effects.isShown || !meetsConditions(element, scene)) return nothing;
  // A shape holds nothing that is drawn, but may hold what moves it.
  const inShape = shapes.has(name) ? element.children : [];
  for (const part of [element, ...inShape]) {
    const refused = refusedElements[part.name];
    if (refused && !isEmptyText(part))
      faults.unsupported({ element: part }, `the SVG holds ${refused[0]}`, refused[1]);
  }
  if (refusedElements[name]) return nothing;
  if (!groups.has(name) && !shapes.has(name)) {
    faults.unsupported(
      { element },
      `the element ${name} is not drawn`,
      'save the drawing as plain SVG',
    );
    return nothing;
  }
  const transform = transformAbout(element, stated, outer, scene);
  const { opacity, blend, mask, isIsolated } = effects;
  const isLayer = opacity < 1 || blend !== 'normal' || mask !== undefined || isIsolated;
  const frame: Frame = {
    ...outer,
    matrix: multiply(outer.matrix, transform),
    style: computeStyle(stated, outer.style, outer.viewport, faults),
    layers: outer.layers + (isLayer ? 1 : 0),
  };
  if (frame.layers > limits.svgLayers) {
    faults.unsupported(
      { element },
      `more than ${limits.svgLayers} groups with opacity, blending or a mask stand inside one another`,
      'flatten the transparency of the drawing',
    );
    return nothing;
  }
  if (name !== 'use')
    return withEffects(drawContent(element, stated, frame, scene), effects, frame, scene);
  // Its corner moves its own user space, so that of its clip path and its mask too (SVG 2, 5.6).
  const size = sizeOf(element, stated, frame, scene);
  const moved = { ...frame, matrix: multiply(frame.matrix, translation(size.x, size.y)) };
  return withEffects(drawUse(element, moved, scene, size), effects, moved, scene);
}

function drawContent(element: SvgElement, stated: StatedStyle, frame: Frame, scene: Scene): Drawn {
  switch (element.name) {
    case 'svg':
      return drawViewport(element, frame, scene, sizeOf(element, stated, frame, scene));
    case 'switch':
      return joined(
        element.children
          .filter((child) => !unpainted.has(child.name) && meetsConditions(child, scene))
          .slice(0, 1)
          .map((child) => drawElement(child, frame, scene)),
      );
    case 'g':
    case 'a':
      return drawChildren(element, frame, scene);
    default:
      return drawShape(element, stated, frame, scene);
  }
}

/** Conditions on the program that draws (SVG 2, 5.10): this one has no extensions. */
function meetsConditions(element: SvgElement, { faults }: Scene): boolean {
  const { attributes, name } = element;
  if (attributes.has('systemLanguage')) {
    faults.unsupported(
      { element, attribute: 'systemLanguage' },
      'a part is for one language alone (systemLanguage)',
      'save a drawing for all readers of the page',
    );
  }
  const extensions = attributes.get('requiredExtensions');
  if (extensions !== undefined && extensions.trim() !== '') return false;
  return name !== 'foreignObject' || !attributes.has('requiredFeatures');
}

function transformAbout(
  element: SvgElement,
  stated: StatedStyle,
  frame: Frame,
  scene: Scene,
): Matrix {
  const transform = transformIn(element, scene, frame, transformOf);
  if (!transform) return identity;
  const box = stated.get('transform-box');
  if (box && box.value.toLowerCase() !== 'view-box')
    notUnderstood('transform-box', box.value, box.at, scene.faults);
  const origin = stated.get('transform-origin');
  if (!origin) return transform;
  const point = originOf(origin.value, frame);
  if (!point) notUnderstood('transform-origin', origin.value, origin.at, scene.faults);
  const [x, y] = point ?? [0, 0];
  return multiply(multiply(translation(x, y), transform), translation(-x, -y));
}

const sides: Readonly<Record<string, readonly [share: string, along?: 'x' | 'y']>> = {
  left: ['0%', 'x'],
  right: ['100%', 'x'],
  top: ['0%', 'y'],
  bottom: ['100%', 'y'],
  center: ['50%'],
};

function originOf(text: string, frame: Frame): readonly [number, number] | undefined {
  const words = text
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  const [first = '', second = 'center', depth = '0', ...more] = words;
  if (more.length > 0 || lengthOf(depth, 'diagonal', lengthsOf(frame)) !== 0) return undefined;
  const isTurned = sides[first]?.[1] === 'y' || sides[second]?.[1] === 'x';
  const [x, y] = isTurned ? [second, first] : [first, second];
  const read = (word: string, along: 'x' | 'y'): number | undefined => {
    const side = sides[word];
    if (side?.[1] !== undefined && side[1] !== along) return undefined;
    return lengthOf(side?.[0] ?? word, along, lengthsOf(frame));
  };
  const [left, top] = [read(x, 'x'), read(y, 'y')];
  return left === undefined || top === undefined ? undefined : [left, top];
}

interface Size {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function sizeOf(
  element: SvgElement,
  stated: StatedStyle,
  frame: Frame,
  scene: Scene,
  from = element,
): Size {
  const measures = { lengths: lengthsOf(frame), faults: scene.faults };
  const read = (name: string, along: Direction, initial: string): number => {
    const value = stated.get(name)?.value;
    return attributeLength(
      from,
      name,
      along,
      measures,
      value === undefined || value === 'auto' ? initial : value,
    );
  };
  return {
    x: read('x', 'x', '0'),
    y: read('y', 'y', '0'),
    width: read('width', 'x', '100%'),
    height: read('height', 'y', '100%'),
  };
}

/** What a nested `svg` or a `symbol` shows: its view box fitted to its size, and nothing beyond it. */
function drawViewport(element: SvgElement, frame: Frame, scene: Scene, size: Size): Drawn {
  const { x, y, width, height } = size;
  if (!(width > 0) || !(height > 0)) return nothing;
  const viewBox = viewBoxOf(element, scene.faults);
  const inner: Frame = {
    ...frame,
    matrix: multiply(
      frame.matrix,
      viewBox
        ? fitViewBox(element, viewBox, [x, y, width, height], scene.faults)
        : translation(x, y),
    ),
    viewport: { width: viewBox?.[2] ?? width, height: viewBox?.[3] ?? height },
  };
  const drawn = drawChildren(element, inner, scene);
  const overflow = scene.statedOf(element).get('overflow')?.value.toLowerCase() ?? 'hidden';
  if (overflow === 'visible' || overflow === 'auto') return drawn;
  const clip: Clip = {
    path: transformPath(rectanglePath(x, y, width, height), frame.matrix),
    rule: 'nonzero',
  };
  return { ...drawn, items: clipped(drawn.items, [clip], scene) };
}

function drawUse(element: SvgElement, frame: Frame, scene: Scene, size: Size): Drawn {
  const found = followHref(scene, element, frame);
  if (!found) return nothing;
  const own = scene.statedOf(element);
  const moved = found.frame;
  const target = found.element;
  if (target.name !== 'symbol' && target.name !== 'svg') return drawElement(target, moved, scene);
  // Its size is that of the `use`, where that has one (SVG 2, 5.6.2).
  const stated = scene.statedOf(target);
  const inside = sizeOf(target, stated, moved, scene);
  const viewport: Size = {
    ...inside,
    width: own.has('width') ? size.width : inside.width,
    height: own.has('height') ? size.height : inside.height,
  };
  const effects = effectsOf(stated, scene.faults);
  if (!effects.isShown) return nothing;
  const inner: Frame = {
    ...moved,
    matrix: multiply(moved.matrix, transformAbout(target, stated, moved, scene)),
    style: computeStyle(stated, moved.style, moved.viewport, scene.faults),
  };
  const drawn =
    target.name === 'symbol' && !target.attributes.has('viewBox') && !own.has('width')
      ? unclipped(target, inner, scene, viewport)
      : drawViewport(target, inner, scene, viewport);
  return withEffects(drawn, effects, inner, scene);
}

/** A symbol without a view box or a size is as large as the viewport, from its own corner: glyphs lie beyond it. */
function unclipped(element: SvgElement, frame: Frame, scene: Scene, size: Size): Drawn {
  const overflow = scene.statedOf(element).get('overflow')?.value.toLowerCase() ?? 'hidden';
  if (overflow !== 'visible') return drawViewport(element, frame, scene, size);
  return drawChildren(
    element,
    { ...frame, matrix: multiply(frame.matrix, translation(size.x, size.y)) },
    scene,
  );
}

/** Clips, masks, blends and fades what an element is drawn as (Compositing 1, 6). */
function withEffects(drawn: Drawn, effects: Effects, frame: Frame, scene: Scene): Drawn {
  const clip = clippingOf(effects.clipPath, drawn, frame, scene);
  const mask = maskOf(effects.mask, drawn, frame, scene);
  let items = masked(drawn.items, mask.masks);
  items = clipped(items, mask.clips, scene);
  items = masked(items, clip.masks);
  items = clipped(items, clip.clips, scene);
  const { opacity, blend } = effects;
  // A clip path makes a stacking context as an opacity does (CSS Masking 1, 5.1).
  if (opacity < 1 || effects.isIsolated || effects.clipPath) items = isolated(items);
  if (opacity < 1 || blend !== 'normal') items = grouped(items, opacity, blend);
  return { items: opacity === 0 ? [] : items, outlines: drawn.outlines };
}

function grouped(
  items: Drawn['items'],
  opacity: number,
  blend: GroupItem['blend'],
): Drawn['items'] {
  const [only, ...more] = items;
  if (!only) return [];
  if (more.length === 0 && blend === 'normal')
    return [{ ...only, opacity: only.opacity * opacity }];
  return [{ kind: 'group', items, clips: [], opacity, blend }];
}
