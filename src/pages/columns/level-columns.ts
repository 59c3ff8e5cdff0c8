import type { PrintNode } from '../../sheet/nodes.js';
import type { BlockHeights } from './on-grid.js';

/** Of a line, what the space between two blocks opens by at most. */
const MOST_OPENED = 1 / 2;

const isLoose = (node: PrintNode): boolean =>
  node.kind === 'stack' && !node.box && node.keepTogether !== true && node.children.length > 1;

const leaves = (node: PrintNode): readonly PrintNode[] =>
  node.kind === 'stack' ? node.children.flatMap(leaves) : [node];

/** Blocks before which the space may be opened, by the column in which they follow another. */
const followers = (
  blocks: readonly PrintNode[],
  standing: ReadonlyMap<PrintNode, number>,
  heights: BlockHeights,
): ReadonlyMap<number, readonly PrintNode[]> => {
  const found = new Map<number, PrintNode[]>();
  let before: { readonly node: PrintNode; readonly column: number } | undefined;
  const walk = (nodes: readonly PrintNode[]): void => {
    for (const node of nodes) {
      if (node.kind === 'stack' && isLoose(node)) {
        walk(node.children);
        continue;
      }
      const columns = leaves(node).flatMap((leaf) => standing.get(leaf) ?? []);
      const [column] = columns;
      if (column === undefined) continue;
      if (before?.column === column && !heights.keepsWithNext(before.node))
        found.set(column, [...(found.get(column) ?? []), node]);
      before = { node, column: columns.at(-1) ?? column };
    }
  };
  walk(blocks);
  return found;
};

/**
 * Blocks in columns of which some end more than a line above the deepest: the space between those of such a column is
 * opened until it ends level, or one line above where level takes more than half a line each; it is left where that does
 * too. Its lines leave the grid. Nothing where no column is levelled.
 *
 * @param standing the column, from 0, that each paragraph stands in
 * @param bottoms how far down each column is filled, in pt
 */
export const levelColumns = (
  blocks: readonly PrintNode[],
  standing: ReadonlyMap<PrintNode, number>,
  bottoms: readonly number[],
  leading: number,
  heights: BlockHeights,
): readonly PrintNode[] | undefined => {
  const filled = new Set(standing.values());
  const deepest = Math.max(0, ...bottoms.filter((_, column) => filled.has(column)));
  const opened = new Map<PrintNode, number>();
  for (const [column, nodes] of followers(blocks, standing, heights)) {
    const short = deepest - (bottoms[column] ?? 0);
    const most = MOST_OPENED * leading * nodes.length;
    const taken = [short, short - leading].find((each) => each <= most);
    if (short <= leading || taken === undefined) continue;
    const share = taken / nodes.length;
    for (const node of nodes) opened.set(node, share);
  }
  if (opened.size === 0) return undefined;
  const open = (nodes: readonly PrintNode[]): readonly PrintNode[] =>
    nodes.flatMap((node): readonly PrintNode[] => {
      const size = opened.get(node);
      if (size !== undefined)
        return [{ kind: 'gap', natural: size, minimum: size, maximum: size }, node];
      return node.kind === 'stack' && isLoose(node)
        ? [{ ...node, children: open(node.children) }]
        : [node];
    });
  return open(blocks);
};
