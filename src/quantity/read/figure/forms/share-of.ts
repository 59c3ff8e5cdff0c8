import Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import type { ReadQuantity, ReadUnit } from '../../read-quantity.js';
import { rightOf } from '../behind/right.js';

export interface FractionShape {
  readonly end: number;
  readonly numerator: Big;
  readonly denominator: Big;
  readonly spelling: ReadQuantity['spelling'];
  readonly unit?: ReadUnit;
  /** Three of 10人中3人, which are counted, too. */
  readonly part?: { readonly amount: Big; readonly unit: ReadUnit };
  readonly unread?: string;
  /** In digits: 3/4. */
  readonly isSlashed?: true;
}

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

const mostOfShare = 1000;

const wholes: ReadonlySet<string> = new Set([
  '2',
  '3',
  '4',
  '5',
  '6',
  '8',
  '10',
  '20',
  '100',
  '1000',
]);

const isUnmarkedWhole = (
  first: string,
  whole: ReadNumber,
  part: ReadNumber,
  { pack }: Vocabulary,
): boolean =>
  pack.frame['verbs-last'] &&
  first === '' &&
  !part.amount.eq(1) &&
  whole.amount.gt(mostOfSmall) &&
  !wholes.has(whole.amount.toFixed());

/** “In” and “en” say where as well; “out of” and 分之 do not. */
const isPlaceWord = (word: string): boolean => /^\p{Script=Latin}{2}$/u.test(word.trim());

/** One in 13 and 7 in 10 are shares; “below 5 in 13 countries” is a level in some of them. */
const isShareOfWhole = (part: ReadNumber, whole: ReadNumber): boolean =>
  part.amount.eq(1) || whole.amount.lte(10) || whole.amount.mod(10).eq(0);

/** One in five, 3 out of 8; 每5名中有1名. No year is a whole. */
export function shared(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const word =
    vocabulary.shares.at(text, skipSpace(text, number.end)) ??
    shareBehindNoun(text, number, vocabulary);
  if (word !== undefined && number.magnitude === '') {
    const whole = numberAt(text, skipSpace(text, word.end), vocabulary);
    const isYear =
      whole !== undefined &&
      whole.isPlain &&
      /^[12]\d{3}$/u.test(text.slice(whole.start, whole.end));
    if (
      whole !== undefined &&
      whole.unread === undefined &&
      !isYear &&
      (!isPlaceWord(word.text) || isShareOfWhole(number, whole)) &&
      whole.amount.gt(number.amount) &&
      whole.amount.lte(1_000_000)
    )
      return {
        end: whole.end,
        numerator: number.amount,
        denominator: whole.amount,
        spelling: 'words',
      };
  }
  const ofEach = partOfEach(text, number, left, vocabulary);
  if (ofEach !== undefined) return ofEach;
  const oneOfWhole = oneOfSmall(text, number, vocabulary);
  if (oneOfWhole !== undefined) return oneOfWhole;
  const isLatin = vocabulary.pack.script === 'Latn';
  for (const [first, between, predicate] of vocabulary.pack.numerals['whole-first']) {
    const lead = text.slice(Math.max(0, left.start - first.length), left.start);
    if (lead.toLowerCase() !== first) continue;
    // “Of eight passengers one is”: a small whole in words; “of the 8 ships 1 was lost” counts both.
    if (isLatin && !isWholeInWords(text, number)) continue;
    const reach = first === '' ? between.length : isLatin ? 24 : 16;
    // 열 명 중 세 명.
    const counter = vocabulary.tails.at(text, number.end);
    const behind = first === '' ? skipSpace(text, number.end) : number.end;
    const found = text.slice(behind, behind + reach).indexOf(between);
    if (found < 0 || (first === '' && found > 0)) continue;
    const part = numberAt(text, skipSpace(text, behind + found + between.length), vocabulary);
    if (part === undefined || part.unread !== undefined || part.amount.gte(number.amount)) continue;
    if (isLatin && !part.amount.eq(1)) continue;
    // 천 명당 4.2명 is a rate too: no share counts parts of one.
    if (!part.amount.mod(1).eq(0)) continue;
    const closing = rightOf(text, part, vocabulary);
    // 5人に2台 is a rate, and no share.
    const counts = vocabulary.tails.at(text, part.end);
    const isOther =
      first === '' &&
      counter !== undefined &&
      closing.unit.kind !== 'none' &&
      counts?.text !== counter.text;
    if (isOther) continue;
    // 每8名旅客就有1名是学生 is a share, 每8名旅客就有1名船员 is none.
    const isOfOne = counter?.end === behind + found && counts?.text === counter.text;
    if (predicate !== undefined && !isOfOne && !says(predicate, text, closing.end)) continue;
    // 三人中有一人是老人; of 300人中有41人是学生 both are counted.
    if (predicate !== undefined && first === '' && number.amount.gt(mostOfSmall)) continue;
    // 1,280人に75人足りない: 人に marks a case behind a number that nobody counts shares by.
    if (isUnmarkedWhole(first, number, part, vocabulary)) continue;
    // 846명 중 402명 counts both.
    const isOfThose = first === '' && isOfGroup(between, vocabulary);
    if (isOfThose && !wholes.has(number.amount.toFixed())) continue;
    const isRatio = vocabulary.pack.numerals['share-endings'].some((ending) =>
      text.startsWith(ending, skipSpace(text, closing.end)),
    );
    return {
      // 4명 중 1명 says how often.
      ...(isOfThose && !isRatio && number.amount.gte(10)
        ? { part: { amount: part.amount, unit: closing.unit } }
        : {}),
      end: closing.end,
      numerator: part.amount,
      denominator: number.amount,
      spelling: 'words',
    };
  }
  return undefined;
}

