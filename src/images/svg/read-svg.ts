import type { Checked, Diagnostic } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { tagsOf } from '../../files/tags.js';
import type { DrawingItem } from '../../sheet/drawing.js';
import { scaling } from '../../sheet/matrix.js';
import { rectanglePath } from './bounds.js';
import { drawChildren } from './draw-element.js';
import { elementsOf, readElements, type SvgElement } from './element.js';
import { collectFaults, TooMuch, type SvgFaults, notUnderstood } from './faults.js';
import type { Frame, Scene } from './scene.js';
import { computeStyle, initialStyle } from './style.js';
import { effectsOf } from './effects.js';
import { readStyles, type StatedStyle } from './cascade.js';
import { readStyleSheets } from './style-sheet.js';
import { colorOf, lengthOf, type LengthContext } from './values.js';
import { fitViewBox, viewBoxOf, type ViewBox } from './viewport.js';
import { useOfAttribute } from './vocabulary.js';

/** A drawing that was read, in pixels of CSS (1/96 inch) from its top left corner. */
export interface SvgDrawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawingItem[];
  /** What it costs to draw: elements, lines, curves and stops, as often as they are drawn. */
  readonly parts: number;
}

export const isSvg = (text: string): boolean =>
  /<(?:[\w.-]+:)?svg[\s>]/.test(text.slice(0, 20_000));

/**
 * Reads SVG as a drawing. What is not drawn as browsers draw it is an error at its place in the file; nothing in it can
 * reach a file, a network or a script.
 *
 * @param file the SVG as its author would type it
 */
export function readSvg(svg: string, file: string): Checked<SvgDrawing> {
  const faults = collectFaults(svg, file);
  const refused = (
    problem: string,
    remedy: string,
    code: Diagnostic['code'] = 'image/too-large',
  ): Checked<SvgDrawing> => ({
    value: undefined,
    diagnostics: [
      { code, severity: 'error', place: { file, line: 1, column: 1 }, problem, remedy },
    ],
  });
  try {
    if (svg.length > limits.svgLength) {
      return refused(
        `the SVG has ${svg.length} characters, more than ${limits.svgLength}`,
        'simplify the drawing, write its coordinates with fewer decimals, or place it as a PNG',
      );
    }
    if (depthOf(svg) > limits.markupDepth) {
      return refused(
        `elements stand more than ${limits.markupDepth} deep inside one another`,
        'take groups apart that hold one group alone',
      );
    }
    const drawing = readRoot(svg, faults);
    const diagnostics = faults.found();
    return { value: diagnostics.length === 0 ? drawing : undefined, diagnostics };
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return refused(
      `the SVG comes to more than ${limits.svgParts} shapes, lines and curves`,
      'simplify the drawing, or place it as a PNG',
    );
  }
}

