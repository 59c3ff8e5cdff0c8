import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** Under `frame:` in a language pack: of what an amount is, and what it is far from. */
export const levelShapes = {
  amounting: words.describe(
    'Verbs that give the amount of what they are said of, to the word that leads to a level elsewhere: (the fall) came to.',
  ),
  'amount-due': words.describe(
    'Right before the amount of what they are said of, so that brackets round a sum behind them are a minus: was, came to, 为.',
  ),
  'earlier-events': words.describe(
    'Before a noun of change that came before the event that is told: after (a loss), despite.',
  ),
  stocks: words.describe(
    'What an amount of a month is as much in its year: debt, population, 余额. A sum of months is less than its year’s.',
  ),
  precipitation: z
    .strictObject({
      falls: words.describe('Verbs of a fall by which rain comes down: fell.'),
      of: words.describe('Beginnings of words for what comes down so: rain, Schnee.'),
    })
    .prefault({})
    .describe('How much rain or snow fell is no change: 40 cm of snow fell.'),
  balances: words.describe(
    'What is above nought or below it, so that no deficit is a plain amount of it: balance, Saldo, 差额.',
  ),
  'averages-compared': z
    .strictObject({
      nouns: words.describe('Of the average that something is compared with: average, 平均水平.'),
      links: words.describe('Between the noun and its figure: of, の.'),
      than: words.describe('Before both, they compare with it: above, 高于, in brackets none.'),
      behind: words
        .default([])
        .describe('Behind the figure, where a language compares there: より, 보다.'),
    })
    .prefault({})
    .describe('An average that a figure is compared with, which is another figure.'),
  materials: z
    .record(word, z.array(word))
    .default({})
    .describe(
      'Parts of words that say of what a unit measures where a source names a wider one alone, by the name of the unit: 标准煤 of so many 吨.',
    ),
  degrees: z
    .strictObject({
      words: words.describe('Right behind the number: 度, 도, Grad.'),
      of: words.describe('Parts of words for what has a temperature: 气温, temperatur.'),
      others: words.describe('Parts of words for other scales: 华氏, Fahrenheit.'),
      power: words.describe(
        'What stands near a number of them that is of kilowatt-hours, where the language says both by one word: 电.',
      ),
    })
    .prefault({})
    .describe('Degrees of a temperature whose scale a language leaves out, which is Celsius.'),
  distances: z
    .strictObject({
      before: words.describe('Right before the level that something is away from: 离, 距.'),
      links: words.describe('Right behind it, where verbs stand last: とは, 와는.'),
      behind: words.describe('Behind those, that it is away: 差距, 開きが.'),
      aims: words.describe(
        'Before the level, and behind it where verbs stand last, what is to be done with it: 距完成(6000套), (95％)の達成には.',
      ),
    })
    .prefault({})
    .describe('What says that a level was not come to, by how far it is.'),
};

export const runsSchema = z
  .strictObject({
    before: words.describe('Before it: 连续 (12年).'),
    behind: words.describe('Behind it: (12 years) in a row.'),
    says: words.describe('What else says in a label that its figure is such a time: since, 间隔.'),
  })
  .prefault({})
  .describe('They say that something goes on for so long, so that it is the size of no change.');
