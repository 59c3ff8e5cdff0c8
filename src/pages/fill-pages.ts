import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { define, defineRow, isSourced } from './definition.js';
import { blockTooTall, columnsTooWide, furnitureTooTall, rowTooTall } from './faults.js';
import { FlowContext, TOLERANCE } from './flow-context.js';
import { Heights, ruleHeights, type GapSetting } from './heights.js';
import { SheetMeasure } from './measure.js';
import {
  bottomsOf,
  columnWidth,
  divide,
  type ColumnHeight,
  type FillColumns,
} from './multicolumn.js';
import type {
  GapNode,
  MulticolumnNode,
  PageContext,
  PrintJob,
  PrintNode,
  TableNode,
  TableRowNode,
} from '../sheet/nodes.js';
import { PageElementWriterPart, type ColumnWidth, type DefinitionNode } from './pdfmake.js';
import { FlowGraphic, FlowLine, isGraphic, type Flow, type FlowItem } from './flow.js';
import { Placing } from './placing.js';
import { cellWidth, columnWidths } from './table-columns.js';

const isFlowItem = (item: unknown): item is FlowItem =>
  item instanceof FlowLine || item instanceof FlowGraphic;

/** Decides every break before it happens: pdfmake divides columns and keeps the cursor, and discovers nothing. */
class PageFilling extends Placing {
  readonly endedEarly = new Set<number>();
  readonly diagnostics: Diagnostic[] = [];
  readonly heights: Heights;
  readonly #measure = new SheetMeasure({});
  readonly #pageHeight: number;
  /** Heights of its pages, where they are columns. */
  #heightOf: ColumnHeight | undefined;

