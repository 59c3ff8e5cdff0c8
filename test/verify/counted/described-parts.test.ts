import { describe, expect, it } from 'vitest';
import { readingFaults } from '../../support/prove-source.js';

const unitOf = (language: string, word: string): string =>
  `mill: { ${language}: { one: ${word}, other: ${word} }, ${language === 'en' ? 'zh-Hans: 座' : 'en: { one: x, other: xs }'} }`;

/** The faults of the 13 of a text that is quoted whole, counted by a word. */
const faults = (language: string, text: string, word: string): readonly string[] =>
  readingFaults(language, text, text, '13; unit: mill', unitOf(language, word));

describe('a part that an adjective or participle alone describes is counted by the noun of its whole', () => {
  it.each([
    ['en', 'The valley had 58 mills, of which 13 late', 'mills'],
    ['en', 'The valley had 58 mills, of which 13 flooded in spring', 'mills'],
    ['de', 'Im Tal gab es 58 Mühlen, davon 13 stillgelegt', 'Mühlen'],
    ['de', 'Im Tal gab es 58 Mühlen, von denen 13 neu', 'Mühlen'],
    ['fr', 'La vallée comptait 58 moulins, parmi lesquels 13 inondés', 'moulins'],
    ['es', 'El valle tenía 58 molinos, de ellos 13 inundados', 'molinos'],
    ['es', 'El valle tenía 58 norias, de las cuales 13 reparadas en abril', 'norias'],
  ])('%s: %s', (language, text, word) => {
    expect(faults(language, text, word)).toEqual([]);
  });
});

describe('a noun behind the number of a part is what it counts', () => {
  it.each([
    ['en', 'The valley had 58 mills, of which 13 wheels', 'mills'],
    ['en', 'The valley had 58 mills, of which 13 sheep', 'mills'],
    ['en', 'The valley had 58 mills, of which 13 old wheels', 'mills'],
    ['de', 'Im Tal gab es 58 Mühlen, davon 13 Räder', 'Mühlen'],
    ['de', 'Im Tal gab es 58 Mühlen, davon 13 alte Räder', 'Mühlen'],
    ['es', 'El valle tenía 58 molinos, de ellos 13 caballos', 'molinos'],
  ])('%s: %s', (language, text, word) => {
    expect(faults(language, text, word)).toContain('source/noun-differs');
  });

  it.each([
    ['en', 'The valley had 58 mills and 40 wheels, of which 13 late', 'mills'],
    ['de', 'Im Tal gab es 58 Mühlen und 40 Räder, davon 13 stillgelegt', 'Mühlen'],
    ['es', 'El valle tenía 58 molinos y 40 ruedas, de ellas 13 inundadas', 'molinos'],
  ])('as is another whole counted since (%s): %s', (language, text, word) => {
    expect(faults(language, text, word)).toContain('source/noun-differs');
  });
});
