import type { PlacedGap } from './flow.js';
import { sum } from './lengths.js';

/** What the space left on a page is shared out over. */
export interface PageFill {
  /** Free height in pt between the page's last block and the bottom margin. */
  readonly slack: number;
  /** The content ends here by itself, not because what follows did not fit. */
  readonly endsHere: boolean;
}

/**
 * Shares a page's free height out over its gaps, in proportion to how far each may stretch, so that the last block ends
 * on the bottom margin. Where the gaps cannot take all of it they go as far as they may; a page that ends by itself far
 * from its foot, where they could not take even half, has them at their natural size. What a gap becomes depends on
 * what stands on its page alone, not on the size it was laid out with.
 *
 * Returns the change of each gap in pt.
 */
export const spreadGaps = (gaps: readonly PlacedGap[], fill: PageFill): readonly number[] => {
  const range = sum(gaps.map(({ gap }) => gap.maximum - gap.minimum));
  if (range <= 0) return gaps.map(() => 0);
  const free = fill.slack + sum(gaps.map(({ gap, laid }) => laid - gap.minimum));
  const naturalFree = free - sum(gaps.map(({ gap }) => gap.natural - gap.minimum));
  const capacity = sum(gaps.map(({ gap }) => gap.maximum - gap.natural));
  if (fill.endsHere && naturalFree > 2 * capacity) {
    return gaps.map(({ gap, laid }) => gap.natural - laid);
  }
  // A gap that may take all that is left takes none of what the others need to be as they should.
  const [from, to, part] =
    naturalFree > 0
      ? (['natural', 'maximum', naturalFree / capacity] as const)
      : (['minimum', 'natural', free / (range - capacity)] as const);
  const fraction = Math.min(1, Math.max(0, part || 0));
  return gaps.map(({ gap, laid }) => gap[from] + (gap[to] - gap[from]) * fraction - laid);
};
