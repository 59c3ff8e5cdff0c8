import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { wordFinder } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { negationIn } from '../words/frame-words.js';

/**
 * What a word of these kinds says a source may say by a denial: what does not run is cancelled, where nobody lives it is empty, who
 * did not survive died.
 */
export const ofNothing: ReadonlySet<string> = new Set([
  'cancellations',
  'closures',
  'deaths',
  'failures',
  'lacking',
  'vacancies',
]);

type Kind = LanguagePack['frame']['kinds-in-labels'][string];

/** Whether a clause that denies something may bear out a kind: any, or for kinds of which a pack lists it one that has such a word. */
export const mayBearByDenial = (kind: Kind, clause: string): boolean =>
  kind.denied.length === 0 || kind.denied.some((part) => clause.includes(part.toLowerCase()));

/**
 * Whether a label says by a word of its own what its source denies: “killed” of those who did not survive, and not of those who “were
 * not killed”.
 */
export function saysByOwnWord(
  label: string,
  pack: LanguagePack,
  clause: string,
  denied: Stretch,
  source: LanguagePack,
): boolean {
  const rest = ` ${clause.slice(0, denied.start)} ${clause.slice(denied.end)} `.toLowerCase();
  return kindsOf(pack).some(([kind, finder]) => {
    const of = source.frame['kinds-in-labels'][kind];
    return (
      of !== undefined &&
      label.search(finder) >= 0 &&
      mayBearByDenial(of, clause.toLowerCase()) &&
      !partsOf(source, kind).some((part) => rest.includes(part))
    );
  });
}

const kindsOf = memoOf((pack: LanguagePack): readonly (readonly [string, RegExp])[] =>
  Object.entries(pack.frame['kinds-in-labels']).flatMap(([kind, { says }]) => {
    const finder = ofNothing.has(kind) ? wordFinder(says, pack) : undefined;
    return finder === undefined ? [] : [[kind, finder] as const];
  }),
);

/** The words of a kind that a denial may be of: none that denies by itself. */
const partsOf = (pack: LanguagePack, kind: string): readonly string[] =>
  partsIn(pack).get(kind) ?? [];

const partsIn = memoOf(
  (pack: LanguagePack): ReadonlyMap<string, readonly string[]> =>
    new Map(
      Object.entries(pack.frame['kinds-in-labels']).map(([kind, of]) => [
        kind,
        of['borne-by']
          .filter((part) => !negationIn(part.trim(), pack))
          .map((part) => part.toLowerCase()),
      ]),
    ),
);
