import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

describe('an amount that its sentence calls negative', () => {
  it.each([
    ['en', 'The balance was negative at 6 million euros.'],
    ['en', 'At 6 million euros, the balance was negative.'],
    ['en', 'The balance was in deficit by 6 million euros.'],
    ['de', 'Der Saldo war mit 6 Millionen Euro negativ.'],
    ['de', 'Die Bilanz fiel mit 6 Millionen Euro negativ aus.'],
    ['fr', 'Le solde, de 6 millions d’euros, était négatif.'],
    ['fr', 'Avec 6 millions d’euros, le solde est négatif.'],
    ['es', 'El saldo fue negativo, con 6 millones de euros.'],
    ['es', 'El saldo fue de 6 millones de euros negativos.'],
  ])('is below nought in %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '-6 million; unit: EUR')).toEqual([]);
    expect(readingFaults(language, text, text, '6 million; unit: EUR')).not.toEqual([]);
  });

  it.each([
    ['en', 'The balance was not negative, at 6 million euros.', '6 million; unit: EUR'],
    ['en', 'The verdict was negative, and 6 million euros were paid.', '6 million; unit: EUR'],
    ['de', 'Der Saldo war mit 6 Millionen Euro positiv, nach negativ.', '6 million; unit: EUR'],
    ['de', 'Von den Tests waren 6 Prozent negativ.', '6%'],
    ['fr', 'Les tests négatifs, de 6 % en tout, sont refaits.', '6%'],
    ['es', 'El 6 % negativo se repite.', '6%'],
  ])('is told in %s from what else is negative: %s', (language, text, value) => {
    expect(readingFaults(language, text, text, value)).not.toContain('source/value-differs');
  });
});
