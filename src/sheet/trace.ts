import type { DrawnFigure } from './drawing.js';
import type { ElementNode } from '../document/document.js';
import type { Face } from '../fonts/face.js';
import type { LanguageTag } from '../language/language.js';

/** What was laid out, page by page, for inspection. Lengths in pt from the page's top left corner. */
export interface LayoutTrace {
  readonly pages: readonly TracedPage[];
}

export interface TracedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly items: readonly TracedItem[];
}

export type TracedItem = TracedLine | TracedGraphic | TracedBox;

interface TracedBase {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly region: 'body' | 'header' | 'footer';
  readonly element?: ElementNode;
}

export interface TracedLine extends TracedBase {
  readonly kind: 'line';
  readonly baseline: number;
  /** The measure the line was set to. */
  readonly column: { readonly x: number; readonly width: number };
  readonly fragments: readonly TracedFragment[];
  /** Position in its paragraph. */
  readonly lineNumber: number;
  readonly lineCount: number;
}

export interface TracedFragment {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly face: Face;
  readonly size: number;
  /** OpenType features it is set with. */
  readonly features?: readonly string[];
  readonly color: string;
  readonly language: LanguageTag;
  readonly element: ElementNode;
  /** A hyphen that the end of a line shows; no character of the text. */
  readonly isHyphen?: true;
  /** The marker of a list’s item; no character of the text. */
  readonly isLabel?: true;
}

/** A shape or line of a drawing by the rectangle that its points lie in. */
export interface PaintedShape {
  /** Absent where it is painted in several, or where what is behind it shows through. */
  readonly color?: string;
  /** Drawn along its outline alone. */
  readonly isLine?: true;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface TracedGraphic extends TracedBase {
  readonly kind: 'graphic';
  /** Its alternative text in all languages; that of its element where absent. */
  readonly alternative?: string;
  /** How far it is painted beyond its box: left, top, right and bottom, pt. */
  readonly bleed?: readonly [number, number, number, number];
  /** The lines of text in a drawing of ours; those of a picture are not known. */
  readonly texts?: readonly string[];
  /** What a picture that is a drawing paints; pt from the page's top left corner, in the order it is painted. */
  readonly shapes?: readonly PaintedShape[];
  /** The figures of facts that a chart prints; pt from the page's top left corner. */
  readonly figures?: readonly DrawnFigure[];
  readonly column: { readonly x: number; readonly width: number };
}

export interface TracedBox extends TracedBase {
  readonly kind: 'box';
  readonly fill?: string;
  /** Thinnest rule drawn. */
  readonly lineWidth?: number;
}
