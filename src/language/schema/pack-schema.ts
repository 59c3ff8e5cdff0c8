import { z } from '../../files/zod.js';
import { draftingSchema } from './drafting.js';
import { numeralsSchema } from './figure-grammar.js';
import { frameSchema } from './frame-grammar.js';
import type { InCode } from '../in-code.js';
import { lineBreakingSchema } from './line-breaking.js';
import { proofreadingSchema } from './proofreading.js';
import { isOneSided, magnitudeSchema, numbers, qualifier } from './quantity-schema.js';
import { readingSchema } from './reading.js';
import {
  datePattern,
  decimal,
  numberMap,
  pair,
  patternWith,
  pluralWords,
  qualifierName,
  statusName,
  text,
  word,
  words,
} from '../words.js';

const punctuation = z.strictObject({
  quotation: pair.describe('Outer quotation marks, opening and closing.'),
  'inner-quotation': pair.describe('Quotation marks inside others.'),
  'work-title': pair
    .optional()
    .describe('Around a work or agreement named in text, where the language has such marks.'),
  'label-separator': word.describe('Between a label and what it labels, its space included.'),
  'list-separator': word.describe('Between the items of a list, its space included.'),
  parentheses: pair.describe('Opening and closing.'),
  'full-stop': word.describe('The stop of a sentence.'),
});

const changeWords = z.strictObject({
  rise: patternWith('{figure}').describe('A figure that rose.'),
  fall: patternWith('{figure}').describe('A figure that fell.'),
});

const partsOfYear = z.strictObject({
  names: z.array(datePattern).describe('Each in its order, with {year}: first quarter of {year}.'),
  'from-first': numberMap.describe(
    'Several from the first on, by the number of the last: first three quarters of {year}.',
  ),
  'within-year': z
    .record(z.string().regex(/^[1-4]-[1-4]$/u), datePattern)
    .default({})
    .describe('Other stretches of one year, by the first and the last: second to third quarter.'),
  'short-names': z
    .array(datePattern)
    .optional()
    .describe('Each in short, where numbers do not do: 上期.'),
  short: patternWith('{part}').describe('With {part} and {year}: Q1 2021.'),
  'short-range': patternWith('{from.part}').describe(
    'With {from.part}, {to.part} and {year}: Q2–Q3 2021.',
  ),
});

const dates = z.strictObject({
  year: datePattern.describe('A year.'),
  month: datePattern.describe('A month of a year.'),
  day: datePattern.describe('A day.'),
  intervals: z
    .strictObject({
      years: datePattern.describe('Between two years.'),
      months: datePattern.describe('Between months of two years.'),
      'months-of-one-year': datePattern.describe('Between months of one year.'),
      days: datePattern.describe('Between days of two years.'),
      'days-of-one-year': datePattern.describe('Between days in two months of one year.'),
      'days-of-one-month': datePattern.describe('Between days of one month.'),
    })
    .describe('Patterns with {from.year}, {to.year} and so on.'),
  'as-of': z
    .strictObject({
      year: datePattern.describe('Up to a year.'),
      'year-end': datePattern.describe('Up to the last day of a year.'),
      month: datePattern.describe('Up to a month.'),
      day: datePattern.describe('Up to a day.'),
    })
    .describe('Everything up to a date is meant.'),
  'year-range': word.describe('The sign between two bare years.'),
  quarters: partsOfYear.describe('Quarters of a year.'),
  halves: partsOfYear.describe('Halves of a year.'),
  'parts-range': patternWith('{from}').describe(
    'Between parts of two years, or parts that have no name together: {from} to {to}.',
  ),
  'other-year': patternWith('{year}').describe(
    'Twelve months that are no calendar year, in short, with {year} and {yy}: 2020/21.',
  ),
  'day-words': numberMap.describe('Days with a form of their own, such as 1er.'),
});

