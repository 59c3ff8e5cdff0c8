import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

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

describe('a plan that is called by its number has its five years', () => {
  it.each([
    ['zh-Hans', '“十三五”期间修桥96座。', '2016/2020'],
    ['zh-Hans', '“十二五”时期修桥96座。', '2011/2015'],
    ['zh-Hant', '「十四五」期間修橋96座。', '2021/2025'],
  ])('%s: %s', (language, text, period) => {
    expect(faults(language, text, `96; as: 座; period: ${period}`)).toEqual([]);
    for (const wrong of [period.slice(0, 4), period.slice(5), '2026'])
      expect(faults(language, text, `96; as: 座; period: ${wrong}`)).toEqual([
        'source/period-differs',
      ]);
  });
});

describe('the end of a year of three digits tells that it is one of the era', () => {
  it.each(['111年底全鎮有戶籍7,204人。', '111年末全鎮有戶籍7,204人。'])('%s', (text) => {
    const fact = '7204; unit: person';
    expect(faults('zh-Hant', text, `${fact}; period: 2022-12-31`)).toEqual([]);
    expect(faults('zh-Hant', text, `${fact}; period: 2011`)).toEqual(['source/period-differs']);
  });
});
