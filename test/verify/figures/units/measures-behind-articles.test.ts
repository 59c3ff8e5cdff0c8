import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const faults = (language: string, text: string, word: string): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({ f: { value: 3.4, unit: 'price', quote: text } }),
    units: stringify({
      price: { [language]: word, [language === 'en' ? 'zh-Hans' : 'en']: language === 'en' ? '元/千克' : 'euros per kilo' },
    }),
  }).flatMap(({ severity, code }) =>
    severity === 'error' && ['figure/in-unit', 'source/unit-differs'].includes(code) ? [code] : [],
  ); // prettier-ignore

describe('an article before a measure makes a rate of the words of a unit', () => {
  it.each([
    ['en', 'Rye was sold at £3.40 a kilogram', 'pounds a kilogram'],
    ['es', 'El centeno se vendió a 3,40 euros el kilo', 'euros el kilo'],
    ['fr', 'Le seigle se vendait 3,40 euros la tonne', 'euros la tonne'],
    ['de', 'Roggen kostete 3,40 Euro das Kilo', 'Euro das Kilo'],
  ])('%s: %s', (language, text, word) => {
    expect(faults(language, text, word)).toEqual([]);
  });

  it.each([
    ['en', 'Rye was sold at £3.40 a kilogram', 'pounds a tonne'],
    ['es', 'El centeno se vendió a 3,40 euros el kilo', 'euros la tonelada'],
    ['fr', 'Le seigle se vendait 3,40 euros la tonne', 'euros le kilo'],
    ['de', 'Roggen kostete 3,40 Euro das Kilo', 'Euro die Tonne'],
  ])('and another measure is another rate (%s): %s, %s', (language, text, word) => {
    expect(faults(language, text, word)).toContain('source/unit-differs');
  });

  it('what is no measure makes none', () => {
    expect(faults('en', 'Rye was sold at £3.40', 'pounds a sack')).toContain('figure/in-unit');
  });
});
