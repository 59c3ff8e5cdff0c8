import Big from 'big.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import { rightOf, type Right } from '../behind/right.js';
import type { FractionShape } from './fraction-shape.js';

/** 每5名中有1名, 三つに一つ: the first of the forms of the language that the text has. */
export function wholeBefore(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  for (const form of vocabulary.pack.numerals['whole-first']) {
    const part = partBehind(text, number, left, form, vocabulary);
    const found = part && isShareIn(text, number, part, form, vocabulary) ? part : undefined;
    if (found !== undefined) return shareOf(text, number, found, form, vocabulary);
  }
  return undefined;
}

type Form = LanguagePack['numerals']['whole-first'][number];

/** The part of a whole, in one form. */
interface Part {
  readonly number: ReadNumber;
  /** Where the words between the whole and its part begin. */
  readonly between: number;
  readonly closing: Right;
}

function partBehind(
  text: string,
  whole: ReadNumber,
  { start }: Left,
  [first, between]: Form,
  vocabulary: Vocabulary,
): Part | undefined {
  const isLatin = vocabulary.pack.script === 'Latn';
  const lead = text.slice(Math.max(0, start - first.length), start);
  if (lead.toLowerCase() !== first) return undefined;
  // “Of eight passengers one is”: a small whole in words; “of the 8 ships 1 was lost” counts both.
  if (isLatin && !isWholeInWords(text, whole)) return undefined;
  const reach = first === '' ? between.length : isLatin ? 24 : 16;
  // 열 명 중 세 명.
  const behind = first === '' ? skipSpace(text, whole.end) : whole.end;
  const found = text.slice(behind, behind + reach).indexOf(between);
  if (found < 0 || (first === '' && found > 0)) return undefined;
  const number = numberAt(text, skipSpace(text, behind + found + between.length), vocabulary);
  if (number === undefined || number.unread !== undefined) return undefined;
  if (number.amount.gte(whole.amount) || (isLatin && !number.amount.eq(1))) return undefined;
  // 천 명당 4.2명 is a rate too: no share counts parts of one.
  return number.amount.mod(1).eq(0)
    ? { number, between: behind + found, closing: rightOf(text, number, vocabulary) }
    : undefined;
}

function isShareIn(
  text: string,
  whole: ReadNumber,
  { number, between: at, closing }: Part,
  [first, between, predicate]: Form,
  vocabulary: Vocabulary,
): boolean {
  const counter = vocabulary.tails.at(text, whole.end);
  const counts = vocabulary.tails.at(text, number.end);
  const isSame = counts?.text === counter?.text;
  // 5人に2台 is a rate, and no share.
  if (first === '' && counter !== undefined && closing.unit.kind !== 'none' && !isSame)
    return false;
  // 每8名旅客就有1名是学生 is a share, 每8名旅客就有1名船员 is none.
  const isOfOne = counter?.end === at && isSame;
  if (predicate !== undefined && !isOfOne && !says(predicate, text, closing.end)) return false;
  // 三人中有一人是老人; of 300人中有41人是学生 both are counted.
  if (predicate !== undefined && first === '' && whole.amount.gt(mostOfSmall)) return false;
  // 1,280人に75人足りない: 人に marks a case behind a number that nobody counts shares by.
  if (isUnmarkedWhole(first, whole, number, vocabulary)) return false;
  // 846명 중 402명 counts both.
  return !isOfThose(first, between, vocabulary) || wholes.has(whole.amount.toFixed());
}

function shareOf(
  text: string,
  { amount }: ReadNumber,
  { number, closing }: Part,
  [first, between]: Form,
  vocabulary: Vocabulary,
): FractionShape {
  const isRatio = vocabulary.pack.numerals['share-endings'].some((ending) =>
    text.startsWith(ending, skipSpace(text, closing.end)),
  );
  // 4명 중 1명 says how often.
  const isCounted = isOfThose(first, between, vocabulary) && !isRatio && amount.gte(10);
  return {
    ...(isCounted ? { part: { amount: number.amount, unit: closing.unit } } : {}),
    end: closing.end,
    numerator: number.amount,
    denominator: amount,
    spelling: 'words',
  };
}

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

export const mostOfShare = 1000;

export const wholes: ReadonlySet<string> = new Set([
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

/**
 * “Of every ten readers four were under 18”, «de cada diez lectores, cuatro», „von je zehn Lesern sind vier“: the whole stands first,
 * in digits or in words, with a noun behind it and, where verbs come second, one of these.
 */
export function partOfEach(
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
export function oneOfSmall(
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
const isOfThose = (first: string, between: string, { pack: { numerals } }: Vocabulary): boolean =>
  first === '' && numerals['group-shares'].some((word) => between.endsWith(word));

/** What stands right behind a part: 是, and *着 with up to three letters before it (空着). */
const says = (predicate: string, text: string, at: number): boolean =>
  predicate.startsWith('*')
    ? /^\p{L}{0,3}/u.exec(text.slice(at, at + 4))?.[0].includes(predicate.slice(1)) === true
    : text.startsWith(predicate, at);
