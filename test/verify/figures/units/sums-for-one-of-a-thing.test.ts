import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../../support/prove-source.js';

describe('a sum for one of what no pack names', () => {
  it.each<readonly [string, string, string, string]>([
    ['zh-Hant', '地租每坪940元。', '每坪940元', '940; unit: TWD'],
    ['zh-Hans', '培训每课时90元。', '每课时90元', '90; unit: CNY'],
    ['zh-Hans', '水费每方4元。', '每方4元', '4; unit: CNY'],
  ])('is no plain sum, %s: %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).not.toEqual([]);
  });
});
