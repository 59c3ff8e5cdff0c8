import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';

/*
 * The parts of pdfmake that pages are composed with, as pdfmake's own Printer does. pdfmake has no `exports` field and no
 * types; this file states what pages rely on, `pdf/pdfmake.ts` what writing relies on, and nothing else loads it.
 * `contract.test.ts` fails where a release takes one of these away.
 */

/** A node of pdfmake's document definition, with what pdfmake writes into it while measuring. */
export interface DefinitionNode {
  stack?: DefinitionNode[];
  columns?: DefinitionNode[];
  table?: { widths: ColumnWidth[]; body: DefinitionNode[][]; headerRows?: number };
  text?: string;
  image?: string;
  canvas?: unknown[];
  width?: number;
  height?: number;
  columnGap?: number;
  colSpan?: number;
  layout?: TableLayout;
  positions?: unknown[];
  x?: number;
  y?: number;
  _span?: boolean;
  _margin?: readonly number[];
  _minWidth?: number;
  _maxWidth?: number;
  _width?: number;
  _height?: number;
  _offsets?: { offsets: number[]; total: number };
}

export interface ColumnWidth {
  width: number | 'auto' | '*';
  _minWidth?: number;
  _maxWidth?: number;
  _calcWidth?: number;
}

export interface TableLayout {
  readonly hLineWidth: () => number;
  readonly vLineWidth: () => number;
  readonly paddingLeft: (column: number) => number;
  readonly paddingRight: () => number;
  readonly paddingTop: () => number;
  readonly paddingBottom: () => number;
}

/** Where the next block goes: pdfmake's cursor, with the columns it is inside. */
export interface DocumentContext extends EventEmitter {
  pages: LaidPage[];
  page: number;
  x: number;
  y: number;
  availableWidth: number;
  availableHeight: number;
  pageMargins: PageMargins;
  addMargin(left: number, right?: number): void;
  moveDown(offset: number): boolean;
  initializePage(): void;
  getCurrentPage(): LaidPage;
  beginDetachedBlock(): void;
  endDetachedBlock(): void;
}

export interface PageMargins {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface LaidPage {
  readonly items: LaidItem[];
  readonly pageSize: { readonly width: number; readonly height: number };
}

interface LaidItem {
  readonly type: string;
  readonly item: unknown;
}

export interface PageElementWriter extends EventEmitter {
  context(): DocumentContext;
  addLine(line: Line, dontUpdateContextPosition?: boolean, index?: number): unknown;
  addPage(
    pageSize: { width: number; height: number },
    pageOrientation: null,
    pageMargin: PageMargins,
  ): void;
  moveToNextPage(): void;
}

export interface Line {
  maxWidth: number;
  inlines: unknown[];
  x?: number;
  y?: number;
  getHeight(): number;
  getAscenderHeight(): number;
  getWidth(): number;
}

interface RowRequest {
  readonly cells: DefinitionNode[];
  readonly widths: ColumnWidth[];
  readonly gaps: readonly number[];
}

export interface LayoutBuilder {
  writer: PageElementWriter;
  linearNodeList: unknown[];
  nestedLevel: number;
  processNode(node: DefinitionNode, isVerticalAlignmentAllowed?: boolean): void;
  processVerticalContainer(node: DefinitionNode): void;
  processColumns(node: DefinitionNode): void;
  processRow(row: RowRequest): unknown;
  processTable(node: DefinitionNode): void;
  processLeaf(node: DefinitionNode): void;
  processImage(node: DefinitionNode): void;
  processCanvas(node: DefinitionNode): void;
  buildNextLine(node: DefinitionNode): Line | null;
}

export interface DocMeasure {
  measureNode(node: DefinitionNode): DefinitionNode;
  measureLeaf(node: DefinitionNode): DefinitionNode;
  measureImage(node: DefinitionNode): DefinitionNode;
}

type Constructor<Arguments extends readonly unknown[], Instance> = new (
  ...parameters: Arguments
) => Instance;

const require = createRequire(import.meta.url);
const part = (module: unknown): unknown => (module as { readonly default: unknown }).default;

export const LayoutBuilderPart = part(require('pdfmake/js/LayoutBuilder.js')) as Constructor<
  [pageSize: object, pageMargins: PageMargins, svgMeasure: object],
  LayoutBuilder
>;
export const DocMeasurePart = part(require('pdfmake/js/DocMeasure.js')) as Constructor<
  [
    pdfDocument: object,
    styles: object,
    defaultStyle: object,
    svgMeasure: object,
    tableLayouts: object,
  ],
  DocMeasure
>;
export const DocumentContextPart = part(require('pdfmake/js/DocumentContext.js')) as Constructor<
  [],
  DocumentContext
>;
export const PageElementWriterPart = part(
  require('pdfmake/js/PageElementWriter.js'),
) as Constructor<[DocumentContext], PageElementWriter>;
export const LinePart = part(require('pdfmake/js/Line.js')) as Constructor<
  [maxWidth: number],
  Line
>;
export const SVGMeasurePart = part(require('pdfmake/js/SVGMeasure.js')) as Constructor<[], object>;
