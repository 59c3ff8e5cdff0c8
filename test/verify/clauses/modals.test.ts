import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { faultsOfText } from '../../support/faults-of-text.js';
import { proveSource } from '../../support/prove-source.js';

describe('a verb in the conditional says what is projected, or possible', () => {
  const reading = (language: string, text: string, status: string): readonly string[] =>
    faultsOfText(language, text, `8.4 million; status: ${status}`).filter(
      (code) => code !== 'status/not-printed',
    );

  it.each([
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'projected'],
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'possible'],
    ['es', 'El tráfico alcanzaría 8,4 millones en 2045.', 'projected'],
    ['de', 'Der Verkehr stiege bis 2045 auf 8,4 Millionen.', 'projected'],
    ['de', 'Der Verkehr würde auf 8,4 Millionen steigen.', 'possible'],
  ])('%s: %s is %s', (language, text, status) => {
    expect(reading(language, text, status)).toEqual([]);
  });

  it.each([
    ['fr', 'Sans le péage, le trafic aurait atteint 8,4 millions.', 'possible'],
    ['fr', 'Le trafic pourrait atteindre 8,4 millions en 2045.', 'projected'],
    ['es', 'El tráfico podría alcanzar 8,4 millones en 2045.', 'projected'],
    ['fr', 'Le trafic atteindrait 8,4 millions en 2045.', 'planned'],
  ])('but not %s: %s is %s', (language, text, status) => {
    expect(reading(language, text, status)).toEqual(['source/status-differs']);
  });

  it('and is no report', () => {
    expect(
      faultsOfText('fr', 'Le trafic atteindrait 8,4 millions en 2045.', '8.4 million'),
    ).toEqual(['source/conditional']);
  });
});

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
    ['en', '30 people (4% of the staff) will leave.', 'People', people],
    ['zh-Hans', '30人（占4%）将离开。', '人数', people],
    ['fr', '30 personnes (4 % du personnel) partiront.', 'Personnes', people],
    ['es', '30 personas (el 4 % de la plantilla) se irán.', 'Personas', people],
    ['en', 'The mill can safely hire 30 people.', 'People', people],
    ['fr', 'L’usine peut rapidement embaucher 30 personnes.', 'Personnes', people],
    ['es', 'La fábrica puede rápidamente contratar a 30 personas.', 'Personas', people],
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
    ['en', '30 people (who will stay) left.', 'People', people],
    ['en', '30 people (4% of the staff) left.', 'People', people],
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
