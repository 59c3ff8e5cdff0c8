import type { Place } from '../diagnostics/diagnostic.js';
import type { ElementNode } from '../document/document.js';
import { isLeaf, isSourced, type LeafNode } from './definition.js';
import { TOLERANCE } from './flow-context.js';
import type { Columned } from './columns/multicolumn.js';
import type { GapSetting } from './heights.js';
import type { Box, GapNode, ParagraphNode, PrintJob } from '../sheet/nodes.js';
import { baselineOffset } from '../sheet/baseline.js';
import { isGraphic } from './node-contents.js';
import { linesOf, linesOnPage } from './paragraph-lines.js';
import {
  LayoutBuilderPart,
  SVGMeasurePart,
  type DefinitionNode,
  type DocumentContext,
  type Line,
} from './pdfmake.js';
import type { Column, Region, Standing } from '../sheet/placed.js';
import {
  FlowGraphic,
  FlowLine,
  type BoxSpan,
  type FlowPoint,
  type PlacedGap,
  type PlacedHeading,
} from './flow.js';

/** Lines are moved at most this many pt from the middle of their leading to share a baseline. */
const BASELINE_SHIFT = 1;

/**
 * pdfmake's layout engine placing our lines, graphics, gaps and boxes where its cursor stands. Nothing goes through
 * pdfmake's unbreakable blocks or size checks, which drop what does not fit: whatever is laid is on a page.
 */
export class Placing extends LayoutBuilderPart {
  readonly boxes: BoxSpan[] = [];
  readonly gaps: PlacedGap[] = [];
  /** Headings so far, for running heads. */
  protected readonly headings: PlacedHeading[] = [];
  protected region: Region = 'body';
  /** Columns and table cells round the cursor. */
  protected columnDepth = 0;
  /** What is laid repeats a table's head. */
  protected repeating = false;
  /** The innermost element being laid. */
  protected element: ElementNode | undefined;
  /** Where baselines stand in the columns round the cursor, by leading. */
  #baselines: Map<number, number> | undefined;
  /** Counts what has been placed. */
  protected order = 0;

  constructor(
    protected readonly job: PrintJob,
    protected readonly gapSetting: GapSetting,
  ) {
    super(job.geometry, job.geometry.margins, new SVGMeasurePart());
    this.linearNodeList = [];
  }

  protected get context(): DocumentContext {
    return this.writer.context();
  }

  /** Place for what is wrong with the block being laid. */
  protected get place(): Place {
    return (this.element ?? this.job.root).place;
  }

  override processLeaf(node: DefinitionNode): void {
    if (!isLeaf(node)) {
      super.processLeaf(node);
      return;
    }
    const { source: paragraph } = node;
    if (paragraph.hang !== undefined) {
      this.#hangLines(node, paragraph.hang);
      return;
    }
    const { context } = this;
    const count = linesOf(paragraph, context.availableWidth).length;
    let placed = 0;
    while (placed < count) {
      const remaining = count - placed;
      const room = Math.floor(context.availableHeight / paragraph.style.leading);
      const fitting =
        this.region === 'body' ? linesOnPage(paragraph, remaining, room, placed > 0) : remaining;
      const taken =
        fitting === 0 && this.mustStandHere() ? Math.max(1, Math.min(room, remaining)) : fitting;
      for (const end = placed + taken; placed < end; placed += 1) {
        const line = this.buildNextLine(node, placed);
        if (line) this.#layLine(line);
      }
      if (placed < count) this.writer.moveToNextPage();
    }
  }

