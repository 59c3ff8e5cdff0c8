import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../support/prove-source.js';

type Fact = Readonly<Record<string, unknown>>;

/** The codes of what proof has against a fact that quotes words of a source. */
const against = (language: string, text: string, quote: string, fact: Fact): readonly string[] =>
  proveSource({ language, text, facts: stringify({ f: { quote, ...fact } }) })
    .filter(({ severity, place }) => severity === 'error' && place.file.endsWith('facts.yaml'))
    .map(({ code }) => code);

describe('a decimal that a line end cuts behind its sign is no number', () => {
  it.each([
    ['en', 'The share of trams rose to 14.\n2% in June.', '2% in June'],
    ['de', 'Der Anteil der Tram stieg auf 14,\n2 % im Juni.', '2 % im Juni'],
    ['fr', 'La part du tram est montée à 14,\n2 % en juin.', '2 % en juin'],
    ['es', 'La cuota del tranvía subió al 14,\n2 % en junio.', '2 % en junio'],
    ['ko', '전차 비중은 14.\n2%로 올랐다.', '2%로 올랐다'],
  ])('%s: %s', (language, text, quote) => {
    expect(against(language, text, quote, { value: '2%' })).toEqual(['source/quote-cuts-figure']);
  });

  it.each([
    ['The share of trams rose in 2014.\n2% of riders are pupils.'],
    ['The town has 2,140 trams.\n2% of riders are pupils.'],
  ])('a year, and a word before the stop: %s', (text) => {
    expect(against('en', text, '2% of riders', { value: '2%' })).toEqual([]);
  });
});

type Prose = Readonly<Record<string, string>>;

const codesOf = (
  language: string,
  text: string,
  facts: Readonly<Record<string, Fact>>,
  prose?: Prose,
) =>
  proveSource({
    language,
    text,
    facts: stringify(facts),
    ...(prose === undefined ? {} : { prose }),
  })
    .filter(({ severity, code }) => severity === 'error' && !/^(?:font|layout)\//u.test(code))
    .map(({ code }) => code);

const codes = (language: string, text: string, fact: Fact) =>
  codesOf(language, text, { f: { quote: text, ...fact } });

describe('a number whose decimals the next line begins with', () => {
  it.each([
    ['en', 'The tea cellar holds 3.\n6 million litres.', '6 million litres', '6 million'],
    ['de', 'Der Teekeller fasst 3,\n6 Millionen Liter.', '6 Millionen Liter', '6 million'],
    ['es', 'La bodega de té guarda 3,\n6 millones de litros.', '6 millones de litros', '6 million'],
  ])('is not read from there on: %s', (language, text, quote, value) => {
    expect(codes(language, text, { quote, value, unit: 'litre' })).toContain(
      'source/quote-cuts-figure',
    );
  });

  it.each([
    ['The tea fair opened in 2019.\n6 million people came.'],
    ['The tea fair has 14 stalls.\n6 million people came.'],
  ])('but a sentence ends behind a year or a noun: %s', (text) => {
    const fact = { quote: '6 million people', value: '6 million', unit: 'person' };
    expect(codes('en', text, fact)).toEqual([]);
  });
});

describe('a line of Korean may end inside a word, and at a number', () => {
  it.each<readonly [string, string, string]>([
    ['입장객은 270\n명이다.', '입장객은 270명', '270; unit: person'],
    ['기금은 6\n조 원이다.', '기금은 6조 원', '6조; unit: KRW'],
    ['올해 기\n금은 6조 원이다.', '올해 기금은 6조 원', '6조; unit: KRW'],
    ['입장객은 270 명이다.', '입장객은 270명', '270; unit: person'],
  ])('%j', (text, quote, fact) => {
    expect(readingFaults('ko', text, quote, fact)).toEqual([]);
  });
  it('and parts no number from its magnitude', () => {
    expect(readingFaults('ko', '기금은 6\n조 원이다.', '기금은 6', '6')).not.toEqual([]);
    expect(readingFaults('ko', '입장객은 1270\n명이다.', '270명', '270; unit: person')).not.toEqual(
      [],
    );
  });
});

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('digits that end a line of a sentence and digits that the next begins with', () => {
  it.each<Row>([
    ['en', 'The harvest shrank by 3\n4.6% in June.', '4.6% in June', '-4.6%'],
    ['en', 'The town paid £2\n40 million for quays.', '40 million', '40 million'],
    ['en', 'The town paid £2\n40 million for quays.', 'paid £2', '2; unit: GBP'],
    ['en', 'The depot kept about 3\n15 million bricks.', '15 million bricks', '15 million'],
    ['de', 'Die Ernte wuchs um 3\n4,6 % im Juni.', '4,6 % im Juni', '4.6%'],
    ['fr', 'La récolte a augmenté de 3\n4,6 % en juin.', '4,6 % en juin', '4.6%'],
    ['es', 'La cosecha aumentó un 3\n4,6 % en junio.', '4,6 % en junio', '4.6%'],
    ['ko', '수확은 3\n4.6% 늘었다.', '4.6% 늘었다', '4.6%'],
  ])('may be of one number (%s): %j', (...row) => {
    expect(readingFaults(...row)).toContain('source/quote-cuts-figure');
  });

  it.each<Row>([
    ['en', 'Table 3\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'The ferries of pier no. 3\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'Ferries that ran in 2021\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
    ['en', 'The town paid £2 million\n46 ferries ran in June.', '46 ferries', '46; unit: item; as: ferries'],
  ])('are of two elsewhere (%s): %j', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  }); // prettier-ignore
});
