import { describe, expect, it } from 'vitest';
import { draftSource } from '../../../src/build/draft-source.js';
import { openPackage } from '../../../src/build/open-package.js';
import { nodeEffects } from '../../../src/files/node-effects.js';
import { memoryEffects } from '../../support/memory-effects.js';
import { proveSource } from '../../support/prove-source.js';

const text =
  'In 2025 the library lent 12,400 books, which was more than in the year before. It kept 7,300 maps, and its readers came from all of the towns by the river.';
const facts = `
books:
  value: 12,400
  unit: book
  period: 2025
  quote: the library lent 12,400 books
maps:
  value: 7,300
  unit: map
  quote: It kept 7,300 maps
other:
  value: 12
  unit: map
  quote: it lent 12 maps
`;
const units = (first: string): string =>
  `book: { ${first}: Buch, en: { one: book, other: books } }\nmap: { ${first}: Karte, en: { one: map, other: maps } }\n`;

const codesOfOne = (language: string, sentence: string, quote: string, value: string) =>
  proveSource({
    language,
    text: sentence,
    facts: `n:\n  value: ${value}\n  quote: "${quote}"\n`,
  }).map(({ code }) => code);

describe('a source that is declared in another language than it is written in', () => {
  it('is told once, where it is declared, and not at each of its facts', () => {
    const told = proveSource({ language: 'de', text, facts, units: units('de') }).filter(
      ({ code }) => /^(?:source|coverage)\//u.test(code),
    );
    expect(
      told.map(({ code, place, problem, remedy }) => [code, place.file, problem, remedy]),
    ).toEqual([
      [
        'source/wrong-language',
        'data/d/report.yaml',
        'the source “s” is declared as de and is written in en',
        'write “language: en”',
      ],
    ]);
  });

  it('is told of a short text as well, whether or not a figure of it reads as a fact', () => {
    const short = 'Books of the library and maps: 12,400 lent, 7,300 kept, 9,800 sold.';
    const shortFacts = (sold: string): string => `
lent:
  value: 12,400
  unit: book
  quote: 12,400 lent
kept:
  value: 7,300
  unit: map
  quote: 7,300 kept
sold:
  value: ${sold}
  quote: 9,800 sold
`;
    const codesOf = (sold: string): readonly string[] =>
      proveSource({ language: 'de', text: short, facts: shortFacts(sold), units: units('de') })
        .map(({ code }) => code)
        .filter((code) => code.startsWith('source/'));
    expect(codesOf('9,800')).toEqual(['source/wrong-language']);
    expect(codesOf('9.8')).toEqual(['source/wrong-language']);
  });

  it.each([
    ['fr', 'Lending slowed to 1,370 as readers declined.', '1,370', '1.37'],
    ['fr', 'Number of maps per 1,000 readers was 2,480.', '2,480', '2.48'],
    ['en', 'Die Zahl der Bücher stieg auf 1.370 und fiel.', '1.370', '1.37'],
    ['de', 'The number of maps was 1,370 for the town.', '1,370', '1.37'],
    ['en', 'El número de mapas fue de 1.370 en la ciudad.', '1.370', '1.37'],
  ])('is told of one sentence without a word of %s: %s', (language, sentence, quote, value) => {
    expect(codesOfOne(language, sentence, quote, value)).toContain('source/wrong-language');
  });

  it.each([
    ['fr', 'Recettes Bank of the West 2021 : 16', '16'],
    ['fr', 'Groupe Take That and Friends, 16 albums', '16'],
    ['fr', 'Naissances : 16', '16'],
    ['en', 'Rue de la Paix houses 16 shops.', '16'],
    ['en', 'Costa del Sol hotels: 16', '16'],
  ])('is not told of names in %s: %s', (language, sentence, value) => {
    expect(codesOfOne(language, sentence, value, value)).not.toContain('source/wrong-language');
  });

  it('has the faults of its facts told as soon as it is declared rightly', () => {
    const told = proveSource({ language: 'en', text, facts, units: units('zh-Hans') });
    expect(told.map(({ code }) => code)).toContain('source/quote-not-found');
    expect(told.map(({ code }) => code)).not.toContain('source/wrong-language');
  });

  it('is not drafted: its figures would be others', () => {
    const effects = memoryEffects({ 'note.txt': text });
    const { packs } = openPackage(nodeEffects());
    const { value, diagnostics } = draftSource(effects, 'note.txt', 'de', ['en'], { packs });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, remedy }) => `${code}: ${remedy}`)).toEqual([
      'source/wrong-language: say “--language en”',
    ]);
    expect(draftSource(effects, 'note.txt', 'en', ['en'], { packs }).value?.drafted).toBe(2);
  });
});
