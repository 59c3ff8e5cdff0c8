import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** Parts of `frame:` that tell numbers which are names, and count nothing. */
export const nameShapes = {
  'either-of': words.describe(
    'Between two numbers of which one is meant: six (or) eight hundred, 3(或)4艘.',
  ),
  'plans-had': z
    .strictObject({
      words: words.describe('Plans as nouns: 计划.'),
      before: words.describe('Verbs before them whose object they are: 没有, 制定了.'),
      objects: words.describe('Behind them, before such a verb: が, を.'),
      behind: words.describe('The verbs of these: 策定.'),
      modifiers: words.describe('Ends of verbs right before them, which say what is planned: る.'),
      subjects: words.describe(
        'Behind an amount before them, which then is no part of the plan: が.',
      ),
      continued: words.describe(
        'Behind such a verb, or the plan, where the sentence goes on with it: 、; 新建 behind a comma.',
      ),
      by: words.describe('Before a plan that something is done by: 按, 根据.'),
      under: words.describe('What opens a sentence that tells a plan: under the plan.'),
      now: words.describe('The auxiliary of what such a plan tells: are (built).'),
      'by-behind': words.describe('The same behind it: 에 따라.'),
    })
    .prefault({})
    .describe(
      'Plans that somebody has or lacks, which say nothing of a figure: 没有国家计划的国家.',
    ),
  'names-before': words.describe(
    'Before a number, or behind it, they make a name of it: ISO, 次列车.',
  ),
  'names-after': words.describe('Behind a number they make a name of it.'),
  numbered: z
    .strictObject({
      before: words.describe(
        'Nouns of what is numbered, before a number that counts nothing said behind it: hall (3).',
      ),
      behind: words.describe('The same behind the number: (201)동.'),
      'behind-names': words.describe(
        'Behind a number that a name stands before they make a number of it, and count elsewhere: (日航123)便, 1日(6)便.',
      ),
      'counted-leads': words.describe(
        'Ends of words before a number that is none of a name: 国際線は週(6便).',
      ),
      series: words.describe(
        'Behind a number they make it that of a series of things, whatever the fact calls its unit: (700)系.',
      ),
      'never-counts': z
        .record(word, words)
        .default({})
        .describe(
          'Of the words behind a number those that count nothing, though a fact calls its unit so, but in a clause with one of these nouns before: 号, (주택 300)호.',
        ),
      makers: words.describe(
        'Who makes what has a model: a number behind the name is that of the model though a measure word of machines follows: ボーイング(787)機.',
      ),
      machines: words.describe('Those measure words.'),
      'machine-models': words.describe(
        'The numbers of models; where there are any, no other number behind a maker is that of a model: ボーイング(12)機.',
      ),
      attributes: words.describe(
        'Words of units, in the singular, that begin the name of another thing: (14) day centres.',
      ),
      models: words.describe(
        'Nouns of what has a model, right behind a number without a measure word: behind a name it is that of the model: 波音(737)客机.',
      ),
      openings: words.describe(
        'Words before a number that name nothing: yesterday (41 came), 其中(40来自).',
      ),
      counts: words.describe(
        'Measure words of things, or the endings of a plural: digits with one of them and a common noun are a count, and no name.',
      ),
      givers: words.describe(
        'Verbs that give somebody so many, where a name behind any other verb has the number: sold (Poland 40 jets).',
      ),
      subjects: words.describe(
        'Where a subject may stand behind its verb, the words that open one before it: sie (fliegen Boeing 737 Jets).',
      ),
      plurals: words.describe(
        'Determiners of several, behind which a name in the singular has the number: des (Boeing 737 neufs).',
      ),
      measures: words.describe(
        'Measure words beside the counters, behind which a number counts: 处, 批.',
      ),
    })
    .prefault({})
    .describe('What makes a name of a bare number unless something that it counts is said.'),
} as const;
