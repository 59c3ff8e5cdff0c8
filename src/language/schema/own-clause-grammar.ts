import { z } from '../../files/zod.js';
import { words } from '../words.js';

/** What parts the clause of a figure from another of its sentence that says what is planned, or denies something. */
export const ownClauseSchema = z
  .strictObject({
    present: words.describe(
      'Adverbs that say what is so up to now, with a verb or alone: at present, so far, 目前.',
    ),
    now: words.describe('Those that say so beside a verb alone: now (has).'),
    holds: words.describe('Verbs of what is there: has, runs, 有, いる.'),
    done: words.describe(
      'Verbs of what came to be, as words or by their ends: opened, *ed; in a pack with verbs last or without word spaces none.',
    ),
    except: words.describe('Words that end so and say it not: included, needed.'),
    refusals: words.describe(
      'They deny what the clause behind theirs says, which goes on with it: weigerte sich (, 40 zu öffnen).',
    ),
    afterwards: words.describe(
      'They open a clause that tells of when a plan before it is done: then.',
    ),
    'one-thing': words.describe(
      'Before the one thing that is planned, which a pronoun behind a semicolon may stand for: a (new hospital).',
    ),
    subjects: words.describe('Pronouns that begin a clause: it, 它.'),
    others: words.describe(
      'In such a clause they say that it is of the plan all the same: plan, each, of which, 改为.',
    ),
  })
  .prefault({})
  .describe('A clause that says what is so, beside another that tells a plan or denies.');
