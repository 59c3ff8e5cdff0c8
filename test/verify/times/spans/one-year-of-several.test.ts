import { describe, expect, it } from 'vitest';
import { faultsOf, proveSource } from '../../../support/prove-source.js';

describe('a figure of one year is of no several years', () => {
  it.each([
    ['en', 'The baths drew 7,300 swimmers in 2013.', '7300', '2013/2016'],
    ['en', 'In 2013 the baths drew 7,300 swimmers.', '7300', '2010/2013'],
    ['fr', 'Les bains ont attiré 7 300 nageurs en 2013.', '7300', '2013/2016'],
    ['de', 'Im Jahr 2013 kamen 7.300 Badegäste.', '7300', '2013/2016'],
    ['es', 'Los baños atrajeron a 7.300 nadadores en 2013.', '7300', '2013/2016'],
    ['zh-Hans', '2013年检查了73艘船。', '73\n  as: 艘', '2013/2016'],
    ['ko', '2013년에 73척을 점검했다.', '73\n  as: 척', '2013/2016'],
  ])('%s: %s', (language, text, value, period) => {
    expect(faultsOf(language, text, value, period)).toEqual(['source/period-differs']);
    expect(faultsOf(language, text, value, '2013')).toEqual([]);
  });

  it.each([
    ['en', 'Fares in 2019 were 12% higher than in 2015.', '12%', '2015/2019'],
    ['en', 'Fares rose by 12% in 2019.', '12%', '2015/2019'],
    ['en', 'Since 2013 the baths have drawn 7,300 swimmers.', '7300', '2013/2016'],
    ['en', 'From 2013 to 2016 the baths drew 7,300 swimmers.', '7300', '2013/2016'],
    ['zh-Hans', '2019年比2015年增长12%。', '12%', '2015/2019'],
  ])(
    'changes, and what is counted from a year on, may be: %s, %s',
    (language, text, value, period) => {
      expect(faultsOf(language, text, value, period)).toEqual([]);
    },
  );
});

describe('twelve months behind a head of “2022-23” begin in its first year', () => {
  const text =
    'Libraries: annual note for 2022-23\n\nIn 2022-23 there were 310 loans. Leeds had the fewest visits, at 74.\n';
  const faults = (period: string): readonly string[] =>
    proveSource({
      language: 'en',
      text,
      facts: `a:\n  value: 74\n  period: ${period}\n  quote: Leeds had the fewest visits, at 74\n`,
    }).flatMap(({ code }) => (code.startsWith('source/') ? [code] : []));
  it.each([
    ['2022-04/2023-03', []],
    ['2022-09/2023-08', []],
    ['2023-04/2024-03', ['source/period-differs']],
    ['2021-04/2022-03', ['source/period-differs']],
  ])('%s', (period, told) => {
    expect(faults(period)).toEqual(told);
  });
});
