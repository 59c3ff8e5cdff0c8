import type { ElementNode } from '../document/document.js';
import { childElements } from '../document/walk.js';
import { memoOfPair } from '../memo.js';
import type { AnnotationMark } from './tags/marks.js';
import { fitsString, writtenAddress } from '../sheet/string-length.js';
import { pdfString, type PdfDocument, type PdfReference } from './pdfkit.js';

/** One line's part of a link. */
export interface LinkArea {
  /** `https:` or `mailto:` address, or `#id`. */
  readonly link: string;
  readonly element: ElementNode;
  readonly order: number;
  /** The linked text, which the annotation repeats (ISO 14289-1, 7.18.5). */
  readonly text: string;
  /** Left, bottom, right, top on the page in pt. */
  readonly bounds: readonly [number, number, number, number];
}

const PRINT = 1 << 2;

/** The description of a link, one object for all its lines; the address where a text is too long for a string. */
const descriptionOf = (document: PdfDocument, { link, text }: LinkArea): PdfReference => {
  const trimmed = text.trim();
  const described = trimmed !== '' && fitsString(trimmed) ? trimmed : link;
  return textIn(document, described);
};

const textIn = memoOfPair((document: PdfDocument, text: string): PdfReference => {
  const reference = document.ref(pdfString(text));
  reference.end();
  return reference;
});

const targetOf = (link: string): Record<string, unknown> =>
  link.startsWith('#')
    ? { Dest: pdfString(link.slice(1)) }
    : { A: { S: 'URI', URI: pdfString(writtenAddress(link)) } };

/** Adds a link annotation to the current page and returns it as content of its element. */
export const annotateLink = (document: PdfDocument, area: LinkArea): AnnotationMark => {
  const { link, element, order, bounds } = area;
  const key = document.createStructParentTreeNextKey();
  const annotation = document.ref({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: bounds,
    Border: [0, 0, 0],
    F: PRINT,
    Contents: descriptionOf(document, area),
    StructParent: key,
    ...targetOf(link),
  });
  annotation.end();
  const { page } = document;
  page.annotations.push(annotation);
  return {
    kind: 'annotation',
    page: page.dictionary,
    annotation,
    order,
    element,
    link,
    own: (owner) => {
      document.getStructParentTree().add(key, owner);
    },
  };
};

/** The names of an element and of those round it, in a table for every element of a tree. */
export const destinationsIn = (root: ElementNode): ReadonlyMap<ElementNode, readonly string[]> => {
  const map = new Map<ElementNode, readonly string[]>();
  const visit = (element: ElementNode, outer: readonly string[]): void => {
    const id = element.attributes['id'];
    const names = id === undefined ? outer : [...outer, id];
    if (names.length > 0) map.set(element, names);
    for (const child of childElements(element)) visit(child, names);
  };
  visit(root, []);
  return map;
};
