import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** Under `frame:` in a language pack: which nouns of a source units of the tool are known to stand for, and not to. */
export const nounsOfUnitsShapes = {
  'names-of-people': words
    .default([])
    .describe(
      'Nouns of people, and of what is counted by them: adults, deaths. They are no companies.',
    ),
  distributives: z
    .strictObject({
      subjects: words.describe(
        'Before a noun of one, of which each has the amount behind it: each (pupil), je.',
      ),
      behind: words.describe('Behind an amount that each of the subject has: each, chacun.'),
      before: words.describe('Right before such an amount: je (42 Euro).'),
      'for-one': words.describe(
        'Nouns of amounts that are for one by their kind, last in what a label names: fare, minimum, 票价.',
      ),
    })
    .prefault({})
    .describe('That an amount is that of each of what a sentence tells of.'),
  'count-tails': words
    .default([])
    .describe(
      'Behind a noun, right before its number, they make the number of it: (人)数, (户)数.',
    ),
  collectives: z
    .record(
      word,
      z
        .strictObject({
          words: words.describe('The subjects: population, 人口.'),
          kinds: words.describe(
            'What may stand right before them, where a word of animals or things could: (resident) population.',
          ),
          'not-behind': words.describe(
            'Behind these, with an article between, they are no subject: (in the) population.',
          ),
          beside: words.describe(
            'What may stand between a number of them and the next, beside words of change and time: 年末.',
          ),
          behind: words.describe('What may follow such a number without a space, of a verb: 이었.'),
        })
        .partial(),
    )
    .default({})
    .describe(
      'Of a unit of the tool, by its id, the subjects that are a number of it: “the population was 812,000” counts people.',
    ),
  'short-names': z
    .record(
      word,
      z
        .strictObject({
          words: words.describe('The letters: 市.'),
          'not-before': words.describe('What makes another word of it behind it: 市(场).'),
          'in-hanzi': z.boolean().describe('Whether it may stand before other hanzi.'),
        })
        .partial(),
    )
    .default({})
    .describe(
      'Of a unit of the tool what one letter behind a number stands for, by its id: (14)市.',
    ),
  'names-of-units': z
    .record(word, words)
    .default({})
    .describe(
      'Of a unit of the tool that few nouns stand for, by its id: those that a source may have for it. States are countries. One of “country-or-region” is named by those of “country” as well.',
    ),
};
