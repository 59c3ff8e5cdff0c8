import type { ReadNumber } from '../../number/number-at.js';
import { noReadUnit } from '../../read-quantity.js';
import { cutsWord, skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import { built, type Found } from '../found.js';

interface Place {
  readonly end: number;
  readonly number: number;
}

/**
 * A number that goes on as a place in a series counts nothing: twenty-first, « vingt et unième », “five thousandth”, 세 번째,
 * 三人目, «3.er», „die 3. Bahn“.
 */
export function ordinalInWords(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const place =
    tailedPlace(text, number, vocabulary) ??
    dottedPlace(text, number, vocabulary) ??
    smallerPlace(text, number, vocabulary) ??
    multipliedPlace(text, number, vocabulary);
  if (place === undefined || number.unread !== undefined) return undefined;
  return built({
    left,
    number: { start: number.start, end: place.end },
    end: place.end,
    value: { kind: 'ordinal', number: place.number },
    unit: noReadUnit,
    spelling: number.spelling,
  });
}

/** 세 번째, 三人目, 3.er, 3ème. */
function tailedPlace(
  text: string,
  { end, amount, place }: ReadNumber,
  { ordinalTails, pack }: Vocabulary,
): Place | undefined {
  const tail =
    ordinalTails.at(text, end) ??
    (pack.reading.grammar === 'latin' && pack.script !== 'Kore'
      ? undefined
      : ordinalTails.at(text, skipSpace(text, end)));
  if (tail === undefined || place !== undefined) return undefined;
  const isCut = pack.script !== 'Kore' && cutsWord(text, tail.end);
  return isCut ? undefined : { end: tail.end, number: amount.toNumber() };
}

/** „Die 3. Bahn“: a number and a full stop inside a sentence, behind an article. */
function dottedPlace(
  text: string,
  { start, end, isPlain, amount }: ReadNumber,
  { pack: { ordinals, frame } }: Vocabulary,
): Place | undefined {
  if (ordinals.pattern !== '{number}.' || !isPlain) return undefined;
  if (!/^\. \p{L}/u.test(text.slice(end, end + 3))) return undefined;
  const [, word = ''] =
    /(?<!\p{L})(\p{L}{2,6}) $/u.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  return frame.determiners.includes(word.toLowerCase())
    ? { end: end + 1, number: amount.toNumber() }
    : undefined;
}

/** Twenty-first, vingt et unième, “one hundred and fifth”: the tens or hundreds are a number, and what they lack a place. */
function smallerPlace(text: string, number: ReadNumber, vocabulary: Vocabulary): Place | undefined {
  const { joiners, pack } = vocabulary;
  if (number.spelling !== 'words' || pack.reading.grammar !== 'latin') return undefined;
  const { amount, end } = number;
  const room = amount.mod(100).eq(0)
    ? 100
    : (pack.numerals.rooms[amount.toFixed()] ?? (amount.mod(10).eq(0) && amount.gte(20) ? 10 : 0));
  const joiner = joiners.at(text, end) ?? joiners.at(text, skipSpace(text, end));
  const isHyphen = text.charAt(end) === '-' && joiner === undefined;
  const isSpaced = joiner === undefined && !isHyphen;
  const start = joiner === undefined ? end + 1 : skipSpace(text, joiner.end);
  const word = placeAt(text, start, vocabulary);
  if (word === undefined || start <= end || word.number >= room) return undefined;
  // “Twenty second-hand boats”, “a hundred first editions”, and « cent unième ».
  const isAlone = vocabulary.ordinalWords.at(text, start) !== undefined;
  if (isSpaced && isAlone && !pack.reading.ordinals.has(text.slice(start, word.end)))
    return undefined;
  // “A thirty-second delay”.
  const isMeasure = vocabulary.tails.at(text, start)?.end === word.end;
  if (isMeasure && articleBefore(text, number.start, pack.frame['per-articles'])) return undefined;
  return { end: word.end, number: amount.plus(word.number).toNumber() };
}

/** “Five thousandth”, « deux centième »: a part of a thousand has a plural behind any number but one. */
function multipliedPlace(
  text: string,
  { amount, end, place }: ReadNumber,
  vocabulary: Vocabulary,
): Place | undefined {
  const start = text.charAt(end) === '-' ? end + 1 : skipSpace(text, end);
  const word = vocabulary.oneOfParts.at(text, start);
  if (word === undefined || start === end || place !== undefined || amount.lte(1)) return undefined;
  return /^10{2,}$/u.test(String(word.meaning)) && amount.mod(1).eq(0)
    ? { end: word.end, number: amount.times(word.meaning).toNumber() }
    : undefined;
}

function placeAt(
  text: string,
  start: number,
  { ordinalWords, oneOfParts }: Vocabulary,
): Place | undefined {
  const word = ordinalWords.at(text, start) ?? oneOfParts.at(text, start);
  return word === undefined || cutsWord(text, word.end)
    ? undefined
    : { end: word.end, number: word.meaning };
}

const articleBefore = (text: string, start: number, articles: readonly string[]): boolean =>
  articles.some(
    (word) => text.slice(Math.max(0, start - word.length - 1), start).toLowerCase() === `${word} `,
  );
