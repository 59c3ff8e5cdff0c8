import { error } from '../../diagnostics/diagnostic.js';
import {
  bodyOf,
  millimetres,
  nameOf,
  neededHeight,
  onPage,
  placeOf,
  type Check,
} from '../inspection.js';

/** A document fills no more pages than its layout says. */
export const pageCount: Check = (trace, document) => {
  const promised = Number(document.root.attributes['pages'] ?? Infinity);
  const [page, ...more] = trace.pages.slice(promised);
  if (!page) return [];
  const room = page.height - page.margins.top - page.margins.bottom;
  const last = more.at(-1);
  const over = last ? room * more.length + neededHeight(last) : neededHeight(page);
  const first = bodyOf(page)[0];
  const spilled = first ? nameOf(first) : 'nothing';
  return [
    error(
      'layout/over-its-pages',
      placeOf(first?.element, document),
      `the layout is of ${promised === 1 ? 'one page' : `${promised} pages`}, and ${spilled} stands ${onPage(page)}: ${millimetres(over)} too much`,
      'shorten what stands before it, or say the right number in <document pages="…">',
    ),
  ];
};
