import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const faults = (language: string, text: string, fact: string, units?: string): readonly string[] =>
  readingFaults(language, text, text.replace(/[.。]$/u, ''), fact, units);

describe('cities may be called by one letter behind their number', () => {
  it.each([
    ['ja', '祭りには17市が加わった。'],
    ['ja', '17市、40町で行われた。'],
    ['zh-Hans', '全省17市开通热线。'],
    ['zh-Hant', '全省17市開通專線。'],
    ['ko', '축제에는 17개 시가 참여했다.'],
  ])('%s: %s', (language, text) => {
    expect(faults(language, text, '17; unit: city')).toEqual([]);
  });

  it.each([
    ['ja', '祭りには17市町村が加わった。'],
    ['ja', '祭りには17市場が加わった。'],
    ['zh-Hans', '全省17市场开业。'],
    ['zh-Hant', '全省17市鎮開通專線。'],
    ['ko', '축제에는 17개 시·군이 참여했다.'],
    ['ko', '축제에는 17개 시장이 참여했다.'],
  ])('but not as part of a longer word, %s: %s', (language, text) => {
    expect(faults(language, text, '17; unit: city')).toEqual(['source/noun-differs']);
  });
});
