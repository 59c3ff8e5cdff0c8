import { z } from '../../files/zod.js';
import { statusName, word, words } from '../words.js';

/** A status that a source may say. */
export const statedStatus = statusName.exclude(['calculated']);

/** A form of verbs that says how its clause is meant. */
const verbForm = z.strictObject({
  status: z
    .union([statedStatus, z.literal('condition')])
    .describe('What the form says of its clause.'),
  endings: z
    .array(word)
    .min(1)
    .describe(
      'How its verbs end; with ^ at its head it is the whole verb. A Korean ending with ㄹ at its head takes that into the syllable before.',
    ),
  except: words.describe('Words that end so and are none: opéra.'),
  'except-beginnings': words.describe('How words begin that end so and are none: ge.'),
  'unless-behind': words.describe(
    'Right behind the verb, or two words behind it, they say that its auxiliary is one of going: “vont travailler à vélo”.',
  ),
  auxiliaries: words.describe('It takes one of these besides: wird.'),
  'except-auxiliaries': words.describe(
    'Words that hold an auxiliary and are none: what one was able to do has been done.',
  ),
  links: words.describe(
    'What may stand between the two: “prévoit de traiter”, “s’apprête à”; with a verb at the end one of them must: „geht von … aus“.',
  ),
  of: z
    .enum(['clause', 'object'])
    .default('clause')
    .describe('What it says so of: its whole clause, or what it has as its object alone.'),
  place: z
    .enum(['behind', 'end'])
    .default('behind')
    .describe('Where the verb stands: right behind its auxiliary, or at the end of the clause.'),
});

export type VerbForm = z.output<typeof verbForm>;

/** What a clause says in words or in the form of a verb that is not reported. */
export const statusShapes = {
  statuses: z
    .record(word, statedStatus)
    .default({})
    .describe('A word of status that a source says, with the status that accounts for it.'),
  futures: words.describe(
    'Those of the words of status that form a future: it tells what is planned as well as what is expected.',
  ),
  'statuses-beside': z
    .record(word, statedStatus)
    .default({})
    .describe('The same of a verb whose object is the figure, and only there: plans (150 shows).'),
  'statuses-before-verbs': z
    .record(word, statedStatus)
    .default({})
    .describe(
      'The same of a modal that a verb follows, and of one hanzi only as a word of its own: 可 (开办40所), 会.',
    ),
  'statuses-of-next': z
    .record(word, statedStatus)
    .default({})
    .describe('The same of the clause behind theirs, and of that alone: versucht, (40 zu bauen).'),
  'behind-nouns': words.describe(
    'Words behind such a verb that make a noun of it, since a verb has its object there: (projects) in.',
  ),
  'verb-forms': z
    .array(verbForm)
    .default([])
    .describe('Forms of verbs that say the same as a word of status or condition: the future.'),
};
