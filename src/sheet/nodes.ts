import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import type { LanguageTag } from '../language/language.js';
import type { MeasureStyle } from '../lines/style.js';
import type { Drawing, DrawnFigure } from './drawing.js';
import type { TextRun } from './runs.js';

/*
 * What typesetting hands to the printer: blocks with every style resolved. Lengths in pt, colours as #rrggbb.
 * Columns and tables use pdfmake's own names; text is ours, since the printer breaks its lines itself.
 */

export type PrintNode =
  ParagraphNode | StackNode | ColumnsNode | MulticolumnNode | TableNode | GraphicNode | GapNode;

interface PrintNodeBase {
  /** [left, top, right, bottom] */
  readonly margin?: readonly [number, number, number, number];
  /** The element of the document that this block prints; what it draws is tagged as that element's content. */
  readonly element?: ElementNode;
  readonly pageBreak?: 'before';
  /** Stays on the page of the block after it. */
  readonly keepWithNext?: boolean;
  /** Never split over pages; an error where it is taller than a page. */
  readonly keepTogether?: boolean;
  /** How much more white may stand under it, in pt, where its column stands beside something higher. */
  readonly stretch?: number;
  readonly box?: Box;
}

/** Fill and rules drawn round a block once its height is known; an Artifact in a tagged PDF (ISO 14289-1, 7.1). */
export interface Box {
  readonly fill?: string;
  readonly top?: Rule;
  readonly bottom?: Rule;
  readonly left?: Rule;
  readonly right?: Rule;
  /** How far the fill and rules reach outside the block; negative reaches inside, Infinity as far as the page goes. */
  readonly outset?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

export interface Rule {
  readonly width: number;
  readonly color: string;
}

export interface ParagraphNode extends PrintNodeBase {
  readonly kind: 'paragraph';
  readonly runs: readonly TextRun[];
  readonly style: ParagraphStyle;
  /** Named destination for internal links. */
  readonly id?: string;
  /** Stands in the margin left of its column, its right edge so many pt from it, and takes no height. */
  readonly hang?: number;
  /** In a column of a table, the decimal signs of its figures stand under one another. */
  readonly alignsDecimals?: boolean;
  /** Factor by which its sizes were changed to fit its measure. */
  readonly fitted?: number;
  /** Entry in the PDF outline, at level 1, 2 or 3. */
  readonly outline?: { readonly text: string; readonly level: 1 | 2 | 3 };
}

export interface ParagraphStyle extends MeasureStyle {
  /** Baseline to baseline. */
  readonly leading: number;
  /** Lines at least left on a page before a break and carried over after it. */
  readonly orphans: number;
  readonly widows: number;
}

export interface StackNode extends PrintNodeBase {
  readonly kind: 'stack';
  readonly children: readonly PrintNode[];
}

export interface ColumnsNode extends PrintNodeBase {
  readonly kind: 'columns';
  /** Each column's width and content; tops aligned. */
  readonly columns: readonly { readonly width: number; readonly content: PrintNode }[];
  readonly gap: number;
}

/** One text that flows down columns of one width and on over pages, balanced where it ends (CSS Multi-column Layout). */
export interface MulticolumnNode extends PrintNodeBase {
  readonly kind: 'multicolumn';
  readonly count: number;
  readonly gap: number;
  /** Baseline to baseline of its text, on which the lines of all columns stand. */
  readonly leading: number;
  readonly children: readonly PrintNode[];
}

export interface TableNode extends PrintNodeBase {
  readonly kind: 'table';
  readonly widths: readonly (number | 'auto' | '*')[];
  /** Rows repeated at the head of each page the table reaches. */
  readonly headerRows: number;
  readonly rows: readonly TableRowNode[];
  /** Space between columns. */
  readonly columnGap: number;
  /** Space beside the first and the last column, inside the fills and rules of the rows. */
  readonly inset?: { readonly left: number; readonly right: number };
}

export interface TableCellNode {
  readonly content: PrintNode;
  readonly columnSpan?: number;
  /** Rows that it goes on for below its own; absent where it ends in its own. */
  readonly rowsBelow?: number;
  /** The place of a cell that reaches down from a row above; it has no content of its own. */
  readonly isContinued?: boolean;
  /** Fill and rules as high as the row. */
  readonly box?: Box;
  /** Where it stands in a higher row; at the top where absent. */
  readonly verticalAlignment?: 'middle' | 'bottom';
}

export interface TableRowNode {
  readonly element?: ElementNode;
  readonly cells: readonly TableCellNode[];
  /** Fill and rules of the whole row, gaps between its columns included. */
  readonly box?: Box;
  readonly padding: { readonly top: number; readonly bottom: number };
  /** How much higher it may become, in pt, where its table stands beside something higher. */
  readonly stretch?: number;
  /** Stays on the page of the row after it. */
  readonly keepWithNext?: boolean;
  /** Heads the rows after it, up to the next such row: repeated under the table's head where they go on over a page. */
  readonly headsGroup?: boolean;
  /** Its cells where it is repeated, if these say that the group goes on. */
  readonly continued?: readonly TableCellNode[];
}

interface GraphicNodeBase extends PrintNodeBase {
  readonly width: number;
  readonly height: number;
  /** Where the author's own file asks for it; where its element stands if absent. */
  readonly askedAt?: Place;
  /** What a reader who cannot see it needs to know, in every language; the element's `alt` where absent. */
  readonly alternative?: string;
  /** Where it stands in a wider column; at the left where absent. */
  readonly alignment?: 'left' | 'right' | 'center';
  /** Draws it anew so high, as near as it can be, where it takes what its row or its page leaves. */
  readonly drawAnew?: (height: number) => GraphicNode | undefined;
  /** Draws it anew so high, as near as it can be, where what stands beside its block in a row is higher. */
  readonly drawLevel?: (height: number) => GraphicNode | undefined;
  /** It takes what its page leaves, whatever else stands on that. */
  readonly fillsPage?: true;
  /** No one has said how high it is to be, or that it fills its page. */
  readonly isOfOwnHeight?: true;
  /** No one has said how high it is to be, but for a layout. */
  readonly mayLevel?: true;
  /** Draws it anew, lower, where it would leave a page half empty, or so high as it was. */
  readonly drawLower?: (height?: number) => GraphicNode | undefined;