  /** The line of a paragraph at `index`, broken at the width the cursor offers; null after the last. */
  override buildNextLine(node: DefinitionNode, index = 0): Line | null {
    if (!isLeaf(node)) return super.buildNextLine(node);
    const column = this.#column();
    const set = linesOf(node.source, column.width)[index];
    if (!set) return null;
    return new FlowLine(node.source, set, column, this.#stand(), this.#baseline(node.source));
  }

  override processImage(node: DefinitionNode): void {
    this.#layGraphic(node);
  }

  /** Nothing stands on the page above the cursor. */
  protected isAtHead(): boolean {
    const { context } = this;
    return (
      context.y <= context.pageMargins.top + TOLERANCE ||
      (this.columnDepth === 0 && context.getCurrentPage().items.length === 0)
    );
  }

  /** Nothing stands above the cursor, and no page after this one has more room. */
  protected mustStandHere(): boolean {
    return this.isAtHead();
  }

  protected layGap(gap: GapNode): void {
    const { context } = this;
    if (this.region === 'body' && this.isAtHead()) return;
    const laid = Math.min(gap[this.gapSetting], Math.max(0, context.availableHeight));
    context.moveDown(laid);
    if (this.region === 'body' && this.columnDepth === 0) {
      this.gaps.push({ gap, laid, page: context.page });
    }
  }

  /** Begins a box at the cursor; the function returned ends it there. */
  protected openBox(box: Box, column: Column = this.#column()): () => void {
    const from = this.#point();
    const standing = this.#stand();
    return () => {
      this.boxes.push({ box, column, standing, from, to: this.#point() });
    };
  }

  /** Puts a column that was laid out by itself where the cursor stands, `offset` pt to the right. */
  protected adopt(columned: Columned, column: number, offset: number, bottom: number): void {
    const { context } = this;
    const { page, y, x } = context;
    const moved = (own: Column): Column => ({ x: own.x + x + offset, width: own.width });
    const standing = (own: Standing): Standing => ({
      ...own,
      region: this.region,
      gapsBefore: this.gaps.length,
      repeated: own.repeated || this.repeating,
    });
    for (const item of columned.columns[column]?.items ?? []) {
      const adopted = item.adopted(moved(item.column), standing(item.standing), x + offset, y);
      context.getCurrentPage().items.push({ type: 'adopted', item: adopted });
    }
    for (const { box, from, to, ...span } of columned.boxes) {
      if (column < from.page || column > to.page) continue;
      const [opens, closes] = [column === from.page, column === to.page];
      const { top, bottom: foot, ...sides } = box;
      const point = (height: number): FlowPoint => ({ ...this.#point(), y: y + height });
      this.boxes.push({
        box: {
          ...sides,
          ...(opens && top ? { top } : {}),
          ...(closes && foot ? { bottom: foot } : {}),
        },
        column: moved(span.column),
        standing: standing(span.standing),
        from: point(opens ? from.y : 0),
        to: point(closes ? to.y : bottom),
      });
    }
    for (const heading of columned.headings) {
      if (heading.page === column && this.region === 'body' && !this.repeating)
        this.headings.push({ ...heading, page, y: y + heading.y });
    }
  }

  /** Sets columns or cells side by side. */
  protected beside(lay: () => void): void {
    const enclosing = this.#baselines;
    this.#baselines ??= new Map();
    this.columnDepth += 1;
    lay();
    this.columnDepth -= 1;
    this.#baselines = enclosing;
  }

  /** Text of nearly one size and the same leading side by side stands on the same baselines, the first column's. */
  #baseline(paragraph: ParagraphNode): number {
    const own = baselineOffset(paragraph);
    const { leading } = paragraph.style;
    const shared = this.#baselines?.get(leading);
    if (shared === undefined) this.#baselines?.set(leading, own);
    return shared !== undefined && Math.abs(shared - own) <= BASELINE_SHIFT ? shared : own;
  }

  #column(): Column {
    const { x, availableWidth } = this.context;
    return { x, width: availableWidth };
  }

  #point(): FlowPoint {
    const { page, y } = this.context;
    return { page, y, gapsBefore: this.gaps.length };
  }

  #stand(): Standing {
    this.order += 1;
    return {
      region: this.region,
      order: this.order,
      gapsBefore: this.gaps.length,
      repeated: this.repeating,
      element: this.element,
    };
  }

  /** Lines in the margin left of the column: the cursor stays where it is. */
  #hangLines({ source: paragraph }: LeafNode, gap: number): void {
    const { x, y } = this.context;
    const baseline = this.#baseline(paragraph);
    linesOf(paragraph, x - gap).forEach((set, index) => {
      const column = { x: x - gap - set.width, width: set.width };
      const line = new FlowLine(paragraph, { ...set, x: 0 }, column, this.#stand(), baseline);
      line.x = column.x;
      line.y = y + index * paragraph.style.leading;
      this.context.getCurrentPage().items.push({ type: 'line', item: line });
    });
  }

  #layLine(line: Line): void {
    // The writer refuses a line taller than what is left of the page: lines are counted before they come here.
    const { context } = this;
    const { y } = context;
    const missing = Math.max(0, line.getHeight() - context.availableHeight);
    context.availableHeight += missing;
    this.writer.addLine(line);
    context.availableHeight -= missing;
    const { paragraph, set } = line as FlowLine;
    if (paragraph.outline && set.lineNumber === 0 && this.region === 'body' && !this.repeating) {
      const { id, outline } = paragraph;
      const own = id === undefined ? {} : { id };
      this.headings.push({ page: context.page, y, ...outline, ...own });
    }
  }

  #layGraphic(node: DefinitionNode): void {
    if (!isSourced(node)) return;
    const { source } = node;
    if (!isGraphic(source)) return;
    const { context } = this;
    if (
      this.region === 'body' &&
      source.height > context.availableHeight &&
      !this.mustStandHere()
    ) {
      this.writer.moveToNextPage();
    }
    const column = this.#column();
    const { alignment } = source;
    const slack = column.width - source.width;
    const offset = alignment === 'right' ? slack : alignment === 'center' ? slack / 2 : 0;
    const placed = new FlowGraphic(source, column.x + offset, context.y, column, this.#stand());
    context.getCurrentPage().items.push({ type: source.kind, item: placed });
    context.moveDown(source.height);
  }
}
