import { z } from '../files/zod.js';
import { frameSchema, numeralsSchema } from './figure-grammar.js';
import { lineBreakingSchema } from './line-breaking.js';
import type { PluralWords } from './pack.js';
import { proofreadingSchema } from './proofreading.js';

const text = z.string();
const word = z.string().min(1);
const pluralWords = z.union([
  word.transform((other): PluralWords => ({ other })),
  z.strictObject({
    zero: word.exactOptional(),
    one: word.exactOptional(),
    two: word.exactOptional(),
    few: word.exactOptional(),
    many: word.exactOptional(),
    other: word,
  }),
]);
const pair = z.tuple([word, word]);
const qualifier = z.enum([
  'over',
  'more-than',
  'nearly',
  'about',
  'up-to',
  'at-least',
  'less-than',
]);
const wordMap = <T extends z.ZodType>(value: T) => z.record(word, value).default({});
const numberMap = z
  .record(z.string().regex(/^\d+$/u, 'the key is a whole number'), word)
  .default({});

/** A decimal as YAML gives it; kept as text so that no digit is lost. */
export const decimal = z
  .union([z.number(), z.string()])
  .transform(String)
  .pipe(z.string().regex(/^\d+(?:\.\d+)?$/u, 'a decimal number is expected'));

const qualifierWording = z
  .strictObject({
    before: word.optional(),
    after: word.optional(),
    infix: z
      .strictObject({
        text: word,
        'after-round-digits': z.boolean(),
        'before-magnitude': z.boolean(),
        'after-magnitude': z.boolean(),
        'after-measure-word': z.boolean(),
        'compound-counters': z.array(word).default([]),
      })
      .optional(),
  })
  .refine(({ before, after }) => (before === undefined) !== (after === undefined), {
    message: 'a qualifier has either “before” or “after”',
  });

/** A pattern of dates: every slot is one that dates can fill, and none stands twice. */
const datePattern = word.refine((pattern) => {
  const slots = [...pattern.matchAll(/\{[^}]*\}?/gu)].map(([slot]) => slot);
  const known = slots.every((slot) =>
    /^\{(?:(?:from|to)\.)?(?:year|month|monthName|day)\}$/u.test(slot),
  );
  return known && new Set(slots).size === slots.length;
}, 'a date pattern has the slots {year}, {month}, {monthName} and {day}, in an interval with from. or to. before them, each once');

const intervals = z.strictObject({
  years: datePattern,
  months: datePattern,
  'months-of-one-year': datePattern,
  days: datePattern,
  'days-of-one-year': datePattern,
  'days-of-one-month': datePattern,
});

const dates = z.strictObject({
  year: datePattern,
  month: datePattern,
  day: datePattern,
  intervals,
  'as-of': z.strictObject({
    year: datePattern,
    'year-end': datePattern,
    month: datePattern,
    day: datePattern,
  }),
  'year-range': word,
  'day-words': numberMap,
});

const currency = z
  .strictObject({ before: word.optional(), after: pluralWords.optional() })
  .refine(({ before, after }) => (before === undefined) !== (after === undefined), {
    message: 'a currency has either “before” or “after”',
  });

/** `reading:` in a language pack. */
export const readingSchema = z.strictObject({
  grammar: z.enum(['han', 'latin']),
  'qualifiers-before': wordMap(z.union([qualifier, z.literal('exact')])),
  'qualifiers-inside': wordMap(qualifier),
  'qualifiers-after': wordMap(qualifier),
  'not-qualifiers': z.array(word).default([]),
  'minus-words': z.array(word).default([]),
  magnitudes: wordMap(z.int().positive()),
  percent: z.array(word).default(['%']),
  units: wordMap(word),
  counters: z.array(word).default([]),
  'currencies-before': wordMap(word),
  'currencies-after': wordMap(word),
  'range-signs': z.array(word).default(['–']),
  numbers: wordMap(decimal),
  'number-joiners': z.array(word).default([]),
  'parts-before': z.array(word).default([]),
  'parts-after': z.array(word).default([]),
  'not-numerals': z.array(word).default([]),
  fractions: wordMap(z.string().regex(/^\d+\/[1-9]\d*$/u, 'a fraction such as 1/4 is expected')),
  ordinals: wordMap(z.int().positive()),
  'fraction-sign': word.optional(),
  'change-openers': z.array(word).default([]),
  'date-patterns': z.array(datePattern).default([]),
  'as-of': z.array(word).default([]),
  'year-end': z.array(word).default([]),
});

