import Big from 'big.js';
import type { Qualifier } from '../../quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { multiplierAt, type Multiplier } from './multiplier-at.js';
import type { Piece } from './piece.js';
import { multiplied, nextPiece, type Place } from './places.js';

/** A number as far as its pieces and magnitudes have been read. */
export interface GrowingNumber {
  readonly first: Piece;
  readonly places: readonly Place[];
  readonly end: number;
  readonly lastPiece: Piece;
  /** Power of the last magnitude or piece. */
  readonly last: number;
  readonly afterMultiplier: boolean;
  /** One piece, whose magnitudes are all of the whole number. */
  readonly isSingle: boolean;
  /** Sum of the powers of those magnitudes. */
  readonly scale: number;
  /** Power of ten of its last digit behind a decimal sign. */
  readonly place?: number;
  /** As written; empty where there is none. */
  readonly magnitude: string;
  readonly letter?: NonNullable<Multiplier['letter']>;
  /** Between digits and magnitude, or behind both: 多. */
  readonly inside?: Qualifier;
  readonly joined?: JoinedPart | undefined;
  /** What it was before its last piece, until a magnitude takes that in. */
  readonly before?: GrowingNumber | undefined;
  /** Nothing goes on from it. */
  readonly isWhole?: true;
}

/** “And three” of “one hundred and three”. */
export interface JoinedPart {
  readonly whole: Big;
  readonly part: Big;
  readonly power: number;
}

/** No number has more pieces; a longer one is not read. */
const mostPieces = 32;

/** A number from its first piece to its last. */
export function grown(text: string, first: Piece, vocabulary: Vocabulary): GrowingNumber {
  const power = first.power ?? 0;
  let number: GrowingNumber = {
    first,
    places: [{ amount: first.amount, room: first.room, power }],
    end: first.end,
    lastPiece: first,
    last: power,
    afterMultiplier: power > 0,
    isSingle: true,
    scale: power,
    magnitude: '',
    ...(first.decimals === undefined ? {} : { place: -first.decimals }),
  };
  for (let count = 1; count < mostPieces && number.isWhole !== true; count += 1)
    number =
      withInside(text, number, vocabulary) ??
      withMagnitude(text, number, vocabulary) ??
      withNextPiece(text, number, vocabulary) ??
      whole(number);
  return number;
}

const whole = (number: GrowingNumber): GrowingNumber => ({ ...number, isWhole: true });

export const sumOf = (places: readonly Place[]): Big =>
  places.reduce((sum, each) => sum.plus(each.amount), Big(0));

/** 8多亿, 8个多亿, 30余: a word of approximation between digits and magnitude, or behind both. */
function withInside(
  text: string,
  number: GrowingNumber,
  vocabulary: Vocabulary,
): GrowingNumber | undefined {
  if (number.inside !== undefined) return undefined;
  const found =
    insideLink(text, number.end, vocabulary) ?? qualifierInside(text, number, vocabulary);
  return found === undefined ? undefined : { ...number, inside: found.meaning, end: found.end };
}

interface Inside {
  readonly end: number;
  readonly meaning: Qualifier;
}

/** 8个多亿: between digits and a magnitude, behind the measure word that links them. */
function insideLink(
  text: string,
  at: number,
  { magnitudeLinks, qualifiersInside, character }: Vocabulary,
): Inside | undefined {
  const link = magnitudeLinks.at(text, at);
  const found = link === undefined ? undefined : qualifiersInside.at(text, link.end);
  const power = found === undefined ? undefined : character(text.charAt(found.end))?.power;
  return power !== undefined && power >= 8 ? found : undefined;
}

function qualifierInside(
  text: string,
  { end, lastPiece, afterMultiplier }: GrowingNumber,
  vocabulary: Vocabulary,
): Inside | undefined {
  const found = vocabulary.qualifiersInside.at(text, end);
  if (found === undefined) return undefined;
  const isUnit = (vocabulary.tails.at(text, end)?.end ?? 0) > found.end;
  // 여 is no qualifier at the beginning of 여섯.
  const isNumber = (vocabulary.numbers.at(text, end)?.end ?? 0) > found.end;
  const isBehindOnes =
    lastPiece.kind === 'hanzi' && lastPiece.power === undefined && !afterMultiplier;
  return isUnit ||
    isNumber ||
    isBehindOnes ||
    vocabulary.notNumerals.at(text, end) !== undefined ||
    !opensUnit(text, found, vocabulary)
    ? undefined
    : found;
}

/** 10来个, but 100来自…: a word for “about” stands between a number and what is counted, and nowhere else. */
const opensUnit = (
  text: string,
  { end, meaning }: Inside,
  { tails, character }: Vocabulary,
): boolean =>
  meaning !== 'about' ||
  tails.at(text, end) !== undefined ||
  character(text.charAt(end))?.power !== undefined;

/** 3 → 3万, “two hundred” → “two hundred thousand”. */
function withMagnitude(
  text: string,
  number: GrowingNumber,
  vocabulary: Vocabulary,
): GrowingNumber | undefined {
  const { lastPiece, afterMultiplier, isSingle } = number;
  const multiplier = multiplierAt(text, number.end, lastPiece, afterMultiplier, vocabulary);
  if (multiplier === undefined) return undefined;
  const { power, end, letter } = multiplier;
  const places = multiplied(number.places, power, afterMultiplier, lastPiece, vocabulary);
  if (places === undefined) return whole(withoutLastPiece(number));
  return {
    ...number,
    places,
    end,
    last: power,
    afterMultiplier: true,
    magnitude: multiplier.text,
    before: undefined,
    ...(isSingle ? { scale: number.scale + power } : {}),
    ...(isSingle && number.place !== undefined ? { place: number.place + power } : {}),
    ...(letter === undefined ? {} : { letter, isWhole: true }),
  };
}

/** What went on from a magnitude is another number with one of its own: 1万1万. */
const withoutLastPiece = ({ before, ...number }: GrowingNumber): GrowingNumber =>
  before === undefined
    ? number
    : {
        ...number,
        places: before.places,
        end: before.end,
        last: before.last,
        lastPiece: before.lastPiece,
        afterMultiplier: before.afterMultiplier,
      };

/** 3万 → 3万5, “two hundred” → “two hundred and fifty”. */
function withNextPiece(
  text: string,
  number: GrowingNumber,
  vocabulary: Vocabulary,
): GrowingNumber | undefined {
  const { first, places, end, last, lastPiece, afterMultiplier } = number;
  if (number.inside !== undefined || first.decimals !== undefined) return undefined;
  const next = nextPiece(text, end, places, lastPiece, afterMultiplier, vocabulary);
  if (next === undefined) return undefined;
  const { amount, room, isJoined = false, power = 0 } = next;
  // “11.513 millones y un aumento”: behind digits the word is an article.
  if (first.kind === 'digits' && isJoined && isArticleAt(text, next, vocabulary)) return undefined;
  return {
    ...number,
    places: [...places, { amount, room, power }],
    end: next.end,
    lastPiece: next,
    last: power,
    afterMultiplier: power > 0,
    isSingle: false,
    joined: isJoined ? { whole: sumOf(places), part: amount, power: last } : undefined,
    before: number,
  };
}

const isArticleAt = (text: string, { kind, end }: Piece, { articles }: Vocabulary): boolean =>
  kind === 'word' && articles.at(text, text.lastIndexOf(' ', end - 1) + 1)?.end === end;
