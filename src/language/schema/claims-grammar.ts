import { z } from '../../files/zod.js';
import { word, words } from '../words.js';

/** How the words round two figures put one before the other. */
export const wholesSchema = z
  .strictObject({
    before: words.describe('Before a whole whose part comes next: of, sur.'),
    'to-part': words.describe('Between a whole and its part: of which, 其中, のうち.'),
    'to-whole': words.describe('Between a part and its whole: out of, von den.'),
    says: words.describe('In a label they say that its figure is the whole: total, all, 全.'),
  })
  .prefault({})
  .describe('How a text says that one figure is a part of another.');

export const comparisonsSchema = z
  .strictObject({
    greater: words.describe('Patterns that say {one} is more than {other}.'),
    smaller: words.describe('Patterns that say {one} is less than {other}.'),
  })
  .prefault({})
  .describe(
    'What a title says of two of the figures below it: more {one} than {other}; {measure} is what both are counted in: {one} more {measure} than {other}.',
  );

export const pricedSchema = z
  .strictObject({
    times: words.describe('Words of a time: daily, 每小时.'),
    'not-behind': words.describe('Behind these a word of a time is part of another: 生日, 今日.'),
    links: words.describe('May stand between the two where words are written without spaces: 的.'),
    prices: words.describe('Words of a price: fee, 费用.'),
  })
  .prefault({})
  .describe(
    'Words of a time beside words of a price make a rate of the sum that their clause names: daily fee, 每小时 with 费用.',
  );

export const oppositesSchema = z
  .strictObject({
    both: words.describe('Words that hold both sides of a pair: 进出口.'),
    'in-two-pieces': z
      .array(
        z.strictObject({
          verbs: words.describe('Its finite forms without the part: gab, gibt.'),
          part: word.describe('The part: aus.'),
          is: word.describe('The word of a pair that both are: ausgegeben.'),
        }),
      )
      .default([])
      .describe(
        'Verbs whose part stands at the end of their clause, and the words of it: gab … aus is ausgegeben.',
      ),
    pairs: z
      .record(word, z.array(z.array(word)).min(2))
      .default({})
      .describe(
        'Sides that are not each other, by a name that all packs share, in one order: exports, imports.',
      ),
    'behind-numbers': z
      .record(word, z.array(z.array(word)).min(2))
      .default({})
      .describe(
        'What names a side right behind a number and is a part of other words elsewhere: (12)胜, (8)负.',
      ),
  })
  .prefault({})
  .describe('Words that a figure is of one of.');
