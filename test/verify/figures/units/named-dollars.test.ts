import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const told = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a country beside the sign of a dollar says which dollar it is', () => {
  it.each([
    ['en', 'The kiln cost Hong Kong $70 million.', 'HKD'],
    ['en', 'The kiln cost Canadian $70 million.', 'CAD'],
    ['en', 'The kiln cost 70 million new zealand dollars.', 'NZD'],
    ['de', 'Der Ofen kostete 70 Mio. Hongkong-$.', 'HKD'],
    ['de', 'Der Ofen kostete 70 Mio. kanadische $.', 'CAD'],
    ['fr', 'Le four a coûté 70 M$ australiens.', 'AUD'],
    ['fr', 'Le four a coûté 70 millions de $ canadiens.', 'CAD'],
    ['es', 'El horno costó 70 millones de $ canadienses.', 'CAD'],
  ])('%s: %s', (language, text, unit) => {
    expect(told(language, text, { value: '70 million', unit })).toEqual([]);
    expect(told(language, text, { value: '70 million', unit: 'USD' })).not.toEqual([]);
  });
});

describe('¥ is the yen where a text is in a language that writes yuan otherwise', () => {
  it.each([
    ['ja', '窯の値段は¥8,300だった。'],
    ['ja', '窯の値段は￥8,300だった。'],
    ['de', 'Der Ofen kostete 8.300 ¥.'],
    ['fr', 'Le four a coûté 8 300 ¥.'],
    ['es', 'El horno costó 8.300 ¥.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text, { value: '8300', unit: 'JPY' })).toEqual([]);
    expect(told(language, text, { value: '8300', unit: 'CNY' })).not.toEqual([]);
  });
});

describe('units by small letters and short words', () => {
  it.each([
    ['en', 'The kiln stood at 640 degrees celsius.', '640', 'degree-celsius'],
    ['de', 'Der Ofen stand auf 640 Grad celsius.', '640', 'degree-celsius'],
    ['fr', 'Le four était à 640 degrés celsius.', '640', 'degree-celsius'],
    ['es', 'El horno estaba a 640 grados celsius.', '640', 'degree-celsius'],
    ['en', 'Some 17 pct of the pots broke.', '17%', undefined],
  ])('%s: %s', (language, text, value, unit) => {
    const qualifier = text.startsWith('Some') ? 'about' : undefined;
    expect(
      told(language, text, { value, ...(unit && { unit }), ...(qualifier && { qualifier }) }),
    ).toEqual([]);
  });
});
