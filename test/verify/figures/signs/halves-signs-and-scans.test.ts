import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('half of one of a measure is 0.5 of it', () => {
  it.each<Row>([
    ['zh-Hans', '检修用时半小时。', '半小时', '0.5; unit: hour'],
    ['zh-Hans', '检修用时半个小时。', '半个小时', '0.5; unit: hour'],
    ['zh-Hans', '工期半年。', '工期半年', '0.5; unit: year'],
    ['zh-Hans', '工期不到半个月。', '不到半个月', '0.5; qualifier: less-than; unit: month'],
    ['zh-Hant', '檢修用時半小時。', '半小時', '0.5; unit: hour'],
    ['ja', '工期は半年だ。', '半年', '0.5; unit: year'],
    ['ko', '점검에 반시간이 걸렸다.', '반시간', '0.5; unit: hour'],
    ['en', 'Checks took half a day.', 'half a day', '0.5; unit: day'],
    ['fr', 'Le contrôle a pris une demi-heure.', 'une demi-heure', '0.5; unit: hour'],
    ['de', 'Die Prüfung dauerte ein halbes Jahr.', 'ein halbes Jahr', '0.5; unit: year'],
    ['es', 'La revisión duró media hora.', 'media hora', '0.5; unit: hour'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['zh-Hans', '检修用时一个半小时。', '半小时', '0.5; unit: hour'],
    ['zh-Hans', '工期两年半。', '年半', '0.5; unit: year'],
    ['zh-Hans', '上半年发送6万人。', '半年', '0.5; unit: year'],
    ['zh-Hans', '工期大半年。', '半年', '0.5; unit: year'],
    ['zh-Hant', '工期近半年。', '近半年', '0.5; unit: year'],
    ['en', 'Checks took an hour and a half.', 'a half', '0.5; unit: hour'],
    ['de', 'Die Prüfung dauerte ein halbes Jahr.', 'ein halbes Jahr', '1; unit: year'],
  ])('and no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

describe('a minus behind a month or a year and a space is a sign', () => {
  it.each<Row>([
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '3월 -6.4%', '-6.4%'],
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '4월 +1.2%', '1.2%'],
    ['ja', '3月 -6.4%、4月 +1.2%だった。', '3月 -6.4%', '-6.4%'],
    ['zh-Hans', '3月 -6.4%，4月 +1.2%。', '3月 -6.4%', '-6.4%'],
    ['ko', '2023년 −6.4%, 2024년 1.2%였다.', '2023년 −6.4%', '-6.4%; period: 2023'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '3월 -6.4%', '6.4%'],
    ['ja', '3月 -6.4%、4月 +1.2%だった。', '3月 -6.4%', '6.4%'],
    ['zh-Hant', '3月 -6.4%，4月 +1.2%。', '3月 -6.4%', '6.4%'],
  ])('and not passed over (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

describe('a quote without the spaces that a scan put beside ideographs', () => {
  it.each<Row>([
    ['zh-Hans', '全 线 长 6 4 公 里 。', '全线长64公里', '64; unit: kilometre'],
    ['zh-Hans', '全市人口 64万 人，面积小。', '全市人口64万人，面积小', '64万; unit: person'],
    ['ja', '全 線 の 長 さ は 64 キ ロ 。', '長さは64キロ', '64; unit: kilometre'],
  ])('is found (%s): %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it('joins no two numbers', () => {
    expect(readingFaults('zh-Hans', '售票 6 40张。', '售票640张', '640; as: 张')).not.toEqual([]);
  });

  it('takes no space away that the author typed', () => {
    expect(
      readingFaults('zh-Hans', '全市人口64万人。', '人口 64万人', '64万; unit: person'),
    ).not.toEqual([]);
  });
});
