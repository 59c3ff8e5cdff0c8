import { describe, expect, it } from 'vitest';
import { figuresDrafted } from '../../support/periods-drafted.js';

describe('the second level of a rate is drafted in the unit of the first', () => {
  it.each([
    ['en', 'Use fell to 2.4 litres per loaf in 2031, compared with 2.9 litres in 2028.'],
    ['fr', 'La dépense est tombée à 2,4 litres par pain en 2031, contre 2,9 litres en 2028.'],
    ['es', 'El gasto bajó a 2,4 litros por pan en 2031, frente a 2,9 litros en 2028.'],
    ['de', 'Der Verbrauch sank 2031 auf 2,4 Liter pro Brot, verglichen mit 2,9 Litern im Jahr 2028.'],
  ])('%s: %s', (language, text) => {
    expect(figuresDrafted(language, text)).toEqual([
      '2.4 counter-1 @2031',
      '2.9 counter-1 @2028',
    ]);
  }); // prettier-ignore

  it('another amount of the sentence keeps its own unit', () => {
    expect(
      figuresDrafted('en', 'In 2031 it used 2.4 litres per loaf, and 40 litres were stored.'),
    ).toContain('40 litre @2031');
  });

  it('a price of each is drafted as one, and never as plain money', () => {
    expect(
      figuresDrafted('en', 'Flour rose from £1.20 in 2028 to £1.45 a kilogram in 2031.'),
    ).toEqual(['1.20 counter-1 @2028', '1.45 counter-1 @2031']);
  });
});
