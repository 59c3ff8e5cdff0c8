import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

const texts = [
  ['es', 'La cuota es del 17 %, frente al 14 % de 2018.', 'La cuota es del 17 %'],
  ['es', 'La cuota es del 17 %, frente al 14 % en 2018.', 'La cuota es del 17 %'],
  ['es', 'La cuota es del 17 %, respecto al 14 % de 2018.', 'La cuota es del 17 %'],
  ['es', 'La cuota es del 17 %, comparada con el 14 % de 2018.', 'La cuota es del 17 %'],
  ['fr', 'La part est de 17 %, par rapport au taux de 14 % en 2018.', 'La part est de 17 %'],
  [
    'de',
    'Die Quote liegt bei 17 %, im Vergleich zur Quote von 14 % im Jahr 2018.',
    'Die Quote liegt bei 17 %',
  ],
] as const;

describe('a comparison is one where its preposition has the article in it', () => {
  it.each(texts)(
    'and its year is none of the figure before it: %s: %s',
    (language, text, quote) => {
      expect(readingFaults(language, text, quote, '17%; period: 2018')).toContain(
        'source/period-differs',
      );
      expect(readingFaults(language, text, quote, '17%; period: 2023')).toEqual([]);
    },
  );
});
