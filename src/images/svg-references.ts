import type { XmlElement } from '@rgrove/parse-xml';
import { elementsOf, statedOf } from './svg-tree.js';

/** Where an element names paint, or what clips it. */
export const urlProperties = ['fill', 'stroke', 'clip-path'] as const;
const hrefs = ['href', 'xlink:href'] as const;

/** Everywhere an element may name another. */
export const referenceProperties: readonly string[] = [...urlProperties, ...hrefs];

const url = /^url\(\s*["']?#([\w.-]+)["']?\s*\)(?:\s[^#]*(?:#\w+\s*)?)?$/;
const color = /^#(?:[\da-f]{3}|[\da-f]{6})$/i;

/** Whether a `#` stands where it is neither a reference nor a colour of three or six digits. */
export const isStray = (value: string): boolean =>
  value.includes('#') && !url.test(value.trim()) && !color.test(value.trim());

/** The ids that an element names in a property that takes `url(#…)`. */
export const urlsIn = (
  element: XmlElement,
  property: (typeof urlProperties)[number],
): readonly string[] =>
  statedOf(element, property).flatMap((value) => url.exec(value.trim())?.[1] ?? []);

/** The ids of gradients that a gradient takes its stops from. */
export const hrefsIn = ({ attributes }: XmlElement): readonly string[] =>
  hrefs.flatMap((name) => attributes[name]?.slice(1) ?? []);

/** The first id that is referred to and that no element bears. */
export function danglingIn(root: XmlElement): string | undefined {
  const byId = targetsIn(root);
  return elementsOf(root)
    .flatMap((element) => [
      ...urlProperties.flatMap((property) => urlsIn(element, property)),
      ...hrefsIn(element),
    ])
    .find((id) => !byId.has(id));
}

/** The elements of a drawing by id; the first of one id counts. */
export function targetsIn(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const byId = new Map<string, XmlElement>();
  for (const element of elementsOf(root)) {
    const { id } = element.attributes;
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return byId;
}
