import { z } from '../../files/zod.js';

const word = z.string().trim().min(1);

const pluralWords = z
  .strictObject({
    zero: word.optional(),
    one: word.optional(),
    two: word.optional(),
    few: word.optional(),
    many: word.optional(),
    other: word,
    dative: word.optional(),
  })
  .describe(
    'The noun by CLDR plural category; other serves those that are not named. dative: the plural in that case (Ländern), for texts that ask for it.',
  );

const made = z.union([word, z.array(word).min(1)]);

const unit = z
  .object({
    kind: z
      .enum(['counter', 'measure', 'none'])
      .describe('counter: things counted (只 / masks); measure: a measured size; default counter.')
      .optional(),
    dimension: word
      .describe('Figures of one dimension may be added in a formula; default: the id of the unit.')
      .optional(),
    of: made
      .describe(
        'Of a rate or a product: the unit, or several, with a number before it: 10000 person.',
      )
      .optional(),
    per: made
      .describe('Of a rate: what it is counted for, with a number before it: 1000 person.')
      .optional(),
  })
  .catchall(z.union([word, pluralWords]))
  .describe('A unit: its kind, and its word in each language of the report.');

export const unitsFile = z
  .record(z.string(), unit)
  .describe('Units that do not come with the tool: id → unit.');

export type UnitsInput = z.infer<typeof unitsFile>;
