import type { ColumnsNode, GapNode, PrintNode, StackNode } from '../../sheet/nodes.js';
import type { Heights } from '../heights.js';
import { sum } from '../lengths.js';

/** Rows from so many on have a pitch that the eye follows. */
const FEWEST_ROWS = 3;

/** A block that stands whole on a ground or under a rule of its own: a card. */
const isCard = (node: PrintNode): boolean => {
  if (node.kind !== 'stack') return false;
  if (node.box) return node.keepTogether === true;
  const [only, ...rest] = node.children;
  return only !== undefined && rest.length === 0 && isCard(only);
};

const holdsColumns = (node: PrintNode): boolean => {
  if (node.kind !== 'stack') return node.kind === 'columns';
  const [only, ...rest] = node.children;
  return only !== undefined && rest.length === 0 && holdsColumns(only);
};

/** Columns that are cards, or a card of columns. */
const isRowOfCards = (node: PrintNode | undefined): node is ColumnsNode | StackNode => {
  if (node?.kind === 'columns') return node.columns.every(({ content }) => isCard(content));
  return node?.kind === 'stack' && isCard(node) && holdsColumns(node);
};

const isSameGap = (one: PrintNode | undefined, other: GapNode): boolean =>
  one?.kind === 'gap' &&
  one.natural === other.natural &&
  one.minimum === other.minimum &&
  one.maximum === other.maximum;

/** Indexes of the rows of cards that follow one another from `start` on, with equal gaps between them. */
const runFrom = (blocks: readonly PrintNode[], start: number): readonly number[] => {
  const run = [start];
  const gap = blocks[start + 1];
  if (gap?.kind !== 'gap') return run;
  for (let at = start + 2; isRowOfCards(blocks[at]) && isSameGap(blocks[at - 1], gap); at += 2)
    run.push(at);
  return run;
};

/**
 * Blocks of which rows of cards that follow one another with equal gaps are equally high but the last, so that their
 * rules stand at one pitch. Nothing changes where that takes more than `room` pt.
 */
export const withEvenRows = (
  blocks: readonly PrintNode[],
  width: number,
  heights: Heights,
  room: number,
): readonly PrintNode[] => {
  const lacking = new Map<number, number>();
  for (let start = 0; start < blocks.length; start++) {
    if (!isRowOfCards(blocks[start])) continue;
    const run = runFrom(blocks, start);
    const own = run.map((at) => heights.of(blocks[at] ?? { kind: 'stack', children: [] }, width));
    const highest = Math.max(...own);
    if (run.length >= FEWEST_ROWS)
      run.slice(0, -1).forEach((at, index) => lacking.set(at, highest - (own[index] ?? highest)));
    start = run.at(-1) ?? start;
  }
  const taken = sum([...lacking.values()]);
  if (taken <= 0 || taken > room) return blocks;
  return blocks.map((block, at) => {
    const missing = lacking.get(at) ?? 0;
    if (missing <= 0 || !isRowOfCards(block)) return block;
    const [left, top, right, bottom] = block.margin ?? [0, 0, 0, 0];
    return { ...block, margin: [left, top, right, bottom + missing] as const };
  });
};
