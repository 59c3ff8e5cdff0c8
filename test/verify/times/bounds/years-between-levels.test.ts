import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a year between the two levels of a change begins no range', () => {
  it.each([
    ['en', 'The grant doubled from €6 million in 2019 to €12 million in 2023.'],
    ['en', 'The grant went from 6 million euros in 2019 to 12 million euros in 2023.'],
    ['fr', 'La subvention a doublé, de 6 millions d’euros en 2019 à 12 millions d’euros en 2023.'],
    ['es', 'La ayuda se duplicó, de 6 millones de euros en 2019 a 12 millones de euros en 2023.'],
  ])('%s: %s', (language, text) => {
    const [before, after] = ['6 million', '12 million'].map((value) => ({ value, unit: 'EUR' }));
    expect(against(language, text, { ...after, period: '2023' })).toEqual([]);
    expect(against(language, text, { ...before, period: '2019' })).toEqual([]);
    expect(against(language, text, { ...before, period: '2023' })).toEqual([
      'source/period-differs',
    ]);
    expect(against(language, text, { ...after, period: '2019' })).toEqual([
      'source/period-differs',
    ]);
  });
  it('with a level in four digits as well', () => {
    const text = 'The catch rose from 1,700 tonnes in 2019 to 2600 tonnes in 2023.';
    const level = { value: '2600', unit: 'tonne', period: '2023' };
    expect(against('en', text, level)).toEqual([]);
  });
  it('two years, or two counts, stay a range', () => {
    expect(against('en', 'It sailed in 2019 to 2023.', { value: '2019' })).not.toEqual([]);
    expect(against('en', 'It sails in 2400 to 2600 ports.', { value: '2400-2600' })).toEqual([]);
  });
});
