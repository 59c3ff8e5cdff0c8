import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

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
