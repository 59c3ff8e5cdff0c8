import { proveSource } from './prove-source.js';

const units: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  book: {
    de: '{ one: Buch, other: Bücher }',
    en: '{ one: book, other: books }',
    ko: '권',
    ja: '冊',
  },
  map: { en: '{ one: map, other: maps }', ko: '장', ja: '枚' },
  pier: { de: '{ one: Steg, other: Stege }', en: '{ one: pier, other: piers }' },
};

/** The codes of the errors of a fact whose quote is a part of a text; its unit may be book, map or pier. */
export function errorsOfPart(
  language: string,
  text: string,
  { quote = text, ...fact }: Readonly<Record<string, string>>,
): readonly string[] {
  const { [fact['unit'] ?? '']: named } = units;
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