const ordinals = z.strictObject({
  pattern: patternWith('{number}').describe('With {number}, {suffix} and, at need, {unit}.'),
  'word-pattern': word.describe('For a spelt-out ordinal, with {word} and {unit}.'),
  suffixes: pluralWords.default({ other: '' }).describe('By CLDR ordinal category.'),
  words: numberMap.describe('Ordinals spelt out, by number.'),
  feminine: z
    .strictObject({
      suffixes: pluralWords.describe('By CLDR ordinal category.'),
      words: numberMap.describe('By number.'),
    })
    .optional()
    .describe('The same of feminine units: 127.ª, première.'),
});

const charts = z.strictObject({
  square: patternWith('{amount}').describe('What a square of a chart stands for.'),
  cell: patternWith('{amount}').describe('What a cell of a chart stands for.'),
  baseline: patternWith('{amount}').describe('Where the scale of a chart begins.'),
  source: patternWith('{titles}').describe('Names the sources of a chart.'),
  separator: text.describe('Between that and the unit line behind it.'),
});

const currency = z
  .strictObject({
    before: word.optional().describe('A sign before the number, its space included: US$.'),
    after: pluralWords.optional().describe('A word after the magnitude.'),
  })
  .refine(isOneSided, { message: 'a currency has either “before” or “after”' });

/** What a region writes otherwise, by its ISO 3166 code under `regions`. */
const region = z.strictObject({
  locale: word.optional().describe('The locale handed to Intl there, such as en-US.'),
  magnitudes: z
    .array(magnitudeSchema)
    .optional()
    .describe('Its words for powers of ten, all of them; they make no chain.'),
  units: z.record(word, pluralWords).default({}).describe('Words of units that are others there.'),
  statuses: z
    .partialRecord(statusName, word)
    .default({})
    .describe('What statuses are called there: 計劃 in Hong Kong.'),
  dates: z
    .strictObject({
      day: datePattern.describe('A day.'),
      'as-of-day': datePattern.describe('Up to a day.'),
      days: datePattern.describe('Between days of two years.'),
      'days-of-one-year': datePattern.describe('Between days in two months of one year.'),
      'days-of-one-month': datePattern.describe('Between days of one month.'),
    })
    .optional()
    .describe('Its patterns of days.'),
  'currencies-before': z
    .record(word, word)
    .default({})
    .describe(
      'Signs before a sum that mean its own currency there, by ISO 4217 code: Rs in Pakistan.',
    ),
  'currencies-after': z
    .record(word, word)
    .default({})
    .describe(
      'Words behind a sum that mean its own currency there, by ISO 4217 code: 元 in Hong Kong.',
    ),
});

