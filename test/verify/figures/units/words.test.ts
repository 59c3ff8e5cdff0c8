import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../../src/verify/figures/unit-words.js';
import { anyStatusWords, statusWords } from '../../../../src/verify/figures/words.js';
import { pack } from '../../../quantity/packs.js';
import { packs } from '../../support.js';

const english = packs.get('en');

/** The status words that a pack with one word finds. */
function found(word: string, text: string): readonly string[] {
  if (english === undefined) throw new Error('no English');
  const statuses = { clause: new Map([[word, ['planned']] as const]), sentence: new Map() };
  const own = { ...english, proofreading: { ...english.proofreading, statusWords: statuses } };
  return statusWords(text, own).map((status) => status.text);
}

describe('a word of status', () => {
  it.each([
    ["d'ici", 'D’ici 2030'],
    ['d’ici', "d'ici 2030"],
    ['d’ici', 'd’ici 2030'],
  ])('%s is found in “%s”, whichever apostrophe either has', (word, text) => {
    expect(found(word, text)).toEqual([text.slice(0, 5)]);
  });

  it('is a verb where an infinitive follows it', () => {
    if (english === undefined) throw new Error('no English');
    const text = 'It expects to carry 19 million.';
    expect(anyStatusWords(text, english).map(({ statuses }) => statuses)).toEqual([['expected']]);
  });

  it('is found as a whole word only', () => {
    expect(found('plan', 'replanned, planar, they plan it.')).toEqual(['plan']);
  });
});

describe('units in Korean text', () => {
  const units = (text: string): readonly string[] =>
    unitWords(text, pack('ko')).map(({ text: word, meaning }) => `${word} ${meaning}`);

  it.each([
    '병원과 공원에 갔다',
    '전 직원의 지원',
    '위원회',
    '엔진이 멈췄다',
    '자유로운 시민',
    '원인은 알 수 없다',
  ])('are not found inside words: %s', (text) => {
    expect(units(text)).toEqual([]);
  });

  it.each([
    ['5000원', ['원 KRW']],
    ['1,395억 원', ['원 KRW']],
    ['3만원', ['원 KRW']],
    ['1조원 규모', ['원 KRW']],
    ['300만 유로', ['유로 EUR']],
    ['유로로 거래했다', ['유로 EUR']],
    ['12% 늘었다', ['% percent']],
  ])('are found behind numbers, and where a word begins: %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});
