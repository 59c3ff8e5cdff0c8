import { z } from '../files/zod.js';
import { word, words } from './words.js';

/** `kinds-in-labels:` under `frame:` in a language pack. */
export const kindsInLabelsSchema = z
  .record(
    word,
    z.strictObject({
      says: words.describe('In a label they say it of its figure: exported.'),
      'borne-by': words.describe(
        'Parts of words, one of which a source has near a figure of which that is so: export, abroad.',
      ),
    }),
  )
  .default({})
  .describe(
    'What a label says of a figure by a word of few, by a name that all packs share: exports, first, average, plans.',
  );

/** `changes-in-labels:` under `frame:` in a language pack. */
export const changesInLabelsSchema = z
  .strictObject({
    rises: words.default([]).describe('Of a rise: rise, increase, growth, 增长.'),
    falls: words.default([]).describe('Of a fall: fall, decline, 减少.'),
  })
  .prefault({})
  .describe(
    'Nouns of a change, which the first or last word of a label says of its figure: rise of, 减少. Of no level that was reached.',
  );

/** `per-head:` under `frame:` in a language pack. */
export const perHeadSchema = z
  .strictObject({
    says: words
      .default([])
      .describe('Before an amount they make it that of each: per capita, 人均, 1인당.'),
    'kept-by': words
      .default([])
      .describe('Words, or parts of words, one of which a text has that says so too: each, 均.'),
  })
  .prefault({})
  .describe('That an amount is that of each person or household, and no total.');
