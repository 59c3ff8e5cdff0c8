import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { anySpelled, wordFinder } from '../../figures/words.js';
import { within, type Stretch } from '../../sources/source-text.js';
import { comparesOthers } from './compared-others.js';
import { findersOf, found } from '../words/frame-words.js';

/**
 * What a text says there was none of: “without fatalities”, “no one was killed”, 无人死亡, 死者はなかった. «Sin vida» is dead, and
 * nothing that was not there.
 */
export function absentIn(text: string, pack: LanguagePack): readonly ClauseWord[] {
  const { absent, dead } = formsOf(pack);
  if (absent === undefined) return [];
  const { others } = findersOf(pack);
  const kept = [dead, others].flatMap((words) =>
    words === undefined ? [] : found(text, words, 0),
  );
  return found(text, absent, 0).filter(
    ({ start }) => !kept.some((each) => within({ start, end: start + 1 }, each)),
  );
}

/** 14件で、死者はなかった: behind the copula that ends the clause of the figure stands what there was none of. */
export function isOfAbsent(
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  if (negation.start < figure.end) return false;
  if (hasOwnSubject(text, negation, figure, pack)) return true;
  const counter = /^\p{Script=Han}{0,6}/u.exec(text.slice(figure.end, negation.start))?.[0] ?? '';
  const from = figure.end + counter.length;
  const joint = pack.frame['goes-on'].copulas.find((copula) => text.startsWith(copula, from));
  if (joint === undefined) return false;
  // 27件で、他に事故が多い路線はない.
  if (comparesOthers(text.slice(from + joint.length, negation.start), pack)) return true;
  const [absent] = absentIn(text.slice(from + joint.length, negation.end + longestEnding), pack);
  return absent?.start === 0 && from + joint.length + absent.end >= negation.end;
}

/** 12人が死亡し、生存者はいなかった: the clause of the denial has a subject of its own, and no word for none of them (誰も). */
function hasOwnSubject(
  text: string,
  negation: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const own = text.slice(figure.end, negation.start).lastIndexOf('、');
  if (own < 0 || pack.numerals.absent.leads.length === 0) return false;
  const from = figure.end + own + 1;
  const clause = text.slice(from, negation.end + longestEnding);
  // 3件で、ほかの事故では死者は出なかった.
  if (pack.frame['none-of-them'].others.some((word) => clause.startsWith(word))) return true;
  const [absent] = absentIn(clause, pack);
  return (
    absent?.start === 0 &&
    from + absent.end >= negation.end &&
    !pack.frame['none-of-them'].behind.some((word) => clause.startsWith(word))
  );
}

/** In UTF-16 units. */
const longestEnding = 8;

const formsOf = memoOf((pack: LanguagePack) => ({
  absent: absentOf(pack),
  // Where it denies behind the thing, as in 死者はなかった, no word for the dead begins with what denies.
  dead:
    pack.numerals.absent.leads.length > 0
      ? undefined
      : wordFinder(pack.frame.opposites.pairs['survival']?.[0] ?? [], pack),
}));

function absentOf({ frame, numerals, reading }: LanguagePack): RegExp | undefined {
  const { words, leads } = numerals.absent;
  if (leads.length > 0)
    return new RegExp(
      `[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hangul}]{1,8}(?:${oneOf(leads)})\\s?(?:${oneOf(words)})`,
      'gu',
    );
  const openers = [
    ...frame['negations-of-nouns'],
    ...numerals.none,
    ...numerals['not-one'].before,
    ...frame['none-of-them'].behind.filter(
      // « Une personne » is somebody.
      (word) => reading.grammar === 'han' || frame.negations.includes(word),
    ),
  ];
  if (openers.length === 0) return undefined;
  if (reading.grammar === 'latin')
    return new RegExp(
      `(?<!\\p{L})(?:${anySpelled(openers)})(?:\\s(?!(?:${anyOf(frame.conjunctions)})\\s)[\\p{L}’'-]+){1,3}`,
      'giu',
    );
  // 没 is a part of other words: 沉没.
  const whole = openers.filter((word) => word.length > 1);
  return new RegExp(
    `(?:${oneOf(whole)})(?:(?!${anyOf(frame['modifier-marks'])})\\p{Script=Han}){1,6}`,
    'gu',
  );
}
