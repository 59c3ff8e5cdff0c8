import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** The keys of `frame:` that say how the language names years and parts of them. */
export const yearShapes = {
  spans: z
    .record(word, z.string().regex(/^\d{1,2}-(?:\d{1,2}|\{number\})$/u))
    .default({})
    .describe(
      'Parts of a year, as their first and last month; {number} stands for a number of months, in digits or spelt out: first {number} months, 1-{number}.',
    ),
  'elided-parts': z
    .strictObject({
      openings: words.describe(
        'Before an ordinal that stands for a part of the year named before: the.',
      ),
      followed: words.describe(
        'What may follow it beside a number and a sign, and is no noun: it.',
      ),
    })
    .prefault({})
    .describe('Parts of a year without their noun: in the first half …, in the second ….'),
  'short-years': z
    .strictObject({
      evident: words.describe('Behind two digits and the word for the year: 同月比.'),
      counts: words.describe('Behind a count of years: ぶり.'),
    })
    .prefault({})
    .describe('Years of two digits: 23年同月比.'),
  'years-from-now': words.describe(
    'Years counted from that of the writing, which a text may not name: last year.',
  ),
  'this-years': words.describe(
    'Those of “years-from-now” that mean the year of writing: this year, 今年. The months that a title gives are told with them again.',
  ),
  'last-years': words.describe(
    'Of these, those of the year before that of the writing: last year.',
  ),
  'time-clauses': words.describe(
    'Behind a date and a comma they open a clause of it: (in 2006,) when.',
  ),
  'back-then': words.describe(
    'They give their clause another time than that of the next: back then.',
  ),
  occasions: words.describe(
    'Before the name of an occasion, or its name, with * for more letters, whose date is that of no figure told on it: on the occasion of.',
  ),
  'before-rules': words.describe(
    'Before a rule that a figure is reckoned by, whose year is not that of the figure: under the (2010 guidelines).',
  ),
  outcomes: words.describe(
    'Behind those of whom a figure is a part they say what has become of them since: (of those who came in 2019) have.',
  ),
  cohorts: words.describe(
    'Right behind a date, what those did of whom a figure is a part, so that the date is theirs: (2019年) 入学 (的人中).',
  ),
  'year-after': words.describe(
    'Before a figure they say that it is of the year after the one that is told: a year later, 次年.',
  ),
  'span-patterns': words.describe('Patterns of dates with a {span}.'),
  'other-years': words.describe('Patterns of years that are no calendar year, with {year}.'),
  'numbered-plans': z
    .strictObject({
      first: z.number().int().describe('The year that the plan of number nought would have begun.'),
      years: z.number().int().min(1).describe('How many each has.'),
      least: z.number().int().describe('The least number that is known to keep to this.'),
      behind: words.describe('Behind the name they make a time of it: 期间.'),
      ends: words.describe('Behind it they are the last day of that time: 末.'),
    })
    .optional()
    .describe('Plans of so many years that are called by their number and these: “十三五”.'),
  'months-ending': z
    .record(word, z.number().int().min(1).max(12))
    .default({})
    .describe('Behind the end of so many months: 止年度, 止六个月.'),
  'years-ending': words.describe('Before the end of twelve months: the year to.'),
};
