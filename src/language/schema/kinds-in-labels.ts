import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** `kinds-in-labels:` under `frame:` in a language pack. */
const kindsInLabelsSchema = z
  .record(
    word,
    z.strictObject({
      says: words.describe('In a label they say it of its figure: exported.'),
      'says-not': words
        .default([])
        .describe('Phrases that hold such a word and say nothing of the kind: the most recent.'),
      'borne-by': words.describe(
        'Parts of words, one of which a source has near a figure of which that is so: export, abroad.',
      ),
      denied: words
        .default([])
        .describe(
          'Parts of words; a clause that denies something and has one says so too: survive, of deaths. Without any, each denial does.',
        ),
      'set-against': words
        .default([])
        .describe(
          'Parts of words; a clause that has one, and none of those, says the contrary of its figure: total, of average.',
        ),
    }),
  )
  .default({})
  .describe(
    'What a label says of a figure by a word of few, by a name that all packs share: exports, first, average, plans.',
  );

/** `changes-in-labels:` under `frame:` in a language pack. */
const changesInLabelsSchema = z
  .strictObject({
    rises: words.default([]).describe('Of a rise: rise, increase, growth, 增长.'),
    falls: words.default([]).describe('Of a fall: fall, decline, 减少.'),
    either: words.default([]).describe('Of a change of either sign: 增减.'),
    more: words
      .default([])
      .describe('As the first word of a label they make it a difference: more (ships).'),
    fewer: words.default([]).describe('The same of a fall: fewer, less.'),
  })
  .prefault({})
  .describe(
    'Nouns of a change, which the first or last word of a label says of its figure: rise of, 减少. Of no level that was reached.',
  );

/** `excess:` under `frame:` in a language pack. */
const excessSchema = z
  .strictObject({
    more: words.default([]).describe('Beside the size of a difference: (12) more, (12人)多.'),
    than: words
      .default([])
      .describe(
        'Behind it, in East Asia before it, they name what it is more than: than, 比, より.',
      ),
    named: words
      .default([])
      .describe(
        'In a label they say that its figure is a difference, beside words of a rise: extra.',
      ),
  })
  .prefault({})
  .describe('How much more there is of something than elsewhere or before: 12 more than.');

/** `per-head:` under `frame:` in a language pack. */
const perHeadSchema = z
  .strictObject({
    says: words
      .default([])
      .describe('Before an amount they make it that of each: per capita, 人均, 1인당.'),
    'kept-by': words
      .default([])
      .describe('Words, or parts of words, one of which a text has that says so too: each, 均.'),
    opens: words
      .default([])
      .describe(
        'Before whichever noun they make an amount that of each: per (boat), 每; par and por may say by.',
      ),
    'opens-not': words
      .default([])
      .describe('Phrases that begin as these do and are of each of nothing: as per, per annum.'),
    'opens-counted': words
      .default([])
      .describe('The same before a noun of which a source counts several: par (bateau), por.'),
  })
  .prefault({})
  .describe('That an amount is that of each person or household, and no total.');

/** The keys of `frame:` for what labels, and texts beside figures, say by words of few. */
export const labelShapes = {
  'changes-in-labels': changesInLabelsSchema,
  excess: excessSchema,
  'kinds-in-labels': kindsInLabelsSchema,
  'per-head': perHeadSchema,
};
