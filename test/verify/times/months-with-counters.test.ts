import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/prove-source.js';

describe('月份 is a month as 月 is', () => {
  it.each([
    ['zh-Hans', '2025年6月份，原盐产量3.8亿吨，同比下降2.6%。'],
    ['zh-Hant', '2025年6月份，原鹽產量3.8億噸，同比下降2.6%。'],
  ])('%s: %s', (language, text) => {
    const fact = '3.8亿\n  unit: tonne';
    expect(faultsOf(language, text, fact, '2025-06')).toEqual([]);
    expect(faultsOf(language, text, fact, '2025')).toEqual(['source/period-differs']);
    expect(faultsOf(language, text, fact, '2025-05')).toEqual(['source/period-differs']);
  });

  it('in a range of months too', () => {
    const text = '2025年1—11月份，原盐产量3.8亿吨。';
    expect(faultsOf('zh-Hans', text, '3.8亿\n  unit: tonne', '2025-01/2025-11')).toEqual([]);
    expect(faultsOf('zh-Hans', text, '3.8亿\n  unit: tonne', '2025')).not.toEqual([]);
  });
});
