import { memoOf, memoOfPair } from '../memo.js';
import type {
  GapNode,
  MulticolumnNode,
  PrintNode,
  TableNode,
  TableRowNode,
} from '../sheet/nodes.js';
import { blocksOf, columnWidth } from './columns/multicolumn.js';
import { contentsOf, isGraphic } from './node-contents.js';
import { leastLines, linesOf } from './paragraph-lines.js';
import { aroundRows, cellsAt, coversNext, rowsKept, ruleHeights } from './tables/table-rows.js';

/** Beside a line, such as the marker of an item, and no line of its own. */
const isHung = (node: PrintNode): boolean => node.kind === 'paragraph' && node.hang !== undefined;

/** How gaps are set while pages are filled. */
export type GapSetting = 'natural' | 'minimum';

/** Whether a small table, or a small ground of colour, goes on over a page, or stands whole on the next. */
export type SmallBlocks = 'divided' | 'whole';

/** A table or ground is small up to this share of a page: what it leaves empty above it is no more. */
const SMALL_SHARE = 0.5;

type Block = Exclude<PrintNode, GapNode>;

/** Whether a block lies on a ground of colour. */
export const isGround = (node: PrintNode): boolean =>
  node.kind === 'stack' && node.box?.fill !== undefined;

export const isBlock = (node: PrintNode): node is Block => node.kind !== 'gap';

/** Room in pt to the right of the left margin and left of the right one. */
export const innerWidth = (node: Block, width: number): number =>
  node.margin ? width - node.margin[0] - node.margin[2] : width;

/** Whether anything is printed in a block: a rule alone and a block of nothing are space. */
const isPrinted = (node: PrintNode): boolean =>
  node.kind === 'paragraph' || isGraphic(node) || contentsOf(node).some(isPrinted);

/**
 * Heights in pt before anything is placed, so that page breaks are decided and never discovered. Each block is
 * measured once per width.
 */
export class Heights {
  readonly #heightOf = memoOfPair((node: Block, width: number) => this.#measure(node, width));
  readonly #rowHeights = memoOf((table: TableNode) =>
    memoOfPair((row: TableRowNode, width: number) => this.#measureRow(table, row, width)),
  );

  /** @param heightInColumns height of a passage set in columns of a measure, in pt */
  constructor(
    readonly gaps: GapSetting,
    readonly heightInColumns: (node: MulticolumnNode, width: number, heights: Heights) => number,
    readonly smallBlocks: SmallBlocks = 'divided',
  ) {}

  /** Height of a block on a measure of `width`, margins included. */
  of(node: PrintNode, width: number): number {
    return node.kind === 'gap' ? node[this.gaps] : this.#heightOf(node, width);
  }

  /** Height of a table's row, padding and rule included. */
  ofRow(table: TableNode, index: number, width: number): number {
    const row = table.rows[index];
    return row ? this.#rowHeights(table)(row, width) : 0;
  }

  /**
   * The rows that stay on the page of the one at `index`, itself included, and their height. What rows wish of the ones
   * after them counts where it fits into `room`.
   */
  ofKeptRows(
    table: TableNode,
    index: number,
    width: number,
    room: number,
  ): { readonly count: number; readonly height: number } {
    const kept = (withWishes: boolean) => {
      const count = rowsKept(table, index, withWishes);
      const rows = table.rows.slice(index, index + count);
      const height = rows.reduce((sum, _, at) => sum + this.ofRow(table, index + at, width), 0);
      return { count, height };
    };
    const wished = kept(true);
    return wished.height <= room ? wished : kept(false);
  }

  /** Height inside the paddings of the rows that a cell covers, from that at `index` on. */
  ofCoveredRows(table: TableNode, index: number, rowsBelow: number, width: number): number {
    const rows = table.rows.slice(index, index + rowsBelow + 1);
    const whole = rows.reduce((sum, _, below) => sum + this.ofRow(table, index + below, width), 0);
    return whole - aroundRows(rows);
  }

  #measureRow(table: TableNode, row: TableRowNode, width: number): number {
    const frame = row.padding.top + row.padding.bottom + ruleHeights(row);
    const index = table.rows.indexOf(row);
    const tallest = cellsAt(table, row, width)
      .filter(({ cell }) => !cell.isContinued && !cell.rowsBelow)
      .reduce((height, { cell, width: own }) => Math.max(height, this.of(cell.content, own)), 0);
    return frame + Math.max(tallest, this.#leftOfCellsAbove(table, index, frame, width));
  }

