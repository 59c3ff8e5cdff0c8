import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Document, DocumentNode, ElementNode } from '../document/document.js';
import type {
  LayoutTrace,
  TracedGraphic,
  TracedItem,
  TracedLine,
  TracedPage,
} from '../sheet/trace.js';

/** Reads the laid-out pages and says what is wrong with them. */
export type Check = (trace: LayoutTrace, document: Document) => readonly Diagnostic[];

/** How far a box may reach over an edge before it counts, in pt. */
export const TOLERANCE = 0.1;

/** The first text under an element, or for one who cannot see it, that somebody else than the layout's designer wrote. */
const authored = (node: DocumentNode, layout: Place): Place | undefined => {
  if (node.kind === 'text') return node.place.file === layout.file ? undefined : node.place;
  for (const child of node.children) {
    const place = authored(child, layout);
    if (place) return place;
  }
  // Of a picture or chart nothing but its alternative text can be the author's.
  return node.alternative?.find(({ place }) => place.file !== layout.file)?.place;
};

/** Files of layouts: templates, and the fixed words beside them. */
const ofLayouts = /(?:\.hbs|strings\.yaml)$/u;

/** A text that comes with a layout, beside its templates. */
export const isFixedWord = ({ file }: Place): boolean => file.endsWith('strings.yaml');

/** The first text under an element that stands in the report, and is no fixed word of a layout. */
export const reportPlaceOf = (element: ElementNode): Place | undefined =>
  textPlaces(element).find(({ file }) => !ofLayouts.test(file));

const textPlaces = (node: DocumentNode): readonly Place[] =>
  node.kind === 'text' ? [node.place] : node.children.flatMap(textPlaces);

/**
 * Where to send the reader: the author's own text where the element prints any, else the element in its layout, else
 * the document.
 */
export const placeOf = (element: ElementNode | undefined, document: Document): Place =>
  element ? (authored(element, element.place) ?? element.place) : document.root.place;

export const onPage = (page: TracedPage): string => `on page ${page.number}`;

/** A length as a message shows it. */
export const points = (length: number): string => `${length.toFixed(1)} pt`;

/** The first characters of a text, so that a message can be recognised on the page. */
export const excerpt = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length <= 24 ? characters.join('') : `${characters.slice(0, 24).join('')}…`;
};

/** A length as a designer measures it on paper. */
export const millimetres = (length: number): string => `${Math.round((length / 72) * 25.4)} mm`;

/** What a message calls something on the page. */
export const nameOf = (item: TracedItem): string =>
  item.kind === 'line'
    ? `“${excerpt(item.fragments.map(({ text }) => text).join(''))}”`
    : (item.element?.attributes['ref'] ?? item.element?.attributes['src'] ?? 'a picture');

/** How far a line, chart or picture reaches over its column, in pt; 0 where it stays inside. */
export const overColumn = ({ x, width, column }: TracedLine | TracedGraphic): number =>
  Math.max(x + width - (column.x + column.width), column.x - x, 0);

/** What stands in the body of a page. */
export const bodyOf = (page: TracedPage): TracedPage['items'] =>
  page.items.filter(({ region, kind }) => region === 'body' && kind !== 'box');

/** How far down a page its body reaches, in pt from the top margin. */
export const extentOf = (page: TracedPage): number =>
  Math.max(0, ...bodyOf(page).map(({ y, height }) => y + height - page.margins.top));

/** Height in pt of a blank above which the rest of it is empty paper: a gap that moves what ends a report to the foot. */
const LARGEST_BLANK = 24;

/** How much of its height a page needs in pt: what is set on it and the blanks between, none longer than the largest. */
export const neededHeight = (page: TracedPage): number => {
  let needed = 0;
  let { top: end } = page.margins;
  for (const { y, height } of bodyOf(page).toSorted((one, other) => one.y - other.y)) {
    if (y + height <= end) continue;
    needed += Math.min(Math.max(y - end, 0), LARGEST_BLANK) + y + height - Math.max(y, end);
    end = y + height;
  }
  return needed;
};
