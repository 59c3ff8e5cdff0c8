import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { findersOf } from '../words/frame-words.js';
import { holds } from '../../figures/words.js';

/**
 * “The inflow (+1,240) did not make up for the deficit (−5,110)”: a number with a sign alone in brackets is the size of the noun before
 * them, and what the verb of the clause denies is not that it was so large. Where the verb is one of a change, the size is of it: “did
 * not raise the sum (+12)”.
 */
export function isBracketedSize(
  text: string,
  figure: Stretch,
  negation: Stretch,
  pack: LanguagePack,
): boolean {
  if (!opens.test(text.slice(Math.max(0, figure.start - 4), figure.start + 1))) return false;
  if (!closes.test(text.slice(figure.end, figure.end + 2))) return false;
  const { rises, falls } = findersOf(pack);
  const said = [
    text.slice(negation.end).split(/[.,;:!?。、，；()（）]/u, 1)[0] ?? '',
    negation.start >= figure.end ? text.slice(figure.end, negation.start) : '',
  ].map((part) => firstWords.exec(part)?.[0] ?? '');
  return !said.some((part) => holds(part, rises) || holds(part, falls));
}

const opens = /\p{L}\s?[(（]\s?[+＋−–-]\s?\d?$/u;
const closes = /^\s?[)）]/u;

/** The verb, before its object. */
const firstWords =
  /^[)）]?\s?(?:\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}){1,8}|^[)）]?(?:\s?[\p{L}’'-]+){0,2}/u;
