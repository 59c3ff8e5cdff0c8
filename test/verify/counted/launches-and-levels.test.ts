import { describe, expect, it } from 'vitest';
import { proveSource, type SourceToProve } from '../../support/prove-source.js';

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

describe('“as” says by what a source counts the unit of the fact', () => {
  const as = (word: string, value = '58'): string =>
    `  value: ${value}\n  unit: flight\n  as: ${word}\n`;

  it.each([
    ['The crews of Elm Hill took off 58 times in the spring', 'times'],
    ['The crews of Elm Hill saw 58 people', 'people'],
  ])('by a counter that the tool knows: %s', (text, word) => {
    expect(codes(text, as(word))).toEqual([]);
  });

  it.each([
    ['The crews of Elm Hill saw 58 people', 'times', 'source/unit-differs'],
    ['The crews of Elm Hill flew 58 kilometres', 'kilometres', 'source/unit-differs'],
    ['The crews of Elm Hill were paid 58 euros', 'euros', 'source/unit-differs'],
  ])('and never by another word, a measure or a sum: %s', (text, word, code) => {
    expect(codes(text, as(word))).toContain(code);
  });

  it('and not by how many times as many there are', () => {
    expect(
      codes('There were 3 times as many flights as in the spring', as('times', '3')),
    ).not.toEqual([]);
  });
});

describe('a counter in the singular tells more of the noun behind it', () => {
  it('which is what is counted', () => {
    const text = 'The service has 21 helicopter bases in the west';
    expect(codes(text, '  value: 21\n  unit: base\n')).toEqual([]);
    expect(codes(text, '  value: 21\n  unit: helicopter\n')).not.toEqual([]);
  });

  it('and one in the plural is counted itself', () => {
    const text = 'With 21 helicopters bases are full';
    expect(codes(text, '  value: 21\n  unit: helicopter\n')).toEqual([]);
    expect(codes(text, '  value: 21\n  unit: base\n')).toContain('source/unit-differs');
  });
});

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

describe('the level that a change began at is of the time that its sentence compares with', () => {
  const text = 'In comparison with 2021, 2022 saw a drop in flights from 731 to 694.';
  const of = (value: string, period: string): readonly string[] =>
    codes(text, `  value: ${value}\n  unit: flight\n  period: ${period}\n`);

  it('and the one it came to of the other', () => {
    expect(of('731', '2021')).toEqual([]);
    expect(of('694', '2022')).toEqual([]);
  });

  it('and neither of the other’s', () => {
    expect(of('731', '2022')).toContain('source/period-differs');
    expect(of('694', '2021')).toContain('source/period-differs');
    expect(of('731', '2020')).toContain('source/period-differs');
  });
});

describe('a word of another time', () => {
  const told = (given: Partial<SourceToProve>): readonly string[] =>
    proveSource({
      language: 'de',
      text: 'Die Wacht half 58 Menschen',
      facts: "f:\n  value: 58\n  unit: person\n  quote: 'Die Wacht half 58 Menschen'\n",
      ...given,
    }).flatMap(({ code }) => (code === 'time/relative-word' ? [code] : []));
  const words = { de: 'Im vergangenen Jahr half die Wacht', en: 'The watch helped last year' };

  it('may stand in what a source is called', () => {
    expect(told({ sourceTitle: words })).toEqual([]);
  });

  it('and in no text of the report', () => {
    expect(told({ prose: words })).toContain('time/relative-word');
  });
});
