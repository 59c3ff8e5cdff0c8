import { error } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import { elementsOf } from '../../document/walk.js';
import { placeOf, type Check } from '../inspection.js';

const GRAPHICS = new Set(['chart', 'img', 'qr']);
const FURNITURE = new Set(['header', 'footer']);

/** Every chart and picture of the document is on exactly one page; one in a head or foot once on each page that has it. */
export const graphicsOnce: Check = (trace, document) => {
  const graphics = trace.pages.flatMap(({ number, items }) =>
    items.filter(({ kind }) => kind === 'graphic').map(({ element }) => ({ number, element })),
  );
  const isRepeated = new Set<ElementNode>(
    elementsOf(document.root)
      .filter(({ name }) => FURNITURE.has(name))
      .flatMap(elementsOf),
  );
  return elementsOf(document.root)
    .filter(({ name }) => GRAPHICS.has(name))
    .flatMap((element) => {
      const pages = graphics
        .filter((graphic) => graphic.element === element)
        .map(({ number }) => number);
      const times = isRepeated.has(element) ? pages.length - new Set(pages).size + 1 : pages.length;
      if (times === 1) return [];
      return [
        error(
          'layout/graphic-lost',
          placeOf(element, document),
          `${element.attributes['ref'] ?? element.attributes['src'] ?? element.attributes['href'] ?? element.name} is printed ${times} times`,
          'make its block small enough for a page',
        ),
      ];
    });
};
