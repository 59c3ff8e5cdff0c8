import { warning } from '../../diagnostics/diagnostic.js';
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

/** Every page but the last is at least 55 % full, and the last of several at least 6 %. */
export const pageFill: Check = (trace, document) =>
  trace.pages.flatMap((page) => {
    const fill = fillOf(page);
    const isLast = page === trace.pages.at(-1);
    if (isLast && trace.pages.length === 1) return [];
    if (fill >= (isLast ? LEAST_FILL_OF_LAST : LEAST_FILL)) return [];
    const elements = page.items.flatMap(({ region, element }) =>
      region === 'body' && element ? [element] : [],
    );
    const [place] = elements.flatMap((element) => reportPlaceOf(element, document) ?? []);
    return [
      warning(
        'layout/page-underfilled',
        place ?? placeOf(elements[0], document),
        `page ${page.number} is only ${Math.round(fill * 100)} % full`,
        isLast
          ? 'shorten what stands before it, or move a block to it'
          : 'move a block to it, or let the next section follow on',
      ),
    ];
  });