  constructor(job: PrintJob, gaps: GapSetting) {
    super(job, gaps);
    const { height, margins } = job.geometry;
    this.#pageHeight = height - margins.top - margins.bottom;
    this.heights = new Heights(gaps, (node, width, heights) => {
      const room = { width, left: this.#pageHeight, page: this.#pageHeight };
      return Math.max(0, ...bottomsOf(divide(node, room, heights, this.#fillColumns)));
    });
  }

  run(): Flow {
    this.#begin(this.job.body);
    const { pages } = this.context;
    pages.forEach((_, index) => {
      this.#layFurniture('header', index, pages.length);
      this.#layFurniture('footer', index, pages.length);
    });
    return {
      pages: pages.map(({ items }) => ({
        items: items.map(({ item }) => item).filter(isFlowItem),
      })),
      boxes: this.boxes,
      gaps: this.gaps,
      endedEarly: this.endedEarly,
      diagnostics: this.diagnostics,
    };
  }

  protected override mustStandHere(): boolean {
    const height = this.#heightOf?.(this.context.page) ?? this.#pageHeight;
    return this.isAtHead() && height >= this.#pageHeight - TOLERANCE;
  }

  /** Lays blocks out from the top of a first page on; pages are of the height given, or of the job's. */
  #begin(blocks: readonly PrintNode[], heightOf?: ColumnHeight): void {
    const { width, height, margins } = this.job.geometry;
    this.#heightOf = heightOf;
    this.writer = new PageElementWriterPart(new FlowContext(heightOf));
    this.writer.addPage({ width, height }, null, margins);
    this.#lay({ kind: 'stack', children: blocks });
  }

  /** Each column as a page of a job of its own. */
  readonly #fillColumns: FillColumns = (blocks, width, heightOf) => {
    const margins = { top: 0, right: 0, bottom: 0, left: 0 };
    const geometry = { width, height: this.#pageHeight, margins };
    const inner = new PageFilling({ ...this.job, geometry }, this.gapSetting);
    inner.order = this.order;
    inner.element = this.element;
    inner.#begin(blocks, heightOf);
    const { boxes, headings, diagnostics, order: lastOrder } = inner;
    const columns = inner.context.pages.map(({ items }) => ({
      items: items.map(({ item }) => item).filter(isFlowItem),
    }));
    return { columns, boxes, headings, diagnostics, lastOrder };
  };

  #layMulticolumn(node: MulticolumnNode): void {
    const { context } = this;
    const { availableWidth: width, availableHeight: left } = context;
    const room = { width, left, page: this.#pageHeight };
    const columned = divide(node, room, this.heights, this.#fillColumns);
    const bottoms = bottomsOf(columned);
    const pitch = columnWidth(node, width) + node.gap;
    let deepest = 0;
    columned.columns.forEach((_, index) => {
      const column = index % node.count;
      if (index > 0 && column === 0) {
        this.writer.moveToNextPage();
        deepest = 0;
      }
      const bottom = bottoms[index] ?? 0;
      this.adopt(columned, index, column * pitch, bottom);
      deepest = Math.max(deepest, bottom);
    });
    context.moveDown(deepest);
    this.order = columned.lastOrder;
    this.diagnostics.push(...columned.diagnostics);
  }

  override processNode(node: DefinitionNode, isVerticalAlignmentAllowed?: boolean): void {
    if (!isSourced(node)) {
      super.processNode(node, isVerticalAlignmentAllowed);
      return;
    }
    const { source } = node;
    if (source.kind === 'gap') {
      Object.assign(node, { positions: [] });
      this.layGap(source);
      return;
    }
    const enclosing = this.element;
    this.element = source.element ?? enclosing;
    const { context } = this;
    const [left, top, right, bottom] = source.margin ?? [0, 0, 0, 0];
    if (this.region === 'body') this.#checkHeight(source, context.availableWidth);
    context.moveDown(Math.min(top, Math.max(0, context.availableHeight)));
    context.addMargin(left, right);
    const close = source.box && this.openBox(source.box);
    if (source.kind === 'multicolumn') {
      Object.assign(node, { positions: [] });
      this.#layMulticolumn(source);
    } else super.processNode(node, isVerticalAlignmentAllowed);
    close?.();
    context.addMargin(-left, -right);
    context.moveDown(Math.min(bottom, Math.max(0, context.availableHeight)));
    this.element = enclosing;
  }

  override processVerticalContainer(node: DefinitionNode): void {
    const sources = isSourced(node) && node.source.kind === 'stack' ? node.source.children : [];
    node.stack?.forEach((child, index) => {
      if (this.region === 'body') this.#breakBefore(sources, index);
      this.processNode(child);
    });
  }

  override processColumns(node: DefinitionNode): void {
    if (isSourced(node) && node.source.kind === 'columns') {
      const { columns, gap } = node.source;
      this.#checkWidth(
        columns.map(({ width }) => width),
        gap,
      );
    }
    this.beside(() => super.processColumns(node));
  }

  override processTable(node: DefinitionNode): void {
    if (!isSourced(node) || node.source.kind !== 'table') {
      super.processTable(node);
      return;
    }
    const table = node.source;
    const width = this.context.availableWidth;
    this.#checkWidth(columnWidths(table, width), table.columnGap);
    this.beside(() =>
      node.table?.body.forEach((cells, index) => {
        if (this.region === 'body' && index >= table.headerRows) {
          this.#breakBeforeRow(table, index, width);
        }
        this.#layRow(table, index, cells, width);
      }),
    );
  }

  #lay(node: PrintNode): void {
    this.processNode(this.#measure.measureNode(define(node)));
  }

  #layRow(table: TableNode, index: number, cells: DefinitionNode[], width: number): void {
    const row = table.rows[index];
    if (!row) return;
    const { context } = this;
    const enclosing = this.element;
    this.element = row.element ?? enclosing;
    const widths = columnWidths(table, width);
    const columns = cells.map((_, column): ColumnWidth => {
      const own = widths[column] ?? 0;
      return { width: own, _calcWidth: own };
    });
    const { box, padding } = row;
    const { left, right } = table.inset ?? { left: 0, right: 0 };
    const closeRow = box && this.openBox(box);
    context.moveDown(box?.top?.width ?? 0);
    context.addMargin(left, right);
    const closeCells = this.#openCells(table, row, widths);
    context.moveDown(padding.top);
    this.#alignCells(table, index, cells, width);
    const gaps = columns.map((_, column) => (column === 0 ? 0 : table.columnGap));
    this.processRow({ cells, widths: columns, gaps });
    context.moveDown(padding.bottom);
    closeCells();
    context.addMargin(-left, -right);
    context.moveDown(box?.bottom?.width ?? 0);
    closeRow?.();
    this.element = enclosing;
  }

  /** Moves the content of cells that do not stand at the top of their row down in it. */
  #alignCells(table: TableNode, index: number, cells: DefinitionNode[], width: number): void {
    const row = table.rows[index];
    if (!row?.cells.some(({ verticalAlignment }) => verticalAlignment)) return;
    const widths = columnWidths(table, width);
    const { padding } = row;
    const height =
      this.heights.ofRow(table, index, width) - padding.top - padding.bottom - ruleHeights(row);
    let column = 0;
    for (const { content, columnSpan = 1, verticalAlignment } of row.cells) {
      const cell = cells[column];
      const own = cellWidth(widths, column, columnSpan, table.columnGap);
      column += columnSpan;
      if (!cell || !verticalAlignment || content.kind === 'gap') continue;
      const free = height - this.heights.of(content, own);
      const [left, top, right, bottom] = content.margin ?? [0, 0, 0, 0];
      const down = verticalAlignment === 'bottom' ? free : free / 2;
      Object.assign(cell, { source: { ...content, margin: [left, top + down, right, bottom] } });
    }
  }

  /** Begins the boxes of a row's cells at the cursor; the function returned ends them there. */
  #openCells(table: TableNode, row: TableRowNode, widths: readonly number[]): () => void {
    const { context } = this;
    let column = 0;
    let x = context.x;
    const closers = row.cells.flatMap(({ box, columnSpan = 1 }) => {
      const width = cellWidth(widths, column, columnSpan, table.columnGap);
      const close = box && this.openBox(box, { x, width });
      column += columnSpan;
      x += width + table.columnGap;
      return close ?? [];
    });
    return () => closers.forEach((close) => close());
  }

