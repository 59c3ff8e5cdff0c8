import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../support/prove-source.js';

interface Put {
  readonly value: string;
  readonly unit?: string;
  readonly as?: string;
  readonly qualifier?: string;
  readonly label?: string;
  readonly en?: string;
  readonly prose?: string;
}

const things = (language: string): string =>
  stringify({ thing: { [language]: '座', en: { one: 'place', other: 'places' } } });

const told = (language: string, text: string, { label = 'x', en = 'x', prose, ...fact }: Put) =>
  proveSource({
    language,
    text,
    units: things(language),
    facts: stringify({ f: { label: { [language]: label, en }, quote: text, ...fact } }),
    ...(prose === undefined
      ? {}
      : {
          prose: Object.fromEntries(
            languagesFor(language).map((tag) => [tag, tag === language ? prose : '{{fact "f"}}.']),
          ),
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);

describe('matches won and lost', () => {
  const match = { unit: 'thing' };
  it.each<readonly [string, string, Put]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '负场', en: 'matches lost' }],
    ['zh-Hans', '全队9胜4负。', { value: '9', as: '胜', label: '胜场', en: 'wins' }],
    ['zh-Hant', '全隊9勝4敗。', { value: '4', as: '敗', label: '敗場', en: 'matches lost' }],
    ['ja', '9勝4敗だった。', { value: '4', as: '敗', label: '敗戦', en: 'matches lost' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '패배', en: 'matches lost' }],
  ])('are told by the word behind them (%s): %s', (language, text, fact) => {
    expect(told(language, text, { ...match, ...fact })).toEqual([]);
  });

  it.each<readonly [string, string, Put]>([
    ['zh-Hans', '全队9胜4负。', { value: '4', as: '负', label: '胜场', en: 'wins' }],
    ['ja', '9勝4敗だった。', { value: '9', as: '勝', label: '敗戦', en: 'defeats' }],
    ['ko', '9승 4패였다.', { value: '4', as: '패', label: '승리', en: 'wins' }],
  ])('and not taken for each other (%s): %s', (language, text, fact) => {
    expect(told(language, text, { ...match, ...fact })).toContain('figure/opposite-named');
  });
});
