import { z } from '../../files/zod.js';
import { words } from '../words.js';

const predicate = z
  .strictObject({
    behind: words.describe('Verbs of which the figure is the subject: (900 people) lacked.'),
    before: words.describe('Verbs of which it is the object: (the valley) lacks (40 nurses).'),
    but: words.describe('What is none of them: (exports) nearly doubled.'),
    says: words.describe('What says the same in a label or a text: without, shortage.'),
  })
  .prefault({});

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
