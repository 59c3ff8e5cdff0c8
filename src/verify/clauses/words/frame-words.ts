import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Status } from '../../../quantity/quantity.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { keyOf, wordFinder } from '../../figures/words.js';

/** The closed classes of words of a frame, as a language has them. */
export interface FrameWords {
  readonly negations: RegExp | undefined;
  /** They deny what the next clause says. */
  readonly refusals: RegExp | undefined;
  /** Those of the negations that deny a noun, which no other words hold: without (electricity). */
  readonly without: RegExp | undefined;
  readonly others: RegExp | undefined;
  readonly withdrawals: RegExp | undefined;
  /** Of every kind (`conditionsOf`). */
  readonly conditions: RegExp | undefined;
  /** Those of them that others tell: are feared to. */
  readonly hearsay: RegExp | undefined;
  readonly possibilities: ReadonlySet<string>;
  readonly hypotheses: RegExp | undefined;
  readonly statuses: RegExp | undefined;
  readonly ofNext: RegExp | undefined;
  readonly statusOfNext: ReadonlyMap<string, Status>;
  readonly statusOf: ReadonlyMap<string, Status>;
  readonly futures: ReadonlySet<string>;
  readonly rises: RegExp | undefined;
  readonly falls: RegExp | undefined;
  readonly risesBeside: RegExp | undefined;
  readonly fallsBeside: RegExp | undefined;
  readonly fallsOfShares: RegExp | undefined;
  readonly averages: RegExp | undefined;
  readonly prospects: RegExp | undefined;
}

export const findersOf = memoOf((pack: LanguagePack): FrameWords => {
  const { frame } = pack;
  const find = (words: readonly string[]): RegExp | undefined => wordFinder(words, pack);
  return {
    negations: find(frame.negations),
    refusals: find(frame['own-clauses'].refusals),
    without: find(frame['negations-of-nouns']),
    // “40 W or less”: a word of a qualifier tells no direction.
    others: find([
      ...frame['not-words'],
      ...[...pack.reading.qualifiersAfter.keys()].filter((word) => word.includes(' ')),
    ]),
    withdrawals: find(frame.withdrawals),
    conditions: find(conditionsOf(pack)),
    hearsay: find(frame.hearsay),
    possibilities: new Set(frame.possibilities.map(keyOf)),
    hypotheses: find(frame.hypotheses),
    statuses: find(Object.keys(frame.statuses)),
    ofNext: find(Object.keys(frame['statuses-of-next'])),
    statusOfNext: byKey(frame['statuses-of-next']),
    statusOf: byKey(frame.statuses),
    futures: new Set(frame.futures.map(keyOf)),
    rises: find(frame.rises),
    falls: find(frame.falls),
    risesBeside: find(frame['rises-beside']),
    fallsBeside: find(frame['falls-beside']),
    fallsOfShares: find(frame['falls-of-shares']),
    averages: find(frame.averages),
    prospects: find(frame.prospective),
  };
});

/** Every word that makes of its clause no statement that something is so: if, may, is said to. */
export const conditionsOf = memoOf(({ frame }: LanguagePack): readonly string[] => [
  ...frame.conditions,
  ...frame.possibilities,
  ...frame.hypotheses,
  ...frame.hearsay,
]);

const byKey = (words: Readonly<Record<string, Status>>): ReadonlyMap<string, Status> =>
  new Map(Object.entries(words).map(([word, status]) => [keyOf(word), status]));

/** Whether a text says of something that it was taken back. */
export const withdrawalIn = (text: string, pack: LanguagePack): boolean => {
  const { withdrawals } = findersOf(pack);
  return withdrawals !== undefined && text.search(withdrawals) >= 0;
};

/** Whether a text denies something. */
export const negationIn = (text: string, pack: LanguagePack): boolean => {
  const { negations } = findersOf(pack);
  return negations !== undefined && text.search(negations) >= 0;
};

/** The words of a text, with their places from an offset on. */
export function found(text: string, expression: RegExp, offset: number): readonly ClauseWord[] {
  return [...text.matchAll(expression)].map(({ 0: word, index }) => ({
    start: offset + index,
    end: offset + index + word.length,
    text: word,
  }));
}
