import { z } from '../../files/zod.js';
import { words } from '../words.js';

/**
 * `drafting:` in a language pack: what stands in digits in a source and is no figure that a fact sheet would print, so
 * that a draft leaves it out. In a phrase `{number}` is a number, `{word}` one word, `{Name}` one with a capital and
 * `{a|b}` one of several; `^` at its beginning is that of a line.
 */
export const draftingSchema = z.strictObject({
  'times-of-day': words.describe('When something opens or happens: {number} a.m.'),
  addresses: words.describe('Where something is: {number} {Name} Street.'),
  telephones: words.describe('How it is reached: call {number}.'),
  captions: words.describe('What numbers a table or a part of the text: Table {number}.'),
  groups: words.describe(
    'Ages and limits, which say of whom or of what another figure is: aged {number}, {number}年以上的.',
  ),
  ages: z
    .strictObject({
      from: words.describe('With that age: aged {number} and over.'),
      over: words.describe('Without it: over {number}s.'),
      to: words.describe('With it: aged {number} and under.'),
      under: words.describe('Without it: under {number}s.'),
      between: words.describe('Of two ages: aged {number} to {number}.'),
    })
    .prefault({})
    .describe(
      'People who are named by their age, which a text may print as its source does; a phrase may stand in two of the lists.',
    ),
  'bare-ages': z
    .strictObject({
      people: words.describe(
        'Before them, whom they are of: {word}s, them; behind # it is a count: # are (under 16).',
      ),
      under: words.describe('Before a bare number of years: under.'),
      over: words.describe('Likewise: over.'),
    })
    .prefault({})
    .describe(
      'Ages without a word for years: (apprentices) under 30. A text may print such an age where its source names it.',
    ),
  names: words.describe('What is called by a number: Grade {number}, {number}次产业.'),
  classes: words.describe(
    'Kinds of things that are called by a number, before their noun: {number}年制 (大学), {number}-star. A text may name one that its source names.',
  ),
  'times-from-now': words.describe(
    'Time that is counted from the day of writing: {number} years ago.',
  ),
  bases: words.describe('What a rate is counted on: per {number}.'),
  beginnings: z
    .strictObject({
      before: words.describe('Before the year: opened in, Baujahr.'),
      behind: words.describe('Behind it: gebaut, 建成.'),
    })
    .prefault({})
    .describe('Beside a year they say when something began, which is no time of a figure.'),
  now: words.describe(
    'In its own clause a figure with such a word is of the day of writing, whatever plan its sentence tells of: currently, 目前.',
  ),
  outlooks: words.describe(
    'In a line that heads a part of a text they say that it tells of what is to come: Outlook, 下一步.',
  ),
  decisions: words.describe(
    'Where verbs stand last, what a sentence ends with that sets what is to come as well as what is so: とします.',
  ),
  sizes: words.describe(
    'Words for a part or a multiple, which a draft tells where no figure was read from them: halved, 减半.',
  ),
  proposals: words.describe(
    'What says how something may become, and comes to be or not: a figure beside it that no word calls planned is told: motion, 改正案.',
  ),
  attained: words.describe(
    'They say that a goal was reached, so that what stands in their sentence need not be one: exceeded, 초과 달성.',
  ),
  'each-times': words.describe(
    'Short times beside an amount that it may be for, which no unit takes: weekly, 1日.',
  ),
  there: words.describe(
    'Before the number of a plan they may say that so many are there already: its (46 schools), 现有.',
  ),
  'this-period': words.describe(
    'They say that a figure is of the time that the title gives: this quarter, 本季, 报告期内.',
  ),
  being: z
    .strictObject({
      before: words.describe('Right before a figure: were, étaient.'),
      behind: words.describe('Right behind it, at the end of its sentence: 이다.'),
    })
    .prefault({})
    .describe(
      'Verbs that give how many there were: behind a count as of a day the figure is as of it, too.',
    ),
  yearly: words.describe(
    'What is counted behind them came to be in a year, and is not of the day that a paragraph tells of: 年間, births.',
  ),
  leads: words.describe(
    'Words before a figure that do not say of what it is, so that a draft quotes more: 占.',
  ),
});
