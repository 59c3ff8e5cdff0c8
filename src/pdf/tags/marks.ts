import type { ElementNode } from '../../document/document.js';
import type { LanguageTag } from '../../language/language.js';
import type { GraphicNode, ParagraphNode } from '../../sheet/nodes.js';
import type { PdfReference } from '../pdfkit.js';

/** A stretch of a page's content that belongs to one element (ISO 32000-1, 14.7.4). */
export interface Mark {
  readonly kind: 'mark';
  readonly page: PdfReference;
  /** Number of the content on its page. */
  readonly identifier: number;
  /** Owners of the page's marked content by number: the page's entry in the parent tree. */
  readonly owners: (PdfReference | null)[];
  /** Place in the reading order, among all marks. */
  readonly order: number;
  readonly element: ElementNode;
  readonly language: LanguageTag;
  readonly source: ParagraphNode | GraphicNode;
  readonly isLabel: boolean;
  readonly link?: string;
  /** Of a graphic: left, bottom, right, top on the page in pt. */
  readonly bounds?: readonly [number, number, number, number];
}

/** A link's annotation as content of its element. */
export interface AnnotationMark {
  readonly kind: 'annotation';
  readonly page: PdfReference;
  readonly annotation: PdfReference;
  readonly order: number;
  readonly element: ElementNode;
  readonly link: string;
  /** Sets the owner in the parent tree. */
  readonly own: (owner: PdfReference) => void;
}

export type Content = Mark | AnnotationMark;
