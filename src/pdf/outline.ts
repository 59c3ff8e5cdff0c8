import { pdfString, type PdfDocument, type PdfReference } from './pdfkit.js';

/** A heading where it was drawn. */
export interface OutlineEntry {
  readonly text: string;
  readonly level: 1 | 2 | 3;
  readonly order: number;
  readonly page: PdfReference;
  /** Height above the page's bottom edge in pt. */
  readonly top: number;
}

interface OutlineItem {
  readonly entry: OutlineEntry;
  readonly children: OutlineItem[];
}

/** Entries under the last one of a higher level before them; a level left out is no reason to lose one. */
const nest = (entries: readonly OutlineEntry[]): readonly OutlineItem[] => {
  const roots: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const item = { entry, children: [] };
    (open.at(-1)?.children ?? roots).push(item);
    open.push(item);
  }
  return roots;
};

const size = (items: readonly OutlineItem[]): number =>
  items.reduce((sum, { children }) => sum + 1 + size(children), 0);

const writeItems = (
  document: PdfDocument,
  parent: PdfReference,
  items: readonly OutlineItem[],
): void => {
  const references = items.map(() => document.ref());
  items.forEach(({ entry, children }, index) => {
    const reference = references[index];
    if (!reference) return;
    const previous = references[index - 1];
    const next = references[index + 1];
    Object.assign(reference.data, {
      Title: pdfString(entry.text),
      Parent: parent,
      ...(previous ? { Prev: previous } : {}),
      ...(next ? { Next: next } : {}),
      Dest: [entry.page, 'XYZ', 0, entry.top, null],
    });
    if (children.length > 0) writeItems(document, reference, children);
    reference.end();
  });
  Object.assign(parent.data, {
    First: references.at(0),
    Last: references.at(-1),
    Count: size(items),
  });
};

/** Writes the document outline, open to all levels (ISO 32000-1, 12.3.3). */
export const writeOutline = (document: PdfDocument, entries: readonly OutlineEntry[]): void => {
  if (entries.length === 0) return;
  const root = document.ref({ Type: 'Outlines' });
  writeItems(document, root, nest(entries.toSorted((one, other) => one.order - other.order)));
  root.end();
  Object.assign(document._root.data, { Outlines: root, PageMode: 'UseOutlines' });
};
