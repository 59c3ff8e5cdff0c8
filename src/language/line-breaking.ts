import { z } from '../files/zod.js';

const words = z.array(z.string().min(1)).default([]);

/** `line-breaking:` in a language pack. */
export const lineBreakingSchema = z.strictObject({
  before: words,
  inside: words,
  after: words,
  titles: words,
});
