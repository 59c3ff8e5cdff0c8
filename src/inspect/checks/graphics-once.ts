import { error } from '../../diagnostics/diagnostic.js';
import { elementsIn, placeOf, type Check } from '../inspection.js';

/** Every chart and picture of the document is on exactly one page. */
export const graphicsOnce: Check = (trace, document) => {
  const graphics = trace.pages.flatMap(({ items }) =>
    items.filter(({ kind }) => kind === 'graphic'),
  );
  return elementsIn(document.root)
    .filter(({ name }) => name === 'chart' || name === 'img')
    .flatMap((element) => {
      const times = graphics.filter((graphic) => graphic.element === element).length;
      if (times === 1) return [];
      return [
        error(
          'layout/graphic-lost',
          placeOf(element, document),
          `${element.attributes['ref'] ?? element.attributes['src'] ?? element.name} is printed ${times} times`,
          'make its block small enough for a page',
        ),
      ];
    });
};
