import { describe, expect, it } from 'vitest';
import { errorsOfThing, type ThingInText } from '../../support/things.js';

describe('matches won and lost', () => {
  const match = { unit: 'thing' };
  it.each<readonly [string, string, ThingInText]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '负场', en: 'matches lost' }],
    ['zh-Hans', '全队9胜4负。', { value: '9', as: '胜', label: '胜场', en: 'wins' }],
    ['zh-Hant', '全隊9勝4敗。', { value: '4', as: '敗', label: '敗場', en: 'matches lost' }],
    ['ja', '9勝4敗だった。', { value: '4', as: '敗', label: '敗戦', en: 'matches lost' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '패배', en: 'matches lost' }],
  ])('are told by the word behind them (%s): %s', (language, text, fact) => {
    expect(errorsOfThing(language, text, { ...match, ...fact })).toEqual([]);
  });

  it.each<readonly [string, string, ThingInText]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '胜场', en: 'wins' }],
    ['ja', '9勝4敗だった。', { value: '9', as: '勝', label: '敗戦', en: 'defeats' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '승리', en: 'wins' }],
  ])('and not taken for each other (%s): %s', (language, text, fact) => {
    expect(errorsOfThing(language, text, { ...match, ...fact })).toContain('figure/opposite-named');
  });
});
