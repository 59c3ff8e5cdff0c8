import type { Clip, FillRule, Mask, Path } from '../../sheet/drawing.js';
import { identity, inverse, multiply, type Matrix } from '../../sheet/matrix.js';
import { transformPath } from '../../sheet/transform-path.js';
import { boundsOf, overlap, rectanglePath, withArea, type Bounds } from './bounds.js';
import type { SvgElement } from './element.js';
import { luminanceOf } from './luminance.js';
import { boxMatrix, unitsOf } from './paint-server.js';
import {
  clipped,
  follow,
  followHref,
  lengthsOf,
  placed,
  styleAtHome,
  transformIn,
  type Drawn,
  type Frame,
  type Scene,
} from './scene.js';
import { attributeLength, outlineOf } from './shape.js';
import { computeStyle } from './style.js';
import { effectsOf, type Effects } from './effects.js';
import { transformOf, type Direction } from './values.js';
import { refusedElements, shapes } from './vocabulary.js';

/** What something is clipped by: paths, and a mask where paths cannot say it. */
export interface Clipping {
  readonly clips: readonly Clip[];
  readonly masks: readonly Mask[];
}

const open: Clipping = { clips: [], masks: [] };
const shut: Clipping = { clips: [{ path: [], rule: 'nonzero' }], masks: [] };

/** Under one and the other. */
const both = (outer: Clipping, inner: Clipping): Clipping => ({
  clips: [...outer.clips, ...inner.clips],
  masks: [...outer.masks, ...inner.masks],
});

const told = {
  clipPath: { problem: 'it is clipped by', remedy: 'clip it by a clipPath' },
  mask: { problem: 'it is masked by', remedy: 'mask it by a mask' },
} as const;

/** What an effect refers to, where that is of its kind. */
function followEffect(
  kind: keyof typeof told,
  effect: Effects['clipPath' | 'mask'],
  frame: Frame,
  scene: Scene,
): ReturnType<typeof follow> {
  const found = effect && follow(scene, effect.id, effect.at, frame);
  if (!found || found.element.name === kind) return found;
  const { problem, remedy } = told[kind];
  scene.faults.unsupported(effect.at, `${problem} #${effect.id}, a ${found.element.name}`, remedy);
  return undefined;
}

/** The bounds of what was drawn, in the user space of a frame. */
function boundsIn({ matrix }: Frame, { outlines }: Drawn): Bounds | undefined {
  const back = inverse(matrix);
  return back && boundsOf(outlines.map((path) => transformPath(path, back)));
}

/** What a `clip-path` clips an element by (CSS Masking 1, 7). */
export function clippingOf(
  effect: Effects['clipPath'],
  drawn: Drawn,
  frame: Frame,
  scene: Scene,
): Clipping {
  const found = followEffect('clipPath', effect, frame, scene);
  if (!found) return open;
  const { element } = found;
  const effects = effectsOf(scene.statedOf(element), scene.faults);
  const outer = clippingOf(effects.clipPath, drawn, found.frame, scene);
  const own = transformIn(element, scene, found.frame, transformOf) ?? identity;
  const units = unitsOf([element], 'clipPathUnits', 'userSpaceOnUse', scene);
  const bounds = units === 'objectBoundingBox' ? boundsIn(frame, drawn) : undefined;
  if (units === 'objectBoundingBox' && !bounds) return shut;
  const inner: Frame = {
    ...found.frame,
    matrix: multiply(multiply(frame.matrix, own), bounds ? boxMatrix(bounds) : identity),
    style: styleAtHome(element, scene, frame.viewport),
  };
  const parts = element.children.flatMap((child) => clipPart(child, inner, scene));
  return both(outer, unite(parts, scene));
}

/** One shape of a clip path, what it is itself clipped by beside it. */
interface ClipPart extends Clipping {
  readonly path: Path;
  readonly rule: FillRule;
}

function clipPart(element: SvgElement, outer: Frame, scene: Scene): readonly ClipPart[] {
  scene.spend(1);
  const { faults } = scene;
  const stated = scene.statedOf(element);
  const effects = effectsOf(stated, faults);
  const style = computeStyle(stated, outer.style, outer.viewport, faults);
  if (
    !effects.isShown ||
    ['title', 'desc', 'metadata', 'style', 'defs', 'script'].includes(element.name)
  )
    return [];
  const matrix = multiply(
    outer.matrix,
    transformIn(element, scene, outer, transformOf) ?? identity,
  );
  const frame: Frame = { ...outer, matrix, style };
  if (element.name === 'use') return usedPart(element, frame, scene, effects);
  if (!shapes.has(element.name)) {
    const [what] = refusedElements[element.name] ?? [`the element ${element.name}`];
    faults.unsupported({ element }, `a clip path holds ${what}`, 'clip by shapes alone');
    return [];
  }
  const outline = style.isVisible
    ? outlineOf(element, { stated, lengths: lengthsOf(frame), faults })
    : undefined;
  if (!outline) return [];
  scene.spend(outline.path.length);
  const path = withArea(placed(outline.path, frame));
  if (path.length === 0) return [];
  const own = clippingOf(effects.clipPath, { items: [], outlines: [path] }, frame, scene);
  return [{ ...own, path, rule: style.clipRule }];
}