/** What a language pack's file holds: everything that is wording or convention of one language. */
export const packSchema = z.strictObject({
  name: word.describe('The language’s name for itself.'),
  locale: word.describe(
    'The locale handed to Intl for decimal sign, grouping, plurals and month names, such as en-GB.',
  ),
  script: z
    .enum(['Latn', 'Hans', 'Hant', 'Jpan', 'Kore'])
    .describe('The script, by its ISO 15924 code.'),
  direction: z
    .string()
    .refine(
      (direction) => direction === 'ltr',
      'text is set from left to right only; one from right to left would print other numbers',
    )
    .meta({ enum: ['ltr'] })
    .default('ltr')
    .describe('The direction of writing: from left to right, which is the only one that is set.'),
  punctuation: punctuation.describe('Marks and separators.'),
  numbers: numbers.describe('How numbers are printed.'),
  qualifiers: z
    .record(qualifierName, qualifier)
    .describe('The words of qualifiers, each before or after the figure.'),
  statuses: z
    .record(statusName, word)
    .describe('What a status is called in print; a plain report has no word.'),
  changes: changeWords
    .extend({
      'of-amounts': changeWords
        .exactOptional()
        .describe(
          'Of counts, sums and measures, where they take other words: 减少5起, not 下降5起.',
        ),
      'of-percentage-points': changeWords
        .exactOptional()
        .describe('Of percentage points, where they take other words: 提高0.6个百分点.'),
    })
    .describe('A change with the word of its direction.'),
  ranges: z
    .strictObject({
      sign: word.describe('Between the ends.'),
      'sign-beside-minus': word.describe('Instead of the sign where an end is negative.'),
      repeated: z
        .boolean()
        .describe('Percent sign and magnitude stand at both ends (1.8%—2%), or once (1.8–2%).'),
    })
    .describe('How ranges are printed.'),
  dates: dates.describe(
    'Patterns with {year}, {month}, {monthName} and {day}; the names of months are Intl’s.',
  ),
  regions: z
    .record(z.string().regex(/^[A-Z]{2}$/u, 'an ISO 3166 code is expected'), region)
    .default({})
    .describe('What regions write otherwise, for tags that name one: US for en-US.'),
  ordinals: ordinals.describe('How ordinals are printed.'),
  charts: charts.describe('What a mark of a chart stands for.'),
  currencies: z
    .record(z.string().regex(/^[A-Z]{3}$/u, 'an ISO 4217 code is expected'), currency)
    .describe('By ISO 4217 code.'),
  units: z.record(word, pluralWords).describe('The words of each unit of units.yaml, by its id.'),
  genders: z
    .strictObject({
      feminine: words.describe('Feminine units.'),
      masculine: words.describe('Masculine units.'),
    })
    .prefault({})
    .describe('The units of each gender, by their ids in units.yaml.'),
  reading: readingSchema
    .optional()
    .describe('Words understood in a source, beside those that are printed.'),
  numerals: numeralsSchema
    .prefault({})
    .describe('How the language builds a number, beside the words under reading.'),
  frame: frameSchema
    .prefault({})
    .describe('Closed classes of words that say how a figure of their clause is meant.'),
  'line-breaking': lineBreakingSchema
    .prefault({})
    .describe(
      'Words that a line keeps with a number, beside qualifiers, magnitudes, units, counters and currencies.',
    ),
  proofreading: proofreadingSchema.prefault({}).describe('Words that proofs of a text look for.'),
  drafting: draftingSchema
    .prefault({})
    .describe('Phrases with a number that a draft of facts leaves out.'),
});

/** What `units.yaml` holds: the units that come with the tool, apart from their words. */
export const unitsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/u, 'a unit id is lower case with hyphens'),
  z.strictObject({
    kind: z
      .enum(['measure', 'counter', 'percent', 'percentage-point'])
      .describe('measure of an amount that can be divided, counter of things, or a share.'),
    dimension: word.describe('What it measures; units of one dimension may be added.'),
    factor: decimal
      .optional()
      .describe(
        'How many of the dimension’s base unit one of it is; absent where units of the dimension do not convert.',
      ),
    of: word.optional().describe('Of a rate: the unit that is counted.'),
    per: word.optional().describe('Of a rate: the unit that one is counted for.'),
    'measured-in': word
      .optional()
      .describe(
        'The unit that a text may name alone where its subject says of what: 吨 for 吨标准煤.',
      ),
    symbols: z.array(word).default([]).describe('Signs that are understood in every language.'),
  }),
);

/** What `currencies.yaml` holds: signs that mean one currency, and the names of currencies by language. */
export const currenciesSchema = z.strictObject({
  signs: z.record(word, word).describe('Signs that mean one currency in every language.'),
  names: z
    .record(word, z.record(word, pluralWords))
    .describe('The names of currencies by language and ISO 4217 code.'),
});

/** What `common-words.yaml` holds: words, or characters, that nearly every text of a language has many of. */
export const commonWordsSchema = z.record(word, z.array(word).min(1));

export type CommonWordsFile = z.output<typeof commonWordsSchema>;
export type CurrenciesFile = z.output<typeof currenciesSchema>;
export type PackFile = z.output<typeof packSchema>;
export type UnitsFile = z.output<typeof unitsSchema>;

/** The sections of a pack as code reads them. */
export type PackSections = InCode<typeof packSchema>;
export type UnitDefinition = InCode<typeof unitsSchema.valueType>;
export type CurrencyWording = InCode<typeof currency>;
export type QualifierWording = InCode<typeof qualifier>;
export type Magnitude = InCode<typeof magnitudeSchema>;
export type DateConventions = InCode<typeof dates>;