const figurePattern = z.string().regex(/\{figure\}/u, '“{figure}” has to stand in the pattern');
const scale = z.string().regex(/\{amount\}/u, '“{amount}” has to stand in the pattern');

/** What a language pack's file holds. */
export const packSchema = z.strictObject({
  name: word,
  locale: word,
  script: z.enum(['Latn', 'Hans', 'Hant', 'Jpan', 'Kore']),
  direction: z.enum(['ltr', 'rtl']).default('ltr'),
  punctuation: z.strictObject({
    quotation: pair,
    'inner-quotation': pair,
    'work-title': pair.optional(),
    'label-separator': word,
    'list-separator': word,
    parentheses: pair,
    'full-stop': word,
  }),
  numbers: z.strictObject({
    'grouping-from': z.int().min(1000),
    minus: word.default('\u2212'),
    plus: word.default('+'),
    'magnitude-space': text.default(''),
    magnitudes: z.array(
      z.strictObject({
        power: z.int().min(3).max(24),
        decimals: z.int().min(0).max(12),
        words: pluralWords,
      }),
    ),
    'magnitude-link': z.strictObject({ text: word, elided: word, 'elide-before': text }).optional(),
    percent: z.string().regex(/\{number\}/u, '“{number}” has to stand in the pattern'),
    'unit-space': text.default(''),
    words: numberMap,
    'word-space': text.default(''),
  }),
  qualifiers: z.strictObject({
    over: qualifierWording,
    'more-than': qualifierWording,
    nearly: qualifierWording,
    about: qualifierWording,
    'up-to': qualifierWording,
    'at-least': qualifierWording,
    'less-than': qualifierWording,
  }),
  statuses: z.strictObject({
    planned: word,
    designed: word,
    expected: word,
    projected: word,
    intended: word,
    targeted: word,
    calculated: word,
  }),
  changes: z.strictObject({ rise: figurePattern, fall: figurePattern }),
  ranges: z.strictObject({ sign: word, 'sign-beside-minus': word, repeated: z.boolean() }),
  dates,
  ordinals: z.strictObject({
    pattern: z.string().regex(/\{number\}/u, '“{number}” has to stand in the pattern'),
    'word-pattern': word,
    suffixes: pluralWords.optional(),
    words: numberMap,
  }),
  charts: z.strictObject({ square: scale, cell: scale, separator: text }),
  currencies: z.record(z.string().regex(/^[A-Z]{3}$/u, 'an ISO 4217 code is expected'), currency),
  units: z.record(word, pluralWords),
  reading: readingSchema.optional(),
  numerals: numeralsSchema.prefault({}),
  frame: frameSchema.prefault({}),
  'line-breaking': lineBreakingSchema.prefault({}),
  proofreading: proofreadingSchema.prefault({}),
});

/** What `units.yaml` holds: the units that come with the tool, apart from their words. */
export const unitsSchema = z.record(
  z.string().regex(/^[a-z][a-z0-9-]*$/u, 'a unit id is lower case with hyphens'),
  z.strictObject({
    kind: z.enum(['measure', 'counter', 'percent', 'percentage-point']),
    dimension: word,
    factor: decimal.optional(),
    'measured-in': word.optional(),
    symbols: z.array(word).default([]),
  }),
);

/** What `currencies.yaml` holds: signs that mean one currency, and the names of currencies by language. */
export const currenciesSchema = z.strictObject({
  signs: z.record(word, word),
  names: z.record(word, z.record(word, pluralWords)),
});

export type CurrenciesFile = z.output<typeof currenciesSchema>;
export type PackFile = z.output<typeof packSchema>;
export type UnitsFile = z.output<typeof unitsSchema>;
