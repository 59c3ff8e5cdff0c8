import { z } from '../../files/zod.js';
import { limits } from '../../files/limits.js';

/** A name by which other parts of the report refer to a thing: lower-case words joined by hyphens. */
export const identifierPattern = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Text in each language; which languages there have to be is known only once report.yaml is read. */
export const localizedText = z.record(z.string(), z.string().trim().min(1)).meta({
  id: 'Text',
  description:
    'Text in each language of the report: language tag → text. {{fact "id"}}, {{date "2020-06-18"}} and {{year "2020"}} print figures and dates.',
  examples: [{ en: 'ferry routes', 'zh-Hans': '轮渡航线' }],
});

export const localizedName = z.record(z.string(), z.string().trim().min(1)).meta({
  description: 'A plain name in each language of the report, without {{…}}: language tag → name.',
  examples: [{ en: 'ferry routes', 'zh-Hans': '轮渡航线' }],
});

export const reference = (what: string): z.ZodString => z.string().trim().min(1).describe(what);

/** Text that YAML may read as a number, such as `2020`; the digits are taken as the author typed them. */
export const textOrNumber = (what: string): z.ZodUnion<readonly [z.ZodString, z.ZodNumber]> =>
  z.union([z.string().trim().min(1), z.number()]).describe(what);

export const occurrence = z
  .int()
  .min(1)
  .max(10_000)
  .describe('Which occurrence of the quote in the source is meant, from 1; default 1.');

export const span = z
  .int()
  .min(1)
  .max(12)
  .describe('Columns of the twelve-column grid; blocks without a span share what is left.');

export const years = z.union([
  reference('First and last year, 2015..2024.'),
  z.array(z.int().min(1000).max(9999)).min(1).max(limits.chartPoints),
]);
