import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** Words of a change: its way, its size, and the levels that it began at and came to. */
export const directionShapes = {
  rises: words.describe('Words of a rise; a stem ends with *: jump*.'),
  falls: words.describe('Words of a fall; a stem ends with *: baiss*.'),
  losses: words.describe('They say of a sum that it is lacking: a deficit of €3 million, 赤字.'),
  'rises-beside': words.describe('Words of a rise that touch their figure: (5%) above.'),
  'falls-beside': words.describe('Words of a fall that touch their figure: (5%) below, 低.'),
  'falls-of-shares': words
    .default([])
    .describe('Words of a fall directly before a share or points alone: lost 4% (and not $4).'),
  separable: z
    .array(
      z.strictObject({
        way: z.enum(['rise', 'fall']).describe('What they say of their figure.'),
        verbs: z.array(word).min(1).describe('The verb before the figure: nahm.'),
        prefix: word.describe('What stands behind the figure: ab.'),
      }),
    )
    .default([])
    .describe('Verbs before a figure whose prefix stands behind it: nahm um 5 % ab.'),
  'rates-of-change': words.describe(
    'Words that hold one of a rise and head a change of either sign: growth rate, 增长率.',
  ),
  to: words.describe(
    'Behind a word of direction or before the figure: the level that was reached.',
  ),
  by: words.describe('The size of the change.'),
  from: words.describe('The level that a change began at.'),
  'changed-on': words.describe(
    'Behind a change, before the date that it is counted from: up 5% on 2022.',
  ),
};
