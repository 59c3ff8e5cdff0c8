import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

const statuses = (language: string, text: string, value: string) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, value } }) })
    .map(({ code }) => code)
    .filter((code) => code === 'source/status-differs');

describe('a word of status inside the name of a thing is none', () => {
  it.each([
    ['zh-Hans', '居民人均预期寿命为78岁，医院床位为31%。', '31%'],
    ['zh-Hant', '目標人群中31%住在城裡。', '31%'],
    ['en', 'Family planning reached 31% of couples.', '31%'],
    ['en', 'The drug entered 31% of the target cells.', '31%'],
    ['de', 'Die Lebenserwartung stieg, die Plankosten fielen um 31 %.', '-31%'],
    ['fr', 'La planification familiale touche 31 % des couples.', '31%'],
    ['es', 'La planificación familiar llega al 31 % de las parejas.', '31%'],
    ['ja', '平均余命が伸び、比率は31%だった。', '31%'],
    ['ko', '기대수명이 늘고 비율은 31%였다.', '31%'],
  ])('%s: %s', (language, text, value) => {
    expect(statuses(language, text, value)).toEqual([]);
  });

  it.each([
    ['zh-Hans', '床位总数应达31%。', '31%'],
    ['zh-Hant', '床位總數應達31%。', '31%'],
  ])('but one of its clause is: %s: %s', (language, text, value) => {
    expect(statuses(language, text, value)).toEqual(['source/status-differs']);
  });
});
