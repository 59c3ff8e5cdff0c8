import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { besidePoint, boxAt, crosses, type Point } from '../../src/charts/kinds/beside-point.js';

const size = { width: 20, height: 10 };
const edge = { right: 200, bottom: 100 };
const at = (x: number, y: number): Point => ({ x, y });

/** The value of a line's point, 3 pt from it. */
const place = (
  line: readonly Point[],
  index: number,
  isLow = false,
  bars: readonly never[] = [],
) => {
  const point = line[index] ?? at(0, 0);
  return besidePoint({ point, size, gap: 3, isLow, lines: [line], bars, edge });
};

describe('the value of a point', () => {
  it('stands above it, or under it where that is asked for', () => {
    const flat = [at(50, 50), at(150, 50)];
    expect(place(flat, 0)).toEqual({ x: 50, y: 47, horizontal: 'center', vertical: 'bottom' });
    expect(place(flat, 0, true)).toEqual({ x: 50, y: 53, horizontal: 'center', vertical: 'top' });
  });

  it('goes under the point where the line rises steeply through the place above', () => {
    expect(place([at(50, 50), at(60, 0)], 0)).toMatchObject({ y: 53, vertical: 'top' });
  });

  it('goes to the left where there is no room under it', () => {
    const steep = [at(50, 95), at(60, 0)];
    expect(place(steep, 0)).toEqual({ x: 40, y: 92, horizontal: 'center', vertical: 'bottom' });
  });

  it('goes to the right of the first point of a line that falls to it', () => {
    const steep = [at(55, 0), at(60, 95)];
    expect(place(steep, 1)).toMatchObject({ x: 70, vertical: 'bottom' });
  });

  it('goes beside the bar that its point lies in, never across the bar’s edge', () => {
    const bar = { x: 42, y: 60, width: 16, height: 40 };
    const line = [at(50, 90), at(150, 10)];
    expect(
      besidePoint({
        point: at(50, 90),
        size,
        gap: 3,
        isLow: false,
        lines: [line],
        bars: [bar],
        edge,
      }),
    ).toEqual({ x: 29, y: 90, horizontal: 'center', vertical: 'middle' });
  });

  it('stays within a bar that is wide enough', () => {
    const bar = { x: 30, y: 40, width: 40, height: 60 };
    const line = [at(50, 80), at(150, 80)];
    expect(
      besidePoint({
        point: at(50, 80),
        size,
        gap: 3,
        isLow: false,
        lines: [line],
        bars: [bar],
        edge,
      }),
    ).toMatchObject({ x: 50, y: 77 });
  });

  it('has no line running through it unless no place is free', () => {
    const points = fc.array(fc.tuple(fc.nat(200), fc.nat(100)), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(points, fc.boolean(), (pairs, isLow) => {
        const line = pairs.map(([x, y]) => at(x, y)).toSorted((a, b) => a.x - b.x);
        for (const [index] of line.entries()) {
          const anchor = place(line, index, isLow);
          const box = boxAt(anchor, size);
          const isCrossed = line.some((from, i) => {
            const to = line[i + 1];
            return to !== undefined && crosses(from, to, box);
          });
          const isMoved = anchor.x !== line[index]?.x;
          expect(isCrossed && isMoved).toBe(false);
        }
      }),
    );
  });
});

describe('a stretch of a line and a box', () => {
  const box = { x: 10, y: 10, width: 20, height: 10 };
  it.each([
    [at(0, 15), at(40, 15), true],
    [at(15, 12), at(16, 13), true],
    [at(0, 0), at(40, 30), true],
    [at(0, 5), at(40, 5), false],
    [at(0, 0), at(5, 30), false],
    [at(0, 30), at(40, 25), false],
    [at(0, 20), at(40, 20), true],
    [at(35, 0), at(35, 40), false],
  ])('%j to %j: %s', (from, to, expected) => {
    expect(crosses(from, to, box)).toBe(expected);
  });
});
