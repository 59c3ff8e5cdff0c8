import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [why: string, language: string, text: string, quote: string, fact: string];

describe('what a year beside a figure says of another time', () => {
  it.each<Row>([
    [
      'a share of the level then',
      'ko',
      '지난달 이용객은 2018년의 74% 수준이다.',
      '2018년의 74% 수준',
      '74%; period: 2018',
    ],
    [
      'a share of the level then',
      'ko',
      '2022년 물동량은 2018년의 81%에 그쳤다.',
      '2018년의 81%에 그쳤다',
      '81%; period: 2018',
    ],
    [
      'a share of the level then',
      'ja',
      '2022年の乗客は2018年の73.5%にとどまった。',
      '2018年の73.5%',
      '73.5%; period: 2018',
    ],
    [
      'a share of the level then',
      'ja',
      '売上は平成30年の91％まで回復した。',
      '平成30年の91％',
      '91%; period: 2018',
    ],
    [
      'a part of the year',
      'zh-Hans',
      '2023年1—5月出口6万辆，2022年同期为4万辆。',
      '2022年同期为4万辆',
      '4万; as: 辆; period: 2022',
    ],
    [
      'another part of the year',
      'zh-Hans',
      '2023年1—5月出口6万辆，2022年同期为4万辆。',
      '2022年同期为4万辆',
      '4万; as: 辆; period: 2022-01/2022-06',
    ],
    [
      'a part of the year',
      'zh-Hant',
      '2023年第一季出口6萬輛，2022年同期為4萬輛。',
      '2022年同期為4萬輛',
      '4萬; as: 輛; period: 2022',
    ],
    [
      'a part of the year before',
      'zh-Hans',
      '2023年上半年出口6万辆，上年同期为4万辆。',
      '上年同期为4万辆',
      '4万; as: 辆; period: 2022',
    ],
    [
      'another part of the year before',
      'zh-Hans',
      '2023年上半年出口6万辆，上年同期为4万辆。',
      '上年同期为4万辆',
      '4万; as: 辆; period: 2022-41',
    ],
    [
      'a part of the year',
      'ja',
      '2023年上半期の輸出は6万台で、2022年同期は4万台だった。',
      '2022年同期は4万台',
      '4万; as: 台; period: 2022',
    ],
    [
      'a part of the year that nothing tells',
      'ko',
      '2022년 같은 기간 수출은 4만 대였다.',
      '4만 대',
      '40000; as: 대; period: 2022',
    ],
    [
      'when the report was sent',
      'zh-Hans',
      '上海2024年3月2日电 2023年出口6万辆。',
      '出口6万辆',
      '6万; as: 辆; period: 2024-03-02',
    ],
  ])('%s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });

  it.each<Row>([
    [
      'of the later year',
      'ko',
      '2022년 물동량은 2018년의 81%에 그쳤다.',
      '2018년의 81%에 그쳤다',
      '81%; period: 2022',
    ],
    [
      'of the later year',
      'ja',
      '2022年の乗客は2018年の73.5%にとどまった。',
      '2018年の73.5%',
      '73.5%; period: 2022',
    ],
    [
      'the level of a year, come to from another',
      'ja',
      '進学率は2010年の51.2%から2020年の54.4%に上昇した。',
      '2020年の54.4%',
      '54.4%; period: 2020',
    ],
    [
      'the rate of a year',
      'ko',
      '2020년의 진학률은 72.5%였다.',
      '진학률은 72.5%',
      '72.5%; period: 2020',
    ],
    [
      'the same months',
      'zh-Hans',
      '2023年1—5月出口6万辆，2022年同期为4万辆。',
      '2022年同期为4万辆',
      '4万; as: 辆; period: 2022-01/2022-05',
    ],
    [
      'the same quarter',
      'zh-Hant',
      '2023年第一季出口6萬輛，2022年同期為4萬輛。',
      '2022年同期為4萬輛',
      '4萬; as: 輛; period: 2022-33',
    ],
    [
      'the same half',
      'zh-Hans',
      '2023年上半年出口6万辆，上年同期为4万辆。',
      '上年同期为4万辆',
      '4万; as: 辆; period: 2022-40',
    ],
    [
      'the same half',
      'ja',
      '2023年上半期の輸出は6万台で、2022年同期は4万台だった。',
      '2022年同期は4万台',
      '4万; as: 台; period: 2022-40',
    ],
    [
      'the same month',
      'ko',
      '2023년 4월 수출은 6만 대이며 2022년 같은 달에는 4만 대였다.',
      '2022년 같은 달에는 4만 대',
      '40000; as: 대; period: 2022-04',
    ],
    [
      'not when the report was sent',
      'zh-Hans',
      '上海3月2日电 2023年出口6万辆。',
      '出口6万辆',
      '6万; as: 辆; period: 2023',
    ],
    [
      'not when the report was sent',
      'ja',
      '（大阪3月2日時事）2023年の輸出は6万台だった。',
      '輸出は6万台',
      '6万; as: 台; period: 2023',
    ],
  ])('is %s (%s): %s', (_why, language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
});
