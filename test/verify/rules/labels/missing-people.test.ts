import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

/** Whether anything is told of three people under a label, in print too. */
const isRight = (language: string, text: string, own: string, foreign: string): boolean => {
  const [, other = ''] = languagesFor(language);
  const fact = { label: { [language]: own, [other]: foreign }, value: 3, unit: 'person' };
  const prose = { [language]: '{{fact "f"}}', [other]: '{{fact "f"}}' };
  return !proveSource({ language, text, facts: stringify({ f: { ...fact, quote: text } }), prose })
    .filter(({ severity }) => severity === 'error')
    .some(({ code }) => /^(?:figure\/(?:denied|emphasised)|source\/)/u.test(code));
};

const texts: readonly (readonly [string, string, string])[] = [
  ['en', 'Three people are missing after the flood.', 'missing'],
  ['de', 'Nach der Flut werden drei Personen vermisst.', 'Vermisste'],
  ['de', 'Drei Personen sind seit der Flut verschollen.', 'Verschollene'],
  ['fr', 'Trois personnes sont portées disparues après la crue.', 'disparus'],
  ['es', 'Tres personas siguen desaparecidas tras la crecida.', 'desaparecidos'],
  ['zh-Hans', '洪水过后另有3人失踪。', '失踪人数'],
  ['zh-Hant', '洪水過後另有3人失蹤。', '失蹤人數'],
  ['ja', '洪水で3人が行方不明になっている。', '行方不明者'],
  ['ko', '홍수로 3명이 실종됐다.', '실종자'],
];

describe('people who are missing', () => {
  it.each(texts)('are called so in both languages of a label: %s: %s', (language, text, own) => {
    const foreign = language === 'en' ? '失踪' : 'missing';
    expect(isRight(language, text, own, foreign)).toBe(true);
  });

  it.each([
    ['en', 'Three people are missing after the flood.', 'people in the flood', '洪水中的人'],
    ['de', 'Drei Personen werden vermisst.', 'Personen', 'people'],
    ['fr', 'Trois personnes sont portées disparues après la crue.', 'personnes', 'people'],
    ['es', 'Tres personas están desaparecidas tras la crecida.', 'personas', 'people'],
    ['ja', '洪水で3人が行方不明になっている。', '住民', 'residents'],
    ['ko', '홍수로 3명이 실종됐다.', '주민', 'residents'],
  ])('are no mere people: %s: %s', (language, text, own, foreign) => {
    expect(isRight(language, text, own, foreign)).toBe(false);
  });

  it.each([
    ['ja', '行方不明者の捜索に3人が加わった。', '捜索に加わった人', 'searchers'],
    ['ko', '실종자 수색에 3명이 더 투입됐다.', '수색 인력', 'searchers'],
    ['zh-Hans', '搜救队又派出3人。', '搜救人员', 'searchers'],
  ])('are not those who look for them: %s: %s', (language, text, own, foreign) => {
    expect(isRight(language, text, own, foreign)).toBe(true);
  });
});
