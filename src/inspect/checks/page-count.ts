import { error, type Place } from '../../diagnostics/diagnostic.js';
import type { Document } from '../../document/document.js';
import type { LayoutTrace, TracedItem } from '../../sheet/trace.js';
import {
  bodyOf,
  isFixedWord,
  millimetres,
  nameOf,
  neededHeight,
  onPage,
  placeOf,
  reportPlaceOf,
  type Check,
} from '../inspection.js';
import { blanksOn } from '../promised-pages.js';

/**
 * Where what spills stands, by its own element; a fixed word of a layout is nobody's to shorten, so that it is told at the
 * first text of the report that spills with it, else at the last before it.
 */
function placeOfSpilled(
  spilled: TracedItem | undefined,
  { pages }: LayoutTrace,
  document: Document,
  promised: number,
): Place {
  const own = placeOf(spilled?.element, document);
  if (!isFixedWord(own)) return own;
  const reported = (from: number, to?: number): readonly Place[] =>
    pages
      .slice(from, to)
      .flatMap(bodyOf)
      .flatMap(({ element }) => (element && reportPlaceOf(element)) ?? []);
  return reported(promised)[0] ?? reported(0, promised).at(-1) ?? own;
}

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
      placeOfSpilled(first, trace, document, promised),
      `the layout is of ${promised === 1 ? 'one page' : `${promised} pages`}, and ${spilled} stands ${onPage(page)}: ${millimetres(over)} too much${blanksOn(trace.pages.slice(0, promised))}`,
      'shorten what stands before it, choose fewer `rows` at the output, or, in a layout of your own, say the right number in <document pages="…">',
    ),
  ];
};
