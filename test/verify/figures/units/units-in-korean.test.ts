import { describe, expect, it } from 'vitest';
import { unitWords } from '../../../../src/verify/figures/unit-words.js';
import { pack } from '../../../quantity/packs.js';

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
