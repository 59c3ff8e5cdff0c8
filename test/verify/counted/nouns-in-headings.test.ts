import { describe, expect, it } from 'vitest';
import { errorsUnderLabel, proveSource } from '../../support/prove-source.js';

it('a heading and a colon count what is behind it, though a bracket follows', () => {
  const units = 'guest: { de: { one: Gast, other: Gäste }, en: { one: guest, other: guests } }';
  const text = 'Gäste: 4.310 (Vorjahr: 4.120)';
  expect(errorsUnderLabel('de', text, 'Gäste', 'value: "4310"; unit: guest', units)).toEqual([]);
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

/** The codes of the errors faultsIn of a fact whose quote is a part of a text. */
function faultsIn(
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

describe('“it was” counts what the sentence before named', () => {
  it('and nothing where something else was counted since', () => {
    const quote = 'In 2024 it was 11,100';
    const fact = { value: '11,100', unit: 'book', period: '2024', quote };
    const lent = 'In 2023 the library lent 9,800 books';
    expect(faultsIn('en', `${lent}. ${quote}.`, fact)).toEqual([]);
    expect(faultsIn('en', `${lent} and sold 12 chairs. ${quote}.`, fact)).toEqual([
      'source/noun-differs',
    ]);
  });
});
