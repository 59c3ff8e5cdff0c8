import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { keyOf, wordFinder } from '../../figures/words.js';

type Kinds = LanguagePack['frame']['kinds-in-labels'];

/** What a label may say by a word of few, and what bears it out. */
export type Kind = Kinds[string];

interface KindFinder {
  readonly kind: string;
  readonly finder: RegExp;
  /** What the finder finds that says nothing of the kind. */
  readonly others: ReadonlySet<string>;
}

/** Finds what labels of a language say. */
export const findersOf = memoOf((pack: LanguagePack): readonly KindFinder[] =>
  Object.entries(pack.frame['kinds-in-labels']).flatMap(([kind, { says, 'says-not': not }]) => {
    const finder = wordFinder([...says, ...not], pack);
    return finder === undefined ? [] : [{ kind, finder, others: new Set(not.map(keyOf)) }];
  }),
);

/** What bears them out in a source of a language; « le plus » and 最も may be either end, and what bears out one bears them out. */
export const kindsOf = memoOf(({ frame }: LanguagePack): Kinds => {
  const kinds = frame['kinds-in-labels'];
  const { extremes, maximum, minimum } = kinds;
  if (extremes === undefined) return kinds;
  const ends = [extremes, maximum, minimum].flatMap((kind) => kind?.['borne-by'] ?? []);
  return { ...kinds, extremes: { ...extremes, 'borne-by': ends } };
});
