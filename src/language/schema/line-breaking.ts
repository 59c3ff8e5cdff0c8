import { z } from '../../files/zod.js';
import type { InCode } from '../in-code.js';
import { word, words } from '../words.js';

/** `line-breaking:` in a language pack. */
export const lineBreakingSchema = z.strictObject({
  before: words.describe(
    'Words that a line keeps with the number behind them, beside qualifiers and currencies.',
  ),
  inside: words.describe('Words that a line keeps inside a number: 多.'),
  after: words.describe(
    'Words that a line keeps with the number before them, beside magnitudes and units.',
  ),
  titles: words.describe('Words that a line keeps with the name behind them: Mrs.'),
  suffixes: z
    .string()
    .default('')
    .describe(
      'Characters, each of which ends a word and stays with the word before it in a balanced line: 馆 of 博物馆.',
    ),
  hyphenation: z
    .strictObject({
      patterns: word
        .optional()
        .describe(
          'The patterns of npm hyphen, by file name, where they are not named after the tag: en-gb.',
        ),
      'capitalised-nouns': z
        .boolean()
        .default(false)
        .describe(
          'Every noun has a capital, so that one says nothing of a name, and the word may be hyphenated.',
        ),
      joints: z
        .strictObject({
          after: words.describe('How parts of compounds end that another follows: ungs, heits.'),
          before: words.describe('Nouns that compounds are made of: zahl, kosten, wasser.'),
          links: words.describe('What links one of these to the next: s, es, en.'),
        })
        .prefault({})
        .describe(
          'Where the parts of compounds written as one word meet: there they are divided first.',
        ),
    })
    .prefault({})
    .describe('How words are hyphenated.'),
});

/** How words of a language are hyphenated. */
export type Hyphenation = InCode<typeof lineBreakingSchema>['hyphenation'];
