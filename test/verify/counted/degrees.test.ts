import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('degrees without the name of their scale', () => {
  const celsius = (value: string): string => `${value}; unit: degree-celsius`;
  it.each<readonly [string, string, string, string]>([
    ['zh-Hans', '清晨零下九度。', '零下九度', '-9'],
    ['zh-Hant', '清晨零下九度。', '零下九度', '-9'],
    ['de', 'Am Morgen waren es minus 9 Grad.', 'minus 9 Grad', '-9'],
    ['fr', 'Il faisait -9 degrés.', '-9 degrés', '-9'],
    ['es', 'Hacía -9 grados.', '-9 grados', '-9'],
    ['de', 'Die Temperatur lag bei 11 bis 16 Grad.', '11 bis 16 Grad', '11—16'],
    ['zh-Hans', '气温在11度到16度之间。', '11度到16度之间', '11—16'],
  ])(
    'are of Celsius below nought or beside a temperature, %s: %s',
    (language, text, quote, value) => {
      expect(readingFaults(language, text, quote, celsius(value))).toEqual([]);
    },
  );

  it.each<readonly [string, string, string, string]>([
    ['de', 'Am Morgen waren es minus 9 Grad Fahrenheit.', 'minus 9 Grad', '-9'],
    ['de', 'Der Turm neigt sich um 9 Grad.', '9 Grad', '9'],
    ['zh-Hans', '用电为-9度。', '用电为-9度', '-9'],
  ])('are not, %s: %s', (language, text, quote, value) => {
    expect(readingFaults(language, text, quote, celsius(value))).not.toEqual([]);
  });
});
