import type { XmlElement } from '@rgrove/parse-xml';
import { limits } from '../files/limits.js';
import { countNumbers } from './svg-numbers.js';
import { isStray, referenceProperties, urlProperties } from './svg-references.js';
import { statedOf } from './svg-tree.js';

/** The closed list of elements: shapes, groups and paint. No text, which could print a figure unaccounted for. */
const elements: ReadonlySet<string> = new Set(
  (
    'svg g defs title desc path rect circle ellipse line polyline polygon ' +
    'linearGradient radialGradient stop clipPath'
  ).split(' '),
);

/** Properties that would draw other elements again, though masks and markers are no elements of the list. */
const redrawing = ['mask', 'marker', 'marker-start', 'marker-mid', 'marker-end'];

const own = /^url\(\s*["']?#[\w.-]+["']?\s*\)/;
const lengthPattern = /^\s*(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?(?:px|pt|pc|cm|mm|in|%)?\s*$/i;

/** What an element holds that no drawing may hold. */
export function faultOf(element: XmlElement): string | undefined {
  const { name, attributes } = element;
  if (!elements.has(name)) return `the element ${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (/^on/i.test(key)) return `the script ${key}`;
    if (/(?:^|:)href$/i.test(key) && !value.startsWith('#')) return 'a reference to the outside';
    for (const [reference] of value.matchAll(/url\([^)]*\)?/gi)) {
      if (!own.test(reference)) return 'a reference to the outside';
    }
    if (/@import|expression\(/i.test(value)) return 'a style sheet';
  }
  return referenceFault(element) ?? dashFault(element);
}

function referenceFault(element: XmlElement): string | undefined {
  const says = (properties: readonly string[], what: (value: string) => boolean): boolean =>
    properties.flatMap((property) => statedOf(element, property)).some(what);
  if (says(redrawing, (value) => value !== 'none')) return 'a mask or marker';
  // The renderer's search of a reference takes the square of its length.
  if (
    says([...referenceProperties, 'stroke-dashoffset'], ({ length }) => length > limits.svgValue)
  ) {
    return `a colour, reference or dash offset of more than ${limits.svgValue} characters`;
  }
  return says(urlProperties, isStray)
    ? 'a # that begins neither a colour of three or six digits nor a reference'
    : undefined;
}

// The renderer turns an offset below zero forward by one pattern at a time, however far it is.
function dashFault(element: XmlElement): string | undefined {
  const isOffset = (value: string): boolean => value === 'inherit' || lengthPattern.test(value);
  if (!statedOf(element, 'stroke-dashoffset').every(isOffset)) {
    return 'a dash offset that is not a length of zero or more';
  }
  const isLong = (value: string): boolean => countNumbers(value) > limits.svgDashes;
  return statedOf(element, 'stroke-dasharray').some(isLong)
    ? `a dash pattern of more than ${limits.svgDashes} lengths`
    : undefined;
}
