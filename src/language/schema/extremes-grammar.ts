import { z } from '../../files/zod.js';
import { words } from '../words.js';

/** `extremes:` under `frame:` in a language pack. */
export const extremesSchema = z
  .strictObject({
    choosing: words.describe(
      'Superlatives that choose a time of several: busiest (day), le plus (fréquenté), 最*的, 가장.',
    ),
    shorter: words.describe(
      'Times shorter than a month that they choose, with the case that tells when in East Asia: day, 的一天, 日の.',
    ),
    months: words.describe('The same of a month: month, 的一个月, 月の.'),
    at: words.default([]).describe('Before such a time, that something was then: on, in, during.'),
    naming: words
      .default([])
      .describe(
        'Behind it, that it is called the time of a figure: (July was the busiest month) with. In Chinese before it: 是.',
      ),
    days: words
      .default([])
      .describe(
        'In East Asia a short time before a superlative without a noun of its own: 单日(最高), 하루 (최다).',
      ),
    measures: words
      .default([])
      .describe(
        'Verbs between what is measured and its measure, beside those of what an amount is: measures, costs, 长.',
      ),
    ranks: words.describe(
      'With these a superlative is a rank among others or among times, and counts nothing else: ever, since, in the world, 历史, 全国.',
    ),
    within: words
      .default([])
      .describe(
        'Ends of words for times and places before a superlative, which it is not said of: (2024)年, 市. In Chinese.',
      ),
    joins: words
      .default([])
      .describe('They go on behind a figure with another clause of its own: and, while, but.'),
  })
  .prefault({})
  .describe(
    'A figure that is the most or the least of several: (the) busiest day (brought 412 visits).',
  );
