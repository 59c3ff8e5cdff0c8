import { describe, expect, it } from 'vitest';
import { proveSource } from '../../support/prove-source.js';

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  book: {
    de: '{ one: Buch, other: Bücher }',
    en: '{ one: book, other: books }',
    ko: '권',
    ja: '冊',
  },
  map: { en: '{ one: map, other: maps }', ko: '장', ja: '枚' },
  pier: { de: '{ one: Steg, other: Stege }', en: '{ one: pier, other: piers }' },
};

/** The codes of the errors told of a fact whose quote is a part of a text. */
function told(
  language: string,
  text: string,
  { quote = text, ...fact }: Readonly<Record<string, string>>,
): readonly string[] {
  const { [fact['unit'] ?? '']: named } = words;
  const second = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text: `${text}\n`,
    facts: `fact:\n${Object.entries({ ...fact, quote: JSON.stringify(quote) })
      .map(([key, value]) => `  ${key}: ${value}\n`)
      .join('')}`,
    ...(named === undefined
      ? {}
      : {
          units: `${fact['unit'] ?? ''}: { ${language}: ${named[language] ?? ''}, ${second}: ${named[second] ?? '个'} }\n`,
        }),
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

describe('“not only” with another figure added denies neither', () => {
  it.each([
    ['ja', '図書館は本を300冊貸し出しただけでなく、地図も40枚貸し出した。'],
    ['ja', '本300冊のみならず、地図40枚も貸し出した。'],
    ['ko', '도서관은 책 300권을 대출했을 뿐만 아니라 지도 40장도 대출했다.'],
    ['ko', '책 300권뿐 아니라 지도 40장도 대출했다.'],
  ])('%s: %s', (language, text) => {
    expect(told(language, text, { value: '300', unit: 'book' })).toEqual([]);
    expect(told(language, text, { value: '40', unit: 'map' })).toEqual([]);
  });

  it.each([
    ['ko', '점유율은 12%뿐만 아니라 15%였다.'],
    ['ja', '割合は12％だけでなく15％だった。'],
  ])('%s: one that the next takes the place of is denied: %s', (language, text) => {
    expect(told(language, text, { value: '12%' })).toEqual(['source/negated']);
  });
});

describe('an object that is denied denies no figure of the subject', () => {
  it.each(['Zwei der neun Stege haben keine Rampe.', 'Zwei Stege haben keine neue Rampe.'])(
    '%s',
    (text) => {
      expect(told('de', text, { value: '2', unit: 'pier' })).toEqual([]);
    },
  );

  it('what was done at no time is denied', () => {
    const text = 'Die 12 Tonnen wurden in keinem Jahr erreicht.';
    expect(told('de', text, { value: '12', unit: 'tonne' })).toEqual(['source/negated']);
  });
});

describe('a time before the one of the sentence is that of its figure', () => {
  const text = '2024년 비율은 64%로 2년 전의 71%에서 떨어졌다.';
  it.each([
    ['64%', '2024', []],
    ['71%', '2022', []],
    ['71%', '2024', ['source/period-differs']],
  ])('ko: %s of %s', (value, period, codes) => {
    expect(told('ko', text, { value, period })).toEqual(codes);
  });

  it('es: dos años atrás', () => {
    const said = 'En 2024 la cuota fue del 64 %, frente al 71 % de dos años atrás.';
    expect(told('es', said, { value: '71%', period: '2022' })).toEqual([]);
  });
});

describe('“it was” counts what the sentence before named', () => {
  it('and nothing where something else was counted since', () => {
    const quote = 'In 2024 it was 11,100';
    const fact = { value: '11,100', unit: 'book', period: '2024', quote };
    const lent = 'In 2023 the library lent 9,800 books';
    expect(told('en', `${lent}. ${quote}.`, fact)).toEqual([]);
    expect(told('en', `${lent} and sold 12 chairs. ${quote}.`, fact)).toEqual([
      'source/noun-differs',
    ]);
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

it.each([['de', '2024 waren es 412 Tonnen, nach 389 Tonnen im Jahr davor.']])(
  '%s: the year before is that of the second: %s',
  (language, text) => {
    expect(told(language, text, { value: '389', unit: 'tonne', period: '2023' })).toEqual([]);
    expect(told(language, text, { value: '389', unit: 'tonne', period: '2024' })).toEqual([
      'source/period-differs',
    ]);
    expect(told(language, text, { value: '412', unit: 'tonne', period: '2024' })).toEqual([]);
  },
);
