import { z } from '../../files/zod.js';
import { datePattern, decimal, fraction, qualifierName, word, wordMap, words } from '../words.js';

/** `reading:` in a language pack: words that a reader of running text understands beside those that are printed. */
export const readingSchema = z.strictObject({
  grammar: z
    .enum(['han', 'latin'])
    .describe('How the script builds numbers: hanzi and counters, or digits and spaced words.'),
  'qualifiers-before': wordMap(z.union([qualifierName, z.literal('exact')])).describe(
    'Words before a number and what they make of it, {a|b} for either word; exact adds nothing: 达.',
  ),
  'qualifiers-apart': wordMap(qualifierName).describe(
    'Adverbs that hold for the first number behind them in their clause: 至少有, 少なくとも, 적어도.',
  ),
  'qualifiers-closing': wordMap(qualifierName).describe(
    'Words behind the unit that are a qualifier where a clause ends behind them: 80元起.',
  ),
  'qualifiers-inside': wordMap(qualifierName).describe(
    'Words directly after digits, magnitude or measure word: 多, 余.',
  ),
  'qualifiers-after': wordMap(qualifierName).describe('Words after the unit: 以上.'),
  surpassing: words.describe(
    'Those of them that say nothing of a level with a modifier before it, but what surpassed it: 2022年の64％を上回った.',
  ),
  'not-qualifiers': words.describe(
    'Words that end like a qualifier or a minus word and are none: 节约, 附近, 担负.',
  ),
  'sums-with-points': words
    .default([])
    .describe(
      'Currencies whose sums have a point before their two decimals, where a comma opens others: CHF.',
    ),
  'minus-words': words.describe('Before a number below nought: 负, minus.'),
  magnitudes: wordMap(z.int().positive()).describe('Words and their powers of ten.'),
  percent: z.array(word).default(['%']).describe('Signs and words for per cent.'),
  units: wordMap(word).describe('Words and the ids of their units.'),
  counters: words.describe(
    'Counters and nouns that are no unit of the tool but close a quantity: 个, 只, 家.',
  ),
  'currencies-before': wordMap(word).describe(
    'Signs and words before a sum, and the ISO 4217 codes they mean.',
  ),
  'currencies-after': wordMap(word).describe(
    'Words after a sum, and the ISO 4217 codes they mean.',
  ),
  'adjective-endings': words.describe(
    'Endings of an adjective before its noun: e, en, er. Names of currencies are read with each; words behind a measure that it is the measure of end so: 20 Jahre alten.',
  ),
  'currencies-by-magnitude': z
    .record(word, z.record(word, word))
    .default({})
    .describe(
      'Magnitudes that one region alone counts in, with what the bare name of a currency means there: 1兆元 is of TWD.',
    ),
  'currencies-by-region': z
    .record(word, z.record(z.string().regex(/^[A-Z]{2}$/u), word))
    .default({})
    .describe(
      'A name that currencies of several regions have, and which it is in each: 元 of Taiwan and of Hong Kong.',
    ),
  'range-signs': z.array(word).default(['–']).describe('Between the ends of a range.'),
  numbers: wordMap(decimal).describe('Spelt-out numbers and their values.'),
  'number-joiners': words.describe(
    'Between the places of a spelt-out number: and in two hundred and fifty.',
  ),
  articles: words.describe(
    'Numerals that are an article before a measure word, or before digits, and say no amount: 一 in 一批, un in “un 12 %”.',
  ),
  'bound-prepositions': words.describe(
    'Between “at least” or “at most” and digits they are of the noun behind: a in “como máximo a 80 personas”.',
  ),
  'letter-words': words.describe('Words of one letter, which before a sign are of no currency: a.'),
  'magnitude-openers': words.describe(
    'Characters that make a numeral of a magnitude alone behind them: 近百, 数万.',
  ),
  'parts-before': words.describe('Before a number in hanzi they make another of it: 几 in 几十.'),
  'parts-after': words.describe(
    'Behind a number or its unit they make another of it: 几 in 十几, 半 in 2个半月, and a half.',
  ),
  'spans-behind': words.describe(
    'Directly behind a figure, or of two characters and more with a space, they make of it the span that begins with it: 台 in 3%台, 대 후반.',
  ),
  'marks-behind': words.describe(
    'Behind a figure they make of it a mark to be passed, unless a qualifier before it says that it was: (突破2万元)大关.',
  ),
  'halves-before': words.describe(
    'Before the name of a measure they say half of one: 半 in 半小时, half in half an hour.',
  ),
  'not-halves': words.describe(
    'Directly before those they make a part of a year or a turn of it: 上半年, 每半年.',
  ),
  'units-of-two': words.describe(
    'Measures of one unit times another, or of a thing moved or staying so far or so long: 人公里, 人泊.',
  ),
  'not-numerals': words.describe(
    'Words that begin like a numeral or a part of one and are none: 百姓, 半导体.',
  ),
  fractions: wordMap(fraction).describe('Spelt-out fractions, as numerator/denominator.'),
  ordinals: wordMap(z.int().positive()).describe('Spelt-out ordinals and their numbers.'),
  'fraction-sign': word
    .optional()
    .describe('Between a denominator and the numerator that follows it: 分之.'),
  'change-openers': words.describe(
    'Before two numbers that are a change from one to the other and no range: from, 从.',
  ),
  'change-closers': words.describe(
    'Behind them the same, where verbs stand last and say that there is a change: に.',
  ),
  'change-amount-openers': words.describe(
    'Before the amount of a change whose result may follow, “by 4 km to 46 km”: by, um.',
  ),
  'change-words': words.describe(
    'Beside those of a rise or a fall they say that there is a change; a stem ends with *: went, 变.',
  ),
  'date-patterns': z
    .array(datePattern)
    .default([])
    .describe('Patterns of dates beside the printed ones, such as a month without its year.'),
  eras: z
    .record(word, z.int())
    .default({})
    .describe('Eras that years are counted from, and the year before their first: 令和 is 2018.'),
  'first-year-of-era': words.describe('The first year of an era, where it has a name: 元.'),
  'as-of': words.describe('Before a date: everything up to it is meant.'),
  'as-of-after': words.describe('Behind a date: everything up to it is meant: 現在, 기준.'),
  'period-end': words.describe('Before or after a year or month: its last day.'),
});
