import { inMargin, lackingInMargin } from './in-margin.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { askedAt } from './asked-at.js';
import { define, isSourced } from './definition.js';
import { blockTooTall, furnitureTooTall } from './faults.js';
import { FlowContext, TOLERANCE } from './flow-context.js';
import { Heights, type GapSetting, type SmallBlocks } from './heights.js';
import { SheetMeasure } from './measure.js';
import {
  bottomsOf,
  columnWidth,
  divide,
  type ColumnHeight,
  type FillColumns,
} from './columns/multicolumn.js';
import type { GapNode, MulticolumnNode, PageContext, PrintJob, PrintNode } from '../sheet/nodes.js';
import { PageElementWriterPart, type DefinitionNode } from './pdfmake.js';
import { isFlowItem, type Flow, type PageNotes } from './flow.js';
import { isGraphic } from './node-contents.js';
import { linkedFrom, notesMarked } from './notes/footnotes.js';
import { PlacingTables } from './tables/placing-tables.js';
import { sectionOf } from './section-of.js';

/** Decides every break before it happens: pdfmake divides columns and keeps the cursor, and discovers nothing. */
class PageFilling extends PlacingTables {
  readonly endedEarly = new Set<number>();
  readonly heights: Heights;
  readonly #lacking = { header: 0, footer: 0 };
  /** What stands in a block that is told to be taller than a page is not told again. */
  #isInTooTall = false;
  readonly #measure = new SheetMeasure({});
  /** Heights of its pages, where they are columns. */
  #heightOf: ColumnHeight | undefined;

