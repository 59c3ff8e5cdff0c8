import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact);

describe('a half or a quarter of a fiscal year is none of the calendar', () => {
  it.each([
    [
      'ja',
      '令和4年度上半期の売上高は7億円だった。',
      '7億; unit: JPY',
      '2022-04/2022-09',
      '2022-40',
    ],
    [
      'ja',
      '2022年度の下半期の売上高は7億円だった。',
      '7億; unit: JPY',
      '2022-10/2023-03',
      '2022-41',
    ],
    [
      'ja',
      '2022年度第1四半期の売上高は7億円だった。',
      '7億; unit: JPY',
      '2022-04/2022-06',
      '2022-33',
    ],
    ['zh-Hans', '2022财年上半年销售额为7亿美元。', '7亿; unit: USD', '2022-07/2022-12', '2022-40'],
    [
      'ko',
      '2022회계연도 상반기 매출은 7억 달러였다.',
      '7억; unit: USD',
      '2022-04/2022-09',
      '2022-40',
    ],
  ])('%s: %s', (language, text, fact, right, wrong) => {
    expect(faults(language, text, `${fact}; period: ${right}`)).toEqual([]);
    expect(faults(language, text, `${fact}; period: ${wrong}`)).toEqual(['source/period-differs']);
    expect(faults(language, text, `${fact}; period: 2022`)).toEqual(['source/period-differs']);
  });
});

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

const differs = ['source/period-differs'];

describe('a part of a year is not the year that its sentence opens with', () => {
  it.each([
    ['en', 'In 2021 there berthed in the first six months 80 barges.', '80 barges', 'barges'],
    ['de', '2021 legten in den ersten sechs Monaten 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['de', 'Im Jahr 2021 legten im zweiten Quartal 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['es', 'En 2021 atracaron en los seis primeros meses 80 barcazas.', '80 barcazas', 'barcazas'],
    ['zh-Hans', '2021年头六个月靠泊驳船80艘。', '靠泊驳船80艘', '艘'],
    ['ja', '2021年には最初の6か月で80隻が着いた。', '80隻', '隻'],
    ['ko', '2021년에는 첫 6개월 동안 80척이 닿았다.', '80척', '척'],
  ])('%s: %s', (language, text, quote, as) => {
    expect(codes(language, text, { value: 80, as, quote, period: 2021 })).toEqual(differs);
  });

  it.each([
    ['en', 'In 2021 (June) 80 barges berthed.', '80 barges', 'barges'],
    ['de', '2021 (Mai) legten 80 Kähne an.', '80 Kähne', 'Kähne'],
    ['fr', 'En 2021 (mai), 80 péniches ont accosté.', '80 péniches', 'péniches'],
  ])('nor is a month in a bracket behind it: %s: %s', (language, text, quote, as) => {
    const fact = { value: 80, as, quote };
    expect(codes(language, text, { ...fact, period: 2021 })).toEqual(differs);
    const month = language === 'en' ? '2021-06' : '2021-05';
    expect(codes(language, text, { ...fact, period: month })).toEqual([]);
  });
});

const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

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
