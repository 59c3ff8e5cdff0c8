import type { ReadQualifier } from '../../read-quantity.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { setOff } from './set-off.js';

export interface After {
  readonly end: number;
  readonly qualifier: ReadQualifier;
  readonly replacesUnit: boolean;
}

/** Qualifiers in or behind a unit: 3年多, 以上, “or so”, 80+. */
export function afterAt(
  text: string,
  from: number,
  end: number,
  divisible: boolean,
  vocabulary: Vocabulary,
): After | undefined {
  // 여객기 begins like 여.
  const saidAt = (position: number) =>
    vocabulary.notNumerals.at(text, position) === undefined
      ? vocabulary.qualifiersAfter.at(text, position)
      : undefined;
  const isTaken = (position: number, said: ReturnType<typeof saidAt>): boolean =>
    said !== undefined && isOfNext(text, position, said.end, vocabulary);
  const said = saidAt(skipSpace(text, end));
  const behind = isTaken(skipSpace(text, end), said)
    ? undefined
    : (said ?? setOff(text, end, vocabulary));
  const word = divisible ? vocabulary.qualifiersInside.at(text, end) : undefined;
  // 3年来 is no “about three years”.
  const within = word?.meaning === 'about' ? undefined : word;
  // 比2024年多312.7万人次: what the next figure is more by says nothing of this one.
  const infix = within !== undefined && /\d/u.test(text.charAt(within.end)) ? undefined : within;
  // 余り is one word, though 余 is one too.
  const inside = infix !== undefined && infix.end > (behind?.end ?? 0) ? infix : undefined;
  const found = inside ?? behind;
  // A qualifier may begin with the letters of a unit (초 in 초과): the longer word is meant.
  const alone = saidAt(skipSpace(text, from));
  // «Un al menos 4 %»: it is of the number behind it.
  const isOwn = !isTaken(skipSpace(text, from), alone);
  if (alone !== undefined && isOwn && alone.end > (found?.end ?? end))
    return { end: alone.end, qualifier: alone.meaning, replacesUnit: true };
  if (found !== undefined) return { end: found.end, qualifier: found.meaning, replacesUnit: false };
  const closing = vocabulary.qualifiersClosing.at(text, skipSpace(text, end));
  if (closing !== undefined && endsClause(text, closing.end, vocabulary))
    return { end: closing.end, qualifier: closing.meaning, replacesUnit: false };
  if (text.charAt(end) === '+' && !/[\d(]/u.test(text.charAt(end + 1)))
    return { end: end + 1, qualifier: 'over', replacesUnit: false };
  return undefined;
}

/** «Un al menos 4 %», 412 éoliennes et plus de 86 000, 618 Personen mindestens 3 Stunden: a word in it begins the qualifier of the next number. */
function isOfNext(
  text: string,
  start: number,
  end: number,
  { qualifiersBefore }: Vocabulary,
): boolean {
  for (let at = start; at < end; at += 1) {
    if (at > start && !/\s/u.test(text.charAt(at - 1))) continue;
    const next = qualifiersBefore.at(text, at);
    if (next && next.end >= end && /\d/u.test(text.charAt(skipSpace(text, next.end)))) return true;
  }
  return false;
}

/** 2022年の64％を上回った, 定員の約90人を上回る: a level of something that another figure surpassed, and no bound of this one. */
export function isSurpassed(
  text: string,
  start: number,
  end: number,
  { pack: { frame, reading }, qualifiersBefore }: Vocabulary,
): boolean {
  const behind = skipSpace(text, end);
  if (!reading.surpassing.some((word) => text.startsWith(word, behind))) return false;
  const opening = qualifiersBefore.before(text, start)?.start ?? start;
  return frame['modifier-marks'].includes(text.charAt(opening - 1));
}

/** A comma ends no clause where verbs stand last: 100人から、80人に. */
const endsClause = (text: string, at: number, { pack }: Vocabulary): boolean =>
  (pack.frame['verbs-last']
    ? /^(?:[。.！!？?；;)）\n]|$)/u
    : /^(?:[。.！!？?；;，,、)）\n]|$)/u
  ).test(text.slice(at, at + 2));
