import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { lettersBehind } from '../before/country-letters.js';
import { isPairSlash } from '../pair-slash.js';
import { partedByLine } from './parted-by-line.js';
import { raisedTo } from './raised-to.js';
import { splitBehind } from './split-number.js';

/** What directly touches a figure from the right and is not understood. */
export const touching = (
  text: string,
  number: ReadNumber,
  end: number,
  isClosed: boolean,
  vocabulary: Vocabulary,
): string | undefined =>
  partBehind(text, number, end, vocabulary) ??
  (isClosed ? undefined : oneThingBehind(text, number, vocabulary)) ??
  spanBehind(text, number, end, vocabulary) ??
  exponentBehind(text, end, vocabulary) ??
  (isClosed ? lettersBehind(text, end) : undefined) ??
  nextBehind(text, number, end, isClosed, vocabulary);

/** 几 of 十几, 半 of 2个半月: a part that makes another number of it, behind the number or its unit. */
function partBehind(
  text: string,
  number: ReadNumber,
  end: number,
  { partsAfter, tails, notNumerals }: Vocabulary,
): string | undefined {
  const spaced = skipSpace(text, end);
  const part = partsAfter.at(text, end) ?? partsAfter.at(text, spaced);
  if (part !== undefined && notNumerals.at(text, spaced) === undefined) return part.text;
  const isOther =
    tails.at(text, number.end) !== undefined || notNumerals.at(text, number.end) !== undefined;
  return isOther ? undefined : partsAfter.at(text, number.end)?.text;
}

function exponentBehind(text: string, end: number, vocabulary: Vocabulary): string | undefined {
  const exponent = raisedTo(text, end, vocabulary);
  return exponent === undefined ? undefined : text.slice(end, exponent.end);
}

