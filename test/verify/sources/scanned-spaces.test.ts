import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

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
