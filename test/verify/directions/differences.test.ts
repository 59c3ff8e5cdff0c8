import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const codes = (words: string, value: string): readonly string[] =>
  proveSource({
    language: 'fr',
    text: `Le taux d’occupation atteint 61 %, soit ${words} qu’en 2019.`,
    facts: `gap:\n  value: ${value}\n  unit: percentage-point\n  quote: ${words}\n`,
  })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a unit that ends with the word of a difference', () => {
  it.each([
    ['4,6 points de moins', '-4.6'],
    ['4,6 points de plus', '4.6'],
    ['4,6 points de pourcentage de moins', '-4.6'],
  ])('says which way: %s bears out %s', (words, value) => {
    expect(codes(words, value)).toEqual([]);
  });

  it.each([
    ['4,6 points de plus', '-4.6'],
    ['4,6 points de moins', '-4.7'],
  ])('is not turned round: %s is no %s', (words, value) => {
    expect(codes(words, value)).toEqual(['source/value-differs']);
  });
});
