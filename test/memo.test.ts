import { describe, expect, it } from 'vitest';
import { memo } from '../src/memo.js';

describe('answers that are kept', () => {
  it('are worked out once each', () => {
    let asked = 0;
    const double = memo((value: number) => {
      asked += 1;
      return value * 2;
    });
    expect([1, 2, 1, 2].map(double)).toEqual([2, 4, 2, 4]);
    expect(asked).toBe(2);
  });

  it('are never more than the most, however many are asked for', () => {
    let asked = 0;
    const double = memo((value: number) => {
      asked += 1;
      return value * 2;
    }, 3);
    for (const value of [1, 2, 3, 4]) double(value);
    expect(double(4)).toBe(8);
    expect(asked).toBe(4);
    // The fourth answer drove out the others.
    expect(double(1)).toBe(2);
    expect(asked).toBe(5);
  });
});
