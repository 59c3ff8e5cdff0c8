import { z } from '../../files/zod.js';
import { statusName, wordMap, words } from '../words.js';

/** One status, or each of those that a word may mean: previsto is planned or expected. */
const statuses = z.union([statusName.transform((name) => [name]), z.array(statusName).min(1)]);

/** `proofreading:` in a language pack: words that proofs of a text look for. A pack without them finds none. */
export const proofreadingSchema = z.strictObject({
  'relative-time': words.describe(
    'Words that mean another time on the day of reading than on the day of writing: 去年, so far.',
  ),
  'status-words': z
    .strictObject({
      clause: wordMap(statuses).describe(
        'They hold for figures of the clause they stand in: 设计年发电量142万千瓦时.',
      ),
      sentence: wordMap(statuses).describe(
        'They hold for every figure behind them in their sentence: 预计…，节约标煤10.95万吨.',
      ),
    })
    .prefault({})
    .describe('Words that say how a figure is held to be true.'),
  'typed-against': z
    .strictObject({
      before: words.describe(
        'Before a figure, beside the words for qualifiers: circa, an estimated, 大致.',
      ),
      after: words.describe('Behind a figure or its unit: or so, 出头.'),
      units: words.describe('Behind a figure that is printed with its unit: points, 点, 成.'),
      letters: words.describe(
        'Letters against the digits of a figure, in any case, that are a magnitude: K, bn.',
      ),
      than: words.describe(
        'Behind a word of “after” they begin a comparison with something else: than in “and more than”.',
      ),
      between: words.describe('Between two bare numbers, which become one: 分之, in.'),
      years: z
        .strictObject({
          having: words.describe(
            'Words before a bare year that a noun stands behind, which make a count of it: has (2022 seats).',
          ),
          taking: words.describe(
            'Verbs whose object a bare year behind them is, in a language that writes no date so: (the shop) lent (2022).',
          ),
          counters: words.describe('Measure words against a bare year: (2022)个.'),
          'other-words': words.describe(
            'What begins with one and is none, and nouns that have a year: (2022)个人, figures.',
          ),
          totals: words.describe(
            'In a heading whose colon a bare year stands behind: total: (2022).',
          ),
        })
        .prefault({})
        .describe('What makes a count of the digits of a year.'),
    })
    .prefault({})
    .describe('Words that make another figure of one that they are typed against.'),
  'counting-words': words.describe(
    'Words beside spelt-out numbers that say an amount: dozens, millions, doubled, 翻番.',
  ),
  'number-roots': words.describe(
    'What spelt-out numbers are made of, alone or in a compound: zwei and zwanzig in zweiundzwanzig.',
  ),
  'weak-number-roots': words.describe(
    'Numbers in a compound with a root, or before a word of counted-with: ein in einhundert, 두 in 두 척.',
  ),
  'number-endings': words.describe(
    'What makes an amount of a number in one word with it: fold, mal and fach in zwölfmal, sechsfach.',
  ),
  'number-joints': z
    .array(z.string())
    .default([])
    .describe('Between the roots of a compound, beside nothing: und, y, a hyphen.'),
  'counted-with': words.describe('What weak number roots count: 척 in 두 척.'),
  'measured-with': words.describe(
    'What weak number roots count that are no numbers by themselves: 톤 in 삼 톤.',
  ),
  'place-names': words.describe(
    'Names whose numerals count nothing, in a source as in a text: 四日市, 三重県.',
  ),
  'no-figures': words.describe(
    'Phrases that hold a word for a number and say no amount: a third party, second-hand, 二手, 零售.',
  ),
  'parts-of-years': words.describe(
    'Before a year they say that a part of it is meant, which another date tells: same period, même mois.',
  ),
  'parts-of-years-behind': words.describe(
    'The same behind a year, or a word for the year before: 同期, 같은 기간.',
  ),
  'other-dates': words.describe(
    'Words before a date that the figure behind it is not of: 较2019年, since 2013.',
  ),
  bases: z
    .strictObject({
      before: words.describe('Words before its date: compared with, 较.'),
      between: words.describe(
        'Words that may stand between these and the date: the same quarter in.',
      ),
      behind: words.describe('Words behind the date: 보다, 相比.'),
      objects: words.describe(
        'The mark of an object, behind the level of a date that another figure is above or below: を.',
      ),
      peaks: words.describe(
        'Levels that name a time of their own, whatever they are of: (compared to the) peak (in mail in 2019).',
      ),
      participles: words.describe(
        'Endings of words that tell when a level was: (than the volume) carried (in 2005).',
      ),
      levels: words.describe('What stood at that time, beside its date: (2019) levels, 水平.'),
      shares: words.describe(
        'Between a percentage and the date that it is a share of: (98% of) 2019; before the date where the percentage stands behind it: 恢复到.',
      ),
      'shares-behind': words.describe(
        'Where it stands right behind its date, what says behind it that it is a share of the level then: (2019年の76%)にとどま.',
      ),
      relatives: words.describe(
        'Behind the whole that a percentage is a share of they tell which it was: (85% of those) who (came in 2019).',
      ),
      surveys: words.describe(
        'Counts that are made once in some years, between their date and a word that compares, or before it in brackets: (2020年の)国勢調査(より).',
      ),
      except: words.describe('Words that end like one of “before” and are none: 占比.'),
    })
    .prefault({})
    .describe(
      'What makes a date that of a base of comparison, which no figure of its sentence is of.',
    ),
  since: z
    .strictObject({
      before: words.describe(
        'Words that may stand some words before it: since (the line opened in).',
      ),
      behind: words.describe('Words directly behind it: 以来.'),
      totals: words.describe('Behind those, before a figure that sums up all since: 累计.'),
      events: words.describe(
        'Verbs of what came about since then, and is no state: (seit 2015) wurden, have been *ed.',
      ),
      states: words.describe(
        'Before a figure, what has been so ever since, and was so at once: (since 2015 there have) been (24).',
      ),
      'of-year': words.describe('Before those, a time of the year that is spoken of: 年初.'),
    })
    .prefault({})
    .describe('What says that a date is that from when on something goes on or is the highest.'),
  dative: z
    .strictObject({
      before: words.describe('Right before a figure they govern it, lower case: mit, von, den.'),
      except: words.describe('They end like one of “before” and govern nothing: bis zu.'),
      participles: words.describe(
        'How words end, before the ending of an adjective, behind a counted noun that is their object: 13 Länder umfassenden.',
      ),
      'declined-endings': words.describe('Endings of plurals that are others in the dative.'),
    })
    .prefault({})
    .describe('What a counted noun stands in the dative behind.'),
});
