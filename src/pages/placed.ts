import type { ElementNode } from '../document/document.js';
import type { SetLine } from '../lines/set-line.js';
import type { TextRun } from '../sheet/runs.js';
import type { Box, GapNode, GraphicNode, ParagraphNode, PrintNode } from '../sheet/nodes.js';
import { LinePart } from './pdfmake.js';

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

/** A set line in the shape pdfmake's writer places: its height is the leading, whatever faces stand in it. */
export class PlacedLine extends LinePart {
  override x = 0;
  override y = 0;

  constructor(
    readonly paragraph: ParagraphNode,
    readonly set: SetLine<TextRun>,
    readonly column: Column,
    readonly standing: Standing,
    /** From the line's top to its baseline. */
    readonly baselineOffset: number,
  ) {
    super(column.width);
  }

  override getHeight(): number {
    return this.paragraph.style.leading;
  }

  override getAscenderHeight(): number {
    return this.baselineOffset;
  }

  override getWidth(): number {
    return this.set.width;
  }

  get left(): number {
    return this.column.x + this.set.x;
  }

  get baseline(): number {
    return this.y + this.baselineOffset;
  }
}

export const isGraphic = (node: PrintNode): node is GraphicNode =>
  node.kind === 'drawing' || node.kind === 'image';

/** A drawing or picture, which is never divided. */
export class PlacedGraphic {
  constructor(
    readonly source: GraphicNode,
    readonly x: number,
    public y: number,
    readonly column: Column,
    readonly standing: Standing,
  ) {}
}

/** A point of the flow: a page, a height on it, and the gaps before it. */
export interface FlowPoint {
  /** From 0. */
  readonly page: number;
  readonly y: number;
  readonly gapsBefore: number;
}

/** A block with fill and rules, from its first line to its last. */
export interface BoxSpan {
  readonly box: Box;
  readonly column: Column;
  readonly standing: Standing;
  readonly from: FlowPoint;
  readonly to: FlowPoint;
}

/** A gap of the flow, as laid. */
export interface PlacedGap {
  readonly gap: GapNode;
  readonly laid: number;
  /** From 0. */
  readonly page: number;
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

/** A heading of the outline and the page it stands on, from 0. */
export interface PlacedHeading {
  readonly page: number;
  readonly text: string;
  readonly level: 1 | 2 | 3;
  /** The heading's own id, where it has one. */
  readonly id?: string;
}

/** A page as it will be drawn: boxes first, from the outermost in, then the content in the order of the document. */
export interface PlacedPage {
  readonly boxes: readonly PlacedBox[];
  readonly items: readonly (PlacedLine | PlacedGraphic)[];
}
