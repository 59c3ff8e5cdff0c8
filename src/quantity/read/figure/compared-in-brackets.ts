import { numberAt, type ReadNumber } from '../number/number-at.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Left } from './before/left.js';
import { rightOf, type Right } from './behind/right.js';

/** What a bare number takes from behind the bracket that it stands before, or in. */
interface Compared {
  readonly right: Right;
  readonly magnitude: string;
}

/**
 * “9.6 (9.0) million euros”, „117,8 (Vorjahr: 119,5) Mio. Euro“: a figure and the one that it is compared with, both in
 * the magnitude and unit that stand behind the bracket. The one in brackets is no negative sum.
 */
export function comparedInBrackets(
  text: string,
  number: ReadNumber,
  { currency, isOrdinal, isName }: Left,
  vocabulary: Vocabulary,
): Compared | undefined {
  const isBare = number.magnitude === '' && number.spelling === 'digits';
  if (!isBare || currency !== undefined || isOrdinal || isName) return undefined;
  if (yearLike.test(text.slice(number.start, number.end))) return undefined;
  const close = closeBehind(text, number, vocabulary);
  if (close === undefined) return undefined;
  return sharedBehind(text, number, close, vocabulary);
}

/** Behind the bracket that a number opens or stands in, where the other of the two is a bare number as well. */
function closeBehind(
  text: string,
  { start, end }: ReadNumber,
  vocabulary: Vocabulary,
): number | undefined {
  if (/[)）]/u.test(text.charAt(end))) {
    const before = text.slice(Math.max(0, start - farthest), start);
    return figureBefore.test(before) ? end + 1 : undefined;
  }
  const [opening] = opensBracket.exec(text.slice(end, end + farthest)) ?? [];
  if (opening === undefined) return undefined;
  const other = numberAt(text, end + opening.length, vocabulary);
  const isBare = other?.magnitude === '' && other.unread === undefined;
  return isBare && /[)）]/u.test(text.charAt(other.end)) ? other.end + 1 : undefined;
}

function sharedBehind(
  text: string,
  number: ReadNumber,
  close: number,
  vocabulary: Vocabulary,
): Compared | undefined {
  const behind = skipSpace(text, close);
  const power = vocabulary.character(text.charAt(behind))?.power;
  const word =
    power === undefined
      ? vocabulary.magnitudes.at(text, behind)
      : { end: behind + 1, meaning: power, text: text.charAt(behind) };
  const grown: ReadNumber = {
    ...number,
    end: word?.end ?? close,
    amount: word === undefined ? number.amount : number.amount.times(`1e${word.meaning}`),
    ...(number.place === undefined || word === undefined
      ? {}
      : { place: number.place + word.meaning }),
  };
  const right = rightOf(text, grown, vocabulary);
  if (word === undefined && right.unit.kind === 'none') return undefined;
  const { end } = number;
  return {
    right: { ...right, end, unitEnd: end, frame: [], qualifier: undefined },
    magnitude: word?.text ?? '',
  };
}

/** In UTF-16 units: “(previous year: ”. */
const farthest = 32;
const yearLike = /^(?:1[89]|20)\d{2}$/u;
const note = String.raw`[(\uFF08](?:\p{L}[\p{L}. ]{0,20}:? ?)?`;
const opensBracket = new RegExp(`^ ?${note}(?=\\d)`, 'u');
const figureBefore = new RegExp(
  `(?<![\\p{L}\\d])(?!(?:1[89]|20)\\d{2} )\\d[\\d.,]* ?${note}$`,
  'u',
);
