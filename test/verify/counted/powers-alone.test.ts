import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('a power alone, and a count behind the noun for the number of it', () => {
  it.each<readonly [string, string, string, string]>([
    ['ko', '입장료는 만원이다.', '입장료는 만원', '10000; unit: KRW'],
    ['ko', '가격은 천 원이었다.', '천 원', '1000; unit: KRW'],
    ['zh-Hans', '观众人数12万，演出40场。', '观众人数12万', '12万; unit: person'],
    ['zh-Hant', '觀眾人數12萬，演出40場。', '觀眾人數12萬', '12万; unit: person'],
    ['zh-Hans', '全年出超6亿美元。', '出超6亿美元', '6亿; unit: USD'],
    ['ja', '客は百人余りいた。', '百人余り', '100; unit: person; qualifier: over'],
    ['zh-Hans', '来了千人以上。', '千人以上', '1000; unit: person; qualifier: at-least'],
  ])('is read (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });

  it.each<readonly [string, string, string, string]>([
    ['ko', '극장은 만원이었다.', '만원', '10000; unit: KRW'],
    ['ja', '客は百人余りいた。', '百人余り', '100; unit: person'],
  ])('and a full house is none (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});
