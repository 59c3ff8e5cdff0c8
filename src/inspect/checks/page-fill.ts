import type { TracedPage } from '../../printer/trace.js';
import { placeOf, type Check } from '../inspection.js';

/** Part of a page's height below which it looks abandoned. */
const LEAST_FILL = 0.55;

const fillOf = (page: TracedPage): number => {
  const { top, bottom } = page.margins;
  const ends = page.items
    .filter(({ region, kind }) => region === 'body' && kind !== 'box')
    .map(({ y, height }) => y + height);
  return (Math.max(top, ...ends) - top) / (page.height - top - bottom);
};

/** Every page but the last is at least 55 % full. */
export const pageFill: Check = (trace, document) =>
  trace.pages.slice(0, -1).flatMap((page) => {
    const fill = fillOf(page);
    if (fill >= LEAST_FILL) return [];
    const first = page.items.find(({ region, element }) => region === 'body' && element);
    return [
      {
        code: 'layout/page-underfilled',
        severity: 'warning',
        place: placeOf(first?.element, document),
        problem: `page ${page.number} is only ${Math.round(fill * 100)} % full`,
        remedy: 'move a block to it, or let the next section follow on',
      },
    ];
  });
