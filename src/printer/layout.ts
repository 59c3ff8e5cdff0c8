import type { Diagnostic, Place } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import { define, defineRow, isLeaf, isSourced } from './definition.js';
import { FlowContext, TOLERANCE } from './flow-context.js';
import { Heights, type GapSetting } from './heights.js';
import { SheetMeasure } from './measure.js';
import type { Box, GapNode, PageContext, PrintJob, PrintNode, TableNode } from './nodes.js';
import { linesOf, linesOnPage } from './paragraph-lines.js';
import { columnWidths } from './table-columns.js';
import {
  LayoutBuilderPart,
  PageElementWriterPart,
  SVGMeasurePart,
  type ColumnWidth,
  type DefinitionNode,
  type DocumentContext,
  type Line,
} from './pdfmake.js';
import {
  PlacedGraphic,
  PlacedLine,
  type BoxSpan,
  type Column,
  type FlowPoint,
  type PlacedGap,
  type PlacedHeading,
  type Region,
  type Standing,
} from './placed.js';

/** What a layout leaves behind, before gaps are spread. */
export interface Flow {
  readonly pages: readonly { readonly items: readonly (PlacedLine | PlacedGraphic)[] }[];
  readonly boxes: readonly BoxSpan[];
  readonly gaps: readonly PlacedGap[];
  /** Pages that a forced break ends, from 0. */
  readonly endedEarly: ReadonlySet<number>;
  readonly diagnostics: readonly Diagnostic[];
}

const isPlaced = (item: unknown): item is PlacedLine | PlacedGraphic =>
  item instanceof PlacedLine || item instanceof PlacedGraphic;

const points = (length: number): string => `${Math.round(length * 10) / 10} pt`;

/**
 * pdfmake's layout engine with every break decided before it happens. pdfmake measures, divides columns and keeps the
 * cursor; the lines are ours, and nothing goes through its unbreakable blocks, which drop what does not fit.
 */
class SheetLayout extends LayoutBuilderPart {
  readonly boxes: BoxSpan[] = [];
  readonly gaps: PlacedGap[] = [];
  readonly endedEarly = new Set<number>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #heights: Heights;
  readonly #measure = new SheetMeasure({});
  readonly #pageHeight: number;
  readonly #rootPlace: Place;
  #region: Region = 'body';
  /** Headings so far, for running heads. */
  readonly #headings: PlacedHeading[] = [];
  #order = 0;
  #columnDepth = 0;
  #repeating = false;
  #element: ElementNode | undefined;

  constructor(
    readonly job: PrintJob,
    gaps: GapSetting,
  ) {
    super(job.geometry, job.geometry.margins, new SVGMeasurePart());
    const { height, margins } = job.geometry;
    this.#heights = new Heights(gaps);
    this.#pageHeight = height - margins.top - margins.bottom;
    this.#rootPlace = job.root.place;
    this.linearNodeList = [];
  }

