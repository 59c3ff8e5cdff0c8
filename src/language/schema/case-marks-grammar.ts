import { z } from '../../files/zod.js';
import { words } from '../words.js';

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
      'What opens a verb of attaining; denied, it denies the figure which is its subject: 達成 (されなかった).',
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

/** Words by which a figure or a year leans on what stands beside it. */
export const leaningShapes = {
  'levels-of': words.describe('Between a level and its year: of in “the 5,000 of 2019”.'),
  'shares-of': words.describe('Before those that a share at the opening is of: (die Hälfte) der.'),
  'shares-behind': words.describe(
    'Between what a share is of and the share: 的 in 完成目标的101.9%.',
  ),
  norms: words.describe('Things named by a year that is of no figure: standard, (2020) prices.'),
  specifying: words.describe(
    'Between a change and its size, told behind it: (fell sharply,) namely (by 8%).',
  ),
  'norms-by': words.describe(
    'Before the year of such a thing that other figures are reckoned by: 按 in 按2021年平均汇率折算.',
  ),
  equivalents: words.describe('Between two figures of one change: (fell by £117,) or (8%).'),
  'other-prefixes': words.describe('They make a verb of no change of those: (fielen 37) aus.'),
  'case-endings': words.describe('What cases add to a noun as units have it: n in (von 12) Zügen.'),
  'among-these': words.describe(
    'Behind a comma they open a part of the things that were counted before it, whatever the part is called: including.',
  ),
  'denied-objects': words.describe(
    'Negations that behind a figure deny the noun after them alone: (two piers have) keine Rampe.',
  ),
  'negating-articles': words.describe(
    'Negations that behind a verb deny its object: (12 boats carried) no (fish).',
  ),
  'relative-pronouns': words.describe(
    'They open a clause of the noun before them: (52 countries) which (have no law).',
  ),
  'relative-conjunctions': words.describe(
    'They do so right behind the noun, and elsewhere open what somebody says: that.',
  ),
  'of-the-same': words.describe(
    'Before a number they count what the sentence before named once more: (in 2024) it was.',
  ),
};
