import type { ElementNode } from '../document/document.js';
import type { SetLine } from '../lines/set-line.js';
import type { GraphicNode, ParagraphNode } from './nodes.js';
import type { TextRun } from './runs.js';

/*
 * Laid-out pages: everything at its final position, in pt from the page's top left corner. Tracing tells of them,
 * writing draws them, and neither decides anything.
 */

export type Region = 'body' | 'header' | 'footer';

/** Where in the flow something was placed. */
export interface Standing {
  readonly region: Region;
  /** Counts everything placed, in the order of the document. */
  readonly order: number;
  /** Stretchable gaps placed before it. */
  readonly gapsBefore: number;
  /** A repetition of content that is tagged where it stands first. */
  readonly repeated: boolean;
  /** The innermost element being printed. */
  readonly element: ElementNode | undefined;
}

export interface Column {
  readonly x: number;
  readonly width: number;
}

interface PlacedBase {
  readonly x: number;
  readonly y: number;
  readonly column: Column;
  readonly standing: Standing;
}

/** A set line; its height is the leading, whatever faces stand in it. */
export interface PlacedLine extends PlacedBase {
  readonly kind: 'line';
  readonly height: number;
  readonly baseline: number;
  readonly paragraph: ParagraphNode;
  readonly set: SetLine<TextRun>;
}

/** A drawing or picture, which is never divided. */
export interface PlacedGraphic extends PlacedBase {
  readonly kind: 'graphic';
  readonly source: GraphicNode;
}

/** A rectangle to paint. */
export interface PlacedBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly rules: readonly {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    readonly width: number;
    readonly color: string;
  }[];
  readonly standing: Standing;
}

export type PlacedItem = PlacedLine | PlacedGraphic;

/** A page as it will be drawn: boxes first, from the outermost in, then the content in the order of the document. */
export interface PlacedPage {
  readonly boxes: readonly PlacedBox[];
  readonly items: readonly PlacedItem[];
}
