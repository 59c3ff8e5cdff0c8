import { error, warning, type Diagnostic, type Place } from '../diagnostics/diagnostic.js';
import type { Document } from '../document/document.js';
import { elementsOf } from '../document/walk.js';
import type { LayoutTrace, TracedLine, TracedPage } from '../sheet/trace.js';
import { LEAST_FILL_OF_LAST } from './checks/page-fill.js';
import { bodyOf, millimetres, nameOf, neededHeight } from './inspection.js';

interface Promise {
  readonly layout: string;
  readonly pages?: { readonly count: number; readonly place: Place };
}

/** Part of the last of several promised pages that may stay empty: who promises pages hands them out full. */
const MOST_LEFT_OF_LAST = 0.2;

/** Told where the author promises a number of pages: how much text is over or how much room is left, and where. */
export function promisedPages(
  { pages: all }: LayoutTrace,
  document: Document,
  { layout, pages: promised }: Promise,
): readonly Diagnostic[] {
  if (promised === undefined) return [];
  const pages = withoutAnnex(all, document);
  if (pages.length === promised.count) return emptyEnd(pages, layout, promised);
  // More than the layout itself takes has been told.
  const most = Number(document.root.attributes['pages'] ?? Infinity);
  if (pages.length > most) return [];
  const { count, place } = promised;
  const said = `${count === 1 ? 'one page is' : `${count} pages are`} promised`;
  const last = pages.at(-1);
  if (last === undefined) return [];
  if (pages.length < count)
    return [
      error(
        'layout/page-count',
        place,
        `${layout} has ${pages.length} page${pages.length === 1 ? '' : 's'}: ${said}, and on page ${last.number} ${millimetres(blankOn(last))} are left${blanksOn(pages.slice(0, -1))}`,
        'add to the report, let a section start a page, or promise fewer pages',
      ),
    ];
  const [first, ...others] = pages.slice(count);
  if (first === undefined) return [];
  const whole =
    others.length === 0
      ? 0
      : [first, ...others.slice(0, -1)].reduce((sum, page) => sum + roomOn(page), 0);
  // The number of a section stands before its title and names nothing.
  const body = bodyOf(first);
  const begins = body.find((item) => item.kind !== 'line' || hasLetters(item)) ?? body[0];
  return [
    error(
      'layout/page-count',
      place,
      `${layout} has ${pages.length} pages: ${said}, and ${begins ? nameOf(begins) : 'nothing'} begins page ${first.number}: ${millimetres(whole + neededHeight(last))} too much${blanksOn(pages.slice(0, count))}`,
      'shorten what stands before it, or promise more pages',
    ),
  ];
}

/** The pages before those of an annex, which is asked for beside what is promised. */
function withoutAnnex(pages: readonly TracedPage[], { root }: Document): readonly TracedPage[] {
  const annex = elementsOf(root).find(({ classes }) => classes.includes('annex'));
  if (annex === undefined) return pages;
  const within = new Set(elementsOf(annex));
  const begin = pages.findIndex((page) =>
    bodyOf(page).every(({ element }) => element !== undefined && within.has(element)),
  );
  return begin < 0 ? pages : pages.slice(0, begin);
}

/** A last page that is nearly empty is told of every report. */
function emptyEnd(
  pages: readonly TracedPage[],
  layout: string,
  { count, place }: NonNullable<Promise['pages']>,
): readonly Diagnostic[] {
  const last = pages.at(-1);
  if (last === undefined || count === 1) return [];
  const left = blankOn(last);
  const part = left / roomOn(last);
  if (part <= MOST_LEFT_OF_LAST || 1 - part < LEAST_FILL_OF_LAST) return [];
  return [
    warning(
      'layout/page-underfilled',
      place,
      `page ${last.number} of the ${count} that ${layout} promises is ${Math.round(100 * (1 - part))} % full: ${millimetres(left)} are left`,
      'write `height: fill` at a chart that stands on it, add a block, or let a section start the page',
    ),
  ];
}

const hasLetters = ({ fragments }: TracedLine): boolean =>
  fragments.some(({ text }) => /\p{L}/u.test(text));

/** In pt; a page with less is full to the reader’s eye, and holds no more than a paragraph. */
const worthTelling = 57;

/** The pages of which much is empty: what stands on the next one may be made to fit there. */
export function blanksOn(pages: readonly TracedPage[]): string {
  const blanks = pages.flatMap((page) =>
    blankOn(page) < worthTelling ? [] : [`${millimetres(blankOn(page))} on page ${page.number}`],
  );
  return blanks.length === 0 ? '' : `; empty: ${blanks.join(', ')}`;
}

const blankOn = (page: TracedPage): number => roomOn(page) - neededHeight(page);

const roomOn = ({ height, margins }: TracedPage): number => height - margins.top - margins.bottom;
