import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { lettersBehind } from '../before/country-letters.js';
import { isPairSlash } from '../pair-slash.js';
import { partedByLine } from './parted-by-line.js';
import { raisedTo } from './raised-to.js';

/** What directly touches a figure from the right and is not understood. */
export function touching(
  text: string,
  number: ReadNumber,
  end: number,
  isClosed: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const part =
    vocabulary.partsAfter.at(text, end) ?? vocabulary.partsAfter.at(text, skipSpace(text, end));
  const inNumber =
    vocabulary.tails.at(text, number.end) === undefined
      ? vocabulary.partsAfter.at(text, number.end)
      : undefined;
  const known = vocabulary.notNumerals.at(text, skipSpace(text, end));
  if (part !== undefined && known === undefined) return part.text;
  if (inNumber !== undefined && vocabulary.notNumerals.at(text, number.end) === undefined)
    return inNumber.text;
  const thing = isClosed ? undefined : oneThingBehind(text, number, vocabulary);
  if (thing !== undefined) return thing;
  const span = spanBehind(text, number, end, vocabulary);
  if (span !== undefined) return span;
  const exponentEnd = raisedTo(text, end, vocabulary)?.end;
  if (exponentEnd !== undefined) return text.slice(end, exponentEnd);
  const country = isClosed ? lettersBehind(text, end) : undefined;
  if (country !== undefined) return country;
  const next = text.charAt(end);
  if (next === '') return undefined;
  const isDigits = number.spelling === 'digits' && number.end === end;
  const lineEnd = /[.,]/u.test(next) ? end + 1 : end;
  if (isDigits && partedByLine(text, lineEnd, vocabulary) !== undefined)
    return /^\n[\d.,]*\d/u.exec(text.slice(lineEnd, lineEnd + 12))?.[0].trim();
  if (/[\u2460-\u24FF\u2776-\u2793]/u.test(next)) return undefined;
  if (/\d/u.test(next) && isClosed && opensOtherSum(text, end, vocabulary)) return undefined;
  if (/[\p{Nd}½¼¾⅓⅔²³⁰-⁹]/u.test(next)) return next;
  if (isClosed) return cutsWord(text, end) ? wordAfter(text, end) : undefined;
  if (
    number.spelling !== 'hanzi' &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(next)
  )
    return wordAfter(text, end);
  if (
    next === '-' &&
    /[\p{Script=Latin}]/u.test(text.charAt(end + 1)) &&
    number.spelling === 'digits'
  )
    return wordAfter(text, end + 1);
  // “3 Mil-” at the end of a line: what goes on behind it is not known.
  const [broken] = /^\s?\p{L}{2,24}-(?=\s\p{Ll})/u.exec(text.slice(end, end + 32)) ?? [];
  if (broken !== undefined && number.spelling === 'digits') return broken.trim();
  if (/[.,/:'’]/u.test(next) && /\d/u.test(text.charAt(end + 1))) {
    if (next === ',' && vocabulary.isCellComma(end)) return undefined;
    if (isPairSlash(text, end, vocabulary)) return undefined;
    if (next === '/' && isBaseOfRate(text, end + 1, vocabulary)) return undefined;
    return text.slice(end, end + 2);
  }
  if (
    next === '，' &&
    /\d/u.test(text.charAt(end - 1)) &&
    /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5))
  )
    return text.slice(end, end + 4);
  const point = number.spelling === 'words' ? undefined : vocabulary.points.at(text, end);
  const behind = text.charAt(point?.end ?? 0);
  if (
    point !== undefined &&
    (/\d/u.test(behind) || vocabulary.character(behind)?.digit !== undefined)
  )
    return text.slice(end, end + 2);
  // 100, 000: a comma, and behind it noughts that begin no number.
  if (/^[,.] 000(?!\d)/u.test(text.slice(end, end + 6)) && /\d/u.test(text.charAt(end - 1)))
    return text.slice(end, end + 5);
  if (next === ' ' && /\d/u.test(text.charAt(end - 1)) && isSplitGroup(text, number, end))
    return text.slice(end, end + 4);
  if (isSplitByScan(text, number, end, vocabulary))
    return /^ \d+/u.exec(text.slice(end, end + 8))?.[0];
  if (/[‰‱°℃^×÷√=±∓#]/u.test(next)) return next;
  const spaced = skipSpace(text, end);
  const isCounted = number.spelling === 'words' || number.magnitude !== '';
  const further =
    isCounted && spaced > end && vocabulary.pack.reading.grammar === 'latin'
      ? vocabulary.numbers.at(text, spaced)
      : undefined;
  // “8.8 million three years earlier”.
  const isOfTime = vocabulary.pack.frame.times['years-before'].some(
    (pattern) =>
      further !== undefined && text.startsWith(pattern.replace('{number}', ''), further.end),
  );
  if (isOfTime) return undefined;
  if (further !== undefined) return further.text;
  const magnitude = vocabulary.magnitudes.at(text, spaced);
  if (magnitude === undefined || number.spelling === 'hanzi') return undefined;
  // 한 다스만: behind a word for twelve it is no ten thousand.
  const isParticle =
    end > number.end && vocabulary.pack.numerals.particles.includes(magnitude.text);
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

/** 1 0000: digits that a space parts and that are no groups; “320 450 77”: groups, and digits behind them that are none. */
const isSplitGroup = (
  text: string,
  { start, end: close, isPlain }: ReadNumber,
  end: number,
): boolean =>
  (isPlain && end - start <= 3 && /^ \d{3}(?!\d)/u.test(text.slice(end, end + 5))) ||
  (close === end &&
    / \d{3}$/u.test(text.slice(start, end)) &&
    /^ \d/u.test(text.slice(end, end + 2)));

/** 售票3 20张: where words stand without spaces, digits that only a space parts are of one number that is not known. */
const isSplitByScan = (
  text: string,
  { start, end: close, isPlain }: ReadNumber,
  end: number,
  { pack, namesBefore }: Vocabulary,
): boolean =>
  pack.reading.grammar === 'han' &&
  isPlain &&
  close === end &&
  namesBefore.before(text, start) === undefined &&
  (/\p{Script=Han}/u.test(text.charAt(start - 1))
    ? /^ \d{1,3}(?![\d.,])/u.test(text.slice(end, end + 5))
    : end - start === 1 &&
      /\p{Script=Han} (?:\d ){0,5}$/u.test(text.slice(Math.max(0, start - 12), start)) &&
      /^ \d(?![\d.,])/u.test(text.slice(end, end + 3)));

function wordAfter(text: string, start: number): string {
  let end = start;
  while (
    end - start < 24 &&
    /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u.test(text.charAt(end))
  )
    end += 1;
  return text.slice(start, end);
}
