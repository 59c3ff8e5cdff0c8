import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { limits } from '../files/limits.js';
import { tagsOf } from '../files/tags.js';
import { cutShort, dangling, forbidden, tooHuge, tooManyParts, unsupported } from './faults.js';
import type { Drawing, PictureFault } from './image.js';
import { faultOf } from './svg-language.js';
import { hugeNumberIn } from './svg-numbers.js';
import { partsOf } from './svg-parts.js';
import { danglingIn } from './svg-references.js';
import { elementsOf } from './svg-tree.js';
import { writeDrawing, type ViewBox } from './write-drawing.js';

export const isSvg = (text: string): boolean => /<svg[\s>]/.test(text.slice(0, 4_000));

/**
 * Reads SVG made of shapes. Nothing in it can reach a file, a network, a script or a style sheet, and what it costs to
 * draw is counted before it is drawn.
 */
export function readSvg(svg: string): Drawing | PictureFault {
  if (svg.length > limits.svgLength) return tooLong();
  if (/<!(?:DOCTYPE|ENTITY)/i.test(svg)) return forbidden('a document type');
  const bulk = bulkOf(svg);
  if (bulk.depth > limits.markupDepth) return tooLong();
  if (bulk.elements > limits.svgParts) return tooManyParts();
  const root = parse(svg);
  if (!(root instanceof XmlElement)) return root;
  const fault = firstIn(root, faultOf);
  if (fault !== undefined) return forbidden(fault);
  const huge = firstIn(root, hugeNumberIn);
  if (huge !== undefined) return tooHuge(huge);
  const box = viewBoxOf(root);
  if (box === undefined) {
    return unsupported('it has neither a viewBox nor a width and height', 'give it a viewBox');
  }
  const missing = danglingIn(root);
  if (missing !== undefined) return dangling(missing);
  const parts = partsOf(root);
  if (parts === Infinity)
    return forbidden('paint or clipping that leads back to itself or on without end');
  if (parts > limits.svgParts) return tooManyParts();
  const [, , width, height] = box;
  return { kind: 'drawing', svg: writeDrawing(root, box), width, height, parts };
}

const firstIn = (
  root: XmlElement,
  find: (element: XmlElement) => string | undefined,
): string | undefined =>
  elementsOf(root)
    .map(find)
    .find((found) => found !== undefined);

// Parsing recurses, so depth is bounded on the text.
function bulkOf(svg: string): { readonly depth: number; readonly elements: number } {
  let [depth, deepest, elements] = [0, 0, 0];
  for (const { text } of tagsOf(svg)) {
    if (text.startsWith('</')) depth -= 1;
    else if (!/^<[!?]/.test(text)) {
      elements += 1;
      if (!text.endsWith('/>')) depth += 1;
      deepest = Math.max(deepest, depth);
    }
  }
  return { depth: deepest, elements };
}

function parse(svg: string): XmlElement | PictureFault {
  try {
    const root = parseXml(svg).root;
    return root?.name === 'svg' ? root : cutShort('SVG');
  } catch (error) {
    if (error instanceof XmlError) return cutShort('SVG');
    throw error;
  }
}

function viewBoxOf({ attributes }: XmlElement): ViewBox | undefined {
  const stated = attributes['viewBox']
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x, y, width, height] =
    stated?.length === 4
      ? stated
      : [0, 0, lengthOf(attributes['width']), lengthOf(attributes['height'])];
  if (!isCoordinate(x) || !isCoordinate(y) || !isSize(width) || !isSize(height)) return undefined;
  return [x, y, width, height];
}

/** Pixels in a unit of length (CSS Values 4, 6.2). */
const pixels: Readonly<Record<string, number>> = {
  px: 1,
  pt: 96 / 72,
  mm: 96 / 25.4,
  cm: 96 / 2.54,
  in: 96,
};

function lengthOf(text = ''): number | undefined {
  const [, amount, unit = 'px'] = /^\s*([\d.]+)(px|pt|mm|cm|in)?\s*$/.exec(text) ?? [];
  const inPixels = pixels[unit];
  return inPixels && Number(amount) * inPixels;
}

const isCoordinate = (value: number | undefined): value is number =>
  value !== undefined && Math.abs(value) < 1e6;

const isSize = (length: number | undefined): length is number => isCoordinate(length) && length > 0;

const tooLong = (): PictureFault => ({
  code: 'image/too-large',
  problem: 'the SVG is too long or too deep to be printed',
  remedy: 'simplify the drawing',
});