  /** @param reserved pt kept for footnotes at the foot of each page, from the first on */
  constructor(
    job: PrintJob,
    gaps: GapSetting,
    readonly reserved: readonly number[] = [],
    readonly smallBlocks: SmallBlocks = 'divided',
  ) {
    super(job, gaps);
    const heightInColumns = (node: MulticolumnNode, width: number, heights: Heights): number => {
      const room = { width, left: this.pageHeight, pageAfter: () => this.pageHeight };
      return Math.max(0, ...bottomsOf(divide(node, room, heights, this.#fillColumns)));
    };
    this.heights = new Heights(gaps, heightInColumns, smallBlocks);
  }

  run(): Flow {
    this.#begin(this.job.body);
    const { pages } = this.context;
    const notes = pages.flatMap((_, index) => this.#layNotes(index));
    pages.forEach((_, index) => {
      this.#layFurniture('header', index, pages.length);
      this.#layFurniture('footer', index, pages.length);
    });
    return {
      notes,
      pages: pages.map(({ items }) => ({
        items: items.map(({ item }) => item).filter(isFlowItem),
      })),
      boxes: this.boxes,
      gaps: this.gaps,
      endedEarly: this.endedEarly,
      diagnostics: this.diagnostics,
      lacking: this.#lacking,
    };
  }

  protected override mustStandHere(): boolean {
    const height = this.#heightOf?.(this.context.page) ?? this.pageHeight;
    return this.isAtHead() && height >= this.pageHeight - TOLERANCE;
  }

  /** Lays blocks out from the top of a first page on; pages are of the height given, or of the job's. */
  #begin(blocks: readonly PrintNode[], heightOf?: ColumnHeight): void {
    const { width, height, margins } = this.job.geometry;
    this.#heightOf = heightOf;
    const isReserved = heightOf === undefined && this.reserved.length > 0;
    this.writer = new PageElementWriterPart(
      new FlowContext(isReserved ? (page) => height - this.#reservedOn(page) : heightOf),
    );
    this.writer.addPage({ width, height }, null, margins);
    this.#lay({ kind: 'stack', children: blocks });
  }

  #reservedOn(page: number): number {
    return this.reserved[page] ?? 0;
  }

  /** The notes that a page marks, at its foot. */
  #layNotes(page: number): readonly PageNotes[] {
    const { geometry, footnotes } = this.job;
    const { context } = this;
    const onPage = context.pages[page]?.items ?? [];
    const body = onPage.map(({ item }) => item).filter(isFlowItem);
    const node = notesMarked(footnotes, linkedFrom(body));
    if (!node) return [];
    const { left, right, bottom } = geometry.margins;
    const width = geometry.width - left - right;
    const height = this.heights.of(node, width);
    const [gaps, boxes] = [this.gaps.splice(0), this.boxes.splice(0)];
    context.beginDetachedBlock();
    Object.assign(context, {
      page,
      x: left,
      y: geometry.height - bottom - height,
      availableWidth: width,
      availableHeight: height + TOLERANCE,
    });
    this.#lay(node);
    context.endDetachedBlock();
    const items = onPage.splice(body.length).map(({ item }) => item);
    const notes = { page, height, items: items.filter(isFlowItem), boxes: this.boxes.splice(0) };
    this.gaps.splice(0, Infinity, ...gaps);
    this.boxes.push(...boxes);
    return [notes];
  }

  /** Each column as a page of a job of its own. */
  readonly #fillColumns: FillColumns = (blocks, width, heightOf) => {
    const margins = { top: 0, right: 0, bottom: 0, left: 0 };
    const geometry = { width, height: this.pageHeight, margins };
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
    const room = {
      width,
      left,
      pageAfter: (count: number) => this.pageHeight - this.#reservedOn(context.page + count),
    };
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
    const isInTooTall = this.#isInTooTall;
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
    this.#isInTooTall = isInTooTall;
  }

  override processVerticalContainer(node: DefinitionNode): void {
    const sources = isSourced(node) && node.source.kind === 'stack' ? node.source.children : [];
    node.stack?.forEach((child, index) => {
      if (this.region === 'body') this.#breakBefore(sources, index);
      this.noteKeptAfter(sources, index);
      this.processNode(child);
    });
  }

  override processColumns(node: DefinitionNode): void {
    if (isSourced(node) && node.source.kind === 'columns') {
      const { columns, gap } = node.source;
      this.checkWidth(
        columns.map(({ width }) => width),
        gap,
      );
    }
    this.beside(() => super.processColumns(node));
  }

  #lay(node: PrintNode): void {
    this.processNode(this.#measure.measureNode(define(node)));
  }

  #layFurniture(region: 'header' | 'footer', index: number, pages: number): void {
    const { geometry } = this.job;
    const asked = this.job[region](this.#pageContext(index, pages));
    if (!asked) return;
    const room = region === 'header' ? geometry.margins.top : geometry.margins.bottom;
    const askedHeight = this.heights.of(asked, geometry.width);
    const lacks = lackingInMargin(asked, region, room, askedHeight);
    this.#lacking[region] = Math.max(this.#lacking[region], lacks);
    const node = inMargin(asked, region, room, askedHeight);
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
    const items = (this.context.pages[index]?.items ?? []).map(({ item }) => item);
    const section = sectionOf(index, this.headings, items.filter(isFlowItem));
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
    const page = this.pageHeight;
    const withNext = this.heights.ofSequence(blocks, index, availableWidth, page);
    const needed = withNext > page ? this.heights.ofStart(block, availableWidth, page) : withNext;
    if (needed > availableHeight && needed <= page + TOLERANCE) this.writer.moveToNextPage();
  }

  #checkHeight(source: Exclude<PrintNode, GapNode>, width: number): void {
    const isWhole = source.keepTogether || isGraphic(source);
    if (!isWhole || this.#isInTooTall) return;
    const height = this.heights.of(source, width);
    if (height <= this.pageHeight + TOLERANCE) return;
    this.#isInTooTall = true;
    const heightOf = (node: PrintNode): number => this.heights.of(node, width);
    const place = askedAt(source, heightOf, this.pageHeight) ?? this.#placeOf(source);
    this.diagnostics.push(blockTooTall(place, height, this.pageHeight));
  }

  #placeOf(node: PrintNode): Diagnostic['place'] {
    return (node.kind === 'gap' ? undefined : node.element?.place) ?? this.place;
  }
}

/** Heights of blocks before anything is placed, as the pages of a job hold them. */
export const heightsIn = (job: PrintJob, gaps: GapSetting): Heights =>
  new PageFilling(job, gaps).heights;

/**
 * Lays the job's blocks out over pages, gaps at one setting. Nothing of `job` is changed.
 *
 * @param reserved pt kept for footnotes at the foot of each page, from the first on
 */
export const layPages = (
  job: PrintJob,
  gaps: GapSetting,
  reserved: readonly number[],
  smallBlocks: SmallBlocks,
): Flow => new PageFilling(job, gaps, reserved, smallBlocks).run();
