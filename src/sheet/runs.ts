import type { ElementNode } from '../document/document.js';
import type { LineRun } from '../lines/runs.js';

/** A run with what drawing it takes beside its position. */
export interface ColoredRun extends LineRun {
  /** #rrggbb */
  readonly color: string;
}

/** A run of a paragraph. */
export interface TextRun extends ColoredRun {
  readonly link?: string;
  /** Size in pt of the hanzi it stands among, where Latin letters and digits have a size of their own there. */
  readonly bodySize?: number;
  /** A list item's number or mark, which the document's text does not have; tagged as its label. */
  readonly label?: boolean;
  /** The innermost element round the text: Link, Span with a change of language, and so on. */
  readonly element: ElementNode;
}
