import { z } from '../files/zod.js';
import { statusName, word, words } from './words.js';

/** A status that a source may say. */
export const statedStatus = statusName.exclude(['calculated']);

/** A form of verbs that says how its clause is meant. */
export const verbForm = z.strictObject({
  status: z
    .union([statedStatus, z.literal('condition')])
    .describe('What the form says of its clause.'),
  endings: z
    .array(word)
    .min(1)
    .describe(
      'How its verbs end. A Korean ending with ㄹ at its head takes that into the syllable before.',
    ),
  except: words.describe('Words that end so and are none: opéra.'),
  'except-beginnings': words.describe('How words begin that end so and are none: ge.'),
  'unless-behind': words.describe(
    'Right behind the verb, or two words behind it, they say that its auxiliary is one of going: “vont travailler à vélo”.',
  ),
  auxiliaries: words.describe('It takes one of these besides: wird.'),
  links: words.describe('What may stand between the two: “prévoit de traiter”, “s’apprête à”.'),
  place: z
    .enum(['behind', 'end'])
    .default('behind')
    .describe('Where the verb stands: right behind its auxiliary, or at the end of the clause.'),
});

export type VerbForm = z.output<typeof verbForm>;
