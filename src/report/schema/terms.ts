import { z } from '../../files/zod.js';

const name = z.string().trim().min(1);

export const termsFile = z
  .record(
    z.string(),
    z
      .record(z.string(), z.union([name, z.array(name).min(1).max(50)]))
      .describe('The official name in each language, then accepted short forms.')
      .meta({ examples: [{ en: ['Harbour Board', 'Board'], 'zh-Hans': '港务局' }] }),
  )
  .describe('Official names of bodies, agreements and places: id → names in each language.');

export type TermsInput = z.infer<typeof termsFile>;