/** Parsing recurses, so depth is bounded on the text, and the number of elements with it. */
function depthOf(svg: string): number {
  let [depth, deepest, elements] = [0, 0, 0];
  for (const { text } of tagsOf(svg)) {
    if (text.startsWith('</')) depth -= 1;
    else if (!/^<[!?]/.test(text)) {
      elements += 1;
      if (elements > limits.svgParts) throw new TooMuch();
      if (!text.endsWith('/>')) depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return deepest;
}

function readRoot(svg: string, faults: SvgFaults): SvgDrawing | undefined {
  const entities = declaredEntities(svg);
  if (!entities) {
    faults.forbidden(
      svg.indexOf('<!ENTITY'),
      'it declares an entity that is no plain text',
      'save it as plain SVG',
    );
    return undefined;
  }
  const root = readElements(svg, entities);
  if ('wrong' in root) {
    faults.corrupt(
      root.offset,
      `the SVG is not well formed: ${root.wrong}`,
      'save it again from its original',
    );
    return undefined;
  }
  forbid(root, faults);
  const statedOf = readStyles(readStyleSheets(root, faults), faults);
  const stated = statedOf(root);
  const page = pageOf(root, stated, faults);
  if (!page) {
    // A view box or size that is wrong has been told.
    if (faults.found().length === 0) {
      const problem = 'the SVG has neither a viewBox nor a width and height';
      faults.unsupported({ element: root }, problem, 'give it a viewBox');
    }
    return undefined;
  }
  let parts = 0;
  const scene: Scene = {
    faults,
    statedOf,
    byId: targetsIn(root),
    spend: (more) => {
      parts += more;
      if (parts > limits.svgParts) throw new TooMuch();
    },
    drawChildren: (element, frame) => drawChildren(element, frame, scene),
  };
  const items = drawRoot(root, stated, page, scene);
  return { ...page, items, parts };
}

/** The size of a drawing in pixels. */
interface PageSize {
  readonly width: number;
  readonly height: number;
}

function drawRoot(
  root: SvgElement,
  stated: StatedStyle,
  { width, height }: PageSize,
  scene: Scene,
): readonly DrawingItem[] {
  const { faults } = scene;
  const viewBox: ViewBox = viewBoxOf(root, faults) ?? [0, 0, width, height];
  const fitted = fitViewBox(root, viewBox, [0, 0, width, height], faults);
  const effects = effectsOf(stated, faults);
  const viewport = { width: viewBox[2], height: viewBox[3] };
  const style = computeStyle(stated, initialStyle, viewport, faults);
  const frame: Frame = {
    matrix: fitted,
    pixels: scaling(1, 1),
    style: { ...style, rootFontSize: style.fontSize },
    viewport,
    way: [],
    layers: 0,
  };
  for (const property of ['transform', 'clip-path', 'mask', 'opacity', 'mix-blend-mode']) {
    const own = stated.get(property);
    const isIdle = own === undefined || ['none', '1', 'normal', '', '100%'].includes(own.value);
    if (!isIdle)
      faults.unsupported(
        own.at,
        `${property} on the root of the SVG is not drawn`,
        'put it on a group inside',
      );
  }
  const { items } = effects.isShown ? drawChildren(root, frame, scene) : { items: [] };
  return [...backgroundOf(stated, { width, height }, faults), ...items];
}

/** The paper that a program paints under a drawing by its style. */
function backgroundOf(
  stated: StatedStyle,
  { width, height }: PageSize,
  faults: SvgFaults,
): readonly DrawingItem[] {
  const own = stated.get('background-color') ?? stated.get('background');
  if (!own || ['none', 'initial', 'unset', 'inherit'].includes(own.value.toLowerCase())) return [];
  const color = colorOf(own.value);
  if (!color) notUnderstood('background', own.value, own.at, faults);
  if (!color || color.opacity === 0) return [];
  const path = rectanglePath(0, 0, width, height);
  return [
    { kind: 'fill', path, paint: color.color, rule: 'nonzero', opacity: color.opacity, clips: [] },
  ];
}

/** Width and height: those stated, else those of the view box (SVG 2, 8.2 and CSS Images 3, 4.3). */
function pageOf(root: SvgElement, stated: StatedStyle, faults: SvgFaults): PageSize | undefined {
  const viewBox = viewBoxOf(root, faults);
  const lengths: LengthContext = {
    viewport: { width: viewBox?.[2] ?? 0, height: viewBox?.[3] ?? 0 },
    fontSize: 16,
    rootFontSize: 16,
  };
  const read = (name: 'width' | 'height'): number | undefined => {
    const own = stated.get(name);
    if (!own || own.value === 'auto' || own.value.endsWith('%')) return undefined;
    const length = lengthOf(own.value, name === 'width' ? 'x' : 'y', lengths);
    if (length === undefined || length <= 0) notUnderstood(name, own.value, own.at, faults);
    return length;
  };
  const [width, height] = [read('width'), read('height')];
  const ratio = viewBox && viewBox[2] / viewBox[3];
  const page = {
    width: width ?? (height !== undefined && ratio !== undefined ? height * ratio : viewBox?.[2]),
    height: height ?? (width !== undefined && ratio !== undefined ? width / ratio : viewBox?.[3]),
  };
  if (page.width === undefined || page.height === undefined) return undefined;
  return page.width > 0 && page.height > 0 ? { width: page.width, height: page.height } : undefined;
}

/** What no drawing may hold, drawn or not. */
function forbid(root: SvgElement, faults: SvgFaults): void {
  const remedy = 'save it as plain SVG, without scripts and with everything it uses inside';
  for (const element of elementsOf(root)) {
    if (element.name === 'script') faults.forbidden({ element }, 'the SVG holds a script', remedy);
    for (const [attribute, value] of element.attributes) {
      const at = { element, attribute };
      if (useOfAttribute(attribute) === 'script')
        faults.forbidden(at, `the SVG holds the script ${attribute}`, remedy);
      const leadsOut = attribute === 'href' && !value.startsWith('#');
      if (leadsOut && !['a', 'image'].includes(element.name)) {
        faults.forbidden(at, 'the SVG refers to the outside by href', remedy);
      }
    }
  }
}

/** The elements of a drawing by id; the first of one id counts. */
function targetsIn(root: SvgElement): ReadonlyMap<string, SvgElement> {
  const byId = new Map<string, SvgElement>();
  for (const element of elementsOf(root)) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}

/**
 * The entities that a document type declares, by name: Illustrator names its namespaces so. Undefined where one is not
 * plain text, since those that hold others may grow without end.
 */
function declaredEntities(svg: string): ReadonlyMap<string, string> | undefined {
  const entities = new Map<string, string>();
  for (const [declaration] of svg.matchAll(/<!ENTITY\b[^>]*>?/gi)) {
    const [, name, , value] =
      /^<!ENTITY\s+([\w.:-]+)\s+(["'])([^"'&<%]*)\2\s*>$/.exec(declaration) ?? [];
    if (name === undefined || value === undefined || value.length > limits.svgValue)
      return undefined;
    if (!entities.has(name)) entities.set(name, value);
  }
  return entities;
}
