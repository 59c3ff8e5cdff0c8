import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { PrintJob, TableNode, TableRowNode } from '../sheet/nodes.js';
import { defineRow, isSourced } from './definition.js';
import { columnsTooWide, rowTooTall } from './faults.js';
import { TOLERANCE } from './flow-context.js';
import { ruleHeights, type GapSetting, type Heights } from './heights.js';
import { SheetMeasure } from './measure.js';
import type { ColumnWidth, DefinitionNode } from './pdfmake.js';
import { Placing } from './placing.js';
import { cellWidth, columnWidths } from './table-columns.js';

/** Tables row by row: a row is never divided, and heads are repeated where a table goes on over a page. */
export abstract class PlacingTables extends Placing {
  readonly diagnostics: Diagnostic[] = [];
  abstract readonly heights: Heights;
  /** Room in pt between the margins of a page. */
  protected readonly pageHeight: number;
  readonly #measure = new SheetMeasure({});

  constructor(job: PrintJob, gaps: GapSetting) {
    super(job, gaps);
    const { height, margins } = job.geometry;
    this.pageHeight = height - margins.top - margins.bottom;
  }

  override processTable(node: DefinitionNode): void {
    if (!isSourced(node) || node.source.kind !== 'table') {
      super.processTable(node);
      return;
    }
    const table = node.source;
    const width = this.context.availableWidth;
    this.checkWidth(columnWidths(table, width), table.columnGap);
    this.beside(() =>
      node.table?.body.forEach((cells, index) => {
        if (this.region === 'body' && index >= table.headerRows) {
          this.#breakBeforeRow(table, index, width);
        }
        this.#layRow(table, index, cells, width);
      }),
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

  #breakBeforeRow(table: TableNode, index: number, width: number): void {
    const height = this.heights.ofRow(table, index, width);
    const room = this.pageHeight - this.heights.ofHead(table, width);
    if (height > room + TOLERANCE) {
      const place = table.rows[index]?.element?.place ?? this.place;
      this.diagnostics.push(rowTooTall(place, height, room));
    }
    if (height <= this.context.availableHeight || this.mustStandHere()) return;
    this.writer.moveToNextPage();
    this.#repeatHead(table, width);
  }

  protected checkWidth(widths: readonly number[], gap: number): void {
    const needed = widths.reduce((sum, width) => sum + width, gap * (widths.length - 1));
    const room = this.context.availableWidth;
    if (needed > room + TOLERANCE) {
      this.diagnostics.push(columnsTooWide(this.place, needed, room));
    }
  }
}
