import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { Box, PrintJob, PrintNode, Rule, TableNode, TableRowNode } from '../../sheet/nodes.js';
import { defineEmpty, defineRow, isSourced } from '../definition.js';
import { columnsTooWide, rowTooTall } from '../faults.js';
import { TOLERANCE } from '../flow-context.js';
import type { GapSetting, Heights } from '../heights.js';
import { typeArea } from '../lengths.js';
import { cellsAt, coversNext, ruleHeights } from './table-rows.js';
import { SheetMeasure } from '../measure.js';
import type { ColumnWidth, DefinitionNode } from '../pdfmake.js';
import { Placing } from '../placing.js';
import { columnWidths } from './table-columns.js';

const withoutBottom = ({ bottom: _, ...box }: Box): Box => box;
const withoutFill = ({ fill: _, ...box }: Box): Box => box;

/** The row of the body that heads the group of a row after it. What closes the table may be the total of all groups. */
const groupHeadOf = ({ rows, headerRows }: TableNode, index: number): number | undefined => {
  if (rows[index]?.headsGroup || index === rows.length - 1) return undefined;
  const head = rows.slice(0, index).findLastIndex((row) => row.headsGroup);
  return head < headerRows ? undefined : head;
};

/** A table on columns of the same widths, the head of a group saying that this goes on. */
const goingOn = (table: TableNode, groupHead: number, width: number): TableNode => {
  const continued = table.rows[groupHead]?.continued;
  if (!continued) return table;
  const rows = table.rows.map((row, index) =>
    index === groupHead ? { ...row, cells: continued } : row,
  );
  return { ...table, widths: columnWidths(table, width), rows };
};

/** Tables row by row: a row is never divided, and heads are repeated where a table goes on over a page. */
export abstract class PlacingTables extends Placing {
  readonly diagnostics: Diagnostic[] = [];
  abstract readonly heights: Heights;
  /** Room in pt between the margins of a page. */
  protected readonly pageHeight: number;
  /** What stays on the page of the last row of the table that is laid next, and of this one, in pt. */
  #keptAfterNext = 0;
  #keptAfter = 0;
  readonly #measure = new SheetMeasure({});
  /** Ends of the boxes of cells that go on into the next row, by column. */
  #openAbove = new Map<number, () => void>();
  /** Fills of the rows that these begin in, by column. */
  #fillAbove = new Map<number, string | undefined>();

  constructor(job: PrintJob, gaps: GapSetting) {
    super(job, gaps);
    this.pageHeight = typeArea(job.geometry).height;
  }

  override processTable(node: DefinitionNode): void {
    if (!isSourced(node) || node.source.kind !== 'table') {
      super.processTable(node);
      return;
    }
    const table = node.source;
    const width = this.context.availableWidth;
    this.checkWidth(columnWidths(table, width), table.columnGap);
    this.#openAbove = new Map();
    this.#fillAbove = new Map();
    this.#keptAfter = this.#keptAfterNext;
    this.#keptAfterNext = 0;
    let next = table.headerRows;
    this.beside(() =>
      node.table?.body.forEach((cells, index) => {
        if (this.region === 'body' && index === next) {
          next += this.#breakBeforeRow(table, index, width);
        }
        this.#layRow(table, index, cells, width);
      }),
    );
  }