  run(): Flow {
    const { width, height, margins } = this.job.geometry;
    this.writer = new PageElementWriterPart(new FlowContext());
    this.writer.addPage({ width, height }, null, margins);
    this.processNode(this.#measure.measureNode(define({ kind: 'stack', children: this.job.body })));
    const { pages } = this.#context;
    for (let page = 0; page < pages.length; page++) {
      this.#layFurniture('header', page, pages.length);
      this.#layFurniture('footer', page, pages.length);
    }
    return {
      pages: pages.map(({ items }) => ({ items: items.map(({ item }) => item).filter(isPlaced) })),
      boxes: this.boxes,
      gaps: this.gaps,
      endedEarly: this.endedEarly,
      diagnostics: this.diagnostics,
    };
  }

  override processNode(node: DefinitionNode, isVerticalAlignmentAllowed?: boolean): void {
    if (!isSourced(node)) {
      super.processNode(node, isVerticalAlignmentAllowed);
      return;
    }
    const { source } = node;
    if (source.kind === 'gap') {
      this.#layGap(node, source);
      return;
    }
    const enclosing = this.#element;
    this.#element = source.element ?? enclosing;
    const context = this.#context;
    const [left, top, right, bottom] = source.margin ?? [0, 0, 0, 0];
    context.moveDown(Math.min(top, Math.max(0, context.availableHeight)));
    context.addMargin(left, right);
    if (this.#region === 'body') this.#checkHeight(source, context.availableWidth);
    const close = source.box && this.#openBox(source.box);
    super.processNode(node, isVerticalAlignmentAllowed);
    close?.();
    context.addMargin(-left, -right);
    context.moveDown(Math.min(bottom, Math.max(0, context.availableHeight)));
    this.#element = enclosing;
  }

  override processVerticalContainer(node: DefinitionNode): void {
    const sources = isSourced(node) && node.source.kind === 'stack' ? node.source.children : [];
    node.stack?.forEach((child, index) => {
      if (this.#region === 'body') this.#breakBefore(sources, index);
      this.processNode(child);
    });
  }

  override processColumns(node: DefinitionNode): void {
    if (isSourced(node) && node.source.kind === 'columns') {
      const { columns, gap } = node.source;
      const total = columns.reduce((sum, { width }) => sum + width, gap * (columns.length - 1));
      this.#checkWidth('columns', total);
    }
    this.#columnDepth += 1;
    super.processColumns(node);
    this.#columnDepth -= 1;
  }

  override processTable(node: DefinitionNode): void {
    if (!isSourced(node) || node.source.kind !== 'table') {
      super.processTable(node);
      return;
    }
    const table = node.source;
    const width = this.#context.availableWidth;
    const columns = (node.table?.widths ?? []).map((_, index) => index);
    this.#columnDepth += 1;
    node.table?.body.forEach((cells, index) => {
      if (this.#region === 'body' && index >= table.headerRows) {
        this.#breakBeforeRow(table, index, width);
      }
      this.#layRow(table, index, cells, columns.length, width);
    });
    this.#columnDepth -= 1;
  }

  override processLeaf(node: DefinitionNode): void {
    if (!isLeaf(node)) {
      super.processLeaf(node);
      return;
    }
    const { source: paragraph } = node;
    const context = this.#context;
    const lines = linesOf(paragraph, context.availableWidth);
    let placed = 0;
    while (placed < lines.length) {
      const remaining = lines.length - placed;
      const room = Math.floor(context.availableHeight / paragraph.style.leading);
      const fits =
        this.#region === 'body' ? linesOnPage(paragraph, remaining, room, placed > 0) : remaining;
      const taken = fits > 0 || !this.#isAtHead() ? fits : Math.max(1, Math.min(room, remaining));
      for (
        let line = this.buildNextLine(node, placed), end = placed + taken;
        line && placed < end;
      ) {
        this.#layLine(line);
        placed += 1;
        line = this.buildNextLine(node, placed);
      }
      if (placed < lines.length) this.writer.moveToNextPage();
    }
  }

  /** The line of a paragraph at `index`, broken at the width the cursor offers; null after the last. */
  override buildNextLine(node: DefinitionNode, index = 0): Line | null {
    if (!isLeaf(node)) return super.buildNextLine(node);
    const column = this.#column();
    const set = linesOf(node.source, column.width)[index];
    return set ? new PlacedLine(node.source, set, column, this.#stand()) : null;
  }

  override processSVG(node: DefinitionNode): void {
    this.#layGraphic(node);
  }

  override processImage(node: DefinitionNode): void {
    this.#layGraphic(node);
  }

  get #context(): DocumentContext {
    return this.writer.context();
  }

  #column(): Column {
    const { x, availableWidth } = this.#context;
    return { x, width: availableWidth };
  }

  #stand(): Standing {
    this.#order += 1;
    return {
      region: this.#region,
      order: this.#order,
      gapsBefore: this.gaps.length,
      repeated: this.#repeating,
      element: this.#element,
    };
  }

  #point(): FlowPoint {
    const { page, y } = this.#context;
    return { page, y, gapsBefore: this.gaps.length };
  }

