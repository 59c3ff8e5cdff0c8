import { describe, expect, it } from 'vitest';
import { proveSource, readingFaults, type SourceToProve } from '../../support/prove-source.js';

describe('a word of another time', () => {
  const wordsTold = (given: Partial<SourceToProve>): readonly string[] =>
    proveSource({
      language: 'de',
      text: 'Die Wacht half 58 Menschen',
      facts: "f:\n  value: 58\n  unit: person\n  quote: 'Die Wacht half 58 Menschen'\n",
      ...given,
    }).flatMap(({ code }) => (code === 'time/relative-word' ? [code] : []));
  const words = { de: 'Im vergangenen Jahr half die Wacht', en: 'The watch helped last year' };

  it('may stand in what a source is called', () => {
    expect(wordsTold({ sourceTitle: words })).toEqual([]);
  });

  it('and in no text of the report', () => {
    expect(wordsTold({ prose: words })).toContain('time/relative-word');
  });
});

it('what stands behind a figure in its part of the sentence dates it, and no year of another part', () => {
  const text =
    'Timber exports hit 41 million tonnes in 2022; on track to rise another 20%, to 49 million tonnes, in 2030; stocks are low.';
  const fact = '49 million; unit: tonne; status: expected';
  const row = ['en', text, 'to 49 million tonnes'] as const;
  expect(readingFaults(...row, `${fact}; period: 2022`)).toContain('source/period-differs');
  expect(readingFaults(...row, `${fact}; period: 2030`)).toEqual([]);
});

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
