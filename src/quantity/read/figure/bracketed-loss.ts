import type { ReadNumber } from '../number/number-at.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Left } from './before/left.js';
import { rightOf, type Right } from './behind/right.js';

/**
 * The sign that accounts write as brackets: (9.2)万元, $(7.3) million and “Result, USD million: (7.5)” are negative;
 * (5.6 million visits) is an aside.
 */
export function bracketOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): { readonly right: Right; readonly start: number } | undefined {
  const alone = aloneIn(text, number, left, vocabulary);
  if (alone !== undefined) return alone;
  if (
    left.bracket === undefined ||
    left.bracket !== number.start - 1 ||
    !/[)）]/u.test(text.charAt(number.end))
  )
    return undefined;
  const after = number.end + 1;
  const behind = skipSpace(text, after);
  const word =
    magnitudeAt(text, behind, vocabulary) ??
    letterOfMoney(text, behind, left.currency !== undefined, vocabulary);
  const grown: ReadNumber = {
    ...number,
    end: word?.end ?? after,
    amount: word === undefined ? number.amount : number.amount.times(`1e${word.meaning}`),
    ...(number.place === undefined || word === undefined
      ? {}
      : { place: number.place + word.meaning }),
  };
  const right = rightOf(text, grown, vocabulary);
  // (2023)人口: a year, and no number of people below nought.
  const isYear = number.isPlain && yearLike.test(text.slice(number.start, number.end));
  if (isYear && left.currency === undefined && right.unit.kind === 'word') return undefined;
  const isMoney = left.currency !== undefined || right.unit.kind !== 'none' || word !== undefined;
  return isMoney ? { right, start: left.bracket } : undefined;
}

/** 万, 亿, “million”, and what is counted by them: 百万, 十億. */
function magnitudeAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly meaning: number } | undefined {
  const power = vocabulary.character(text.charAt(start))?.power;
  if (power === undefined) return vocabulary.magnitudes.at(text, start);
  const next = vocabulary.character(text.charAt(start + 1))?.power ?? 0;
  return power < smallestOwn && next >= smallestOwn
    ? { end: start + 2, meaning: power + next }
    : { end: start + 1, meaning: power };
}

/** £(4.5)m, (4,5) M€: a letter behind the brackets, of a sum whose currency stands before them or right behind it. */
function letterOfMoney(
  text: string,
  start: number,
  isMoney: boolean,
  { letters, currenciesAfter }: Vocabulary,
): { readonly end: number; readonly meaning: number } | undefined {
  const letter = letters.at(text, start);
  if (letter === undefined) return undefined;
  if (currenciesAfter.at(text, letter.end) !== undefined) return letter;
  return isMoney && !/[\p{L}\p{N}]/u.test(text.charAt(letter.end)) ? letter : undefined;
}

/** The power of 万, the smallest magnitude that 十, 百 and 千 count. */
const smallestOwn = 4;

/**
 * In brackets behind a colon and nothing behind them, or a sum right behind the verb that gives the amount of something (“came to
 * ($4.2 million)”, 净利润为（4.2万元）): it stands where it is due, and is no aside.
 */
function aloneIn(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): { readonly right: Right; readonly start: number } | undefined {
  const start = left.start - 1;
  if (!/[(（]/u.test(text.charAt(start)) || left.qualifier !== undefined) return undefined;
  const isHeaded = /[:：]\s{0,2}$/u.test(text.slice(Math.max(0, start - 3), start));
  const before = skipSpaceBack(text, start);
  if (!isHeaded && vocabulary.amountDue.before(text, before) === undefined) return undefined;
  const right = rightOf(text, number, vocabulary);
  const isSum = left.currency !== undefined || right.unit.kind === 'currency';
  const closed = isHeaded ? /^[)）]\s?(?:[.。;；]|$|\n)/u : isSum ? /^[)）]/u : /(?!)/u;
  if (!closed.test(text.slice(right.end, right.end + 3))) return undefined;
  const isYear = right.unit.kind === 'none' && yearLike.test(text.slice(number.start, number.end));
  if (isYear || right.unit.kind === 'word') return undefined;
  return { right: { ...right, end: right.end + 1 }, start };
}

const skipSpaceBack = (text: string, end: number): number =>
  text.charAt(end - 1) === ' ' ? end - 1 : end;

const yearLike = /^(?:1[89]|2[01])\d\d$/u;
