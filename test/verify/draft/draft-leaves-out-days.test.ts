import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('a draft leaves out', () => {
  it('the day of a month in capitals', () => {
    expect(figuresDrafted('en', 'TUESDAY, MARCH 12: 40 boats sailed.')).toEqual(['40']);
  });
  it('no sum in groups behind the article of hours', () => {
    expect(figuresDrafted('es', 'La venta alcanzó las 1.240.300 toneladas.')).toEqual([
      '1240300 tonne',
    ]);
  });
});
