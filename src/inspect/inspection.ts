import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { Document, DocumentNode, ElementNode } from '../document/document.js';
import type { LayoutTrace, TracedPage } from '../printer/trace.js';

/** Reads the laid-out pages and says what is wrong with them. */
export type Check = (trace: LayoutTrace, document: Document) => readonly Diagnostic[];

/** How far a box may reach over an edge before it counts, in pt. */
export const TOLERANCE = 0.1;

/** Where to send the author: the element's place, or the document's where nothing smaller is to blame. */
export const placeOf = (element: ElementNode | undefined, document: Document): Place =>
  element?.place ?? document.root.place;

export const onPage = (page: TracedPage): string => `on page ${page.number}`;

/** A length as a message shows it. */
export const points = (length: number): string => `${length.toFixed(1)} pt`;

/** The first characters of a text, so that a message can be recognised on the page. */
export const excerpt = (text: string): string => {
  const characters = [...text.trim()];
  return characters.length <= 24 ? characters.join('') : `${characters.slice(0, 24).join('')}…`;
};

/** Every element of a tree, parents first. */
export const elementsIn = (node: DocumentNode): readonly ElementNode[] =>
  node.kind === 'text' ? [] : [node, ...node.children.flatMap(elementsIn)];
