import { z } from '../../files/zod.js';
import { textOrNumber } from './texts.js';

const nearest = textOrNumber(
  'What figures are rounded to, a power of ten: 0.1, 1000, 10 million, 1000万; the last digit that is printed.',
).optional();

const word = z.string().trim().min(1);

const magnitude = z
  .union([word, z.record(z.string(), word)])
  .describe(
    'The magnitude word in each language, { en: billion, zh-Hans: 亿 }, or one for all, thousand; none for digits in full.',
  )
  .optional();

/** How figures are printed that are read side by side. */
export const displayOfUnit = z
  .strictObject({ nearest, magnitude })
  .describe('One magnitude and one precision for the figures of a unit.');

export const displayOfFact = z
  .strictObject({
    nearest,
    'significant-figures': z
      .int()
      .min(1)
      .max(15)
      .describe(
        'Instead of “nearest”: significant figures of the largest figure of a series, to whose last digit and magnitude all are printed.',
      )
      .optional(),
    magnitude,
  })
  .describe('One magnitude and one precision for a figure or the figures of a series.');

export type DisplayInput = z.infer<typeof displayOfFact>;
