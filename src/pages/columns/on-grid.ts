import type { PrintNode } from '../../sheet/nodes.js';

/** Lengths are sums of decimal fractions: what is whole to within this many pt is whole. */
const TOLERANCE = 0.01;

/** What is known of a block before it is placed. */
export interface BlockHeights {
  /** Its height in pt on a measure of `width`, margins included. */
  readonly of: (node: PrintNode, width: number) => number;
  readonly keepsWithNext: (node: PrintNode) => boolean;
}

type Margin = readonly [number, number, number, number];

const NO_MARGIN: Margin = [0, 0, 0, 0];

/** What a length lacks to be so many whole lines. */
const lacking = (length: number, leading: number): number =>
  Math.max(0, Math.ceil((length - TOLERANCE) / leading) * leading - length);

/**
 * Blocks made whole lines high, so that the lines of columns side by side stand on the same baselines: a heading gets
 * what it lacks above it, anything else below, as does a heading that begins them: columns begin at one height. Space
 * between blocks is rounded to lines, one at least.
 *
 * @param leading baseline to baseline of the text, in pt
 */
export const onGrid = (
  blocks: readonly PrintNode[],
  heights: BlockHeights,
  width: number,
  leading: number,
): readonly PrintNode[] => griddedAll(blocks, heights, width, leading, true);

const griddedAll = (
  blocks: readonly PrintNode[],
  heights: BlockHeights,
  width: number,
  leading: number,
  begins: boolean,
): readonly PrintNode[] =>
  blocks.map((block, index) => gridded(block, heights, width, leading, begins && index === 0));

const gridded = (
  block: PrintNode,
  heights: BlockHeights,
  width: number,
  leading: number,
  begins: boolean,
): PrintNode => {
  if (block.kind === 'gap') {
    const lines = block.natural > 0 ? Math.max(1, Math.round(block.natural / leading)) : 0;
    const size = lines * leading;
    return { kind: 'gap', natural: size, minimum: size, maximum: size };
  }
  if (block.kind === 'stack' && !block.box && !block.keepTogether) {
    const [left, top, right, bottom] = block.margin ?? NO_MARGIN;
    return {
      ...block,
      margin: [left, top + lacking(top, leading), right, bottom + lacking(bottom, leading)],
      children: griddedAll(block.children, heights, width - left - right, leading, begins),
    };
  }
  const missing = lacking(heights.of(block, width), leading);
  if (missing <= TOLERANCE) return block;
  const margin: Margin =
    !begins && heights.keepsWithNext(block) ? [0, missing, 0, 0] : [0, 0, 0, missing];
  const { pageBreak } = block;
  return { kind: 'stack', margin, children: [block], ...(pageBreak ? { pageBreak } : {}) };
};
