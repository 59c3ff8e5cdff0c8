import { limits } from '../../files/limits.js';
import type { Clip, DrawingItem, Path } from '../../sheet/drawing.js';
import { type Matrix } from '../../sheet/matrix.js';
import { transformPath } from '../../sheet/transform-path.js';
import type { SvgElement } from './element.js';
import { TooMuch, type Spot, type SvgFaults, notUnderstood } from './faults.js';
import { computeStyle, initialStyle, type Style } from './style.js';
import type { StatedStyle } from './cascade.js';
import type { LengthContext, Viewport } from './values.js';

/** What drawing one SVG takes; only the budget changes. */
export interface Scene {
  readonly faults: SvgFaults;
  readonly statedOf: (element: SvgElement) => StatedStyle;
  readonly byId: ReadonlyMap<string, SvgElement>;
  /** Counts elements, lines, curves and stops as often as they are drawn. Throws {@link TooMuch}. */
  readonly spend: (parts: number) => void;
  /** Draws the children of an element one over the other. */
  readonly drawChildren: (element: SvgElement, frame: Frame) => Drawn;
}

/** Where and how an element is drawn. */
export interface Frame {
  /** From the element's user space to the drawing. */
  readonly matrix: Matrix;
  /** From the pixels of the whole drawing to the drawing: lines that do not scale are as wide as there. */
  readonly pixels: Matrix;
  readonly style: Style;
  readonly viewport: Viewport;
  /** What led here by reference, so that nothing leads back to itself. */
  readonly way: readonly SvgElement[];
  /** How many groups with opacity, blending or a mask stand round it. */
  readonly layers: number;
}

export interface Drawn {
  readonly items: readonly DrawingItem[];
  /** Outlines of all shapes, painted or not, in the drawing's coordinates: what bounds are measured by. */
  readonly outlines: readonly Path[];
}

export const nothing: Drawn = { items: [], outlines: [] };

export const lengthsOf = ({ style, viewport }: Frame): LengthContext => ({
  viewport,
  fontSize: style.fontSize,
  rootFontSize: style.rootFontSize,
});

/** The element that a reference names; undefined, and a fault, where there is none or it leads back to itself. */
export function follow(
  { byId, faults, spend }: Scene,
  id: string,
  at: Spot,
  frame: Frame,
): { readonly element: SvgElement; readonly frame: Frame } | undefined {
  spend(1);
  const element = byId.get(id);
  if (!element) {
    faults.unsupported(
      at,
      `it refers to #${id.slice(0, 60)}, which is not in it`,
      'save it again with what it uses',
    );
    return undefined;
  }
  if (frame.way.includes(element)) {
    faults.forbidden(
      at,
      `the reference to #${id.slice(0, 60)} leads back to itself`,
      'take the reference out',
    );
    return undefined;
  }
  if (frame.way.length >= limits.markupDepth) throw new TooMuch();
  return { element, frame: { ...frame, way: [...frame.way, element] } };
}

/** What an `href` names (SVG 2, 16.1.6); undefined where there is none, or one that leads outside and is told already. */
export function followHref(
  scene: Scene,
  element: SvgElement,
  frame: Frame,
): ReturnType<typeof follow> {
  const href = element.attributes.get('href') ?? '';
  return href.startsWith('#')
    ? follow(scene, href.slice(1), { element, attribute: 'href' }, frame)
    : undefined;
}

/** What an element inherits where it stands, for those that are not drawn there but referred to. */
export function styleAtHome(element: SvgElement, scene: Scene, viewport: Viewport): Style {
  scene.spend(1);
  const parent = element.parent ? styleAtHome(element.parent, scene, viewport) : initialStyle;
  return computeStyle(scene.statedOf(element), parent, viewport, scene.faults);
}

/** Clips items, those clipped alike before sharing one list after. */
export function clipped(
  items: readonly DrawingItem[],
  clips: readonly Clip[],
  scene: Scene,
): readonly DrawingItem[] {
  if (clips.length === 0) return items;
  // Clipped by a path of nothing, nothing is left.
  if (clips.some(({ path }) => path.length === 0)) return [];
  const lists = new Map<readonly Clip[], readonly Clip[]>();
  return items.map((item) => {
    const list = lists.get(item.clips) ?? [...clips, ...item.clips];
    if (!lists.has(item.clips)) {
      lists.set(item.clips, list);
      scene.spend(list.reduce((sum, { path }) => sum + path.length, 0));
    }
    return { ...item, clips: list };
  });
}

/** Items of which none blends with what is under them all. */
export const isolated = (items: readonly DrawingItem[]): readonly DrawingItem[] =>
  items.some((item) => item.kind === 'group' && item.blend !== 'normal')
    ? [{ kind: 'group', items, clips: [], opacity: 1, blend: 'normal' }]
    : items;

/** The transform of an element about its origin (CSS Transforms 1, 6 and 8). */
export function transformIn(
  element: SvgElement,
  scene: Scene,
  frame: Frame,
  read: (text: string, lengths: LengthContext) => Matrix | undefined,
): Matrix | undefined {
  const own = scene.statedOf(element).get('transform');
  if (!own || ['initial', 'unset'].includes(own.value)) return undefined;
  const matrix = read(own.value, lengthsOf(frame));
  if (!matrix) notUnderstood('transform', own.value, own.at, scene.faults);
  return matrix;
}

export const placed = (path: Path, { matrix }: Frame): Path => transformPath(path, matrix);
