import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SetLine } from '../lines/set-line.js';
import type { Box, GapNode, GraphicNode, ParagraphNode } from '../sheet/nodes.js';
import type { Column, Standing } from '../sheet/placed.js';
import type { TextRun } from '../sheet/runs.js';
import { LinePart } from './pdfmake.js';

/** What filling the pages leaves behind, before gaps are spread. */
export interface Flow {
  readonly pages: readonly { readonly items: readonly FlowItem[] }[];
  readonly boxes: readonly BoxSpan[];
  /** What stands at the foot of pages, by page: it takes `height` pt of them, and no gap moves it. */
  readonly notes: readonly PageNotes[];
  readonly gaps: readonly PlacedGap[];
  /** Pages that a forced break ends, from 0. */
  readonly endedEarly: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
  /** What the margins of the pages lack for their headers and footers, in pt. */
  readonly lacking: { readonly header: number; readonly footer: number };
}

export interface PageNotes {
  /** From 0. */
  readonly page: number;
  readonly height: number;
  readonly items: readonly FlowItem[];
  readonly boxes: readonly BoxSpan[];
}

export type FlowItem = FlowLine | FlowGraphic;

/** A set line in the shape pdfmake's writer places, which writes `x` and `y`. */
export class FlowLine extends LinePart {
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

  /** The same line elsewhere: its column moved, itself by so many pt. */
  adopted(column: Column, standing: Standing, right: number, down: number): FlowLine {
    const line = new FlowLine(this.paragraph, this.set, column, standing, this.baselineOffset);
    line.x = this.x + right;
    line.y = this.y + down;
    return line;
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
}

/** A graphic at its place in the flow. */
export class FlowGraphic {
  constructor(
    readonly source: GraphicNode,
    readonly x: number,
    readonly y: number,
    readonly column: Column,
    readonly standing: Standing,
  ) {}

  /** The same graphic elsewhere: its column moved, itself by so many pt. */
  adopted(column: Column, standing: Standing, right: number, down: number): FlowGraphic {
    return new FlowGraphic(this.source, this.x + right, this.y + down, column, standing);
  }
}

/** From the top of an item to its bottom, in pt. */
export const heightOfItem = (item: FlowItem): number =>
  item instanceof FlowLine ? item.getHeight() : item.source.height;

export const isFlowItem = (item: unknown): item is FlowItem =>
  item instanceof FlowLine || item instanceof FlowGraphic;

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

/** A heading of the outline, the page it stands on, from 0, and the top of its first line, in pt from the page's top. */
export interface PlacedHeading {
  readonly page: number;
  readonly y: number;
  readonly text: string;
  readonly level: 1 | 2 | 3;
  /** The heading's own id, where it has one. */
  readonly id?: string;
}
