import Big from 'big.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { multiplierAt } from './multiplier-at.js';
import { pieceAt } from './piece-at.js';
import type { Piece } from './piece.js';

export interface Place {
  readonly amount: Big;
  /** What goes on from it is smaller. */
  readonly room: Big;
  readonly power: number;
}

/** Multiplies what is smaller than a magnitude: 2 hundred and 2 → thousand. */
export function multiplied(
  places: readonly Place[],
  power: number,
  afterMultiplier: boolean,
  last: Piece,
  { pack: { numerals } }: Vocabulary,
): Place[] | undefined {
  const bound = Big(`1e${power}`);
  let kept = places.length;
  let count = Big(0);
  while (kept > 0) {
    const below = places[kept - 1];
    if (below === undefined) break;
    const isTogether =
      kept === places.length && afterMultiplier && below.power <= power && power >= 4;
    const isCount = kept === places.length && below.power === 0;
    if (!isCount && !isTogether && below.power >= power) break;
    count = count.plus(below.amount);
    kept -= 1;
  }
  if (kept === places.length) {
    // 百 alone is one hundred behind a larger magnitude, in Japanese and Korean: 二千百.
    if (last.kind !== 'hanzi' || power > (numerals['short-places'] ? 1 : 3)) return undefined;
    count = Big(1);
  }
  const amount = count.times(bound);
  const above = places[kept - 1];
  if (above !== undefined && amount.gte(Big(`1e${above.power}`))) return undefined;
  return [...places.slice(0, kept), { amount, room: bound, power }];
}

/** The smaller places that go on from a magnitude: 5千 in 3万5千, “fifty” in “two hundred and fifty”. */
export function nextPiece(
  text: string,
  end: number,
  places: readonly Place[],
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): Piece | undefined {
  const above = places.at(-1);
  if (above === undefined || above.room.lte(1)) return undefined;
  const han = vocabulary.pack.reading.grammar === 'han';
  const hyphen = text.charAt(end) === '-' && last.kind === 'word' ? end + 1 : undefined;
  const spaced = skipSpace(text, end);
  const joiner = vocabulary.joiners.at(text, han ? end : spaced);
  const starts = [
    ...(hyphen === undefined ? [] : [hyphen]),
    ...hyphens
      .filter((sign) => text.startsWith(sign, end) && isTens(last, above))
      .map((sign) => end + sign.length),
    ...(han
      ? [end, spaced]
      : vocabulary.pack.numerals.compounds && last.kind === 'word'
        ? [end, spaced]
        : last.kind === 'digits' || last.kind === 'hanzi' || vocabulary.pack.script === 'Kore'
          ? [end, spaced]
          : [spaced]),
    ...(joiner === undefined || (above.power < 2 && !joiner.meaning)
      ? []
      : [skipSpaceOrHyphen(text, joiner.end)]),
  ];
  for (const start of new Set(starts)) {
    const found = pieceAt(text, start, vocabulary, false);
    if (found === undefined || found.unread !== undefined) continue;
    if (found.decimals !== undefined && !isCountOfMyriads(text, found, above, vocabulary)) continue;
    if (fits(text, found, start, end, above, last, afterMultiplier, vocabulary)) {
      const short = shortPlace(text, found, above, vocabulary);
      const isJoined = joiner !== undefined && start >= joiner.end && above.power >= 2;
      return { ...(short ?? found), ...(isJoined ? { isJoined } : {}) };
    }
  }
  return undefined;
}

/** 2천 236.3조: thousands and a decimal are counted by one magnitude behind both. */
const isCountOfMyriads = (text: string, found: Piece, above: Place, words: Vocabulary): boolean =>
  words.pack.script === 'Kore' &&
  above.power < 4 &&
  (multiplierAt(text, found.end, found, false, words)?.power ?? 0) >= 4;

/** “Fifty - two”, as text that was taken apart has it, and “fifty-” at the end of a line. */
const hyphens = [' - ', '- '] as const;

/** Tens and ones with a hyphen between them are no range. */
const isTens = (last: Piece, { room }: Place): boolean =>
  last.kind === 'word' && room.gte(10) && room.lt(100);

const skipSpaceOrHyphen = (text: string, position: number): number =>
  /[ -]/u.test(text.charAt(position)) ? position + 1 : position;

/** 三万五 is 35,000 where the language says so. */
function shortPlace(
  text: string,
  found: Piece,
  above: Place,
  { pack, character }: Vocabulary,
): Piece | undefined {
  const isBare =
    found.kind === 'hanzi' &&
    found.skips !== true &&
    found.amount.lt(10) &&
    found.power === undefined &&
    above.power > 1;
  if (
    !isBare ||
    !pack.numerals['short-places'] ||
    character(text.charAt(found.end))?.power !== undefined
  )
    return undefined;
  const isUsual = [2, 3, 4, 8].includes(above.power);
  return isUsual ? { ...found, amount: found.amount.times(`1e${above.power - 1}`) } : undefined;
}

function fits(
  text: string,
  found: Piece,
  start: number,
  end: number,
  above: Place,
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): boolean {
  // 세 is three, and the beginning of 세르비아 디나르.
  if ((vocabulary.currenciesAfter.at(text, start)?.end ?? 0) > found.end) return false;
  if (found.amount.lt(1) || found.amount.gte(above.room)) return false;
  const isJoined = start > end + 1;
  const hasMagnitude = multiplierAt(text, found.end, found, false, vocabulary) !== undefined;
  switch (found.kind) {
    case 'digits':
      if (!afterMultiplier) return false;
      // Digits without a magnitude go on only from the next lower place: 3万5 may mean 35,000.
      if (isJoined) return above.power === 2 && !hasMagnitude && found.amount.lt(above.room);
      if (hasMagnitude)
        return (
          start === end ||
          last.kind !== 'digits' ||
          vocabulary.pack.reading.grammar === 'han' ||
          above.power >= 3
        );
      if (vocabulary.pack.reading.grammar === 'latin' && vocabulary.pack.script !== 'Kore')
        return false;
      // A place of Korean stands after a word space: 1만 2400.
      return (
        (start === end || vocabulary.pack.script === 'Kore') &&
        (!vocabulary.pack.numerals['short-places'] ||
          found.amount.gte(above.room.div(10)) ||
          // 11万674人, 5万0714人: no more than one digit is a short place.
          text.slice(start, found.end).replaceAll(/\D/gu, '').length >= 3)
      );
    case 'hanzi':
      return start === end || hasMagnitude || vocabulary.pack.script === 'Kore';
    case 'word':
      return true;
  }
}
