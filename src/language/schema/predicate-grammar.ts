import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

const predicate = z
  .strictObject({
    behind: words.describe('Verbs of which the figure is the subject: (900 people) lacked.'),
    before: words.describe('Verbs of which it is the object: (the valley) lacks (40 nurses).'),
    but: words.describe('What is none of them: (exports) nearly doubled.'),
    says: words.describe('What says the same in a label or a text: without, shortage.'),
  })
  .prefault({});

/** `coming:` under `frame:` in a language pack. */
export const comingSchema = z
  .strictObject({
    infinitives: words.describe(
      'Before an infinitive behind what is counted: (40 schools) to (open).',
    ),
    holders: words.describe('Verbs before a figure of which such an infinitive tells: has.'),
    relatives: words.describe('Before a verb, they open a relative of what may come: that may.'),
    closings: words.describe('Modals that close such a relative: (die schließen) könnten.'),
    habits: words.describe(
      'Behind such a verb they tell how things are used that are there: (that will open) on Sundays.',
    ),
    verbs: words.describe('The verbs: open, close, be built.'),
    deeds: z
      .record(word, words)
      .default({})
      .describe(
        'Endings of a deed that a label tells as done, and those that say it of now or of a time to come: した: [する].',
      ),
    says: words.describe('What says in a label that it is still to be done: planned, to open.'),
    articles: words.describe(
      'Indefinite articles, with which a sentence begins that tells of what is not there yet: a (second school … could open).',
    ),
    'relatives-of-now': words.describe(
      'Relatives with the form of a verb that tells no past, where a relative pronoun may open either: (a second school,) which *ts (£3 million, could open).',
    ),
    'relatives-done': words.describe(
      'What makes a relative one of what was done: (die 3 Mio.) kostete, que *ó, 已, た before a noun.',
    ),
    'new-nouns': words.describe(
      'Before the noun of a relative that stands before it, they tell of a thing that is not there yet: 第二.',
    ),
    openings: words.describe('Verbs behind such a noun, that it comes to be: 开学.'),
    forms: words.describe(
      'Forms of any verb that say the same of what is planned, aimed at or expected: to be *, por *ar.',
    ),
    changes: words.describe(
      'Verbs of change at the end of a sentence, in a form that tells no event of the past: (34便に) 増える. Where the present tells of the past too there are none.',
    ),
    always: words.describe('Beside such a verb they say that it goes so at any time: につれて.'),
  })
  .prefault({})
  .describe('What is still to be done to what a figure counts: its label says so.');

/** `predicates:` under `frame:` in a language pack. */
export const predicatesSchema = z
  .strictObject({
    lack: predicate.describe('What was counted is not there, or was lost.'),
    need: predicate.describe('It is needed; of a measure that says no more than how long or far.'),
    wish: predicate.describe('It is hoped for or promised.'),
    near: predicate.describe('It nearly came to be, and did not: nearly died, faillit mourir.'),
    doubt: predicate.describe(
      'Beside a number: it is only called so, or may come to be: (40) alleged (victims).',
    ),
  })
  .prefault({})
  .describe(
    'Verbs that say of what a figure counts that it is not there or not yet so: the label says it too.',
  );
