import { z } from '../../files/zod.js';
import { decimal, fraction, word, words } from '../words.js';

const minorCurrency = z.strictObject({
  words: z.array(word).min(1).describe('How one, and more of them, are written: cent, cents.'),
  of: z.array(word).min(1).describe('The ISO 4217 codes of the currencies that it is a part of.'),
  times: z
    .union([z.number(), z.string()])
    .transform(String)
    .describe('How much of the currency one of it is.'),
});

export type MinorCurrency = z.output<typeof minorCurrency>;

const sides = z
  .strictObject({
    verbs: words.describe('Verbs, in its clause: passed, überschritten.'),
    beside: words.describe('Words right before it: above, unter.'),
  })
  .prefault({});

/** `numerals:` in a language pack: how the language builds a number, beside the words under `reading`. */
export const numeralsSchema = z.strictObject({
  characters: z
    .record(word, word)
    .default({})
    .describe('Characters of the language for those of the Chinese system: 일 for 一.'),
  readings: z.record(word, word).default({}).describe('How numerals are read, in kana: に for 二.'),
  compounds: z
    .boolean()
    .default(false)
    .describe('Numbers are written as one word: zweihundertfünf.'),
  grades: words.describe(
    'Behind a numeral and before a noun they tell what kind it is of, and no number: 级 in 二级古树.',
  ),
  'written-out': z
    .record(word, word)
    .default({})
    .describe('Letters that a keyboard may lack, and what is typed for them: ae for ä in zwoelf.'),
  reversed: word
    .optional()
    .describe('Between ones and the tens behind them: und in fünfundzwanzig.'),
  joiners: words.describe('Between tens and ones: y in cuarenta y siete.'),
  rooms: z
    .record(z.string().regex(/^\d+$/u), z.int().positive())
    .default({})
    .describe('Numbers that may go on with more than ones: soixante-dix.'),
  'short-places': z
    .boolean()
    .default(false)
    .describe('A bare digit behind a magnitude is of the next place: 三万五 is 35,000.'),
  links: words.describe('Between a number and its magnitude: 个 in 10个亿.'),
  letters: z
    .record(word, z.int().positive())
    .default({})
    .describe('Letters behind digits, with regard to case, and their power of ten: k, bn.'),
  scaled: z
    .record(
      word,
      z.strictObject({
        times: z
          .union([z.number(), z.string()])
          .transform(String)
          .describe('What the number is multiplied by.'),
        unit: word.optional().describe('The id of the unit it is then of.'),
        parts: z
          .array(z.tuple([z.string(), z.union([z.number(), z.string()]).transform(String)]))
          .optional()
          .describe('What a numeral behind it is worth, by the word that follows that: 分 of 割.'),
        'digit-by-digit': z
          .boolean()
          .optional()
          .describe('Two numerals before it are a number and its decimal: 七五折 is 7.5折.'),
      }),
    )
    .default({})
    .describe('Words behind a number that scale it: 成 is ten per cent, a dozen twelve.'),
  halves: z
    .record(word, fraction)
    .default({})
    .describe('Behind a number, its magnitude or unit: 半, “and a half”.'),
  denominators: z
    .record(word, z.int().min(2))
    .default({})
    .describe('Behind a number they make a fraction of it: thirds.'),
  'denominator-plural': z
    .string()
    .default('')
    .describe('What one of them ends with where there are more: s.'),
  'parts-alone': words.describe('Those that are no ordinals: quarter.'),
  'ordinal-tails': words.describe(
    'Behind a number they make a place in a series of it: 번째, 人目.',
  ),
  'fraction-links': words.describe('Between a fraction and the magnitude it is of: of a.'),
  'from-here-on': words.describe(
    'In brackets behind a currency it is that of every sum that follows: 下同.',
  ),
  'also-weights': z
    .strictObject({
      names: words.describe('The names: pounds.'),
      of: words.describe('Behind the name, before what is weighed: of.'),
      prices: words.describe('What is paid for one, wherever it stands in the text: per pound.'),
      money: words.describe('What says of the text that it is of money: £, sterling, British.'),
    })
    .prefault({})
    .describe('Names of a currency that are those of a weight, too.'),
  'also-pieces': z
    .strictObject({
      names: words.describe('The names: 块.'),
      money: words.describe('Beside them in their sentence, where money is meant: 卖, 价.'),
    })
    .prefault({})
    .describe('Names of a currency that count pieces of things unless money is spoken of.'),
  'minor-currencies': z
    .array(minorCurrency)
    .default([])
    .describe('Words for parts of currencies: 角 is a tenth of CNY.'),
  durations: z
    .record(word, z.enum(['hour', 'minute', 'second']))
    .default({})
    .describe(
      'Words of the parts of a time that is told in several, beside those of the units: 2分15秒 is 135 seconds.',
    ),
  ages: words.describe('Before a bare number they say that it is one of years: aged 65.'),
  'measures-joined': words.describe(
    'Names of measures without a unit here, that make another of the unit before them: tonne-miles.',
  ),
  shares: words.describe('Between the part and the whole: “one in five”.'),
  'shares-apart': words.describe('Those that may have a noun before them: “un ménage sur trois”.'),
  'whole-first': z
    .array(z.tuple([z.string(), word, word.optional()]))
    .default([])
    .describe(
      'Before the whole, and between it and the part: 每, 中有. A third says behind the part what it is, with * for letters before it, without which two words of one counter alone make a share. In Latin script the part is one, and the whole a word.',
    ),
  'group-shares': words.describe(
    'How the second of those ends where it parts a group whose members are counted, too: (10人)中, (846명) 중.',
  ),
  'share-endings': words.describe(
    'Behind the part of a share they say that it is one, and that the part was not counted: 10人中3人(の割合), 10명 중 3명(꼴).',
  ),
  'one-of': words.describe(
    'Behind a small whole in words they make one of so many a share: (셋) 중 하나, (三)つに一つ.',
  ),
  mixed: words.describe('Between a whole number and a fraction: 又.'),
  powers: z
    .array(z.tuple([word, word]))
    .default([])
    .describe('Between a number and the exponent that it is raised to, and behind that: 的, 次方.'),
  ratios: words.describe('Between the terms of a ratio: 比.'),
  'added-multiples': z
    .boolean()
    .default(false)
    .describe('A rise by so many times is of so many more: 增长2倍 is three times as much.'),
  multiplied: words.describe('Before the number they make it one of times as much: multiplied by.'),
  doublings: z
    .strictObject({
      before: words.describe('Verbs right before the number: 翻, 翻了.'),
      behind: words.describe('Words right behind it: 番.'),
    })
    .prefault({})
    .describe('What says of a number how many times something doubled: 翻三番.'),
  'told-ratios': z
    .strictObject({
      between: words.describe(
        'Between its terms, where it may stand between the ends of a range too: to.',
      ),
      heads: words.describe('Before it they say that it is one: ratio.'),
    })
    .prefault({})
    .describe('Ratios in words: “a ratio of 1 to 12”, and 12 to 1, which no range is.'),
  multiples: z
    .record(word, decimal)
    .default({})
    .describe('Words that say how many times as much there is: doubled, threefold.'),
  majorities: words.describe('More than a half, in one word: 过半.'),
  every: z
    .strictObject({
      before: words.describe('Before the ordinal: jeder.'),
      ordinals: z.record(word, z.int().min(2)).default({}).describe('By their numbers: dritte.'),
    })
    .prefault({})
    .describe('Shares by an ordinal: “jeder dritte” is one of three.'),
  particles: words.describe(
    'Words that read as a magnitude, and behind a fraction or a dozen are none: 만, “only”.',
  ),
  'level-marks': z
    .strictObject({
      nouns: words.describe('The nouns: mark, barrier.'),
      links: words.describe('Between the noun and an amount behind it: of.'),
      above: sides.describe('Something came over it.'),
      below: sides.describe('Something came under it.'),
    })
    .prefault({})
    .describe('Nouns that make a mark of an amount, which is then a bound of what passed it.'),
  points: words.describe('Between a whole number and its decimals in words: 点.'),
  'spoken-digits': z
    .record(word, decimal)
    .default({})
    .describe('Digits behind such a word that are no number elsewhere: oh.'),
  none: words.describe('Nought before a counted noun: no.'),
  'letters-of-units': z
    .record(word, words)
    .default({})
    .describe(
      'Letters of magnitudes that are those of units as well, as capitals for both, with what in their clause tells that: W, 功率.',
    ),
  absent: z
    .strictObject({
      words: words.describe('They say that a thing is not there: 没有, なかった.'),
      leads: words.describe('Between the thing and such a word behind it: は.'),
      any: words.describe('Before the thing, behind such a word: 任何.'),
      verbs: words.describe('Behind the thing, before the end of its clause: 发生.'),
      hardly: words.describe('Before the word in its clause they leave some of it: 几乎, しか.'),
    })
    .prefault({})
    .describe('What there was none of, which is nought of it: 没有事故, 事故はなかった.'),
  'none-with': words.describe('Negations that stand beside such a word and deny nothing more: ne.'),
  'not-one': z
    .strictObject({
      before: words.describe('Right before one of a thing: 未发生.'),
      particles: words.describe('Behind one of it, with a negation to follow: も, 都.'),
      negations: words.describe('How those begin: なかっ, 没.'),
    })
    .prefault({})
    .describe('Not even one of a thing, which is nought: 未发生一起, 一件もなかった.'),
  'minus-behind': words.describe(
    'Behind a number, or the word behind it, they say that it is below nought: below zero.',
  ),
  'below-nought': z
    .strictObject({
      words: words.describe('What is below nought: negative.'),
      links: words.describe('Between it and the amount: negative (at).'),
      others: words.describe('With these beside it the amount may be of either: positive.'),
    })
    .prefault({})
    .describe('Said of a balance they put the amount that it has below nought.'),
  'minus-signs': words.describe('Signs of the language that are a minus before a number.'),
});
