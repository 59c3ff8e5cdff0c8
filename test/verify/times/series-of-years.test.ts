import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a series of years with their numbers behind a head', () => {
  it.each([
    ['zh-Hans', '矿石产量（万吨）：2020年 41.2；2021年 43.8。', '41.2万', '43.8万'],
    ['zh-Hant', '礦石產量（萬噸）：2020年 41.2；2021年 43.8。', '41.2万', '43.8万'],
    ['en', 'Ore (thousand tonnes): 2020: 41.2; 2021: 43.8.', '41200', '43800'],
    ['en', 'Ore (tonnes): 2020: 41.2; 2021: 43.8.', '41.2', '43.8'],
    ['de', 'Erz (Tonnen): 2020: 41,2; 2021: 43,8.', '41.2', '43.8'],
    ['fr', 'Minerai (tonnes) : 2020 : 4 120,5 ; 2021 : 4 380,5.', '4120.5', '4380.5'],
    ['es', 'Mineral (toneladas): 2020: 41,2; 2021: 43,8.', '41.2', '43.8'],
    ['zh-Hans', '矿石产量（吨）：2020年 412；2021年 438。', '412', '438'],
    ['ja', '鉱石の生産量（トン）：2020年 412、2021年 438。', '412', '438'],
    ['ko', '광석 생산량(톤): 2020년 412, 2021년 438.', '412', '438'],
  ])('gives each of them the unit and its own year: %s: %s', (language, text, first, second) => {
    const faults = (value: string, period: number): readonly string[] =>
      readingFaults(language, text, text, `${value}; unit: tonne; period: ${period}`);
    expect([faults(first, 2020), faults(second, 2021)]).toEqual([[], []]);
    expect([faults(first, 2021), faults(second, 2020)]).toEqual([
      ['source/period-differs'],
      ['source/period-differs'],
    ]);
  });

  it('gives a number behind other words none', () => {
    const text = 'The barge (412 tonnes) carried 38 in 2020.';
    expect(readingFaults('en', text, text, '38; unit: tonne; period: 2020')).not.toEqual([]);
  });

  it.each([
    ['zh-Hans', '产量2021年下降5%，2022年下降6%。'],
    ['en', 'Output fell by 5% in 2021; in 2022 it fell by 6%.'],
  ])('keeps falls with their years: %s: %s', (language, text) => {
    expect(readingFaults(language, text, text, '-5%; period: 2021')).toEqual([]);
    expect(readingFaults(language, text, text, '-5%; period: 2022')).not.toEqual([]);
  });
});