function usedPart(
  element: SvgElement,
  frame: Frame,
  scene: Scene,
  effects: Effects,
): readonly ClipPart[] {
  const measures = { lengths: lengthsOf(frame), faults: scene.faults };
  const found = followHref(scene, element, frame);
  if (!found) return [];
  const [x, y] = [
    attributeLength(element, 'x', 'x', measures),
    attributeLength(element, 'y', 'y', measures),
  ];
  const moved: Matrix = multiply(frame.matrix, [1, 0, 0, 1, x, y]);
  const parts = clipPart(found.element, { ...found.frame, matrix: moved }, scene);
  const outlines = parts.map(({ path }) => path);
  const own = clippingOf(
    effects.clipPath,
    { items: [], outlines },
    { ...frame, matrix: moved },
    scene,
  );
  return parts.map((part) => ({ ...part, ...both(own, part) }));
}

/** Several shapes as one clip: one path where they are apart, else a mask of them all. */
function unite(parts: readonly ClipPart[], scene: Scene): Clipping {
  const [first, ...more] = parts;
  if (!first) return shut;
  const { path, rule } = first;
  if (more.length === 0) return { clips: [...first.clips, { path, rule }], masks: first.masks };
  const isPlain = parts.every(
    (part) => part.clips.length === 0 && part.masks.length === 0 && part.rule === rule,
  );
  if (isPlain && areApart(parts.map((part) => part.path))) {
    return { clips: [{ path: parts.flatMap((part) => part.path), rule }], masks: [] };
  }
  const items = parts.flatMap((part) => {
    const fill = {
      kind: 'fill',
      path: part.path,
      paint: '#000000',
      rule: part.rule,
      clips: [],
      opacity: 1,
    } as const;
    return masked(clipped([fill], part.clips, scene), part.masks);
  });
  return { clips: [], masks: [{ by: 'alpha', items }] };
}

// Past some hundreds, comparing each with each costs more than a mask does.
function areApart(paths: readonly Path[]): boolean {
  if (paths.length > 200) return false;
  const boxes = paths.map((path) => boundsOf([path])).filter((box) => box !== undefined);
  return boxes.every((box, index) => boxes.slice(index + 1).every((other) => !overlap(box, other)));
}

/** Items under masks, one inside another. */
export const masked = (items: Drawn['items'], masks: readonly Mask[]): Drawn['items'] =>
  masks.reduce<Drawn['items']>(
    (inside, mask) => [
      { kind: 'group', items: inside, clips: [], opacity: 1, blend: 'normal', mask },
    ],
    items,
  );

/** What a `mask` covers an element with (CSS Masking 1, 8). */
export function maskOf(
  effect: Effects['mask'],
  drawn: Drawn,
  frame: Frame,
  scene: Scene,
): Clipping {
  const found = followEffect('mask', effect, frame, scene);
  if (!found) return open;
  const { element } = found;
  const { faults } = scene;
  const stated = scene.statedOf(element);
  const effects = effectsOf(stated, faults);
  const bounds = boundsIn(frame, drawn);
  const isInBox =
    unitsOf([element], 'maskUnits', 'objectBoundingBox', scene) === 'objectBoundingBox';
  const isContentInBox =
    unitsOf([element], 'maskContentUnits', 'userSpaceOnUse', scene) === 'objectBoundingBox';
  if (!bounds && (isInBox || isContentInBox)) return shut;
  const box = bounds ? boxMatrix(bounds) : identity;
  const lengths = isInBox
    ? { ...lengthsOf(frame), viewport: { width: 1, height: 1 } }
    : lengthsOf(frame);
  const read = (name: string, along: Direction, initial: string): number =>
    attributeLength(element, name, along, { lengths, faults }, stated.get(name)?.value ?? initial);
  const region = rectanglePath(
    read('x', 'x', '-10%'),
    read('y', 'y', '-10%'),
    read('width', 'x', '120%'),
    read('height', 'y', '120%'),
  );
  const regionSpace = isInBox ? multiply(frame.matrix, box) : frame.matrix;
  const inner: Frame = {
    ...found.frame,
    matrix: isContentInBox ? multiply(frame.matrix, box) : frame.matrix,
    style: styleAtHome(element, scene, frame.viewport),
    layers: frame.layers + 1,
  };
  const content = scene.drawChildren(element, inner);
  const own = maskOf(effects.mask, drawn, found.frame, scene);
  const clip = clippingOf(effects.clipPath, drawn, found.frame, scene);
  const type = stated.get('mask-type')?.value.toLowerCase() ?? 'luminance';
  const by = type === 'alpha' ? 'alpha' : 'luminance';
  if (type !== by)
    faults.unsupported({ element }, `mask-type has the value “${type}”`, 'use luminance or alpha');
  const items = masked(clipped(content.items, clip.clips, scene), [...own.masks, ...clip.masks]);
  return {
    clips: [{ path: transformPath(region, regionSpace), rule: 'nonzero' }],
    masks: [{ by, items: by === 'luminance' ? luminanceOf(items) : items }],
  };
}