function nextBehind(
  text: string,
  number: ReadNumber,
  end: number,
  isClosed: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const next = text.charAt(end);
  if (next === '') return undefined;
  const lineEnd = /[.,]/u.test(next) ? end + 1 : end;
  const isDigits = number.spelling === 'digits' && number.end === end;
  if (isDigits && partedByLine(text, lineEnd, vocabulary) !== undefined)
    return /^\n[\d.,]*\d/u.exec(text.slice(lineEnd, lineEnd + 12))?.[0].trim();
  if (/[\u2460-\u24FF\u2776-\u2793]/u.test(next)) return undefined;
  if (/\d/u.test(next) && isClosed && opensOtherSum(text, end, vocabulary)) return undefined;
  if (/[\p{Nd}½¼¾⅓⅔²³⁰-⁹]/u.test(next)) return next;
  if (isClosed) return cutsWord(text, end) ? wordAfter(text, end) : undefined;
  if (/[.,/:'’]/u.test(next) && /\d/u.test(text.charAt(end + 1)))
    return markBeforeDigit(text, end, vocabulary);
  return (
    lettersTouching(text, number, end) ??
    splitBehind(text, number, end, vocabulary) ??
    (/[‰‱°℃^×÷√=±∓#]/u.test(next) ? next : numberFurther(text, number, end, vocabulary))
  );
}

/** 12kgs, 5-fach; “3 Mil-” at the end of a line: what goes on behind it is not known. */
function lettersTouching(text: string, { spelling }: ReadNumber, end: number): string | undefined {
  const next = text.charAt(end);
  if (spelling !== 'hanzi' && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(next))
    return wordAfter(text, end);
  if (spelling !== 'digits') return undefined;
  return next === '-' && /[\p{Script=Latin}]/u.test(text.charAt(end + 1))
    ? wordAfter(text, end + 1)
    : /^\s?\p{L}{2,24}-(?=\s\p{Ll})/u.exec(text.slice(end, end + 32))?.[0].trim();
}

/** The mark between a number and a digit, unless it parts two figures. */
const markBeforeDigit = (text: string, end: number, vocabulary: Vocabulary): string | undefined =>
  (text.charAt(end) === ',' && vocabulary.isCellComma(end)) ||
  isPairSlash(text, end, vocabulary) ||
  (text.charAt(end) === '/' && isBaseOfRate(text, end + 1, vocabulary))
    ? undefined
    : text.slice(end, end + 2);

/** “Two hundred thousand fifty”, 200 000 million: a number or magnitude that a space parts from it. */
function numberFurther(
  text: string,
  number: ReadNumber,
  end: number,
  { pack, numbers, magnitudes }: Vocabulary,
): string | undefined {
  const spaced = skipSpace(text, end);
  const isCounted = number.spelling === 'words' || number.magnitude !== '';
  const further =
    isCounted && spaced > end && pack.reading.grammar === 'latin'
      ? numbers.at(text, spaced)
      : undefined;
  if (further !== undefined) {
    // “8.8 million three years earlier”.
    const isOfTime = pack.frame.times['years-before'].some((pattern) =>
      text.startsWith(pattern.replace('{number}', ''), further.end),
    );
    return isOfTime ? undefined : further.text;
  }
  const magnitude = magnitudes.at(text, spaced);
  if (magnitude === undefined || number.spelling === 'hanzi') return undefined;
  // 한 다스만: behind a word for twelve it is no ten thousand.
  const isParticle = end > number.end && pack.numerals.particles.includes(magnitude.text);
  return isParticle ? undefined : magnitude.text;
}

/** “Half a mile”, “media milla”: a part of one thing that is no unit of the tool, and no share of anything. */
function oneThingBehind(
  text: string,
  { start, end, amount, spelling }: ReadNumber,
  { pack: { frame, lineBreaking }, magnitudes }: Vocabulary,
): string | undefined {
  if (spelling !== 'words' || !amount.gt(0) || !amount.lt(1)) return undefined;
  const [, word = ''] = /^ (\p{L}{2,24})(?!['’\p{L}])/u.exec(text.slice(end, end + 28)) ?? [];
  if (word === '' || magnitudes.at(text, end + 1) !== undefined) return undefined;
  const said = text.slice(start, end).split(' ').at(-1)?.toLowerCase() ?? '';
  return frame['per-articles'].includes(said) || lineBreaking.after.includes(word)
    ? word
    : undefined;
}

/** 3%台 is anything from 3% to under 4%: what makes a span of the figure that it begins with, as the word that ends there. */
function spanBehind(
  text: string,
  { start }: ReadNumber,
  end: number,
  { spansBehind, marksBehind, qualifiersBefore, notNumerals, pack }: Vocabulary,
): string | undefined {
  const spaced = skipSpace(text, end);
  // 突破2万元大关: what was passed is said before the number; of 向2万元大关 nothing is.
  const mark = qualifiersBefore.before(text, start) ? undefined : marksBehind.at(text, spaced);
  const found = mark ?? spansBehind.at(text, spaced);
  if (found === undefined || notNumerals.at(text, spaced) !== undefined) return undefined;
  return spaced === end || found.text.length > 1 || pack.reading.grammar === 'han'
    ? found.text
    : undefined;
}

/** 15.1/10万: of every so many, where a power of ten from a thousand on is all that follows. */
function isBaseOfRate(text: string, start: number, vocabulary: Vocabulary): boolean {
  const base = numberAt(text, start, vocabulary);
  return (
    base !== undefined &&
    base.unread === undefined &&
    ratesOf.has(base.amount.toFixed()) &&
    !/[\d/]/u.test(text.charAt(base.end))
  );
}

const ratesOf: ReadonlySet<string> = new Set(['1000', '10000', '100000', '1000000']);

/** 4人民币5美元: behind the name of a currency another sum with its own. */
function opensOtherSum(text: string, end: number, vocabulary: Vocabulary): boolean {
  const { currenciesAfter } = vocabulary;
  const own = currenciesAfter.before(text, end);
  if (own === undefined) return false;
  const number = numberAt(text, end, vocabulary);
  const other =
    number === undefined ? undefined : currenciesAfter.at(text, skipSpace(text, number.end));
  return other !== undefined && other.meaning !== own.meaning;
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (
    end - start < 24 &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.test(text.charAt(end))
  )
    end += 1;
  return text.slice(start, end);
}