  /** Nothing stands on the page above the cursor. */
  #isAtHead(): boolean {
    const context = this.#context;
    return (
      context.y <= context.pageMargins.top + TOLERANCE ||
      (this.#columnDepth === 0 && context.getCurrentPage().items.length === 0)
    );
  }

  #layLine(line: Line): void {
    // The writer drops a line taller than the page: the room left is no reason to lose one.
    const context = this.#context;
    const missing = line.getHeight() - context.availableHeight;
    if (missing > 0) context.availableHeight += missing;
    this.writer.addLine(line);
    if (missing > 0) context.availableHeight -= missing;
    const { paragraph, set } = line as PlacedLine;
    if (paragraph.outline && set.lineNumber === 0 && this.#region === 'body' && !this.#repeating) {
      this.#headings.push({ page: context.page, ...paragraph.outline });
    }
  }

  #layGap(node: DefinitionNode, gap: GapNode): void {
    Object.assign(node, { positions: [] });
    const context = this.#context;
    if (this.#region === 'body' && this.#isAtHead()) return;
    const laid = Math.min(gap[this.#heights.gaps], Math.max(0, context.availableHeight));
    context.moveDown(laid);
    if (this.#region === 'body' && this.#columnDepth === 0) {
      this.gaps.push({ gap, laid, page: context.page });
    }
  }

  #layGraphic(node: DefinitionNode): void {
    if (!isSourced(node)) return;
    const { source } = node;
    if (source.kind !== 'graphic' && source.kind !== 'image') return;
    const context = this.#context;
    if (this.#region === 'body' && source.height > context.availableHeight && !this.#isAtHead()) {
      this.writer.moveToNextPage();
    }
    const column = this.#column();
    const alignment = source.kind === 'graphic' ? source.alignment : undefined;
    const slack = column.width - source.width;
    const offset = alignment === 'right' ? slack : alignment === 'center' ? slack / 2 : 0;
    const placed = new PlacedGraphic(source, column.x + offset, context.y, column, this.#stand());
    context.getCurrentPage().items.push({ type: source.kind, item: placed });
    context.moveDown(source.height);
  }

  #layRow(
    table: TableNode,
    index: number,
    cells: DefinitionNode[],
    count: number,
    width: number,
  ): void {
    const row = table.rows[index];
    if (!row) return;
    const context = this.#context;
    const enclosing = this.#element;
    this.#element = row.element ?? enclosing;
    const widths = columnWidths(table, width);
    const columns = Array.from({ length: count }, (_, column): ColumnWidth => {
      const own = widths[column] ?? 0;
      return { width: own, _calcWidth: own };
    });
    const { rule } = row;
    const close = rule && this.#openBox({ bottom: rule });
    context.moveDown(row.padding.top);
    this.processRow({
      cells,
      widths: columns,
      gaps: columns.map((_, column) => (column === 0 ? 0 : table.columnGap)),
    });
    context.moveDown(row.padding.bottom + (rule?.width ?? 0));
    close?.();
    this.#element = enclosing;
  }

  #layFurniture(region: 'header' | 'footer', index: number, pages: number): void {
    const { geometry } = this.job;
    const node = this.job[region](this.#pageContext(index, pages));
    if (!node) return;
    const height = region === 'header' ? geometry.margins.top : geometry.margins.bottom;
    const needed = this.#heights.of(node, geometry.width);
    if (needed > height + TOLERANCE && index === 0) {
      this.#note('layout/page-furniture-too-tall', node, {
        problem: `the page ${region} needs ${points(needed)}, the margin has ${points(height)}`,
        remedy: 'widen the page margin, or shorten the text',
      });
    }
    const context = this.#context;
    this.#region = region;
    context.beginDetachedBlock();
    Object.assign(context, {
      page: index,
      x: 0,
      y: region === 'header' ? 0 : geometry.height - height,
      availableWidth: geometry.width,
      availableHeight: Math.max(height, needed) + TOLERANCE,
    });
    this.processNode(this.#measure.measureNode(define(node)));
    context.endDetachedBlock();
    this.#region = 'body';
  }

  #pageContext(index: number, pages: number): PageContext {
    const begun = this.#headings.findLast(({ page, level }) => page <= index && level <= 2);
    return { page: index + 1, pages, ...(begun ? { firstSection: begun.text } : {}) };
  }

  #openBox(box: Box): () => void {
    const from = this.#point();
    const column = this.#column();
    const standing = this.#stand();
    return () => {
      this.boxes.push({ box, column, standing, from, to: this.#point() });
    };
  }

  #breakBefore(blocks: readonly PrintNode[], index: number): void {
    const block = blocks[index];
    if (!block || this.#isAtHead()) return;
    const context = this.#context;
    if (block.kind !== 'gap' && block.pageBreak === 'before') {
      this.endedEarly.add(context.page);
      this.writer.moveToNextPage();
      return;
    }
    const { availableWidth, availableHeight } = context;
    const heights = this.#heights;
    const withNext = heights.ofSequence(blocks, index, availableWidth, this.#pageHeight);
    const needed =
      withNext > this.#pageHeight
        ? heights.ofStart(block, availableWidth, this.#pageHeight)
        : withNext;
    if (needed > availableHeight && needed <= this.#pageHeight + TOLERANCE) {
      this.writer.moveToNextPage();
    }
  }

  #breakBeforeRow(table: TableNode, index: number, width: number): void {
    const height = this.#heights.ofRow(table, index, width);
    const head = this.#heights.ofHead(table, width);
    if (height + head > this.#pageHeight + TOLERANCE) {
      this.#note('layout/row-taller-than-page', table.rows[index], {
        problem: `a table row is ${points(height)} high, a page holds ${points(this.#pageHeight - head)}`,
        remedy: 'shorten its cells, or divide the row in two',
      });
    }
    if (height <= this.#context.availableHeight || this.#isAtHead()) return;
    this.writer.moveToNextPage();
    this.#repeating = true;
    for (let row = 0; row < table.headerRows; row++) {
      const cells = defineRow(table, row).map((cell) =>
        isSourced(cell) ? this.#measure.measureNode(cell) : cell,
      );
      this.#layRow(table, row, cells, cells.length, width);
    }
    this.#repeating = false;
  }

  #checkHeight(source: Exclude<PrintNode, GapNode>, width: number): void {
    const isWhole = source.keepTogether || source.kind === 'graphic' || source.kind === 'image';
    if (!isWhole) return;
    const margins = source.margin ? source.margin[1] + source.margin[3] : 0;
    const outer = source.margin ? width + source.margin[0] + source.margin[2] : width;
    const height = this.#heights.of(source, outer) - margins;
    if (height <= this.#pageHeight + TOLERANCE) return;
    this.#note('layout/block-taller-than-page', source, {
      problem: `a block that is kept together is ${points(height)} high, a page holds ${points(this.#pageHeight)}`,
      remedy: 'shorten or divide it, or let its style split over pages',
    });
  }

  #checkWidth(what: string, needed: number): void {
    const room = this.#context.availableWidth;
    if (needed <= room + TOLERANCE) return;
    this.#note('layout/wider-than-its-room', undefined, {
      problem: `the ${what} are ${points(needed)} wide together, there is room for ${points(room)}`,
      remedy: 'make them narrower, or the gap between them smaller',
    });
  }

  #note(
    code: Diagnostic['code'],
    at: { readonly element?: ElementNode } | PrintNode | undefined,
    message: Pick<Diagnostic, 'problem' | 'remedy'>,
  ): void {
    const element = (at && 'element' in at ? at.element : undefined) ?? this.#element;
    const place = element?.place ?? this.#rootPlace;
    this.diagnostics.push({ code, severity: 'error', place, ...message });
  }
}

/** Lays the job's blocks out over pages, gaps at one setting. Nothing of `job` is changed. */
export const layOut = (job: PrintJob, gaps: GapSetting): Flow => new SheetLayout(job, gaps).run();
