import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

describe('so much in each second or minute is no plain amount', () => {
  const metres = '14; unit: metre';
  it.each<readonly [string, string, string, string]>([
    ['zh-Hans', '缆索以每秒14米移动。', '每秒14米', metres],
    ['zh-Hant', '纜索以秒速14公尺移動。', '秒速14公尺', metres],
    ['ja', '索は毎秒14メートルで動く。', '毎秒14メートル', metres],
    ['ja', '索は秒速14メートルで動く。', '14メートル', metres],
    ['ko', '삭도는 초속 14미터로 움직인다.', '초속 14미터', metres],
    ['zh-Hans', '水泵每分钟14升。', '每分钟14升', '14; unit: litre'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
  it('and is one in the unit of the report', () => {
    const units =
      'speed: { of: metre, per: second, zh-Hans: 米/秒, en: { one: metre per second, other: metres per second } }\n';
    expect(
      readingFaults('zh-Hans', '缆索以每秒14米移动。', '每秒14米', '14; unit: speed', units),
    ).toEqual([]);
  });
});

describe('a magnitude and a currency alone in a line over rows count their numbers', () => {
  it.each<readonly [string, string, string, string]>([
    ['es', 'Miles de euros\nVentas 62\nCompras 48\n', 'Compras 48', '48,000'],
    ['fr', '(Milliers d’euros)\nVentes 62\nAchats 48\n', 'Achats 48', '48,000'],
    ['de', 'Mio. Euro\nVerkauf 62\nEinkauf 48\n', 'Einkauf 48', '48 million'],
    ['en', 'In thousands of euros\nSales 62\nPurchases 48\n', 'Purchases 48', '48,000'],
    ['zh-Hans', '万欧元\n销售 62\n采购 48\n', '采购 48', '48万'],
    ['ja', '百万ユーロ\n販売 62\n購入 48\n', '購入 48', '48 million'],
    ['ko', '백만 유로\n판매 62\n구매 48\n', '구매 48', '48 million'],
  ])('%s: %j', (language, text, quote, value) => {
    expect(readingFaults(language, text, quote, `${value}; unit: EUR`)).toEqual([]);
    expect(readingFaults(language, text, quote, '48')).not.toEqual([]);
  });
  it.each([
    'Thousands of euros\n\nThe pier has 48 berths, and 48 are let.\n',
    'Thousands of euros\nwere spent. The berths are 48 in all.\n',
  ])('and none of running text: %j', (text) => {
    expect(readingFaults('en', text, '48', '48; nth: 1')).toEqual([]);
  });
});

describe('what a sign, a word or the end of a line makes of the number beside it', () => {
  it.each<readonly [string, string, string, string]>([
    ['de', 'Der Mast ist 64 Meter hoch.', '64 Meter hoch', '64; unit: metre'],
    ['fr', 'Minimum : – 7 °C.', '– 7 °C', '-7; unit: degree-celsius'],
    ['ko', '열 명 중 네 명이 찬성했다.', '열 명 중 네 명', '40%'],
    ['en', 'Fares rose 23\n.4% in autumn.', 'rose 23.4%', '23.4%'],
  ])('%s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toEqual([]);
  });
  it.each<readonly [string, string, string, string]>([
    ['de', 'Es sind 3 hoch 7 Felder.', '3', '3'],
    ['de', 'Es sind drei hoch sieben Felder.', 'drei', '3'],
    ['fr', 'Minimum : – 7 °C.', '7 °C', '7; unit: degree-celsius'],
    ['ko', '열 명 중 네 명이 찬성했다.', '열 명', '10; unit: person'],
    ['en', 'Fares rose 23\n.4% in autumn.', 'rose 23', '23'],
  ])('%s: and nothing else: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});
