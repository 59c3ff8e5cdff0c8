import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proveSource } from '../../support/prove-source.js';

/** Whether a text over the −9 of a sentence is told to type a time that its source does not say. */
const isRetyped = (language: string, source: string, of: string, words: string): boolean => {
  const other = language === 'en' ? 'zh-Hans' : 'en';
  return proveSource({
    language,
    text: source,
    facts: stringify({ f: { value: '-9', period: '2031', quote: source, of } }),
    prose: { [language]: `${words} {{fact "f"}}`, [other]: '{{fact "f"}}' },
  }).some(({ code }) => code === 'figure/retyped-unit');
};

const en = ['en', 'In 2031 the club had 88 coaches, 9 fewer than a year earlier', 'fewer'] as const;
const es = ['es', 'En 2031 el club tenía 88 monitores, 9 menos que un año antes', 'menos'] as const;
const fr = [
  'fr',
  'En 2031, le club comptait 9 moniteurs de moins qu’un an plus tôt',
  'de moins',
] as const;

describe('a year that a change is compared with, or that it took, is none that an amount is of', () => {
  it.each([
    [...en, 'change in a year'],
    [...en, 'change on the year before'],
    [...es, 'variación frente al año anterior'],
    [...es, 'variación respecto al año anterior'],
    [...es, 'variación en un año'],
    [...fr, 'évolution en un an'],
  ])('%s: %s (%s): %s', (language, source, of, words) => {
    expect(isRetyped(language, source, of, words)).toBe(false);
  });

  it.each([
    [...en, 'change in a month'],
    [...es, 'variación frente al mes anterior'],
    [...es, 'variación al mes'],
  ])('another time is told: %s: %s (%s): %s', (language, source, of, words) => {
    expect(isRetyped(language, source, of, words)).toBe(true);
  });
});
