import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

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
const share = { value: '30%' };

describe('a modal before the verb of a figure says that it is no report', () => {
  it.each([
    ['zh-Hans', '工厂可招收30人。', '招收人数', people],
    ['zh-Hans', '工厂能够招收30人。', '招收人数', people],
    ['zh-Hans', '工厂要招收30人。', '招收人数', people],
    ['zh-Hans', '工厂须招收30人。', '招收人数', people],
    ['zh-Hans', '工厂愿意招收30人。', '招收人数', people],
    ['zh-Hans', '30人须搬离。', '搬离人数', people],
    ['zh-Hans', '占比会达到30%。', '占比', share],
    ['zh-Hans', '占比预计达到30%。', '占比', share],
    ['zh-Hant', '工廠會招收30人。', '招收人數', people],
    ['zh-Hant', '工廠恐裁減30人。', '裁減人數', people],
    ['en', 'The court can fine 30 people.', 'Fined people', people],
    ['en', 'The court threatened to fine 30 people.', 'Fined people', people],
    ['en', 'The mill must hire 30 people.', 'Staff of the mill', people],
    ['en', 'The share has to be 30%.', 'Share', share],
    ['en', '30 people are going to be fined.', 'Fined people', people],
    ['en', 'The mill is likely to hire 30 people.', 'Staff of the mill', people],
    ['en', 'The mill wants 30 people.', 'Staff of the mill', people],
    ['de', 'Die Mühle kann 30 Menschen einstellen.', 'Beschäftigte', people],
    ['de', 'Die Mühle hat 30 Menschen zu entlassen.', 'Beschäftigte', people],
    ['de', 'Die Speicher werden zu 30 Prozent gefüllt sein.', 'Anteil', share],
    ['fr', 'Le moulin peut embaucher 30 personnes.', 'Personnel', people],
    ['fr', '30 personnes doivent être relogées.', 'Personnes relogées', people],
    ['es', 'El molino está por contratar 30 personas.', 'Personal', people],
    ['es', '30 personas deben ser trasladadas.', 'Personas trasladadas', people],
  ])('%s: %s', (language, text, label, fact) => {
    expect(codes(language, text, label, fact)).toContain('source/status-differs');
  });

  it.each([
    ['zh-Hans', '可可厂招收30人。', '招收人数', people],
    ['zh-Hans', '农博会吸引30人。', '人数', people],
    ['zh-Hans', '核能公司招收30人。', '招收人数', people],
    ['zh-Hans', '会唱歌的30人获奖。', '获奖人数', people],
    ['zh-Hans', '30人会唱歌。', '会唱歌的人', people],
    ['zh-Hans', '住客须付30元。', '房费', { value: 30, unit: 'CNY' }],
    ['en', 'The can of oil was seen by 30 people.', 'People', people],
    [
      'en',
      'The light can be seen by night from 30 km.',
      'Distance',
      { value: 30, unit: 'kilometre' },
    ],
    ['en', '30 people can swim.', 'People who can swim', people],
    ['de', '30 Menschen können schwimmen.', 'Menschen, die schwimmen können', people],
    ['fr', 'Les hôtes doivent payer 30 euros.', 'Tarif', { value: 30, unit: 'EUR' }],
    ['es', 'Los huéspedes deben pagar 30 euros.', 'Tarifa', { value: 30, unit: 'EUR' }],
    ['en', 'Each guest must pay $30.', 'Entrance fee', { value: 30, unit: 'USD' }],
    ['en', 'The mill had to dismiss 30 people.', 'Dismissed people', people],
    ['en', 'The would-be mayor met 30 people.', 'People', people],
    ['en', 'Guides of the Will Brown Club led 30 people.', 'People', people],
  ])('and says nothing elsewhere: %s: %s', (language, text, label, fact) => {
    expect(codes(language, text, label, fact)).toEqual([]);
  });
});

describe('what seems so, and what was refused or done instead, is no report', () => {
  it.each([
    ['en', 'The mill seems to employ 30 people.', 'source/conditional'],
    ['en', 'It is unclear whether the mill employs 30 people.', 'source/conditional'],
    ['en', 'The mill couldn’t and wouldn’t hire 30 people.', 'source/negated'],
    ['en', 'The mill bought robots instead of hiring 30 people.', 'source/negated'],
    ['en', 'The failure to hire 30 people was costly.', 'source/negated'],
    ['zh-Hans', '工厂似乎招收30人。', 'source/conditional'],
    ['zh-Hans', '工厂无须招收30人。', 'source/negated'],
    ['zh-Hans', '工厂拒绝招收30人。', 'source/negated'],
    ['zh-Hant', '工廠並非招收30人。', 'source/negated'],
  ])('%s: %s', (language, text, code) => {
    expect(codes(language, text, language === 'en' ? 'Staff' : '人', people)).toContain(code);
  });

  it.each([
    ['The mill was never rich but employs 30 people.', 'Staff'],
    ['The no-frills mill employs 30 people.', 'Staff'],
    ['The mill had no choice but to dismiss 30 people.', 'Dismissed people'],
    ['The mill did not dismiss any of its 30 people.', 'Staff'],
  ])('and what is denied of another leaves it: %s', (text, label) => {
    expect(codes('en', text, label, people)).toEqual([]);
  });
});

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
});

it('a figure that is denied is no other figure of its sentence', () => {
  expect(codes('en', 'The share was not 20% but 30%.', 'Share', share)).toEqual([]);
  expect(codes('zh-Hans', '占比不是20%，而是30%。', '占比', share)).toEqual([]);
});
