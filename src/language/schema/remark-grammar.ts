import { z } from '../../files/zod.js';
import { word, words } from '../words.js';
import { statedStatus } from './verb-form.js';

/** What a text says of its own figures, beside the clause that gives them. */
export const remarkShapes = {
  remarks: z
    .strictObject({
      asides: words.describe(
        'Between commas they make hearsay of their sentence: it is said, 据说.',
      ),
      denied: words.describe(
        'Behind a figure they say that there is nothing of it: none of which exists.',
      ),
      subjects: words.describe(
        'They open a sentence that tells of the one before it: this, 该数据.',
      ),
      tables: words.describe(
        'They open one that tells of all figures before it in its part of the text: the figures, 表中数据.',
      ),
      heads: words.describe('Before the colon of a note: note, 注.'),
      titles: words.describe('Before that noun in a title: our (goals), 我们的.'),
      ahead: words.describe('Behind that noun, when: (plans) for next year.'),
      links: words.describe('Between such a subject and the noun of status: is, 为.'),
      nouns: z
        .record(word, statedStatus)
        .default({})
        .describe('That noun, with the status that it tells: target, 目标值.'),
      ends: words.describe('What may stand behind the noun: である.'),
      denials: words.describe(
        'Behind such a subject they deny what it tells of, as wholes do: is not true.',
      ),
      wholes: words.describe(
        'Sentences that deny by themselves what stands before them: none of this happened.',
      ),
    })
    .prefault({})
    .describe('Sentences and asides that say of a figure nearby what it is.'),
  alternatives: z
    .strictObject({
      words: words.describe('Words that may be “or” as well as “may”: 或.'),
      subjects: words.describe('Ends of a subject, behind which they are “may”: 市.'),
      others: words.describe('Beginnings of another subject, before which they are “or”: 个人.'),
    })
    .prefault({})
    .describe('Words between two members of a list that say a possibility behind a subject.'),
};
