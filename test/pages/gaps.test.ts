import { describe, expect, it } from 'vitest';
import { spreadGaps } from '../../src/pages/gaps.js';
import type { GapNode } from '../../src/sheet/nodes.js';
import type { PlacedGap } from '../../src/pages/flow.js';

const gap = (minimum: number, natural: number, maximum: number): GapNode => ({
  kind: 'gap',
  minimum,
  natural,
  maximum,
});

const laid = (gaps: readonly GapNode[], size: (gap: GapNode) => number): readonly PlacedGap[] =>
  gaps.map((each) => ({ gap: each, laid: size(each) }) as PlacedGap);

const gaps = [gap(5, 10, 30), gap(5, 10, 20)];

/** Sizes of the gaps once spread, where the content without any gap leaves `free` pt. */
const sizes = (
  free: number,
  size: (gap: GapNode) => number,
  endsHere = false,
): readonly number[] => {
  const placed = laid(gaps, size);
  const slack = free - placed.reduce((sum, each) => sum + each.laid, 0);
  return spreadGaps(placed, { slack, endsHere }).map(
    (change, index) => (placed[index]?.laid ?? 0) + change,
  );
};

describe('spreadGaps', () => {
  it.each([20, 25, 32.5, 50, 80])(
    'gives a page the same gaps whether it was laid out with natural or closed ones, %d pt free',
    (free) => {
      const natural = sizes(free, (each) => each.natural);
      const closed = sizes(free, (each) => each.minimum);
      natural.forEach((size, index) => expect(size).toBeCloseTo(closed[index] ?? 0, 10));
    },
  );

  it('fills the page as long as the gaps can take it, and never goes past their maxima', () => {
    expect(sizes(40, (each) => each.natural).reduce((sum, size) => sum + size, 0)).toBeCloseTo(
      40,
      10,
    );
    expect(sizes(500, (each) => each.natural)).toEqual([30, 20]);
  });

  it('gives the others their natural size before one that may take all takes more', () => {
    const plinth = gap(10, 18, 600);
    const placed = laid([...gaps, plinth], (each) => each.minimum);
    const changes = spreadGaps(placed, { slack: 58, endsHere: true });
    const [first = 0, second = 0, last = 0] = changes.map(
      (change, index) => (placed[index]?.laid ?? 0) + change,
    );
    expect(first).toBeGreaterThanOrEqual(10);
    expect(second).toBeGreaterThanOrEqual(10);
    expect(first + second + last).toBeCloseTo(78, 10);
    expect(last).toBeGreaterThan(50);
  });

  it('leaves gaps natural where the document ends far from the foot of the page', () => {
    expect(sizes(500, (each) => each.minimum, true)).toEqual([10, 10]);
  });
});
