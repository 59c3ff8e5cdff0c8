import type { XmlElement } from '@rgrove/parse-xml';
import { childrenOf } from './svg-tree.js';

/** Left, top, width and height in user units. */
export type ViewBox = readonly [x: number, y: number, width: number, height: number];

const named = /^[\w:.-]+$/;
const replaced = ['viewBox', 'width', 'height', 'xmlns'];

/**
 * Writes a drawing anew from what was read of it, without comments, texts and entities, so that the renderer, which
 * reads markup in its own way, can see nothing but what was checked.
 */
export function writeDrawing(root: XmlElement, box: ViewBox): string {
  const attributes = Object.entries(root.attributes).filter(([name]) => !replaced.includes(name));
  return element(root, [
    ['xmlns', 'http://www.w3.org/2000/svg'],
    ['viewBox', box.join(' ')],
    ...attributes,
  ]);
}

function element(
  source: XmlElement,
  attributes: readonly (readonly [string, string])[] = Object.entries(source.attributes),
): string {
  const written = attributes
    .filter(([name]) => named.test(name))
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
  const inside = childrenOf(source)
    .map((child) => element(child))
    .join('');
  return `<${source.name}${written}>${inside}</${source.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const escape = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? '');
