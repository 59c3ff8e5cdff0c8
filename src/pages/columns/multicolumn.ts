import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { MulticolumnNode, PrintNode } from '../../sheet/nodes.js';
import { heightOfItem, type BoxSpan, type FlowItem, type PlacedHeading } from '../flow.js';
import { TOLERANCE } from '../flow-context.js';
import { sum } from '../lengths.js';
import { levelColumns } from './level-columns.js';
import { onGrid, type BlockHeights } from './on-grid.js';
import { leastLines } from '../paragraph-lines.js';

/** Blocks laid out over columns, each column as a page of its own whose top left corner is 0, 0. */
export interface Columned {
  readonly columns: readonly { readonly items: readonly FlowItem[] }[];
  readonly boxes: readonly BoxSpan[];
  readonly headings: readonly PlacedHeading[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lastOrder: number;
}

/** Height in pt of a column, by its number from 0, through all pages. */
export type ColumnHeight = (column: number) => number;

/** Lays blocks out over columns of `width` pt and the heights given. */
export type FillColumns = (
  blocks: readonly PrintNode[],
  width: number,
  heightOf: ColumnHeight,
) => Columned;

/** What a passage set in columns may take up, in pt: its measure, what is left of this page, and the pages after it. */
export interface Room {
  readonly width: number;
  readonly left: number;
  /** Height of a page, by how many pages it comes after this one. */
  readonly pageAfter: (count: number) => number;
}

export const columnWidth = ({ count, gap }: MulticolumnNode, width: number): number =>
  (width - gap * (count - 1)) / count;

/** How far down each column is filled, in pt from its top. */
export const bottomsOf = ({ columns, boxes }: Columned): readonly number[] =>
  columns.map(({ items }, column) =>
    Math.max(
      0,
      ...items.map((item) => item.y + heightOfItem(item)),
      ...boxes.filter(({ to }) => to.page === column).map(({ to }) => to.y),
    ),
  );

/** Of columns of paragraphs too short to divide and of nothing else, the column that each stands in. */
const shortParagraphs = (
  { columns }: Columned,
  first: number,
): ReadonlyMap<PrintNode, number> | undefined => {
  const standing = new Map<PrintNode, number>();
  for (const [column, { items }] of columns.entries()) {
    if (column < first) continue;
    for (const item of items) {
      if (!('paragraph' in item)) return undefined;
      const { paragraph, set } = item;
      if (leastLines(paragraph, set.lineCount) < set.lineCount) return undefined;
      standing.set(paragraph, column);
    }
  }
  return standing;
};

const gridded = new WeakMap<MulticolumnNode, Map<number, readonly PrintNode[]>>();

/** The blocks of a passage set in columns, their heights whole lines of it. */
export const blocksOf = (
  node: MulticolumnNode,
  heights: BlockHeights,
  width: number,
): readonly PrintNode[] => {
  const byWidth = gridded.get(node) ?? new Map<number, readonly PrintNode[]>();
  gridded.set(node, byWidth);
  const known = byWidth.get(width) ?? onGrid(node.children, heights, width, node.leading);
  byWidth.set(width, known);
  return known;
};

/**
 * Fills the columns of a page one after another, and those of the next page. On the page where the passage ends its
 * columns are as short as they may be, from the first to the last, so that they end within a line of one another where
 * orphans, widows and what is kept together let them; columns of paragraphs too short
 * to divide are levelled by the spaces between them.
 */
export const divide = (
  node: MulticolumnNode,
  room: Room,
  heights: BlockHeights,
  fill: FillColumns,
): Columned => {
  const { count, leading } = node;
  const width = columnWidth(node, room.width);
  const blocks = blocksOf(node, heights, width);
  const whole: ColumnHeight = (column) =>
    column < count ? room.left : room.pageAfter(Math.floor(column / count));
  let best = fill(blocks, width, whole);
  const first = count * Math.floor(Math.max(0, best.columns.length - 1) / count);
  const most = whole(first);
  const balanced: number[] = [];

  /** Laid out with the columns that are not decided yet so high; nothing where that does not hold it. */
  const attempt = (height: number): Columned | undefined => {
    const heightOf: ColumnHeight = (column) =>
      column < first || column >= first + count
        ? whole(column)
        : (balanced[column - first] ?? height);
    const laid = fill(blocks, width, heightOf);
    const holds =
      laid.columns.length <= first + count &&
      bottomsOf(laid).every((bottom, column) => bottom <= heightOf(column) + TOLERANCE);
    return holds ? laid : undefined;
  };

  let lines = Math.ceil(most / leading);
  for (let column = 0; column < count - 1; column += 1) {
    const filled = bottomsOf(best).slice(first + column);
    const share = sum(filled) / (count - column);
    let least = Math.max(0, Math.floor(share / leading) - 1);
    while (least < lines) {
      const middle = Math.min(lines - 1, least + Math.floor((lines - least) / 4));
      const laid = attempt(Math.min(most, middle * leading));
      if (laid === undefined) least = middle + 1;
      else {
        lines = middle;
        best = laid;
      }
    }
    balanced.push(Math.min(most, lines * leading));
  }
  const standing = shortParagraphs(best, first);
  if (standing === undefined) return best;
  const bottoms = bottomsOf(best);
  const level = levelColumns(blocks, standing, bottoms, leading, heights);
  if (level === undefined) return best;
  const deepest = Math.max(...bottoms.slice(first));
  const laid = fill(level, width, (column) => (column < first ? whole(column) : deepest));
  const isSame =
    laid.columns.length === best.columns.length &&
    laid.columns.every(({ items }, column) => items.length === best.columns[column]?.items.length);
  return isSame ? laid : best;
};
