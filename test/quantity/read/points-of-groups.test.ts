import { describe, expect, it } from 'vitest';
import { periodsDrafted } from '../../support/periods-drafted.js';

describe('a point before three digits parts groups where a comma opens decimals', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Le port emploie 48.310 personnes.', ['48310']],
    ['La région compte 5.204.600 habitants et 1.250 communes.', ['5204600', '1250']],
    ['Le projet a coûté 12.450,5 euros.', ['12450.5']],
    ['Le fleuve mesure 2.045 km et 3,5 km de large.', ['2045', '3.5']],
    // Meant for a decimal or for a group: it is not told.
    ['Le taux est de 3.125 %.', []],
    ['Le budget est de 2.350 millions d’euros.', []],
    ['La version 1.24 du plan est close.', []],
  ])('%s', (text, expected) => {
    expect(periodsDrafted('fr', text)).toEqual(expected);
  });
});
