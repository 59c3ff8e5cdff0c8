import { z } from '../files/zod.js';
import { words } from './words.js';

/** Marks of case in languages whose verbs stand last. */
export const caseMarksSchema = z
  .strictObject({
    wholes: words.describe('Behind a whole, of which a part follows: のうち.'),
    marks: words.describe('Behind the counted things, of which something is denied: に, では.'),
    subjects: words.describe('Those that make the counted things the subject: が.'),
    objects: words.describe('Behind the noun that is denied, or that nothing is done to: が, を.'),
    'not-nouns': words.describe('Words that make a noun of a verb, and are none: こと.'),
    lacks: words.describe('They say that something is not there, beside the negations: 없.'),
    copulas: words.describe('With a negation they say what the counted things are not: では.'),
    unreached: words.describe(
      'What opens a verb that denies the figure which is its subject: 達成 (されなかった).',
    ),
  })
  .default({
    wholes: [],
    marks: [],
    subjects: [],
    objects: [],
    'not-nouns': [],
    copulas: [],
    lacks: [],
    unreached: [],
  })
  .describe(
    'Marks of case where verbs stand last, by which a negation is of the things that a figure counts and not of it.',
  );
