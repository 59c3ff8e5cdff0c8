import { describe, expect, it } from 'vitest';
import { byPreference } from '../../src/fonts/match-face.js';

const order = (weights: readonly number[], wanted: number): readonly number[] =>
  byPreference(
    weights.map((weight) => ({ weight, italic: false })),
    { weight: wanted, italic: false },
  ).map(({ weight }) => weight);

describe('matching a weight after CSS Fonts 4, 5.2', () => {
  it('looks from 400 up to 500, then down, then up', () => {
    expect(order([100, 300, 500, 700], 400)).toEqual([500, 300, 100, 700]);
    expect(order([400, 700], 500)).toEqual([400, 700]);
  });

  it('looks down first below 400 and up first above 500', () => {
    expect(order([200, 400, 700], 300)).toEqual([200, 400, 700]);
    expect(order([400, 700, 900], 600)).toEqual([700, 900, 400]);
    expect(order([400, 700], 900)).toEqual([700, 400]);
  });

  it('takes the slope before the weight', () => {
    const faces = [
      { weight: 700, italic: false },
      { weight: 400, italic: true },
    ];
    expect(byPreference(faces, { weight: 700, italic: true })[0]).toEqual(faces[1]);
  });
});
