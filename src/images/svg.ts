import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { limits } from '../files/limits.js';
import { cutShort, forbidden } from './faults.js';
import type { Drawing, PictureFault } from './image.js';

/** The closed list of elements: shapes, groups and paint. No text, which could print a figure unaccounted for. */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs title desc path rect circle ellipse line polyline polygon ' +
    'linearGradient radialGradient stop clipPath'
  ).split(' '),
);

const elementLimit = 50_000;
const own = /^url\(\s*["']?#[\w.-]+["']?\s*\)/;

export const isSvg = (text: string): boolean => /<svg[\s>]/.test(text.slice(0, 4_000));

/** Reads SVG made of shapes. Nothing in it can reach a file, a network, a script or a style sheet. */
export function readSvg(svg: string): Drawing | PictureFault {
  if (svg.length > limits.svgLength) return tooLong();
  if (/<!(?:DOCTYPE|ENTITY)/i.test(svg)) return forbidden('a document type');
  if (depthOf(svg) > limits.markupDepth) return tooLong();
  const root = parse(svg);
  if (!(root instanceof XmlElement)) return root;
  const all = elementsOf(root);
  if (all.length > elementLimit) return tooLong();
  const fault = all.map(faultOf).find((found) => found !== undefined);
  if (fault !== undefined) return forbidden(fault);
  return sized(svg, root);
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

// Parsing recurses, so depth is bounded on the text. Comments may count too much, never too little.
function depthOf(svg: string): number {
  let [depth, deepest] = [0, 0];
  for (const [tag] of svg.matchAll(/<\/?[a-z][^>]*>/gi)) {
    if (tag.startsWith('</')) depth -= 1;
    else if (!tag.endsWith('/>')) depth += 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const elementsOf = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (child instanceof XmlElement ? elementsOf(child) : [])),
];

function faultOf({ name, attributes }: XmlElement): string | undefined {
  if (!elements.has(name)) return `the element ${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) return `the script ${key}`;
    if (/(?:^|:)href$/i.test(key) && !value.startsWith('#')) return 'a reference to the outside';
    for (const [reference] of value.matchAll(/url\([^)]*\)?/gi)) {
      if (!own.test(reference)) return 'a reference to the outside';
    }
    if (/@import|expression\(/i.test(value)) return 'a style sheet';
  }
  return undefined;
}

function sized(svg: string, { attributes }: XmlElement): Drawing | PictureFault {
  const box = attributes['viewBox']
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] =
    box?.length === 4 ? box.slice(2) : [attributes['width'], attributes['height']].map(lengthOf);
  if (!isSize(width) || !isSize(height)) {
    return {
      code: 'image/unsupported',
      problem: 'the SVG has neither a viewBox nor a width and height',
      remedy: 'give it a viewBox',
    };
  }
  return { kind: 'drawing', svg, width, height };
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

const isSize = (length: number | undefined): length is number =>
  length !== undefined && Number.isFinite(length) && length > 0 && length < 1e6;

const tooLong = (): PictureFault => ({
  code: 'image/too-large',
  problem: 'the SVG is too long or too deep to be printed',
  remedy: 'simplify the drawing',
});