  /** Notes, before the block at `index` is laid, what stays with its last row where it is a table that asks for it. */
  protected noteKeptAfter(blocks: readonly PrintNode[], index: number): void {
    const block = blocks[index];
    if (block?.kind !== 'table' || !block.keepWithNext) return;
    const { availableWidth } = this.context;
    this.#keptAfterNext = this.heights.ofSequence(
      blocks,
      index + 1,
      availableWidth,
      this.pageHeight,
    );
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
    const parts = this.#partsOf(table, row, width);
    const whole = box && (coversNext(row) ? withoutBottom(box) : box);
    const closeRow = whole && this.openBox(parts.length > 0 ? withoutFill(whole) : whole);
    const closeParts = parts.map(({ fill, ...column }) => this.openBox({ fill }, column));
    context.moveDown(box?.top?.width ?? 0);
    context.addMargin(left, right);
    const closeCells = this.#openCells(table, row, width);
    context.moveDown(padding.top);
    const inRow = this.#alignCells(table, index, cells, width);
    const gaps = columns.map((_, column) => (column === 0 ? 0 : table.columnGap));
    const { y } = context;
    this.processRow({ cells: inRow, widths: columns, gaps });
    // As high as its cells, and those that end in it from above, need.
    const height = this.heights.ofRow(table, index, width);
    const content = height - padding.top - padding.bottom - ruleHeights(row);
    if (row.cells.some(({ isContinued }) => isContinued)) context.moveDown(y + content - context.y);
    context.moveDown(padding.bottom);
    closeCells();
    if (box?.bottom && coversNext(row)) this.#ruleBeside(table, row, box.bottom, width);
    context.addMargin(-left, -right);
    context.moveDown(box?.bottom?.width ?? 0);
    closeParts.forEach((close) => close());
    closeRow?.();
    this.element = enclosing;
  }

  /** The fills of a row that a cell of a row with another reaches into: that cell keeps its own. */
  #partsOf(
    table: TableNode,
    row: TableRowNode,
    width: number,
  ): readonly { readonly fill: string; readonly x: number; readonly width: number }[] {
    const fillOf = (column: number, isContinued: boolean): string | undefined =>
      isContinued ? this.#fillAbove.get(column) : row.box?.fill;
    const inset = table.inset?.left ?? 0;
    const cells = cellsAt(table, row, width).map(({ cell, column, x }) => ({
      fill: fillOf(column, cell.isContinued === true),
      x: this.context.x + x + (column === 0 ? 0 : inset),
    }));
    if (cells.every(({ fill }) => fill === row.box?.fill)) return [];
    const end = this.context.x + width;
    return cells.flatMap(({ fill, x }, index) =>
      fill === undefined ? [] : [{ fill, x, width: (cells[index + 1]?.x ?? end) - x }],
    );
  }

  /** The rule under a row where no cell goes on into the next one. */
  #ruleBeside(table: TableNode, row: TableRowNode, bottom: Rule, width: number): void {
    const { context } = this;
    const { left, right } = table.inset ?? { left: 0, right: 0 };
    const cells = cellsAt(table, row, width);
    let column: { x: number; width: number } | undefined;
    const draw = (): void => {
      if (column) this.openBox({ bottom }, column)();
    };
    cells.forEach(({ cell, x, width: own }, index) => {
      if (cell.rowsBelow !== undefined) {
        draw();
        column = undefined;
        return;
      }
      const from = column?.x ?? context.x + x - (index === 0 ? left : 0);
      const to = context.x + x + own + (index === cells.length - 1 ? right : 0);
      column = { x: from, width: to - from };
    });
    draw();
  }

  /**
   * Lays the cells of a row that are over several rows, which take no height of this one; and moves the content of those
   * that do not stand at the top of theirs down. What is left to lay as a row is returned.
   */
  #alignCells(
    table: TableNode,
    index: number,
    cells: DefinitionNode[],
    width: number,
  ): DefinitionNode[] {
    const row = table.rows[index];
    const aligned = [...cells];
    if (!row?.cells.some(({ verticalAlignment, rowsBelow }) => verticalAlignment || rowsBelow)) {
      return aligned;
    }
    for (const { cell, column, x, width: own } of cellsAt(table, row, width)) {
      const { content, verticalAlignment, rowsBelow = 0, isContinued } = cell;
      const node = aligned[column];
      if (!node || content.kind === 'gap' || isContinued) continue;
      if (verticalAlignment) {
        const height = this.heights.ofCoveredRows(table, index, rowsBelow, width);
        const free = height - this.heights.of(content, own);
        const [left, top, right, bottom] = content.margin ?? [0, 0, 0, 0];
        const down = verticalAlignment === 'bottom' ? free : free / 2;
        Object.assign(node, { source: { ...content, margin: [left, top + down, right, bottom] } });
      }
      if (rowsBelow === 0) continue;
      this.#layOver(node, x, own);
      const { colSpan } = node;
      aligned[column] = { ...defineEmpty(), ...(colSpan === undefined ? {} : { colSpan }) };
    }
    return aligned;
  }

  /** Lays a cell where the cursor stands, `offset` pt to the right, and brings the cursor back. */
  #layOver(node: DefinitionNode, offset: number, width: number): void {
    const { context } = this;
    const { y, page, availableWidth } = context;
    const right = availableWidth - offset - width;
    context.addMargin(offset, right);
    this.processNode(node);
    context.addMargin(-offset, -right);
    // A cell that is higher than a page has been reported, and goes on where it ended.
    if (context.page === page) context.moveDown(y - context.y);
  }

  /** Begins the boxes of a row's cells at the cursor; the function returned ends those that end with the row. */
  #openCells(table: TableNode, row: TableRowNode, width: number): () => void {
    const { context } = this;
    const { x: start } = context;
    const ending: (() => void)[] = [];
    for (const { cell, column, x, width: own } of cellsAt(table, row, width)) {
      const close = cell.isContinued
        ? this.#openAbove.get(column)
        : cell.box && this.openBox(cell.box, { x: start + x, width: own });
      if (cell.rowsBelow !== undefined && !cell.isContinued)
        this.#fillAbove.set(column, row.box?.fill);
      if (!close) continue;
      if (cell.rowsBelow === undefined) ending.push(close);
      else this.#openAbove.set(column, close);
      if (cell.isContinued && cell.rowsBelow === undefined) this.#openAbove.delete(column);
    }
    return () => ending.forEach((close) => close());
  }

  /** Lays the table's head once more, and under it the head of the group that goes on. */
  #repeatHead(table: TableNode, groupHead: number | undefined, width: number): void {
    this.repeating = true;
    const rows = Array.from({ length: table.headerRows }, (_, row) => row);
    for (const row of groupHead === undefined ? rows : [...rows, groupHead]) {
      const cells = defineRow(table, row).map((cell) =>
        isSourced(cell) ? this.#measure.measureNode(cell) : cell,
      );
      this.#layRow(table, row, cells, width);
    }
    this.repeating = false;
  }

  /** Makes room for a row, and for those that stay on its page; returns how many these are. */
  #breakBeforeRow(table: TableNode, index: number, width: number): number {
    const room = this.pageHeight - this.heights.ofHead(table, width);
    const { count, height } = this.heights.ofKeptRows(table, index, width, room);
    if (height > room + TOLERANCE) {
      const place = table.rows[index]?.element?.place ?? this.place;
      this.diagnostics.push(rowTooTall(place, height, room));
    }
    const isLast = index + count === table.rows.length;
    const after = isLast && height + this.#keptAfter <= room ? this.#keptAfter : 0;
    if (height + after > this.context.availableHeight && !this.mustStandHere()) {
      this.writer.moveToNextPage();
      const groupHead = groupHeadOf(table, index);
      const again = groupHead === undefined ? table : goingOn(table, groupHead, width);
      const fits =
        groupHead !== undefined && height + this.heights.ofRow(again, groupHead, width) <= room;
      this.#repeatHead(again, fits ? groupHead : undefined, width);
    }
    return count;
  }

  protected checkWidth(widths: readonly number[], gap: number): void {
    const needed = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
    const room = this.context.availableWidth;
    if (needed > room + TOLERANCE) {
      this.diagnostics.push(columnsTooWide(this.place, needed, room));
    }
  }
}
