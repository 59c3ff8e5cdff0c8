import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact);

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
