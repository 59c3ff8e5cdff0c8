import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/prove-source.js';

const texts: readonly (readonly [language: string, text: string])[] = [
  ['en', 'The share of flats rose between 2011 and 2022 from 38.4% to 41.9%.'],
  ['de', 'Der Anteil der Altbauten stieg zwischen 2011 und 2022 von 38,4 auf 41,9 Prozent.'],
  ['fr', 'La part des studios est passée entre 2011 et 2022 de 38,4 % à 41,9 %.'],
  ['es', 'La proporción de pisos pasó entre 2011 y 2022 del 38,4 % al 41,9 %.'],
  ['zh-Hans', '2011年至2022年，独栋占比由38.4%上升到41.9%。'],
  ['zh-Hant', '2011年至2022年，獨棟占比由38.4%上升到41.9%。'],
  ['ja', '長屋の割合は2011年から2022年にかけて38.4%から41.9%に上昇した。'],
  ['ko', '2011년부터 2022년까지 연립주택 비율은 38.4%에서 41.9%로 올랐다.'],
];

describe('of two levels between two years the first is of the first and the second of the second', () => {
  it.each(texts)('%s: %s', (language, text) => {
    expect(faultsOf(language, text, '38.4%', '2011')).toEqual([]);
    expect(faultsOf(language, text, '41.9%', '2022')).toEqual([]);
  });

  it.each(texts)('%s: and not the other way about: %s', (language, text) => {
    expect(faultsOf(language, text, '38.4%', '2022')).not.toEqual([]);
    expect(faultsOf(language, text, '41.9%', '2011')).not.toEqual([]);
  });
});
