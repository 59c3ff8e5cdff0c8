import { z } from '../files/zod.js';

const word = z.string().min(1);
const words = z.array(word).default([]);
const fraction = z.string().regex(/^\d+\/[1-9]\d*$/u, 'a fraction such as 1/4 is expected');
const status = z.enum(['planned', 'designed', 'expected', 'projected', 'intended', 'targeted']);

/** `numerals:` in a language pack: how the language builds a number, beside the words under `reading`. */
export const numeralsSchema = z.strictObject({
  /** Characters of the language for those of the Chinese system: 일 for 一. */
  characters: z.record(word, word).default({}),
  /** Numbers are written as one word: zweihundertfünf. */
  compounds: z.boolean().default(false),
  /** Between ones and the tens behind them: und in fünfundzwanzig. */
  reversed: word.optional(),
  /** Between tens and ones: y in cuarenta y siete. */
  joiners: words,
  /** Numbers that may go on with more than ones: soixante-dix. */
  rooms: z.record(z.string().regex(/^\d+$/u), z.int().positive()).default({}),
  /** A bare digit behind a magnitude is of the next place: 三万五 is 35,000. */
  'short-places': z.boolean().default(false),
  /** Between a number and its magnitude: 个 in 10个亿. */
  links: words,
  /** Letters behind digits, with regard to case, and their power of ten: k, bn. */
  letters: z.record(word, z.int().positive()).default({}),
  /** Words behind a number that scale it: 成 is ten per cent, a dozen twelve. */
  scaled: z
    .record(
      word,
      z.strictObject({
        times: z.union([z.number(), z.string()]).transform(String),
        unit: word.optional(),
      }),
    )
    .default({}),
  /** Behind a number, its magnitude or unit: 半, “and a half”. */
  halves: z.record(word, fraction).default({}),
  /** Behind a number they make a fraction of it: thirds. */
  denominators: z.record(word, z.int().min(2)).default({}),
  /** Between the part and the whole: “one in five”. */
  shares: words,
  /** Before the whole, and between it and the part: 每, 中有. */
  'whole-first': z.array(z.tuple([z.string(), word])).default([]),
  /** Between a whole number and a fraction: 又. */
  mixed: words,
  /** Between the terms of a ratio: 比. */
  ratios: words,
  /** Before and behind the number of times that something doubled: 翻, 番. */
  doublings: z.tuple([word, word]).optional(),
  /** Between a whole number and its decimals in words: 点. */
  points: words,
  /** Nought before a counted noun: no. */
  none: words,
  /** Signs of the language that are a minus before a number. */
  'minus-signs': words,
});

/** `frame:` in a language pack: the closed classes of words that say how a figure of their clause is meant. */
export const frameSchema = z.strictObject({
  negations: words,
  /** Words that hold a negation, a word of status or direction, and are none. */
  'not-words': words,
  /** A word of status that a source says, with the status that accounts for it. */
  statuses: z.record(word, status).default({}),
  /** What is possible or conditional: it bears nothing out. */
  conditions: words,
  rises: words,
  falls: words,
  /** Behind a word of direction or before the figure: the level that was reached. */
  to: words,
  /** The size of the change. */
  by: words,
  /** The level that a change began at. */
  from: words,
  averages: words,
  /** Before the unit of the bare numbers below: 单位. */
  heads: words,
  /** “Respectively”: the figures belong to the members of a list in their order. */
  respectively: words,
  /** Before the lower end of a range, and between it and the upper: between, and. */
  between: z.array(z.tuple([word, word])).default([]),
  /** Before an amount of a unit they make a rate of it: 时速 with kilometre. */
  rates: z.record(word, z.record(word, word)).default({}),
  /** Behind a unit it goes on with them: per, 每. */
  per: words,
  /** Before a number, or behind it, they make a name of it: ISO, 次列车. */
  'names-before': words,
  'names-after': words,
  /** Parts of a year, as their first and last month. */
  spans: z.record(word, z.string().regex(/^\d{1,2}-\d{1,2}$/u)).default({}),
  /** Patterns of dates with a {span}. */
  'span-patterns': words,
  /** Patterns of years that are no calendar year, with {year}. */
  'other-years': words,
});

export type NumeralGrammar = z.output<typeof numeralsSchema>;
export type FrameWords = z.output<typeof frameSchema>;
