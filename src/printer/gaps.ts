import type { PlacedGap } from './placed.js';

/** What the space left on a page is shared out over. */
export interface PageFill {
  /** Free height in pt between the page's last block and the bottom margin. */
  readonly slack: number;
  /** The content ends here by itself, not because what follows did not fit. */
  readonly endsHere: boolean;
}

const share = (gap: PlacedGap, fraction: number): number => (gap.gap.maximum - gap.laid) * fraction;

/**
 * Shares a page's slack out over its gaps, in proportion to how far each may stretch, so that the last block ends on
 * the bottom margin. Where the gaps cannot take all of it they go as far as they may; a page that ends by itself far
 * from its foot, where they could not take even half, has them at their natural size.
 *
 * Returns the change of each gap in pt.
 */
export const spreadGaps = (gaps: readonly PlacedGap[], fill: PageFill): readonly number[] => {
  const capacity = gaps.reduce((sum, gap) => sum + share(gap, 1), 0);
  if (capacity <= 0 || fill.slack <= 0) return gaps.map(() => 0);
  if (fill.slack <= capacity) return gaps.map((gap) => share(gap, fill.slack / capacity));
  if (!fill.endsHere || fill.slack <= 2 * capacity) return gaps.map((gap) => share(gap, 1));
  return gaps.map((gap) => Math.max(0, gap.gap.natural - gap.laid));
};
