import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { ClauseWord, Direction } from './direction-of.js';
import { wordFinder } from './figures/words.js';
import type { Stretch } from './sources/source-text.js';

interface Separable {
  readonly way: Direction['way'];
  readonly verbs: RegExp | undefined;
  readonly prefix: RegExp | undefined;
}

/** The prefixes behind a figure of verbs before it: “nahm um 5 % ab”. */
export function separatedVerbs(
  text: string,
  clause: Stretch,
  figure: Stretch,
  pack: LanguagePack,
  way: Direction['way'],
): readonly ClauseWord[] {
  const before = text.slice(clause.start, figure.start);
  const behind = text.slice(figure.end, clause.end);
  return separablesOf(pack).flatMap((each) => {
    if (each.way !== way || each.verbs === undefined || each.prefix === undefined) return [];
    if (before.search(each.verbs) < 0) return [];
    const [prefix] = [...behind.matchAll(each.prefix)];
    if (prefix === undefined) return [];
    const start = figure.end + prefix.index;
    return [{ start, end: start + prefix[0].length, text: prefix[0] }];
  });
}

const separablesOf = memoOf((pack: LanguagePack): readonly Separable[] =>
  pack.frame.separable.map(({ way, verbs, prefix }) => ({
    way,
    verbs: wordFinder(verbs, pack),
    prefix: wordFinder([prefix], pack),
  })),
);
