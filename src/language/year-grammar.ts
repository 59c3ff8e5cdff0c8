import { z } from '../files/zod.js';
import { word, words } from './words.js';

/** The keys of `frame:` that say how the language names years and parts of them. */
export const yearShapes = {
  spans: z
    .record(word, z.string().regex(/^\d{1,2}-\d{1,2}$/u))
    .default({})
    .describe('Parts of a year, as their first and last month.'),
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
  'span-patterns': words.describe('Patterns of dates with a {span}.'),
  'other-years': words.describe('Patterns of years that are no calendar year, with {year}.'),
  'years-ending': words.describe('Before the end of twelve months: the year to.'),
};
