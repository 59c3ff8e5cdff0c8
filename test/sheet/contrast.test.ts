import { describe, expect, it } from 'vitest';
import { contrastRatio, lightness } from '../../src/sheet/contrast.js';

describe('contrast and lightness', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s are those of WCAG 2.2', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
  });

  it.each([
    ['#000000', 0],
    ['#010101', 0.27],
    ['#777777', 50.0],
    ['#ffffff', 100],
  ])('of %s is the L* of CIE 1976', (color, value) => {
    expect(lightness(color)).toBeCloseTo(value, 1);
  });
});
