import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

describe('a column is named without the unit in brackets behind its head', () => {
  const rows = (second: string, third: string): string =>
    `Year  ${second}  ${third}\n2018  470  38\n2019  520  41\n`;
  const codes = (text: string, of: string) =>
    readingFaults(
      'en',
      text,
      '2019  520  41',
      `520 thousand; unit: tonne; period: 2019; of: ${of}`,
    );

  it('where no other is named so', () => {
    expect(codes(rows('Grain (thousand tonnes)', 'Boats'), 'Grain')).toEqual([]);
    expect(codes(rows('Grain (thousand tonnes)', 'Grain (boats)'), 'Grain')).not.toEqual([]);
    expect(codes(rows('Grain (thousand tonnes)', 'Boats'), 'Boats')).not.toEqual([]);
  });
});

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('the head of a column names a cell of delimited values', () => {
  it.each([
    ['en', 'quay,rye,oats\nNorth,215,430\n', 'North,215,430', 'oats', 'rye'],
    ['de', 'Kai;Roggen;Hafer\nNord;215;430\n', 'Nord;215;430', 'Hafer', 'Roggen'],
    ['zh-Hans', '码头,黑麦,燕麦\n北,215,430\n', '北,215,430', '燕麦', '黑麦'],
  ])('%s: %s', (language, text, quote, own, other) => {
    expect(against(language, text, quote, { value: '430', of: own })).toEqual([]);
    expect(against(language, text, quote, { value: '430', of: other })).toEqual([
      'source/which-figure',
    ]);
  });
});

const kilns =
  'kiln: { de: { one: Ofen, other: Öfen }, zh-Hans: 座窑, en: { one: kiln, other: kilns } }';

const unitsFor = (language: string): string =>
  language === 'de' ? kilns.replace(' zh-Hans: 座窑,', '') : kilns.replace(/ de: \{.*?\},/u, '');

const codes = (language: string, text: string, fact: Readonly<Record<string, unknown>>) =>
  proveSource({
    language,
    text,
    ...(fact['unit'] === 'kiln' ? { units: unitsFor(language) } : {}),
    facts: stringify({ f: { quote: text, ...fact } }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

describe('a value of a line of separated values', () => {
  const semicolons = 'Dorf;Fläche;Öfen;Personen\nMoor;3,5;14;260\nHeide;2,1;9;180\n';
  const commas = '"village","area","kilns","people"\n"Moor","3.5 km²","14","260"\n';

  it('is what the head of its column says', () => {
    expect(
      codes('de', semicolons, {
        value: 180,
        unit: 'person',
        of: 'Personen',
        quote: 'Heide;2,1;9;180',
      }),
    ).toEqual([]);
    expect(
      codes('en', commas, {
        value: 14,
        unit: 'kiln',
        of: 'kilns',
        quote: '"Moor","3.5 km²","14","260"',
      }),
    ).toEqual([]);
  });

  it('by the name that the source has for it', () => {
    const fact = { value: 14, unit: 'kiln', as: 'Öfen', of: 'Öfen', quote: 'Moor;3,5;14;260' };
    expect(codes('de', semicolons, fact)).toEqual([]);
  });

  it('and nothing that another head says', () => {
    const fact = { value: 14, unit: 'person', quote: '"Moor","3.5 km²","14","260"' };
    expect(codes('en', commas, fact)).toContain('source/noun-differs');
    expect(codes('en', commas, { ...fact, of: 'people' })).toContain('source/which-figure');
  });
});

describe('a head of two columns that a semicolon parts says in what its numbers count', () => {
  it.each([
    ['en', 'Quay;Freight (thousand tonnes)\nNorth;34\nSouth;35\n', 'North;34'],
    ['de', 'Kai;Fracht (Tsd. Tonnen)\nNord;34\nSüd;35\n', 'Nord;34'],
    ['fr', 'Quai;Fret (milliers de tonnes)\nNord;34\nSud;35\n', 'Nord;34'],
    ['es', 'Muelle;Carga (miles de toneladas)\nNorte;34\nSur;35\n', 'Norte;34'],
  ])('%s', (language, text, quote) => {
    const told = (value: string) =>
      proveSource({ language, text, facts: stringify({ f: { quote, value, unit: 'tonne' } }) })
        .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
        .map(({ code }) => code);
    expect(told('34,000')).toEqual([]);
    expect(told('34')).toContain('source/value-differs');
  });
});
