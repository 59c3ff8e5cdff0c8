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

describe('the level that a change begins with has the unit of the one it comes to', () => {
  it.each([
    ['de', 'Der Anteil sank von 48 auf 41 Prozent.', '48%', 'von', '41%', 'auf'],
    ['en', 'The share fell from 48 to 41 per cent.', '48%', 'from', '41%', 'to'],
  ])('%s: %s', (language, text, first, from, last, to) => {
    expect(against(language, text, { value: first, of: from })).toEqual([]);
    expect(against(language, text, { value: last, of: to })).toEqual([]);
    expect(against(language, text, { value: last, of: from })).not.toEqual([]);
    expect(against(language, text, { value: first.slice(0, -1), of: from })).not.toEqual([]);
  });
  it('and its magnitude', () => {
    const text = 'The harvest rose from 48 to 52 million tonnes.';
    const level = { unit: 'tonne', of: 'from' };
    expect(against('en', text, { ...level, value: '48 million' })).toEqual([]);
    expect(against('en', text, { ...level, value: '48' })).not.toEqual([]);
  });
});

describe('a figure of a whole year is of no part of one', () => {
  it.each([
    ['zh-Hans', '全年用水40吨。'],
    ['zh-Hant', '全年用水40噸。'],
    ['ja', '通年の使用量は40トンだった。'],
    ['ko', '연간 사용량은 40톤이었다.'],
    ['en', 'For the full year the plant used 40 tonnes.'],
    ['de', 'Im Gesamtjahr verbrauchte das Werk 40 Tonnen.'],
    ['fr', 'Sur l’ensemble de l’année, l’usine a consommé 40 tonnes.'],
    ['es', 'En el conjunto del año, la planta consumió 40 toneladas.'],
  ])('%s: %s', (language, text) => {
    const used = { value: '40', unit: 'tonne' };
    expect(against(language, text, { ...used, period: '2022' })).toEqual([]);
    expect(against(language, text, { ...used, period: '2022-12-31' })).toEqual([]);
    expect(against(language, text, { ...used, period: '2022-40' })).toEqual([
      'source/period-differs',
    ]);
    expect(against(language, text, { ...used, period: '2022-03' })).toEqual([
      'source/period-differs',
    ]);
  });
  it.each([
    ['en', 'Despite a good last quarter, the plant used only 40 tonnes throughout the year 2022.'],
    [
      'en',
      'After the rains of the first half of 2022, the plant used 40 tonnes in the entire year.',
    ],
    [
      'de',
      'Trotz des starken ersten Halbjahrs 2022 verbrauchte das Werk im gesamten Jahr 40 Tonnen.',
    ],
    ['fr', 'Après un bon premier semestre 2022, l’usine a consommé 40 tonnes toute l’année.'],
    ['es', 'Tras el primer semestre de 2022, la planta consumió 40 toneladas a lo largo del año.'],
  ])('%s: %s, whatever part of it another clause names', (language, text) => {
    const used = { value: '40', unit: 'tonne' };
    for (const period of ['2022-40', '2022-36'])
      expect(against(language, text, { ...used, period })).toEqual(['source/period-differs']);
  });
  it('and of the year that its source speaks of', () => {
    const text =
      'The plant in 2022\n\nDespite a good last quarter, it used 40 tonnes throughout the year, the least since 2014.';
    const quote = 'it used 40 tonnes throughout the year';
    const used = { quote, value: '40', unit: 'tonne' };
    expect(against('en', text, { ...used, period: '2022' })).toEqual([]);
    expect(against('en', text, { ...used, period: '2021' })).toEqual(['source/period-differs']);
  });
  it('with another date behind the word it is of that', () => {
    const text = '全年抽检中，上半年用水40吨。';
    expect(against('zh-Hans', text, { value: '40', unit: 'tonne', period: '2022-40' })).toEqual([]);
  });
});

describe('figures that follow a list of dates respectively are of them in their order', () => {
  it.each([
    ['zh-Hans', '2022年一季度、上半年分别增长3%和8%。', '2022-33', '2022-40'],
    ['en', 'In 2021 and 2022 it grew by 3% and 8%, respectively.', '2021', '2022'],
    ['fr', 'En 2021 et 2022, la hausse a été respectivement de 3 % et 8 %.', '2021', '2022'],
  ])('%s: %s', (language, text, first, second) => {
    expect(against(language, text, { value: '3%', period: first })).toEqual([]);
    expect(against(language, text, { value: '8%', period: second })).toEqual([]);
    expect(against(language, text, { value: '3%', period: second })).not.toEqual([]);
    expect(against(language, text, { value: '8%', period: first })).not.toEqual([]);
  });
});