  /** The figures of facts that a chart prints. */
  readonly figures?: readonly DrawnFigure[];
  /** Where the whole picture would stand, in pt from the top left corner of what is printed of it, and how large. */
  readonly crop?: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** How far it is drawn beyond its width and height: left, top, right, bottom. */
  readonly bleed?: readonly [number, number, number, number];
}

/** A vector drawing as data, drawn at its own size. */
export interface DrawingNode extends GraphicNodeBase, Drawing {
  readonly kind: 'drawing';
}

export interface ImageNode extends GraphicNodeBase {
  readonly kind: 'image';
  readonly bitmap: Bitmap;
}

export type Bitmap = JpegBitmap | PixelBitmap;

/** A JPEG as it is in its file. */
export interface JpegBitmap {
  readonly kind: 'jpeg';
  readonly bytes: Uint8Array;
}

/** Pixels of 8 bits a sample, by rows of PNG filters, deflated (ISO 32000-1, 7.4.4.4: predictor 15). */
export interface PixelBitmap {
  readonly kind: 'pixels';
  /** In pixels, as are those that follow. */
  readonly width: number;
  readonly height: number;
  /** Samples of a pixel: grey, or red, green and blue. */
  readonly components: 1 | 3;
  readonly samples: Uint8Array;
  /** One sample a pixel, 255 where it is opaque; absent where all are. */
  readonly opacities?: Uint8Array;
}

/** What stands in a column whole. */
export type GraphicNode = DrawingNode | ImageNode;

/** Vertical space that may stretch or shrink so that the page ends evenly; dropped at the head of a page. */
export interface GapNode {
  readonly kind: 'gap';
  readonly natural: number;
  readonly minimum: number;
  readonly maximum: number;
}

export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** What header and footer may depend on. */
export interface PageContext {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Id of the section in force: the first whose `h2` stands on the page, else the last begun before it. */
  readonly section?: string;
}

export interface PrintJob {
  readonly geometry: PageGeometry;
  readonly body: readonly PrintNode[];
  /** All footnotes, in the arrangement that those of a page stand in at its foot; absent where none stand there. */
  readonly footnotes?: PrintNode;
  readonly header: (page: PageContext) => PrintNode | undefined;
  readonly footer: (page: PageContext) => PrintNode | undefined;
  readonly metadata: Metadata;
  /** The tree whose elements become structure elements. */
  readonly root: ElementNode;
}

export interface Metadata {
  readonly title: string;
  /** The title in each language, for readers that choose; `title` alone where absent. */
  readonly titles?: Readonly<Record<LanguageTag, string>>;
  readonly subjects?: Readonly<Record<LanguageTag, string>>;
  /** The document's main language; catalog Lang. */
  readonly language: LanguageTag;
  readonly languages: readonly LanguageTag[];
  readonly subject?: string;
  readonly author?: string;
  /** The only clock: creation and modification date. */
  readonly date: Date;
}

/** An associated file (ISO 19005-3, 6.8). */
export interface Attachment {
  readonly name: string;
  readonly mimeType: string;
  readonly relationship: 'Data' | 'Source' | 'Alternative' | 'Supplement';
  readonly description: string;
  readonly bytes: Uint8Array;
}