  #repeatHead(table: TableNode, width: number): void {
    this.repeating = true;
    for (let row = 0; row < table.headerRows; row++) {
      const cells = defineRow(table, row).map((cell) =>
        isSourced(cell) ? this.#measure.measureNode(cell) : cell,
      );
      this.#layRow(table, row, cells, width);
    }
    this.repeating = false;
  }

  #layFurniture(region: 'header' | 'footer', index: number, pages: number): void {
    const { geometry } = this.job;
    const node = this.job[region](this.#pageContext(index, pages));
    if (!node) return;
    const room = region === 'header' ? geometry.margins.top : geometry.margins.bottom;
    const height = this.heights.of(node, geometry.width);
    if (height > room + TOLERANCE && index === 0) {
      this.diagnostics.push(furnitureTooTall(this.#placeOf(node), region, height, room));
    }
    const { context } = this;
    this.region = region;
    context.beginDetachedBlock();
    Object.assign(context, {
      page: index,
      x: 0,
      y: region === 'header' ? 0 : geometry.height - room,
      availableWidth: geometry.width,
      availableHeight: Math.max(room, height) + TOLERANCE,
    });
    this.#lay(node);
    context.endDetachedBlock();
    this.region = 'body';
  }

  #pageContext(index: number, pages: number): PageContext {
    const named = this.headings.filter(({ id, level }) => id !== undefined && level === 2);
    const inForce =
      named.find(({ page }) => page === index) ?? named.findLast(({ page }) => page < index);
    const section = inForce?.id;
    return { page: index + 1, pages, ...(section === undefined ? {} : { section }) };
  }

  #breakBefore(blocks: readonly PrintNode[], index: number): void {
    const block = blocks[index];
    if (!block || this.mustStandHere()) return;
    const { context } = this;
    if (block.kind !== 'gap' && block.pageBreak === 'before' && !this.isAtHead()) {
      this.endedEarly.add(context.page);
      this.writer.moveToNextPage();
      return;
    }
    const { availableWidth, availableHeight } = context;
    const page = this.#pageHeight;
    const withNext = this.heights.ofSequence(blocks, index, availableWidth, page);
    const needed = withNext > page ? this.heights.ofStart(block, availableWidth, page) : withNext;
    if (needed > availableHeight && needed <= page + TOLERANCE) this.writer.moveToNextPage();
  }

  #breakBeforeRow(table: TableNode, index: number, width: number): void {
    const height = this.heights.ofRow(table, index, width);
    const room = this.#pageHeight - this.heights.ofHead(table, width);
    if (height > room + TOLERANCE) {
      const place = table.rows[index]?.element?.place ?? this.place;
      this.diagnostics.push(rowTooTall(place, height, room));
    }
    if (height <= this.context.availableHeight || this.mustStandHere()) return;
    this.writer.moveToNextPage();
    this.#repeatHead(table, width);
  }

  #checkHeight(source: Exclude<PrintNode, GapNode>, width: number): void {
    const isWhole = source.keepTogether || isGraphic(source);
    if (!isWhole) return;
    const height = this.heights.of(source, width);
    if (height <= this.#pageHeight + TOLERANCE) return;
    this.diagnostics.push(blockTooTall(this.#placeOf(source), height, this.#pageHeight));
  }

  #checkWidth(widths: readonly number[], gap: number): void {
    const needed = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
    const room = this.context.availableWidth;
    if (needed > room + TOLERANCE) {
      this.diagnostics.push(columnsTooWide(this.place, needed, room));
    }
  }

  #placeOf(node: PrintNode): Diagnostic['place'] {
    return (node.kind === 'gap' ? undefined : node.element?.place) ?? this.place;
  }
}

/** Heights of blocks before anything is placed, as the pages of a job hold them. */
export const heightsIn = (job: PrintJob, gaps: GapSetting): Heights =>
  new PageFilling(job, gaps).heights;

/** Lays the job's blocks out over pages, gaps at one setting. Nothing of `job` is changed. */
export const fillPages = (job: PrintJob, gaps: GapSetting): Flow =>
  new PageFilling(job, gaps).run();
