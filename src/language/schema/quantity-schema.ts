import { z } from '../../files/zod.js';
import { numberMap, patternWith, pluralCategory, pluralWords, text, word } from '../words.js';

/* How a language writes numbers, and the qualifiers around them. */

export const magnitudeSchema = z.strictObject({
  power: z.int().min(3).max(24).describe('The power of ten.'),
  decimals: z
    .int()
    .min(0)
    .max(12)
    .describe('The most decimals that a number may carry before this word.'),
  words: pluralWords.describe('The word, or words by CLDR plural category.'),
  gender: z.enum(['feminine', 'masculine']).optional().describe('Its gender as a noun: el millón.'),
  'asked-only': z
    .boolean()
    .default(false)
    .describe('Whether figures are written with it only where a report asks for it: thousand.'),
});

export const numbers = z.strictObject({
  'grouping-from': z
    .int()
    .min(1000)
    .describe('The smallest whole number whose digits are grouped; the separator is Intl’s.'),
  minus: word.default('\u2212').describe('The sign before a number below nought.'),
  plus: word.default('+').describe('The sign before a rise.'),
  'magnitude-space': text
    .default('')
    .describe('Between digits and a magnitude word: U+00A0 where the script has word spaces.'),
  magnitudes: z.array(magnitudeSchema).describe('The words for powers of ten.'),
  chain: z
    .strictObject({ space: text.describe('Between two places: U+00A0, or nothing.') })
    .optional()
    .describe(
      'Where a whole number is written place by place, four digits to each magnitude: 2億2005万2000.',
    ),
  'grouped-before-magnitude': z
    .boolean()
    .default(true)
    .describe('Whether digits are grouped before a magnitude word too: 1,234.5 million.'),
  'magnitude-link': z
    .strictObject({
      text: word.describe('The linking word, its spaces included.'),
      elided: word.describe('The linking word before the letters of elide-before.'),
      'elide-before': text.describe('Letters before which the link is elided.'),
      'never-elided': z
        .array(word)
        .default([])
        .describe('What nouns begin with before which it is not, for all their first letter.'),
    })
    .optional()
    .describe('Between a magnitude and a noun: deux millions de masques.'),
  percent: patternWith('{number}').describe('Around the digits of a percentage.'),
  'unit-space': text.default('').describe('Between digits or magnitude and a unit.'),
  'currency-space': text
    .optional()
    .describe('Between them and the word of a currency, where it is another.'),
  words: numberMap.describe('Whole numbers spelt out in the words form, by value.'),
  'word-space': text.default('').describe('Between a spelt-out number and its unit.'),
});

const infix = z.strictObject({
  text: word.describe('The word inside the figure: 多.'),
  'unit-space': text
    .optional()
    .describe('Between it and a unit, where it is another: U+00A0 in 2200억여 장.'),
  'after-round-digits': z
    .boolean()
    .describe('Directly after digits that end in a nought: 150多个.'),
  'before-magnitude': z
    .boolean()
    .describe('There before a magnitude too: 2200多亿, where Korean has 2200억여.'),
  'after-magnitude': z
    .boolean()
    .describe('After the magnitude where the digits do not end in a nought: 3万多人.'),
  'after-measure-words': z
    .array(word)
    .default([])
    .describe('Measure words, never of a count, that it follows: 年 in 3年多, 个月 in 2个多月.'),
  'compound-magnitudes': z
    .array(word)
    .default([])
    .describe('Beginnings of a compound magnitude that it follows: 万 in 3万多亿.'),
  'compound-counters': z
    .array(word)
    .default([])
    .describe(
      'Counters that make a measure word together with a noun and take the infix between the two: 个 in 2个多月.',
    ),
});

const besides = {
  before: word.optional().describe('Before the figure, its space included.'),
  after: word.optional().describe('After the unit, its space included.'),
};

export const isOneSided = ({
  before,
  after,
}: {
  readonly before?: unknown;
  readonly after?: unknown;
}) => (before === undefined) !== (after === undefined);

const qualifierCase = z
  .strictObject({
    when: z
      .array(z.enum(['count', 'percent', 'one', 'round', 'feminine', 'masculine']))
      .min(1)
      .describe(
        'What has to hold, all of it: a count, a percentage, a number of the plural category one, digits that end in a nought or a magnitude, the gender of the magnitude or, without one, of the unit.',
      ),
    ...besides,
  })
  .refine(isOneSided, { message: 'a case of a qualifier has either “before” or “after”' });

export const qualifier = z
  .strictObject({
    ...besides,
    cases: z
      .array(qualifierCase)
      .default([])
      .describe('Where the word is another; the first that holds is taken: fewer than, of counts.'),
    'plural-of': z
      .strictObject({
        zero: pluralCategory.optional(),
        one: pluralCategory.optional(),
        two: pluralCategory.optional(),
        few: pluralCategory.optional(),
        many: pluralCategory.optional(),
        other: pluralCategory.optional(),
      })
      .optional()
      .describe(
        'The plural category that the unit takes instead of its own where the word governs a case: свыше 3 стран.',
      ),
    infix: infix
      .optional()
      .describe(
        'Inside the figure where the grammar lets it (多, 余, 여); before or after elsewhere.',
      ),
  })
  .refine(isOneSided, { message: 'a qualifier has either “before” or “after”' });
