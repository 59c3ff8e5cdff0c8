import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the period of a total since an event, and of the level that a change left', () => {
  it.each<Row>([
    [
      'zh-Hans',
      '2023年通报：“十三五”以来累计修路64公里。',
      '修路64公里',
      '64; unit: kilometre; period: 2023',
    ],
    [
      'zh-Hans',
      '2023年，该桥通车以来，累计通行6.4亿人。',
      '通行6.4亿人',
      '6.4亿; unit: person; period: 2023',
    ],
    [
      'zh-Hant',
      '2023年，該橋通車以來累計通行6.4億人。',
      '通行6.4億人',
      '6.4億; unit: person; period: 2023',
    ],
    [
      'ja',
      '2023年の発表では、開港以来の累計利用者は6億人。',
      '累計利用者は6億人',
      '6億; unit: person; period: 2023',
    ],
    [
      'ko',
      '2023년 발표에 따르면 개항 이후 누적 이용객은 6억 명이다.',
      '이용객은 6억 명',
      '600000000; unit: person; period: 2023',
    ],
    [
      'zh-Hans',
      '客运量由2015年的64万人降至2020年的52万人。',
      '64万人',
      '64万; unit: person; period: 2020',
    ],
    [
      'zh-Hant',
      '客運量從2015年的64萬人降至2020年的52萬人。',
      '64萬人',
      '64萬; unit: person; period: 2020',
    ],
    [
      'ko',
      '승객은 2015년의 64만 명에서 2020년의 52만 명으로 줄었다.',
      '64만 명',
      '640000; unit: person; period: 2020',
    ],
    [
      'zh-Hans',
      '自2012年通车至2021年底，该线累计运送旅客52亿人次，2021年运送4.6亿人次。',
      '累计运送旅客52亿人次',
      '52亿; as: 人次; period: 2021',
    ],
    [
      'zh-Hans',
      '2012年以来，累计运送旅客52亿人，2021年累计运送4.6亿人。',
      '累计运送旅客52亿人',
      '52亿; unit: person; period: 2021',
    ],
    [
      'zh-Hant',
      '到2021年底，累計建成12座橋，2021年建成3座。',
      '累計建成12座',
      '12; as: 座; period: 2021',
    ],
    [
      'ko',
      '2012년 개통부터 2021년 말까지 누적 승객은 640만 명이고, 2021년에는 31만 명이었다.',
      '누적 승객은 640만 명',
      '6400000; unit: person; period: 2021',
    ],
  ])('is not that of another time (%s): %s', (...row) => {
    expect(readingFaults(...row)).toContain('source/period-differs');
  });

  it.each<Row>([
    ['zh-Hans', '2023年，全省累计修路64公里。', '修路64公里', '64; unit: kilometre; period: 2023'],
    [
      'zh-Hans',
      '2023年，年初以来累计修路64公里。',
      '修路64公里',
      '64; unit: kilometre; period: 2023',
    ],
    [
      'zh-Hans',
      '2023年，客流为通车以来最高，通行6.4亿人。',
      '通行6.4亿人',
      '6.4亿; unit: person; period: 2023',
    ],
    [
      'zh-Hans',
      '客运量由2015年的64万人降至2020年的52万人。',
      '64万人',
      '64万; unit: person; period: 2015',
    ],
    [
      'zh-Hans',
      '客运量由2015年的64万人降至2020年的52万人。',
      '52万人',
      '52万; unit: person; period: 2020',
    ],
    [
      'zh-Hans',
      '2012年以来，累计运送旅客52亿人，2021年累计运送4.6亿人。',
      '2021年累计运送4.6亿人',
      '4.6亿; unit: person; period: 2021',
    ],
    [
      'zh-Hans',
      '自2012年通车至2021年底，该线累计运送旅客52亿人。',
      '累计运送旅客52亿人',
      '52亿; unit: person; period: 2012/2021',
    ],
    [
      'ko',
      '2012년부터 2021년까지 누적 승객은 640만 명이고, 2021년 누적은 31만 명이었다.',
      '2021년 누적은 31만 명',
      '310000; unit: person; period: 2021',
    ],
  ])('is its own (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });
});
