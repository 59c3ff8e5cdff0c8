import { z } from '../../files/zod.js';
import { words } from '../words.js';

/** Words that take back what was planned, or put it off. */
export const withdrawalShapes = {
  withdrawals: words.describe(
    'Words that take a plan back: it bears out nothing of what was planned. 取消, scrapped.',
  ),
  undoing: z
    .strictObject({
      words: words.describe('The verbs, and the nouns that a label says it with: 取消, postponed.'),
      links: words.describe(
        'Between what a verb undoes and its amount; in hanzi they end its reach: of.',
      ),
      auxiliaries: words.describe('Before the verb, where the figure is its subject: were, 被.'),
    })
    .prefault({})
    .describe(
      'Verbs whose object did not come to be, or was put off: the figure of it is told so.',
    ),
  befalling: words.describe(
    'What comes to a thing that is there already: (will) close, be renovated, 拆除.',
  ),
  'befalls-now': z
    .strictObject({
      verbs: words.describe('The same in the present: closes.'),
      auxiliaries: words.describe(
        'They put the words of `befalling` into the present: is (closed).',
      ),
    })
    .prefault({})
    .describe('What a date tells of a thing to come, in the present tense.'),
  'set-against': words.describe(
    'Between what came to be and the amount that was planned in its place: instead of, statt.',
  ),
  'sides-of-deeds': z
    .strictObject({
      after: words.describe('What was reached by a deed: after (the merger), (合并)后.'),
      before: words.describe('What was left by it: before (the merger), (合并)前.'),
    })
    .prefault({})
    .describe('What a label tells the two levels of a change by.'),
  'it-was': words.describe(
    'Between two amounts of one thing, beside the year of the second: it was, waren es.',
  ),
  'withdrawn-behind': words.describe(
    'Behind a figure that was planned they deny it where no verb follows, or the same: will not, 不再.',
  ),
};
