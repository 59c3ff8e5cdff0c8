import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../language/memo.js';
import { wordFinder } from './words.js';

/** The side of a pair that a text names, and the word of it. */
export interface Side {
  readonly side: 0 | 1;
  readonly word: string;
}

/** By the name of the pair. */
export type Sides = ReadonlyMap<string, Side>;

interface Finder {
  readonly both: RegExp | undefined;
  readonly pairs: readonly (readonly [string, RegExp | undefined, RegExp | undefined])[];
}

const finderOf = memoOf((pack: LanguagePack): Finder => {
  const { both, pairs } = pack.frame.opposites;
  return {
    both: wordFinder(both, pack),
    pairs: Object.entries(pairs).map(
      ([name, [one, other]]) => [name, wordFinder(one, pack), wordFinder(other, pack)] as const,
    ),
  };
});

/** The pairs of which a text names one side alone. */
export function sidesOf(text: string, pack: LanguagePack): Sides {
  const { both, pairs } = finderOf(pack);
  const own = both === undefined ? text : text.replaceAll(both, (word) => ' '.repeat(word.length));
  return new Map(
    pairs.flatMap(([name, one, other]) => {
      const words = [one, other].map((finder) => (finder && own.match(finder)?.[0]) || undefined);
      const [first, second] = words;
      if ((first === undefined) === (second === undefined)) return [];
      const side = first === undefined ? 1 : 0;
      return [[name, { side, word: first ?? second ?? '' }] as const];
    }),
  );
}
