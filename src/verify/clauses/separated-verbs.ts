import { anyOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { ClauseWord, Direction } from '../directions/direction-of.js';
import { isPercentage } from '../directions/headed-direction.js';
import { wordFinder } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

interface Separable {
  readonly way: Direction['way'];
  readonly verbs: RegExp | undefined;
  readonly prefix: RegExp | undefined;
}

/** Verbs before a figure whose prefix stands behind it, at the place of the prefix: “nahm um 5 % ab”. */
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
    const verb = [...before.matchAll(each.verbs)].at(-1);
    const [prefix] = [...behind.matchAll(each.prefix)];
    if (verb === undefined || prefix === undefined) return [];
    // “Ging um 5 % auf 40 Tonnen zurück”: it is said of both, and stands where its verb does; so does „büßte 5 % ein“.
    const isObject =
      before.slice(verb.index + verb[0].length).trim() === '' && isPercentage(text, figure);
    const isLastOfList = lastOfListIn(pack).test(before);
    if (isObject || isLastOfList || /\d/u.test(behind.slice(0, prefix.index))) {
      const start = clause.start + verb.index;
      return [{ start, end: start + verb[0].length, text: verb[0] }];
    }
    const start = figure.end + prefix.index;
    return [{ start, end: start + prefix[0].length, text: prefix[0] }];
  });
}

/** „Um 8,1 bzw. 2,6 Prozent ab“: the verb is of the first of them, too. */
const lastOfListIn = memoOf(
  ({ frame }: LanguagePack) =>
    new RegExp(`\\d[^\\d,;.]{0,20}\\s(?:${anyOf(frame.conjunctions)})\\s$`, 'u'),
);

const separablesOf = memoOf((pack: LanguagePack): readonly Separable[] =>
  pack.frame.separable.map(({ way, verbs, prefix }) => ({
    way,
    verbs: wordFinder(verbs, pack),
    prefix: wordFinder([prefix], pack),
  })),
);

/** “Fielen 37 aus”: a prefix at the end of the clause makes another verb of one of those, which tells no direction. */
export function isOfOtherVerb(
  text: string,
  { start, end }: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const { 'other-prefixes': prefixes } = pack.frame;
  if (prefixes.length === 0) return false;
  const last = /(?<!\p{L})(\p{Ll}+)\s*$/u.exec(text.slice(end, clause.end))?.[1] ?? '';
  const verb = text.slice(start, end).toLowerCase();
  return (
    prefixes.includes(last) &&
    pack.frame.separable.some(({ verbs, prefix }) => prefix !== last && verbs.includes(verb)) &&
    !pack.frame.separable.some(({ verbs, prefix }) => prefix === last && verbs.includes(verb))
  );
}