/**
 * “Of every ten readers four were under 18”, «de cada diez lectores, cuatro», „von je zehn Lesern sind vier“: the whole stands first,
 * in digits or in words, with a noun behind it and, where verbs come second, one of these.
 */
function partOfEach(
  text: string,
  number: ReadNumber,
  { start }: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const { end, amount, magnitude } = number;
  const { every, pack } = vocabulary;
  if (pack.script !== 'Latn' || magnitude !== '') return undefined;
  if (!amount.mod(1).eq(0) || amount.lt(2) || amount.gt(mostOfShare)) return undefined;
  const word = every.before(text, text.charAt(start - 1) === ' ' ? start - 1 : start);
  // “Of eight passengers one is a pupil”.
  const isOfFew = word === undefined && isWholeInWords(text, number);
  if (word === undefined && !isOfFew) return undefined;
  const opening = word?.start ?? start;
  const lead = text.slice(Math.max(0, opening - 8), opening);
  const of = /(?<!\p{L})(\p{L}{1,40})\s$/u.exec(lead)?.[1]?.toLowerCase();
  if (of === undefined || !pack.frame.wholes.before.includes(of)) return undefined;
  const words = /^(?: \p{L}+){1,3}?,? (?=\S)/u;
  let at = end + (words.exec(text.slice(end, end + longestWhole))?.[0].length ?? 0);
  for (let count = 0; count < mostBetween && at > end; count += 1) {
    const part = numberAt(text, at, vocabulary);
    if (part !== undefined) {
      const isPart = part.unread === undefined && part.amount.mod(1).eq(0);
      const isSaid =
        !isOfFew ||
        (part.amount.eq(1) &&
          pack.numerals['whole-first']
            .flatMap((forms) => forms.slice(1))
            .some((said = '') => said.length > 2 && text.startsWith(said.trimEnd(), part.end)));
      return isPart && isSaid && part.amount.lt(amount)
        ? { end: part.end, numerator: part.amount, denominator: amount, spelling: 'words' }
        : undefined;
    }
    const next = /^\p{L}+,? (?=\S)/u.exec(text.slice(at, at + longestWhole))?.[0];
    if (next === undefined) return undefined;
    at += next.length;
  }
  return undefined;
}

/** “Adult readers, ”: between the whole and its part. */
const mostBetween = 4;
/** In UTF-16 units. */
const longestWhole = 48;

/** 셋 중 하나, 三つに一つ. */
function oneOfSmall(
  text: string,
  { end, amount, spelling }: ReadNumber,
  { pack }: Vocabulary,
): FractionShape | undefined {
  if (spelling === 'digits' || amount.lt(2) || amount.gt(mostOfSmall)) return undefined;
  const at = skipSpace(text, end);
  const words = pack.numerals['one-of'].find((each) => text.startsWith(each, at));
  if (words === undefined) return undefined;
  return { end: at + words.length, numerator: Big(1), denominator: amount, spelling: 'words' };
}

const mostOfSmall = 10;

const isWholeInWords = (text: string, { start, end, amount }: ReadNumber): boolean =>
  amount.gt(2) && wholes.has(amount.toFixed()) && !/\d/u.test(text.slice(start, end));

/** 人中, 人のうち and 명 중 part a group that is there; 人に and 명당 say how often. */
const isOfGroup = (between: string, { pack: { numerals } }: Vocabulary): boolean =>
  numerals['group-shares'].some((word) => between.endsWith(word));

/** What stands right behind a part: 是, and *着 with up to three letters before it (空着). */
const says = (predicate: string, text: string, at: number): boolean =>
  predicate.startsWith('*')
    ? /^\p{L}{0,3}/u.exec(text.slice(at, at + 4))?.[0].includes(predicate.slice(1)) === true
    : text.startsWith(predicate, at);
