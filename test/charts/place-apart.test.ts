import { describe, expect, it } from 'vitest';
import { crosses, type Point } from '../../src/charts/parts/boxes.js';
import { isFree, placeApart, placesOfPoint } from '../../src/charts/parts/place-apart.js';

const size = { width: 20, height: 10 };
const at = (x: number, y: number): Point => ({ x, y });
const bar = { x: 42, y: 60, width: 16, height: 40 };

/** The first free place of the value of a line's point, 3 pt from it. */
const place = (
  line: readonly Point[],
  index: number,
  isLow = false,
  bars: readonly (typeof bar)[] = [],
) =>
  placesOfPoint({ point: line[index] ?? at(0, 0), size, gap: 3, isLow, isLed: false, bars }).find(
    (candidate) =>
      isFree(candidate, {
        lines: [line],
        lineMargin: 0,
        marks: [],
        bars,
        edge: { x: 0, y: 0, width: 200, height: 100 },
      }),
  )?.anchor;

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
    expect(place([at(50, 95), at(60, 0)], 0)).toMatchObject({ x: 40, vertical: 'bottom' });
  });

  it('goes beside the bar that its point lies in, never across the bar’s edge', () => {
    expect(place([at(50, 90), at(150, 10)], 0, false, [bar])).toEqual({
      x: 29,
      y: 90,
      horizontal: 'center',
      vertical: 'middle',
    });
  });

  it('stays within a bar that is wide enough', () => {
    const wide = { x: 30, y: 40, width: 40, height: 60 };
    expect(place([at(50, 80), at(150, 80)], 0, false, [wide])).toMatchObject({ x: 50, y: 77 });
  });
});

describe('labels that want one place', () => {
  const wants = (...xs: readonly number[]) =>
    xs.map((x) => ({
      anchor: { x, y: 10, horizontal: 'center', vertical: 'bottom' } as const,
      box: { x: x - 10, y: 0, width: 20, height: 10 },
    }));

  it('give way to the one that has no other', () => {
    const found = placeApart([wants(50, 80), wants(50)], 3);
    expect(found?.map(({ anchor }) => anchor.x)).toEqual([80, 50]);
  });

  it('keep the clearance between them', () => {
    expect(placeApart([wants(50), wants(72)], 3)).toBeUndefined();
    expect(placeApart([wants(50), wants(73)], 3)).toHaveLength(2);
  });

  it('are not placed where there is room for one alone', () => {
    expect(placeApart([wants(50), wants(55)], 3)).toBeUndefined();
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
