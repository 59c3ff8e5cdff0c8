import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../../support/prove-source.js';

const other = (language: string): string => (language === 'en' ? 'zh-Hans' : 'en');

/** The codes of the errors of a fact that is printed under a label in the language of its source. */
const codes = (
  language: string,
  text: string,
  label: string,
  fact: Readonly<Record<string, unknown>>,
): readonly string[] =>
  proveSource({
    language,
    text,
    facts: stringify({
      f: { quote: text, label: { [language]: label, [other(language)]: 'x' }, ...fact },
    }),
    prose: { [language]: `${label}: {{fact "f"}}.`, [other(language)]: 'x' },
  })
    .filter(({ severity, code }) => severity === 'error' && !code.startsWith('parity/'))
    .map(({ code }) => code);

const people = { value: 30, unit: 'person' };

describe('a label says what its source denies by another word than the one that is denied', () => {
  it.each([
    ['30 people were not dismissed.', 'Dismissed people'],
    ['30 people were no longer without a job.', 'People without a job'],
    ['30 people no longer failed to pay.', 'People who failed to pay'],
    ['30 people weren’t rejected.', 'Rejected people'],
  ])('%s: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual(['source/negated']);
  });

  it.each([
    ['30 people were not dismissed.', 'People not dismissed'],
    ['30 people were without a job.', 'People without a job'],
    ['30 people failed to pay.', 'People who failed to pay'],
  ])('and then it is right: %s: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual([]);
  });

  it.each([
    ['ko', '30명은 집이 없지 않다.', '집이 없는 사람'],
    ['ko', '30명은 집이 없지는 않았다.', '집이 없는 사람'],
    ['ja', '30人は家がなくはない。', '家のない人'],
    ['ja', '30人は家がないわけではない。', '家のない人'],
    ['ja', '30人は払わなかったわけではない。', '払わなかった人'],
    ['zh-Hans', '30人并非没有住房。', '没有住房的人'],
    ['zh-Hans', '30人不是没有住房。', '没有住房的人'],
    ['zh-Hans', '30人不无住房。', '无住房的人'],
    ['zh-Hans', '30人不再没有住房。', '没有住房的人'],
    ['zh-Hans', '30人不再不付款。', '不付款的人'],
    ['zh-Hant', '有30人不再不對外付款。', '不對外付款的人'],
    ['de', '30 Personen waren nicht ohne Wohnung.', 'Personen ohne Wohnung'],
    ['de', '30 Personen waren nicht mehr ohne Wohnung.', 'Personen ohne Wohnung'],
    ['de', '30 Personen waren keineswegs ohne Wohnung.', 'Personen ohne Wohnung'],
    ['fr', '30 personnes ne sont pas sans logement.', 'Personnes sans logement'],
    ['fr', '30 personnes ne sont plus sans logement.', 'Personnes sans logement'],
    ['es', '30 personas no están sin vivienda.', 'Personas sin vivienda'],
    ['es', '30 personas ya no están sin vivienda.', 'Personas sin vivienda'],
    ['en', '30 people were never without a home.', 'People without a home'],
    ['en', '30 people were by no means without a home.', 'People without a home'],
  ])('two denials are none (%s): %s: %s', (language, text, label) => {
    expect(codes(language, text, label, people)).not.toEqual([]);
  });

  it.each([
    ['ko', '30명은 집이 없다.', '집이 없는 사람'],
    ['ko', '30명은 집을 받지 않았다.', '집을 받지 않은 사람'],
    ['ko', '집이 없는 30명은 아직 신청하지 않았다.', '신청하지 않은 사람'],
    ['ja', '30人は家がない。', '家のない人'],
    ['zh-Hans', '30人没有住房。', '没有住房的人'],
    ['zh-Hans', '30人不再付款。', '不再付款的人'],
    ['de', '30 Personen waren ohne Wohnung.', 'Personen ohne Wohnung'],
    ['fr', '30 personnes sont sans logement.', 'Personnes sans logement'],
    ['es', '30 personas están sin vivienda.', 'Personas sin vivienda'],
  ])('and one is one (%s): %s: %s', (language, text, label) => {
    expect(codes(language, text, label, people)).toEqual([]);
  });
});
