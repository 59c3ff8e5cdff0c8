import { error } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import { childElements, elementsOf, textOf } from '../../document/walk.js';
import type { LayoutTrace } from '../../sheet/trace.js';
import { excerpt, placeOf, type Check } from '../inspection.js';

/** The page on which each element's first line stands. */
const firstPages = (trace: LayoutTrace): ReadonlyMap<ElementNode, number> => {
  const pages = new Map<ElementNode, number>();
  for (const page of trace.pages) {
    for (const item of page.items) {
      if (item.kind !== 'line' || item.region !== 'body') continue;
      for (const { element } of item.fragments) {
        if (!pages.has(element)) pages.set(element, page.number);
      }
    }
  }
  return pages;
};

/** Each passage begins on the page on which its translation begins. */
export const partners: Check = (trace, document) => {
  const pages = firstPages(trace);
  const pageOf = (element: ElementNode): number | undefined => {
    const found = elementsOf(element).flatMap((each) => pages.get(each) ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  };
  return elementsOf(document.root)
    .filter(({ name }) => name === 'pair')
    .flatMap((pair) => {
      const members = childElements(pair);
      const starts = new Set(members.flatMap((member) => pageOf(member) ?? []));
      if (starts.size <= 1) return [];
      return [
        error(
          'layout/partners-apart',
          placeOf(pair, document),
          `“${excerpt(textOf(pair))}” and its translation begin on pages ${[...starts].join(' and ')}`,
          'keep the pair together',
        ),
      ];
    });
};
