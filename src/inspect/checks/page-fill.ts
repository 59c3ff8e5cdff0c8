import { warning } from '../../diagnostics/diagnostic.js';
import type { ElementNode } from '../../document/document.js';
import type { TracedPage } from '../../sheet/trace.js';
import {
  bodyOf,
  extentOf,
  millimetres,
  neededHeight,
  placeOf,
  reportPlaceOf,
  type Check,
} from '../inspection.js';

/** Part of a page's height below which it looks abandoned. */
const LEAST_FILL = 0.55;
/** The same of the last page, which may end anywhere but holds more than a few lines that the page before had no room for. */
export const LEAST_FILL_OF_LAST = 0.2;

/** Lines below one another; what stands beside another line, as a translation does, is no further one. */
const lineCountOf = (page: TracedPage): number => {
  const lines = bodyOf(page).filter((item) => item.kind === 'line');
  let count = 0;
  let baseline = -Infinity;
  for (const line of lines.toSorted((one, other) => one.baseline - other.baseline)) {
    if (line.baseline - baseline < line.height / 2) continue;
    count += 1;
    ({ baseline } = line);
  }
  return count;
};

/** How much stands on a page: lines where it is text alone, else the height it takes. */
const amountOn = (page: TracedPage): string => {
  if (bodyOf(page).some(({ kind }) => kind !== 'line')) return millimetres(neededHeight(page));
  const count = lineCountOf(page);
  return count === 1 ? 'one line' : `${count} lines`;
};

const elementsOf = (page: TracedPage): readonly ElementNode[] =>
  page.items.flatMap(({ region, element }) => (region === 'body' && element ? [element] : []));

/** Every page but the last is at least 55 % full, and the last of several at least 20 %. */
export const pageFill: Check = (trace, document) => {
  // More than the layout takes are told by their own code.
  const mostPages = Number(document.root.attributes['pages'] ?? Infinity);
  return trace.pages.flatMap((page) => {
    const isLast = page === trace.pages.at(-1);
    const { height, margins } = page;
    const filled = isLast ? neededHeight(page) : extentOf(page);
    const fill = filled / (height - margins.top - margins.bottom);
    if (isLast && page.number > mostPages) return [];
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
        `page ${page.number} is only ${Math.round(fill * 100)} % full${isLast ? `: it holds ${amountOn(page)}` : ''}`,
        isLast
          ? `shorten what stands before it by ${amountOn(page)}, move a block to it, or let its section follow on; with \`pages: ${page.number - 1}\` at the output no more pages are ever printed`
          : 'move a block to it, or let the next section follow on',
      ),
    ];
  });
};
