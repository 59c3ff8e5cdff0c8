import { warning } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import type { TracedPage } from '../../sheet/trace.js';
import { placeOf, reportPlaceOf, type Check } from '../inspection.js';

/** Part of a page's height below which it looks abandoned. */
const LEAST_FILL = 0.55;
/** The same of the last page, which may end anywhere but holds more than what fell off the page before. */
const LEAST_FILL_OF_LAST = 0.06;

const fillOf = (page: TracedPage): number => {
  const { top, bottom } = page.margins;
  const ends = page.items
    .filter(({ region, kind }) => region === 'body' && kind !== 'box')
    .map(({ y, height }) => y + height);
  return (Math.max(top, ...ends) - top) / (page.height - top - bottom);
};

const elementsOf = (page: TracedPage): readonly ElementNode[] =>
  page.items.flatMap(({ region, element }) => (region === 'body' && element ? [element] : []));

/** Every page but the last is at least 55 % full, and the last of several at least 6 %. */
export const pageFill: Check = (trace, document) =>
  trace.pages.flatMap((page) => {
    const fill = fillOf(page);
    const isLast = page === trace.pages.at(-1);
    if (isLast && trace.pages.length === 1) return [];
    if (fill >= (isLast ? LEAST_FILL_OF_LAST : LEAST_FILL)) return [];
    const [element] = elementsOf(page);
    const place =
      elementsOf(page).flatMap((each) => reportPlaceOf(each) ?? [])[0] ??
      trace.pages
        .slice(0, page.number - 1)
        .flatMap(elementsOf)
        .flatMap((each) => reportPlaceOf(each) ?? [])
        .at(-1);
    return [
      warning(
        'layout/page-underfilled',
        place ?? placeOf(element, document),
        `page ${page.number} is only ${Math.round(fill * 100)} % full`,
        isLast
          ? 'shorten what stands before it, or move a block to it'
          : 'move a block to it, or let the next section follow on',
      ),
    ];
  });
