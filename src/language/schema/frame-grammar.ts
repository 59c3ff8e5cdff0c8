import { z } from '../../files/zod.js';
import { contractionsSchema } from '../contractions.js';
import {
  comparisonsSchema,
  oppositesSchema,
  pricedSchema,
  wholesSchema,
} from './claims-grammar.js';
import { yearShapes } from './year-grammar.js';
import { boundsSchema, conditionShapes, modalsSchema, stancesSchema } from './stance-grammar.js';
import { extremesSchema } from './extremes-grammar.js';
import { levelShapes, runsSchema } from './levels-grammar.js';
import { nameShapes } from './names-grammar.js';
import { caseMarksSchema, leaningShapes } from './case-marks-grammar.js';
import { remarkShapes } from './remark-grammar.js';
import { directionShapes } from './direction-grammar.js';
import { withdrawalShapes } from './withdrawal-grammar.js';
import { labelShapes } from './kinds-in-labels.js';
import { nounsOfUnitsShapes } from './nouns-of-units-grammar.js';
import { statusShapes } from './verb-form.js';
import { word, words } from '../words.js';

/** `frame:` in a language pack: the closed classes of words that say how a figure of their clause is meant. */
export const frameSchema = z.strictObject({
  'verbs-last': z
    .boolean()
    .default(false)
    .describe('Verbs, and with them negations and words of status, stand behind the figure.'),
  contractions: contractionsSchema,
  negations: words.describe('Words that deny what their clause says: 没有, not.'),
  topics: words.describe('Behind a noun they make it what the sentence is about: は.'),
  'said-of-numbers': words.describe(
    'What a sentence says of a number itself, so that a negation behind it denies no figure: a prime.',
  ),
  'count-heads': words.describe(
    'Before what is counted, where its number stands behind a verb: number of (accidents fell from 52 to 41).',
  ),
  'counted-ends': words
    .default([])
    .describe('Behind what is counted they begin what tells more of it: bridges (in the city).'),
  'not-only': z
    .strictObject({
      before: words.default([]).describe('Those before the figure: not only.'),
      behind: words.default([]).describe('Those behind it: にとどまらず.'),
      also: words
        .default([])
        .describe(
          'Behind the figure they add another to it, so that it is denied no more: but also.',
        ),
    })
    .default({ before: [], behind: [], also: [] })
    .describe('Beside a figure they say that it is not all: not only 5 but 6.'),
  'negations-of-nouns': words.describe(
    'Those of the negations that deny the noun behind them alone, and no clause joined to it: without.',
  ),
  'free-of': z
    .strictObject({
      before: words.describe('Before what is not there: free of.'),
      behind: words.describe('Behind it, in one word: -free, frei.'),
    })
    .prefault({})
    .describe('They say in a label that something is not there.'),
  'falling-short': words.describe(
    'In a label they deny that what is behind them was reached: below (minimum standards).',
  ),
  'case-marks': caseMarksSchema,
  ...leaningShapes,
  'negating-prefixes': words.describe(
    'Those of the negations that are a part of a noun unless the figure follows them: 非.',
  ),
  restrictions: z
    .strictObject({
      before: words.describe('Before the figure, behind the negation: ne … que.'),
      behind: words.describe('Behind the figure, before the negation: しか.'),
    })
    .prefault({})
    .describe('Words beside a figure that make “only” of a negation.'),
  determiners: words.describe('Words before a noun that are no verb: the, its.'),
  ...withdrawalShapes,
  affirmations: words.describe('Behind a figure that is denied they say that the next is so: but.'),
  'not-words': words.describe(
    'Words that hold a negation, a word of status, direction or time, and are none.',
  ),
  ...statusShapes,
  ...conditionShapes,
  ...remarkShapes,
  'goes-on': z
    .strictObject({
      any: z
        .boolean()
        .default(false)
        .describe(
          'A clause goes on with the plan of the one before it unless a word says otherwise.',
        ),
      realised: words.describe('Words that say so: 已.'),
      past: z
        .strictObject({
          endings: words.describe('How they end, ㅆ at the head taken into the syllable before.'),
          except: words.describe('Syllables that end so and are none: 있.'),
        })
        .prefault({})
        .describe('Verbs that say so by their endings.'),
      copulas: words.describe('Right behind a figure they say so of it: で、.'),
      openings: words.describe('Words that a clause begins with which goes on with a plan: with.'),
      participles: words.describe('How a participle ends that it may begin with: ing.'),
      infinitives: words.describe('Before or inside an infinitive that it may hold: zu.'),
    })
    .prefault({})
    .describe('How a clause shows that it goes on with what the clause before it says will be.'),
  modals: modalsSchema,
  stances: stancesSchema,
  differences: words.describe(
    'Behind a figure and its noun these make the size of a change of it: fewer, en moins.',
  ),
  'changes-behind': words.describe(
    'Words of a rise or fall that stand behind the size of it: (a 10%) fall, (10%) lower. Any other there is a verb of what the figure describes.',
  ),
  presupposed: words.describe(
    'Before a figure they say that it stands, whatever may be: (smaller) than the.',
  ),
  'before-days': words.describe('Before the number of a day: on 1 may is no “may”.'),
  'whole-years': words.describe(
    'They say that a figure is of twelve months, whichever they are: 全年, full year.',
  ),
  'before-years': words.describe(
    'Before four digits they make a year of them, whatever is counted behind: in (2025 volunteers cleaned the beach).',
  ),
  ...directionShapes,
  'level-comparisons': words.describe(
    'Of the words of a qualifier those that before a year compare with its level, and say nothing of the figure of that year: 高于 in 高于2022年的64%.',
  ),
  'per-articles': words.describe(
    'Articles that before a unit make a rate of the sum or amount before them: a (tonne), la (tonne).',
  ),
  points: z
    .strictObject({
      words: words.describe('What percentage points are called for short: point, puntos.'),
      shares: words.describe(
        'In one sentence with one of these, or with a percentage, they are so.',
      ),
      indices: words.describe('In one sentence with one of these they are none: index.'),
    })
    .prefault({})
    .describe('Percentage points that are called points alone.'),
  reached: words.describe(
    'How a word of direction ends that modifies the level behind it, where verbs stand last: 감소한.',
  ),
  'verb-joints': words.describe(
    'How a verb ends that another clause follows without a comma, where verbs stand last: 감소하고.',
  ),
  'clause-ends': z
    .strictObject({
      endings: words.describe('How else a verb ends that closes its clause so: 어 of 있어.'),
      'unless-before': words.describe('How a verb begins that it is a part of: 있 of 하고 있는.'),
    })
    .prefault({})
    .describe('Verbs that say nothing of a figure behind them, where verbs stand last.'),
  extremes: extremesSchema,
  superlatives: z
    .strictObject({
      most: words.describe('Of the largest of several: largest, 最大.'),
      least: words.describe('Of the smallest: lowest, 最低.'),
      'one-of': words.describe('Beside these they say less: one of the, 之一.'),
    })
    .prefault({})
    .describe('Words that say which of several figures is the first or the last.'),
  prospective: words.describe(
    'In the label of a figure they say of what it names that it is still to come: to be (built), 待(建).',
  ),
  ...nounsOfUnitsShapes,
  ...labelShapes,
  trends: z
    .strictObject({
      'each-step': words.describe('A change without an exception: every year, 逐年.'),
      rises: words
        .default([])
        .describe(
          'Said of a rise in a title alone, beside the words of every text: more and more.',
        ),
      falls: words.describe('The same of a fall: fewer and fewer.'),
      highs: words.describe('They say that the value is the highest drawn: record high, 创新高.'),
      lows: words.describe('The same of the lowest: record low, 创新低.'),
      peaks: words.describe('Before a date: the value of it is the highest of all: peaked, 峰值.'),
      troughs: words.describe('The same of the lowest: bottomed out, 触底.'),
      asides: words.describe('They open what a title mentions beside its trend: since the, 自从.'),
    })
    .prefault({})
    .describe('Words beside one of a rise or fall in the title of a chart of years.'),
  wholes: wholesSchema,
  comparisons: comparisonsSchema,
  opposites: oppositesSchema,
  'opposing-prefixes': words.describe(
    'They make of a word its opposite: dis in dissatisfied, 不 in 不满意.',
  ),
  ...levelShapes,
  times: z
    .strictObject({
      each: z
        .record(word, z.array(word))
        .default({})
        .describe(
          'Beside an amount they make a rate of it, by a name of the time that all packs share: per year. What only looks so stands under `none`: a year earlier.',
        ),
      'each-in-sources': z
        .record(word, z.array(word))
        .default({})
        .describe('Parts of words by which a source may say the same: annual.'),
      datelines: words.describe('Behind a date, that a report was sent on it: (1月17日)电.'),
      'each-of-sums': words.describe('Behind a sum of money they say the same: l’heure, am Tag.'),
      'before-sums': words.describe(
        'The same before a sum, as a word of its own: 月 in 料金は月3万円.',
      ),
      priced: pricedSchema,
      bounds: boundsSchema,
      runs: runsSchema,
      before: z
        .record(word, z.array(word))
        .default({})
        .describe('What a change is compared with: the month before.'),
      parts: words.describe(
        'Words by which a text tells of a part of the year that it prints: half, quarter, 半年.',
      ),
      seasons: words.describe(
        'Seasons and holidays, that tell of a part of a year without a date: summer, 春节.',
      ),
      'years-before': z
        .array(
          word.refine(
            (pattern) => pattern.includes('{number}'),
            '“{number}” has to stand in the pattern',
          ),
        )
        .default([])
        .describe(
          'Beside a figure they say that it is of so many years before: {number} years earlier; before it in hanzi and kana, {number}年前的.',
        ),
    })
    .prefault({})
    .describe('Words of a time that an amount or a change is of.'),
  averages: words.describe('Words that make a figure an average.'),
  heads: words.describe('Before the unit of the bare numbers below: 单位.'),
  'counted-in': words.describe('Before the unit in the head of a table: in TEUR.'),
  'relative-heads': words.describe(
    'Heads of columns and rows that are in no unit of their table: share, rank, 占比.',
  ),
  'modifier-marks': words.describe('Behind the words that modify the next noun: 的.'),
  'those-who': words
    .default([])
    .describe('At the end of the words that say of whom a figure is: 者 of 未通过者.'),
  conjunctions: words.describe('Between the last members of a list, beside commas: and, 和.'),
  respectively: words.describe('Figures belong to the members of a list in their order.'),
  'aims-as': words.describe('Between a figure and the aim that it is: 为 in 以5亿吨为目标.'),
  'aims-towards': z
    .strictObject({ before: words.describe('向.'), behind: words.describe('迈进.') })
    .prefault({})
    .describe('Before a figure and right behind it they make an aim of it: 向5亿吨迈进.'),
  'aims-reached': words.describe('Before an aim they say that it was reached: 实现.'),
  'respectively-behind': words.describe('The same right behind the last of the figures: 씩.'),
  between: z
    .array(z.tuple([word, word]))
    .default([])
    .describe('Before the lower end of a range, and between it and the upper: between, and.'),
  rates: z
    .record(word, z.record(word, word))
    .default({})
    .describe('Before an amount of a unit they make a rate of it: 时速 with kilometre.'),
  'counted-before': words.describe(
    'Behind a number that counts what its sentence named before: of them, were.',
  ),
  'of-these': words.describe(
    'They open a sentence whose numbers count what the one before named: of these.',
  ),
  'described-parts': z
    .strictObject({
      endings: words.describe(
        'How a word ends that tells behind the number of a part which they are, and is no noun: (of which 9) delayed, (de ellas 9) canceladas.',
      ),
      except: words.describe('Words that end so and are nouns: children, aircraft.'),
    })
    .prefault({})
    .describe('What describes a part without its noun: where nouns have capitals, what has none.'),
  per: words.describe('Behind a unit it goes on with them: per, 每.'),
  means: words.describe('Behind those, by what something is done: (850 euros par) internet.'),
  partitives: words
    .default([])
    .describe('They open a sentence with what its numbers are parts of: of the, sur les.'),
  'noun-ends': words
    .default([])
    .describe('Behind the noun of such a whole they open what is said of it: in, carried out by.'),
  'object-openings': words
    .default([])
    .describe(
      'Behind a verb that follows a number which counts what was named before: completed it, completed the course.',
    ),
  'rate-bases': words.describe('Before the round number that a rate is of: per in “per 100,000”.'),
  'rates-behind': words.describe('Behind the counter of such a number: 当たり in 10万人当たり.'),
  'rates-behind-not': words.describe('Nouns that end like one of them: 식당.'),
  ...nameShapes,
  ...yearShapes,
});
