import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource, readingFaults } from '../../../support/prove-source.js';

type Row = readonly [language: string, text: string, quote: string, fact: string];

describe('negative and what leads from it to the amount', () => {
  it.each<Row>([
    ['es', 'El balance fue negativo en 41.300 euros.', 'negativo en 41.300 euros', '41300; unit: EUR'],
    ['es', 'La variación fue negativa de 3,5 %.', 'negativa de 3,5 %', '3.5%'],
    ['fr', 'Le solde est négatif de 4 millions d’euros.', 'négatif de 4 millions d’euros', '4 million; unit: EUR'],
  ])('is a minus (%s): %s', (language, text, quote, fact) => {
    expect(readingFaults(language, text, quote, fact)).toContain('source/value-differs');
    expect(readingFaults(language, text, quote, `-${fact}`)).toEqual([]);
  }); // prettier-ignore
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

describe('a dash of another code point is a minus where it touches its number', () => {
  it.each([
    ['de', 'Die Ernte änderte sich um ‒6,3 %.', '6.3%'],
    ['en', 'Yields against the year before: ˗6.3%.', '6.3%'],
    ['fr', 'La récolte a varié de ⁻6,3 %.', '6.3%'],
    ['zh-Hans', '收成同比‒6.3%。', '6.3%'],
    ['ja', '収量は前年比‒6.3％だった。', '6.3%'],
  ])('%s: %s', (language, text, size) => {
    expect(codes(language, text, { value: size })).not.toEqual([]);
    expect(codes(language, text, { value: `-${size}` })).toEqual([]);
  });

  it.each([
    ['en', 'Yields changed by —6.3% that year.'],
    ['en', 'The vault is kept at ─6.3%.'],
    ['zh-Hans', '收成同比—6.3%。'],
  ])('and a long one before a percentage is not read: %s %s', (language, text) => {
    expect(codes(language, text, { value: '6.3%' })).not.toEqual([]);
  });

  it.each([
    ['es', 'La cosecha creció mucho —6,3 % en un año— y se vendió.'],
    ['zh-Hans', '收成大增——6.3%。'],
  ])('but sets off an aside: %s %s', (language, text) => {
    expect(codes(language, text, { value: '6.3%' })).toEqual([]);
  });
});

describe('a minus behind a month or a year and a space is a sign', () => {
  it.each<Row>([
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '3월 -6.4%', '-6.4%'],
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '4월 +1.2%', '1.2%'],
    ['ja', '3月 -6.4%、4月 +1.2%だった。', '3月 -6.4%', '-6.4%'],
    ['zh-Hans', '3月 -6.4%，4月 +1.2%。', '3月 -6.4%', '-6.4%'],
    ['ko', '2023년 −6.4%, 2024년 1.2%였다.', '2023년 −6.4%', '-6.4%; period: 2023'],
  ])('%s: %s', (...row) => {
    expect(readingFaults(...row)).toEqual([]);
  });

  it.each<Row>([
    ['ko', '3월 -6.4%, 4월 +1.2%였다.', '3월 -6.4%', '6.4%'],
    ['ja', '3月 -6.4%、4月 +1.2%だった。', '3月 -6.4%', '6.4%'],
    ['zh-Hant', '3月 -6.4%，4月 +1.2%。', '3月 -6.4%', '6.4%'],
  ])('and not passed over (%s): %s', (...row) => {
    expect(readingFaults(...row)).not.toEqual([]);
  });
});
