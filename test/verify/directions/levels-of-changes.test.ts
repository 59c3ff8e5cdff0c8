import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('the first level of a change shares the magnitude of the second', () => {
  it.each<Row>([
    ['en', 'Loans rose from 3 to 4 million.', 'from 3 to 4 million', '3 million'],
    ['en', 'Loans fell from 4 to 3 million.', 'from 4 to 3 million', '4 million'],
    ['de', 'Die Ausleihen sanken von 4 auf 3 Millionen.', 'von 4 auf 3 Millionen', '4 million'],
    ['fr', 'Les prêts sont passés de 4 à 3 millions.', 'de 4 à 3 millions', '4 million'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '4 million'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '3 million'],
    [
      'es',
      'La deuda cayó de 7 a 6 millones de euros.',
      'de 7 a 6 millones de euros',
      '7 million; unit: EUR',
    ],
    ['en', 'Loans rose from 800 to 1.1 million.', 'from 800 to 1.1 million', '800'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['en', 'Loans rose from 3 to 4 million.', 'from 3 to 4 million', '3'],
    ['de', 'Die Ausleihen sanken von 4 auf 3 Millionen.', 'von 4 auf 3 Millionen', '4'],
    ['fr', 'Les prêts sont passés de 4 à 3 millions.', 'de 4 à 3 millions', '4'],
    ['es', 'Los préstamos bajaron de 4 a 3 millones.', 'de 4 a 3 millones', '4'],
    ['es', 'Hubo de 3 a 4 millones de préstamos.', 'de 3 a 4 millones', '4 million'],
  ])('and stands for no other amount (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});

const english = '{ one: flight, other: flights }';

const units: Readonly<Record<string, string>> = {
  en: `flight: { en: ${english}, zh-Hans: 次飞行 }
helicopter: { en: { one: helicopter, other: helicopters }, zh-Hans: 架直升机 }
base: { en: { one: base, other: bases }, zh-Hans: 个基地 }
`,
  de: `flight: { de: { one: Flug, other: Flüge }, en: ${english} }\n`,
  fr: `flight: { fr: { one: vol, other: vols }, en: ${english} }\n`,
  es: `flight: { es: { one: vuelo, other: vuelos }, en: ${english} }\n`,
};

const codes = (text: string, fact: string, language = 'en'): readonly string[] => [
  ...new Set(
    proveSource({
      language,
      text,
      units: units[language] ?? '',
      facts: `f:\n${fact}  quote: '${text}'\n`,
    }).flatMap(({ severity, code }) =>
      severity === 'error' && code.startsWith('source/') ? [code] : [],
    ),
  ),
];

describe('both levels of a change are of what it is told to be in', () => {
  const both = 'The year saw a slight drop in rescue flights from 731 to 694.';

  it.each([
    ['en', both, '731'],
    ['en', both, '694'],
    ['en', 'There was a rise in flights from 640 in 2019 to 694 but no accident', '694'],
    ['de', 'Der Rückgang der Flüge von 731 auf 694, so der Bericht', '694'],
    ['fr', 'On note une baisse des vols de 731 à 694.', '731'],
    ['es', 'Hubo un descenso de los vuelos de 731 a 694.', '731'],
  ])('in %s: %s (%s)', (language, text, value) => {
    expect(codes(text, `  value: ${value}\n  unit: flight\n`, language)).toEqual([]);
  });

  it.each([
    ['The year saw a drop in costs of flights, from 731 to 694 bases', '694'],
    ['The year saw a drop in accidents from 731 to 694', '694'],
    ['The service sends flights from 12 to 15 bases', '12'],
  ])('and of nothing else: %s', (text, value) => {
    expect(codes(text, `  value: ${value}\n  unit: flight\n`)).not.toEqual([]);
  });
});

const against = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({ language, text, facts: stringify({ f: { quote: text, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the level that a change begins with has the unit of the one it comes to', () => {
  it.each([
    ['de', 'Der Anteil sank von 48 auf 41 Prozent.', '48%', 'von', '41%', 'auf'],
    ['en', 'The share fell from 48 to 41 per cent.', '48%', 'from', '41%', 'to'],
  ])('%s: %s', (language, text, first, from, last, to) => {
    expect(against(language, text, { value: first, of: from })).toEqual([]);
    expect(against(language, text, { value: last, of: to })).toEqual([]);
    expect(against(language, text, { value: last, of: from })).not.toEqual([]);
    expect(against(language, text, { value: first.slice(0, -1), of: from })).not.toEqual([]);
  });
  it('and its magnitude', () => {
    const text = 'The harvest rose from 48 to 52 million tonnes.';
    const level = { unit: 'tonne', of: 'from' };
    expect(against('en', text, { ...level, value: '48 million' })).toEqual([]);
    expect(against('en', text, { ...level, value: '48' })).not.toEqual([]);
  });
});

it('a fall told behind its two levels is not printed without its word', () => {
  const text = 'Die Fänge sanken von 800 auf 640 Tonnen um 20 Prozent.';
  const facts = stringify({ f: { quote: text, value: '20%' } });
  const prose = { de: 'Fang: {{fact "f"}}.', en: 'Catch: {{fact "f"}}.' };
  const found = proveSource({ language: 'de', text, facts, prose });
  expect(found.map(({ code }) => code)).toContain('figure/direction-missing');
});

type Fact = Readonly<Record<string, string | number>>;

function errors(language: string, text: string, fact: Fact): readonly string[] {
  const facts = stringify({ f: { quote: text, ...fact } }, { lineWidth: 0 });
  return proveSource({ language, text, facts })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);
}

describe('the level that a change began at', () => {
  it.each([
    ['zh-Hans', '空置率由上年的8.4%下降到7.9%。', '8.4%'],
    ['zh-Hans', '空置率从2019年同期的8.4%降至7.9%。', '8.4%'],
    ['zh-Hant', '空置率由上年的8.4%下降到7.9%。', '8.4%'],
    ['en', 'Vacancy fell from a peak of 8.4% to 7.9%.', '8.4%'],
    ['en', 'Vacancy fell from 8.4% in the spring of 2019 to 7.9%.', '8.4%'],
    ['en', 'Vacancy fell from 8.4% in week 12 to 7.9%.', '8.4%'],
    ['fr', 'La vacance est passée de 8,4 % au printemps 2019 à 7,9 %.', '8.4%'],
    ['de', 'Der Leerstand sank von zuletzt 8,4 Prozent auf 7,9 Prozent.', '8.4%'],
    ['de', 'Der Leerstand sank von 8,4 Prozent im Vorjahr auf 7,9 Prozent.', '8.4%'],
  ])('is no fall: %s %s', (language, text, value) => {
    expect(errors(language, text, { value: `-${value}` })).toContain('source/value-differs');
    expect(errors(language, text, { value })).toEqual([]);
  });

  it.each([
    ['en', 'Vacancy fell from 2019 levels by 8.4% to 790 flats.', '-8.4%'],
    ['en', 'Vacancy fell 8.4% from a year earlier to 790 flats.', '-8.4%'],
    ['de', 'Der Leerstand von Wohnungen sank um 8,4 Prozent auf 790.', '-8.4%'],
    ['zh-Hans', '空置面积下降8.4%，由升转降。', '-8.4%'],
  ])('is none where the figure is the size of the change: %s %s', (language, text, value) => {
    expect(errors(language, text, { value })).toEqual([]);
  });
});

it('a level that a change began at is printed as one where から follows it', () => {
  const diagnostics = proveSource({
    language: 'ja',
    text: '2024年の割合は64％で、3年前の71％から下がった。\n',
    facts:
      'now:\n  value: 64%\n  period: 2024\n  quote: 64％\nthen:\n  value: 71%\n  period: 2021\n  quote: 71％\n',
    prose: {
      ja: '割合は{{fact "now"}}で、{{fact "then"}}から下がった。',
      en: 'The share was {{fact "now"}}, down from {{fact "then"}}.',
    },
  });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each(['rise', 'gain', 'climb'])('a %s to a level is no size of the change', (noun) => {
  const label = 'label: { en: increase of the share, zh-Hans: 占比增加 }';
  const codesOf = (preposition: string): readonly string[] =>
    proveSource({
      language: 'en',
      text: `The share took a ${noun} ${preposition} 9%.`,
      facts: `f:\n  ${label}\n  value: 9%\n  quote: 'a ${noun} ${preposition} 9%'\n`,
      prose: { en: 'Increase of the share: {{fact "f"}}.', 'zh-Hans': '占比增加：{{fact "f"}}。' },
    }).map(({ code }) => code);
  expect(codesOf('to')).toContain('figure/direction-differs');
  expect(codesOf('of')).not.toContain('figure/direction-differs');
});
