import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import type { FractionShape } from './fraction-shape.js';
import { mostOfShare, oneOfSmall, partOfEach, wholeBefore, wholes } from './whole-before-part.js';

/**
 * Un ménage sur trois, “one boat in five was late”, un jeune ménage sur trois: a noun between, and a whole that such shares are told of, or “every”
 * before it; 3.9 for each 1,000 is a rate, and “one boat in five ports” are ports.
 */
function shareBehindNoun(
  text: string,
  { end, amount, spelling }: ReadNumber,
  vocabulary: Vocabulary,
) {
  if (!amount.mod(1).eq(0)) return undefined;
  const at = (noun: RegExp) => {
    const [own] = noun.exec(text.slice(end, end + longestNoun)) ?? [];
    return own === undefined ? undefined : vocabulary.sharesApart.at(text, end + own.length);
  };
  const near = at(/^ \p{Ll}{3,24} /u);
  const word = near ?? at(/^ \p{Ll}{3,24} \p{Ll}{3,24} /u);
  if (word === undefined) return undefined;
  const whole = numberAt(text, skipSpace(text, word.end), vocabulary);
  if (whole === undefined || !whole.amount.gt(amount)) return undefined;
  const isApart = isPlaceWord(word.text) || near === undefined;
  // “Three volunteers in five live here”: of several the part and the whole are both told in words.
  const isOfSeveral = spelling === 'words' && near !== undefined && whole.spelling === 'words';
  if (isApart && ((!amount.eq(1) && !isOfSeveral) || countsBehind(text, whole.end, vocabulary)))
    return undefined;
  // “132 casos por cada 100.000 habitantes” is a rate.
  const isEach =
    vocabulary.every.before(text, word.end) !== undefined && whole.amount.lte(mostOfShare);
  const isSmall = isOfSeveral && whole.amount.lte(10);
  return wholes.has(whole.amount.toFixed()) || isEach || isSmall ? word : undefined;
}

/** In UTF-16 units. */
const longestNoun = 51;

/** A unit, or one of two words in a plural, behind a number: “five large ports”. */
const countsBehind = (text: string, end: number, { tails }: Vocabulary): boolean =>
  tails.at(text, skipSpace(text, end)) !== undefined ||
  /^(?: \p{Ll}+)? \p{Ll}{2,}[^\P{Ll}siu](?:s|es)(?![\p{L}’'])/u.test(text.slice(end, end + 40));

/** “In” and “en” say where as well; “out of” and 分之 do not. */
const isPlaceWord = (word: string): boolean => /^\p{Script=Latin}{2}$/u.test(word.trim());

/** One in 13 and 7 in 10 are shares; “below 5 in 13 countries” is a level in some of them. */
const isShareOfWhole = (part: ReadNumber, whole: ReadNumber): boolean =>
  part.amount.eq(1) || whole.amount.lte(10) || whole.amount.mod(10).eq(0);

/** One in five, 3 out of 8: the part stands first. No year is a whole. */
function partOfWhole(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  if (number.magnitude !== '') return undefined;
  const word =
    vocabulary.shares.at(text, skipSpace(text, number.end)) ??
    shareBehindNoun(text, number, vocabulary);
  if (word === undefined) return undefined;
  const whole = numberAt(text, skipSpace(text, word.end), vocabulary);
  if (whole === undefined || whole.unread !== undefined) return undefined;
  const isYear = whole.isPlain && /^[12]\d{3}$/u.test(text.slice(whole.start, whole.end));
  const isShare =
    !isYear &&
    (!isPlaceWord(word.text) || isShareOfWhole(number, whole)) &&
    whole.amount.gt(number.amount) &&
    whole.amount.lte(1_000_000);
  return isShare
    ? {
        end: whole.end,
        numerator: number.amount,
        denominator: whole.amount,
        spelling: 'words',
      }
    : undefined;
}

/** One in five, 3 out of 8; 每5名中有1名, 셋 중 하나. */
export const shared = (
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined =>
  partOfWhole(text, number, vocabulary) ??
  partOfEach(text, number, left, vocabulary) ??
  oneOfSmall(text, number, vocabulary) ??
  wholeBefore(text, number, left, vocabulary);
