import { z } from '../../files/zod.js';
import { ownClauseSchema } from './own-clause-grammar.js';
import { comingSchema, predicatesSchema } from './predicate-grammar.js';
import { words } from '../words.js';

/** Words by which a text weakens or strengthens what its source states plainly (stance markers). */
export const stancesSchema = z
  .strictObject({
    estimates: words.describe('The figure is thought, and not counted: is estimated, 据估计.'),
    obligations: words.describe('It ought to be so: must, 必须.'),
    limits: z
      .strictObject({
        near: words.describe('Before the figure or its verb: only (counted 5), 仅(记录5只).'),
        beside: words.describe('Before the figure alone: exactly (5).'),
        behind: words.describe('Directly behind the figure and its unit: だけ.'),
        barriers: words.describe(
          'Between such a word and the figure they make it one of something else: 仅一地就有.',
        ),
      })
      .prefault({})
      .describe('It is no more than so, or just so.'),
  })
  .prefault({})
  .describe('Words that say more or less of a figure than a plain statement.');

const bound = z
  .strictObject({
    before: words.describe('Before the date: since, 截至.'),
    behind: words.describe('Behind it: 以来, まで.'),
  })
  .prefault({});

export const boundsSchema = z
  .strictObject({
    onwards: bound.describe('From the date on, or behind it: since, after.'),
    'up-to': bound.describe('Up to the date, or before it: until, before, by.'),
    none: words.describe('Words that begin so and say a part of the date itself: 前半.'),
    particles: words.describe(
      'Where words take them without a space, the only letters that may follow such a word behind a date: 전에 is one, 전차 is not.',
    ),
  })
  .prefault({})
  .describe('Words beside a date that make of it the end of a longer time.');

export const modalsSchema = z
  .strictObject({
    verbs: words.describe('Those of the words of status and condition that are its verb: will.'),
    unreached: words.describe(
      'Verbs that with a negation behind a measure deny it: (was never) reached.',
    ),
    denied: words.describe(
      'Verbs denied, which say of what was counted that it was not possible and so is: could not.',
    ),
    barriers: words.describe(
      'Between the figure and such a verb they give it another subject: that, they.',
    ),
    openings: words.describe('Beside the determiners, what may stand before the figure: further.'),
    times: words.describe(
      'They open a time that a clause begins with, or in hanzi close it: since (the start of the drought 40 wells may), 以来.',
    ),
    auxiliaries: words.describe(
      'Before a negation they are the verb of such a subject: (900 seats) were (not added).',
    ),
    'adverb-endings': words.describe(
      'How an adverb ends that may stand between a modal and its verb: (may) possib-ly (open).',
    ),
    'denying-adverbs': words.describe(
      'Negations that stand before the verb itself: (900 seats) never (opened).',
    ),
    locating: words.describe(
      'Prepositions of places before a figure, of which the clause tells what is so there: in (18 countries patients may not). Verbs that stand last, or in two pieces, reach the figure without.',
    ),
    places: words.describe(
      'They open a phrase before such a subject, or one in it: in (89 countries), (全球)有.',
    ),
    'behind-negation': words.describe(
      'The same where the negation comes first: (900 plazas) no fueron (añadidas).',
    ),
  })
  .prefault({})
  .describe('What is said of a figure that is the subject of its clause: 900 seats will be added.');

const joinedVerbsSchema = z
  .strictObject({
    words: words.describe('Finite verbs by themselves: has, hat.'),
    endings: words.describe('Ends of finite verbs that no infinitive or participle has: s, ó.'),
    except: words.describe('Words that end so and are no verbs: plus, fast.'),
    past: words.describe(
      'Ends of verbs that are participles behind an auxiliary, and finite without one: ed.',
    ),
    behind: words.describe('Those auxiliaries: has, was.'),
    singular: words.describe(
      'Auxiliaries of the singular, which behind a conjunction have another subject than so many things: wird.',
    ),
    wishes: words.describe('Words of status that are verbs, beside the modals: will (ein Dach).'),
    times: words.describe('They join a clause that tells of a time, without a comma: when.'),
    asked: words.describe('Before such a word they ask for the time: known (when 40 fell).'),
    that: words.describe(
      'They open a clause that a word before it holds for with all that is joined to it: that.',
    ),
  })
  .prefault({})
  .describe(
    'Verbs of a clause that is joined to another without a comma: wants a harbour and runs (40 schools).',
  );

/** Words that say what may be so, or is not. */
export const conditionShapes = {
  'joined-verbs': joinedVerbsSchema,
  continuing: words.describe(
    'Modals with the verb of what goes on, and so is already: (the 40 schools) will stay (open).',
  ),
  predicates: predicatesSchema,
  coming: comingSchema,
  'own-clauses': ownClauseSchema,
  capacities: words.describe(
    'Words of a label that make it one of what something can do, of which a source may say that it can: capacity, 定员.',
  ),
  'limits-named': z
    .strictObject({
      people: words.describe('Limits of how many people there may be: capacity, 定员.'),
      counts: words.describe('Limits of people and of other things that are counted: quota.'),
      money: words.describe('Limits of sums: ceiling, 限额.'),
      amounts: words.describe('Limits of other amounts: quota, 配额.'),
      links: words.describe(
        'Between such a noun and its figure, beside the words for what an amount is: remains.',
      ),
      named: words.describe(
        'In a label they say, beside these nouns, that its figure is a limit: maximum, permitted.',
      ),
    })
    .prefault({})
    .describe('Nouns of what is allowed or has room, and not of what there was.'),
  'rules-in-labels': words.describe(
    'Words of a label that make it one of a rule in force, of which a source may say that it must be kept: fee, limit, 票价.',
  ),
  conditions: words.describe(
    'What bears nothing out, beside what the next three keys hold: supposedly, 据称.',
  ),
  hearsay: words.describe(
    'What is told by others, also as the verb of the figure: (34 people) are feared to (have died). A label may say them.',
  ),
  'plan-nouns': words.describe(
    'Words for a plan as a thing, which a source may count or have: plan, programme, 计划.',
  ),
  possibilities: words.describe(
    'They say what may be, and bear out a fact that is possible: may, could, 可能.',
  ),
  denying: words.describe(
    'Words of a label that say that something is not so, beside the negations: without, unreported, missing.',
  ),
  'none-of-them': z
    .strictObject({
      before: words
        .default([])
        .describe('Before the number of a set, of each of which it denies something: none of.'),
      behind: words.describe('The same behind the number: none, 无一, いずれも.'),
      ones: words
        .default([])
        .describe(
          'Before the counter of the set, and `also` behind it, it says the same: 1(校も).',
        ),
      also: words.default([]).describe('Behind that counter: も, 도.'),
      relatives: words
        .default([])
        .describe('Right behind the noun they tell which of the set are meant: that, who.'),
      others: words
        .default([])
        .describe('Right behind a word for none: (no) other (line had more), 他に.'),
      compared: words
        .default([])
        .describe(
          'With those in a clause they compare others with the figure, and nothing is denied of what it counts: more, as many, 多い.',
        ),
    })
    .prefault({})
    .describe('What denies something of each of so many.'),
  'inverted-conditions': words.describe(
    'Verbs that make a condition of the first clause of a sentence by standing before its subject: had, were.',
  ),
  'condition-answers': words.describe(
    'Words that open the clause behind such a condition, where it is none without: so, dann.',
  ),
  hypotheses: words.describe(
    'Conditions that open a clause of their own, and hold for the clauses beside it: if, 如果.',
  ),
};
