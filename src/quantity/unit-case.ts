import { memoOf } from '../memo.js';
import type { Quantity, Unit } from './quantity.js';

/** The grammatical case that a text asks a figure in, where its language declines nouns: in 13 Ländern. */
export type GrammaticalCase = (typeof grammaticalCases)[number];
export const grammaticalCases = ['dative'] as const;

/** A quantity whose unit stands in a case: its plural word is that of the case, in the languages that have one. */
export const inCase = (
  quantity: Quantity,
  grammaticalCase: GrammaticalCase | undefined,
): Quantity => (grammaticalCase === undefined ? quantity : declined(quantity));

const declined = memoOf((quantity: Quantity): Quantity => ({
  ...quantity,
  unit: inDative(quantity.unit),
}));

const inDative = (unit: Unit): Unit => ({
  ...unit,
  words: Object.fromEntries(
    Object.entries(unit.words).map(([language, words]) => [
      language,
      words?.dative === undefined ? words : { ...words, other: words.dative },
    ]),
  ),
});
