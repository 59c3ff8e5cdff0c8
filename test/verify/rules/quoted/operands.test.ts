import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

/** The codes of what proof has against the formula over facts of one text, by the words that each quotes. */
const against = (
  text: string,
  formula: string,
  unit: string,
  facts: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  language = 'en',
) =>
  proveSource({
    language,
    text,
    facts: stringify({ ...facts, result: { formula, unit, round: 1 } }),
  })
    .filter(({ severity, code }) => severity === 'error' && code.startsWith('derived/'))
    .map(({ code }) => code)
    .filter((code) => code !== 'derived/not-shown');

const roofs = { value: 30, unit: 'megawatt-hour' };

describe('a factor is one of the figure', () => {
  it('twelve months are none of what is of no month', () => {
    const text = 'The roofs gave 30 MWh in 2020.';
    const facts = { roofs: { ...roofs, quote: text, period: 2020 } };
    expect(against(text, 'roofs * 12', 'megawatt-hour', facts)).toEqual(['derived/constant']);
    expect(against(text, 'roofs / 12', 'megawatt-hour', facts)).toEqual([]);
  });
  it('nor of a share', () => {
    const text = 'Solar has a share of 3% of power.';
    const facts = { share: { value: '3%', quote: text } };
    expect(against(text, 'share * 12', 'percent', facts)).toEqual(['derived/constant']);
  });
  it.each([
    ['en', 'The roofs gave 30 MWh a month.'],
    ['en', 'The monthly yield of the roofs is 30 MWh.'],
    ['zh-Hans', '屋顶每月发电30兆瓦时。'],
    ['fr', 'Les toits donnent 30 MWh par mois.'],
    ['de', 'Die Dächer liefern 30 MWh pro Monat.'],
    ['es', 'Los techos dan 30 MWh al mes.'],
  ])('twelve are of what a month gives, %s: %s', (language, text) => {
    const facts = { roofs: { ...roofs, quote: text } };
    expect(against(text, 'roofs * 12', 'megawatt-hour', facts, language)).toEqual([]);
  });
  it('a hundred is none of a figure with a unit', () => {
    const text = 'The roofs gave 30 MWh in 2020.';
    const facts = { roofs: { ...roofs, quote: text, period: 2020 } };
    expect(against(text, 'roofs * 100', 'megawatt-hour', facts)).toEqual(['derived/constant']);
    expect(against(text, 'roofs / roofs * 100%', 'percent', facts)).toEqual([]);
  });
});

describe('what is added is of one kind and time', () => {
  const text =
    'Rail has a share of 30% of freight. Road has a share of 40% of freight. Freight rose by 5%.';
  const rail = { value: '30%', quote: 'Rail has a share of 30% of freight' };
  const road = { value: '40%', quote: 'Road has a share of 40% of freight' };
  const growth = { value: '5%', quote: 'Freight rose by 5%' };
  it('a share and a growth have no sum', () => {
    expect(against(text, 'rail + growth', 'percent', { rail, growth })).toEqual([
      'derived/unlike-sum',
    ]);
  });
  it('two shares of one whole have', () => {
    expect(against(text, 'rail + road', 'percent', { rail, road })).toEqual([]);
  });
  it('a share that rose to its level is one', () => {
    const own = 'The share of rail rose to 30%. Road has a share of 40%.';
    const facts = {
      rail: { value: '30%', quote: 'The share of rail rose to 30%' },
      road: { value: '40%', quote: 'Road has a share of 40%' },
    };
    expect(against(own, 'rail + road', 'percent', facts)).toEqual([]);
  });
  it('a year and one of its months are counted twice', () => {
    const own =
      'In 2020 the yard mended 30 tonnes. In May 2020 it mended 4 tonnes. In 2021 it mended 9 tonnes.';
    const facts = {
      year: { value: 30, unit: 'tonne', period: 2020, quote: 'In 2020 the yard mended 30 tonnes' },
      may: { value: 4, unit: 'tonne', period: '2020-05', quote: 'In May 2020 it mended 4 tonnes' },
      next: { value: 9, unit: 'tonne', period: 2021, quote: 'In 2021 it mended 9 tonnes' },
    };
    expect(against(own, 'year + may', 'tonne', facts)).toEqual(['derived/unlike-sum']);
    expect(against(own, 'year + next', 'tonne', facts)).toEqual([]);
  });
});

describe('a sum is of all that it adds', () => {
  const text =
    'It moved 14 tonnes in 2019. It moved 19 tonnes in 2020. By the end of 2020 it held 6 tonnes.';
  const facts = {
    first: { value: 14, unit: 'tonne', period: 2019, quote: '14 tonnes in 2019' },
    second: { value: 19, unit: 'tonne', period: 2020, quote: '19 tonnes in 2020' },
    stock: {
      value: 6,
      unit: 'tonne',
      period: '../2020-12-31',
      quote: 'By the end of 2020 it held 6 tonnes',
    },
  };
  const of = (formula: string, period: string | number, unit = 'tonne') =>
    proveSource({
      language: 'en',
      text,
      facts: stringify({ ...facts, result: { formula, unit, round: 1, period } }),
    })
      .filter(({ severity, code }) => severity === 'error' && code === 'derived/unlike-sum')
      .map(({ problem }) => problem);

  it.each([
    ['of two years under one', 'first + second', 2020],
    ['in a nested expression', '(first + second) * 1', 2020],
    ['of a stock and what came in before it', 'stock + second', '../2020-12-31'],
    ['of a stock and a year, nested', '1 * ((first + stock) + first)', '2019/2020'],
  ])('%s is none', (_, formula, period) => {
    expect(of(formula, period)).not.toEqual([]);
  });

  it.each([
    ['of two years under both', 'first + second', '2019/2020'],
    ['as of a day behind them', 'first + second', '../2020-12-31'],
  ])('%s is right', (_, formula, period) => {
    expect(of(formula, period)).toEqual([]);
  });
});