  /** What the cells that end in a row need of it, having reached down to it from rows above. */
  #leftOfCellsAbove(table: TableNode, index: number, frame: number, width: number): number {
    const row = table.rows[index];
    if (!row?.cells.some(({ isContinued, rowsBelow }) => isContinued && !rowsBelow)) return 0;
    let needed = 0;
    for (let above = index - 1; above >= 0 && coversNext(table.rows[above]); above -= 1) {
      const from = table.rows[above];
      if (!from) break;
      for (const { cell, width: own } of cellsAt(table, from, width)) {
        if (cell.isContinued || cell.rowsBelow !== index - above) continue;
        const taken = table.rows
          .slice(above, index)
          .reduce((sum, _, below) => sum + this.ofRow(table, above + below, width), 0);
        const room = taken + frame - aroundRows(table.rows.slice(above, index + 1));
        needed = Math.max(needed, this.of(cell.content, own) - room);
      }
    }
    return needed;
  }

  /** Height of a table's head rows. */
  ofHead(table: TableNode, width: number): number {
    return table.rows
      .slice(0, table.headerRows)
      .reduce((sum, _, index) => sum + this.ofRow(table, index, width), 0);
  }

  /**
   * The least that has to stand on a page where the block begins: two lines of a paragraph, a whole graphic, a head
   * with its first row. A block that is kept together counts whole if it is no taller than `page`. Under a heading a
   * block of one line takes the next along, two items of a list, but no second heading.
   */
  ofStart(node: PrintNode, width: number, page: number, underHeading = false): number {
    if (node.kind === 'gap') return node[this.gaps];
    if (node.keepTogether) {
      const whole = this.of(node, width);
      if (whole <= page) return whole;
    }
    const top = node.margin?.[1] ?? 0;
    const inner = innerWidth(node, width);
    switch (node.kind) {
      case 'paragraph': {
        if (node.hang !== undefined) return top;
        const count = linesOf(node, inner).length;
        const least = Math.min(count, leastLines(node, count));
        return top + least * node.style.leading;
      }
      case 'stack': {
        const whole = isGround(node) ? this.of(node, width) : Infinity;
        if (this.#standsWhole(whole, page)) return whole;
        return top + this.ofSequence(node.children, 0, inner, page, underHeading);
      }
      case 'columns':
        return (
          top +
          Math.max(
            0,
            ...node.columns.map((each) =>
              this.ofStart(each.content, each.width, page, underHeading),
            ),
          )
        );
      case 'multicolumn': {
        const own = columnWidth(node, inner);
        return top + this.ofSequence(blocksOf(node, this, own), 0, own, page);
      }
      case 'table': {
        const whole = this.of(node, width);
        if (this.#standsWhole(whole, page)) return whole;
        const head = this.ofHead(node, inner);
        return top + head + this.ofKeptRows(node, node.headerRows, inner, page - head).height;
      }
      case 'drawing':
      case 'image':
        return this.of(node, width);
    }
  }

  /**
   * The least that has to stand on a page where the blocks from `index` on begin; a heading takes its text along, and
   * whatever space or rule is between them.
   */
  ofSequence(
    blocks: readonly PrintNode[],
    index: number,
    width: number,
    page: number,
    underHeading = false,
  ): number {
    const block = blocks[index];
    if (!block) return 0;
    const rest = (under: boolean): number => this.ofSequence(blocks, index + 1, width, page, under);
    const isLast = index + 1 >= blocks.length;
    if (block.kind === 'gap') return isLast ? 0 : block[this.gaps] + rest(underHeading);
    if (!isLast && !isPrinted(block)) return this.of(block, width) + rest(underHeading);
    if (!isLast && this.keepsWithNext(block)) return this.of(block, width) + rest(true);
    if (underHeading && this.#isOfOneLine(block, width)) {
      const next = blocks.slice(index + 1).find(isPrinted);
      if (next !== undefined && !this.keepsWithNext(next))
        return this.of(block, width) + rest(false);
    }
    return this.ofStart(block, width, page, underHeading);
  }

  /** Whether all that a block prints is a line of text, or one beside another. */
  #isOfOneLine(node: PrintNode, width: number): boolean {
    if (node.kind === 'paragraph') return linesOf(node, innerWidth(node, width)).length === 1;
    if (node.kind === 'columns')
      return node.columns.every((each) => this.#isOfOneLine(each.content, each.width));
    if (node.kind !== 'stack') return false;
    const lines = node.children.filter((child) => isPrinted(child) && !isHung(child));
    const inner = innerWidth(node, width);
    return lines.length === 1 && lines.every((line) => this.#isOfOneLine(line, inner));
  }

  /**
   * Whether a block stays with the block after it: a heading, another by its own wish or that of the last block in it.
   * Of columns the last in the order of reading decides, and one before it that reaches as far down: what goes on beside
   * a heading is its text.
   */
  keepsWithNext(node: PrintNode): boolean {
    if (!isBlock(node)) return false;
    if (node.keepWithNext) return node.kind !== 'table'; // Its last row stays, not all of it.
    switch (node.kind) {
      case 'paragraph':
        return node.outline !== undefined || node.hang !== undefined;
      case 'stack': {
        const last = node.children.findLast(isPrinted);
        return last !== undefined && this.keepsWithNext(last);
      }
      case 'columns': {
        let below = 0;
        return node.columns.toReversed().some(({ content, width }) => {
          const height = this.of(content, width);
          const keeps = height >= below && this.keepsWithNext(content);
          below = Math.max(below, height);
          return keeps;
        });
      }
      case 'multicolumn':
      case 'table':
      case 'drawing':
      case 'image':
        return false;
    }
  }

  #standsWhole(whole: number, page: number): boolean {
    return this.smallBlocks === 'whole' && whole <= SMALL_SHARE * page;
  }

  #measure(node: Block, width: number): number {
    const inner = innerWidth(node, width);
    const margins = node.margin ? node.margin[1] + node.margin[3] : 0;
    return margins + this.#content(node, inner);
  }

  #content(node: Block, width: number): number {
    switch (node.kind) {
      case 'paragraph':
        return node.hang === undefined ? linesOf(node, width).length * node.style.leading : 0;
      case 'stack':
        return node.children.reduce((sum, child) => sum + this.of(child, width), 0);
      case 'columns':
        return Math.max(0, ...node.columns.map((each) => this.of(each.content, each.width)));
      case 'multicolumn':
        return this.heightInColumns(node, width, this);
      case 'table':
        return node.rows.reduce((sum, _, index) => sum + this.ofRow(node, index, width), 0);
      case 'drawing':
      case 'image':
        return node.height;
    }
  }
}
