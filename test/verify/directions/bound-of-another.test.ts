import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether the 46 of a sentence is told to be the size of a fall that its text leaves out. */
const isFall = (language: string, text: string, of?: string): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  const words = language === 'en' ? 'of them {{fact "f"}}' : '{{fact "f"}}';
  return proveSource({
    language,
    text,
    facts: stringify({ f: { value: 46, quote: text, ...(of === undefined ? {} : { of }) } }),
    prose: { [language]: words, [other]: '{{fact "f"}}' },
  }).some(({ code }) => code === 'figure/direction-missing');
};

describe('a word that bounds another number tells of no fall', () => {
  it.each<[language: string, text: string, of?: string]>([
    ['en', 'In the county 46 inns have fewer than eight rooms'],
    ['en', 'There were 310 inns, of which 46 offer less than 20 beds', 'of which'],
    ['de', 'Im Kreis bieten 46 Gasthöfe weniger als acht Zimmer'],
    ['de', 'Es gab 310 Gasthöfe, von denen 46 weniger als acht Zimmer haben', 'von denen'],
    ['fr', 'Dans le canton, 46 auberges ont moins de huit chambres'],
    ['es', 'En la comarca, 46 posadas tienen menos de ocho habitaciones'],
  ])('%s: %s', (language, text, of) => {
    expect(isFall(language, text, of)).toBe(false);
  });
});

describe('a word that compares a number with another time tells of a fall', () => {
  it.each([
    ['en', 'In 2031 the county had 46 inns fewer than eight years earlier'],
    ['en', 'In 2031 the county had 46 fewer inns than in 2023'],
    ['de', '2031 gab es 46 Gasthöfe weniger als acht Jahre zuvor'],
    ['es', 'En 2031 había 46 posadas menos que ocho años antes'],
  ])('%s: %s', (language, text) => {
    expect(isFall(language, text)).toBe(true);
  });
});
