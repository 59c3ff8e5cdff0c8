import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('four digits count where what they count stands behind', () => {
  it.each([
    ['de', '2077 Apotheken blieben offen.', 'Apotheken', 2077],
    ['de', 'Es gibt 1960 Apotheken.', 'Apotheken', 1960],
    ['en', 'There are 1960 chapels.', 'chapels', 1960],
    ['fr', 'La région compte 2077 chapelles.', 'chapelles', 2077],
  ])('%s: %s', (language, text, as, value) => {
    expect(codes(language, text, { value, unit: 'item', as })).toEqual([]);
  });

  it.each([
    ['de', 'Im Jahr 1960 Apotheken zu gründen war schwer.', 'Apotheken', 1960],
    ['en', 'In 1960 chapels were rare.', 'chapels', 1960],
    ['en', 'The 2019 fares rose.', 'fares', 2019],
  ])('and are a year elsewhere: %s: %s', (language, text, as, value) => {
    expect(codes(language, text, { value, unit: 'item', as })).not.toEqual([]);
  });
});
