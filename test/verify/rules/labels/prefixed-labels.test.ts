import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { languagesFor, proveSource } from '../../../support/prove-source.js';

const told = (
  language: string,
  text: string,
  own: string,
  value: string,
  unit?: string,
): boolean => {
  const [, other = ''] = languagesFor(language);
  const fact = { label: { [language]: own, [other]: 'x' }, value, ...(unit && { unit }) };
  return proveSource({ language, text, facts: stringify({ f: { ...fact, quote: text } }) }).some(
    ({ code }) => code === 'figure/opposite-named',
  );
};

const rows: readonly (readonly [string, string, string, string])[] = [
  ['zh-Hans', '38%的乘客表示不满意。', '满意的乘客', '不满意的乘客'],
  ['zh-Hant', '38%的乘客表示不滿意。', '滿意的乘客', '不滿意的乘客'],
  ['en', '38% of passengers were dissatisfied.', 'satisfied passengers', 'dissatisfied passengers'],
  ['en', '38% of the huts are uninsured.', 'insured huts', 'uninsured huts'],
  ['de', '38 Prozent der Fahrgäste sind unzufrieden.', 'zufriedene Leute', 'unzufriedene Leute'],
  ['fr', '38 % des clients sont mécontents.', 'clients contents', 'clients mécontents'],
  [
    'es',
    'El 38 % de los clientes está insatisfecho.',
    'clientes satisfechos',
    'clientes insatisfechos',
  ],
  ['ja', '38%が未回収だった。', '回収した割合', '未回収の割合'],
  ['ko', '승객의 38%가 불만족했다.', '만족한 승객', '불만족한 승객'],
];

describe('a label has a word of the source without the part that denies it', () => {
  it.each(rows)('is told: %s: %s', (language, text, wrong, right) => {
    expect(told(language, text, wrong, '38%')).toBe(true);
    expect(told(language, text, right, '38%')).toBe(false);
  });

  it.each([
    ['zh-Hans', '全年未发生火灾。', '发生火灾', '0'],
    ['zh-Hans', '船员不断增加，其中38%满意。', '满意的船员', '38%'],
    ['en', '38% were insured and not uninsured.', 'insured huts', '38%'],
    ['en', '38% of the united towns voted.', 'towns', '38%'],
    ['ko', '미국인이 38%였다.', '외국인', '38%'],
  ])('is right: %s: %s', (language, text, own, value) => {
    expect(told(language, text, own, value)).toBe(false);
  });

  it.each([
    ['en', 'In the vote 38% opposed the plan.', 'in favour', 'opposed'],
    ['de', '38 Prozent stimmten dagegen.', 'Zustimmung', 'Ablehnung'],
    ['fr', '38 % ont voté contre.', 'favorables', 'opposés'],
    ['es', 'El 38 % votó en contra.', 'votos a favor', 'votos en contra'],
    ['zh-Hans', '表决中38%反对。', '赞成', '反对'],
    ['ja', '採決では38%が反対した。', '賛成', '反対'],
    ['ko', '표결에서 38%가 반대했다.', '찬성', '반대'],
    ['ko', '영업손실은 매출의 38%였다.', '영업이익', '영업손실'],
  ])('for and against are two sides: %s: %s', (language, text, wrong, right) => {
    expect([told(language, text, wrong, '38%'), told(language, text, right, '38%')]).toEqual([
      true,
      false,
    ]);
  });
});
