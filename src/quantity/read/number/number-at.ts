import Big from 'big.js';
import { longestHanNumeral } from '../../han-numeral.js';
import type { Qualifier } from '../../quantity.js';
import type { ReadQuantity } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { grown, sumOf, type GrowingNumber, type JoinedPart } from './growing-number.js';
import { multiplierAt, type Multiplier } from './multiplier-at.js';
import { halfAt, spokenDecimals } from './parts-of-one.js';
import { pieceAt } from './piece-at.js';
import type { Piece } from './piece.js';

/** A number without sign and unit: digits, numerals and words with their magnitudes. */
export interface ReadNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: Big;
  readonly spelling: ReadQuantity['spelling'];
  /** Power of ten of the last digit behind a decimal sign: −1 of 61.0, 4 of 1.20 million. */
  readonly place?: number;
  /** Of the magnitude that the whole number is counted in, which the lower end of a range may share. */
  readonly power?: number;
  /** As written; empty where there is none. */
  readonly magnitude: string;
  /** Power of the last magnitude, which “and a half” is half of. */
  readonly last: number;
  /** Between digits and magnitude, or behind both: 多. */
  readonly inside?: Qualifier;
  /** Digits alone, without group or decimals: it may be a year. */
  readonly isPlain: boolean;
  /** The characters that belong to it and are not understood. */
  readonly unread?: string;
  /** Its last part stands behind a joining word: “and three” of “one hundred and three”. */
  readonly joined?: JoinedPart;
  /** Its magnitude may be a unit as well: m. */
  readonly letter?: NonNullable<Multiplier['letter']>;
}

/** Reads the number that begins at a position of a normal text, in steps that grow with its length alone. */
export function numberAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): ReadNumber | undefined {
  const first = pieceAt(text, start, vocabulary, true);
  if (first === undefined) return undefined;
  if (first.unread !== undefined) return { ...nothing(start, first), unread: first.unread };
  const number = grown(text, first, vocabulary);
  const { isSingle, scale, inside, letter, joined } = number;
  const { amount, end, last, magnitude, place } = withHalf(
    text,
    number,
    withSpokenDecimals(text, number, vocabulary),
    vocabulary,
  );
  const unread = leftOver(text, end, number, vocabulary);
  return {
    start,
    end,
    amount,
    spelling: first.kind === 'word' ? 'words' : first.kind,
    magnitude,
    last,
    isPlain: first.isPlain === true && isSingle && inside === undefined && magnitude === '',
    ...(isSingle && scale >= (first.kind === 'hanzi' ? 3 : 2) ? { power: scale } : {}),
    ...(place === undefined || !isSingle ? {} : { place }),
    ...(inside === undefined ? {} : { inside }),
    ...(unread === undefined ? {} : { unread }),
    ...(letter === undefined ? {} : { letter }),
    ...(joined === undefined || !amount.eq(joined.whole.plus(joined.part)) ? {} : { joined }),
  };
}

const nothing = (start: number, { end, kind }: Piece): ReadNumber => ({
  start,
  end,
  amount: Big(0),
  spelling: kind === 'word' ? 'words' : kind,
  magnitude: '',
  last: 0,
  isPlain: false,
});

type Parts = Pick<ReadNumber, 'amount' | 'end' | 'last' | 'magnitude' | 'place'>;

/** 三点七亿, “two point five million”. */
function withSpokenDecimals(text: string, number: GrowingNumber, vocabulary: Vocabulary): Parts {
  const { first, end, last, magnitude, place } = number;
  const amount = sumOf(number.places);
  const decimals =
    first.decimals === undefined &&
    number.inside === undefined &&
    first.kind !== 'digits' &&
    last <= 3
      ? spokenDecimals(text, end, vocabulary)
      : undefined;
  if (decimals === undefined)
    return { amount, end, last, magnitude, ...(place === undefined ? {} : { place }) };
  const { digits } = decimals;
  const spoken = amount.plus(`0.${digits}`);
  const behind = multiplierAt(text, decimals.end, number.lastPiece, false, vocabulary);
  return behind === undefined
    ? { amount: spoken, end: decimals.end, last, magnitude, place: -digits.length }
    : {
        amount: spoken.times(`1e${behind.power}`),
        end: behind.end,
        last: behind.power,
        magnitude: behind.text,
        place: behind.power - digits.length,
      };
}

/** “Two and a half million”, “one million and a half”. */
function withHalf(
  text: string,
  { first, inside, lastPiece, afterMultiplier }: GrowingNumber,
  parts: Parts,
  vocabulary: Vocabulary,
): Parts {
  const { amount, last } = parts;
  const half =
    first.decimals === undefined && inside === undefined
      ? halfAt(text, parts.end, vocabulary)
      : undefined;
  if (half === undefined) return parts;
  const sum = amount.plus(half.amount.times(afterMultiplier ? `1e${last}` : 1));
  const behind = multiplierAt(text, half.end, { ...lastPiece, kind: 'word' }, false, vocabulary);
  if (behind === undefined || (afterMultiplier && behind.power === last))
    return { ...parts, amount: sum, end: half.end };
  const { end, power } = behind;
  // One billion and a half million: the half is of the magnitude behind it.
  if (afterMultiplier && power < last)
    return { ...parts, amount: amount.plus(half.amount.times(`1e${power}`)), end };
  return {
    ...parts,
    amount: sum.times(`1e${power}`),
    end,
    last: power,
    magnitude: behind.text,
  };
}

/** Numerals that go on behind a number and do not fit it: 四五 of 十四五. */
function leftOver(
  text: string,
  end: number,
  { lastPiece: { kind }, afterMultiplier }: GrowingNumber,
  vocabulary: Vocabulary,
): string | undefined {
  let to = end;
  while (
    to < text.length &&
    to - end < longestHanNumeral &&
    vocabulary.character(text.charAt(to)) !== undefined
  )
    to += 1;
  if (
    to === end ||
    (kind === 'digits' && !afterMultiplier && vocabulary.pack.reading.grammar !== 'han')
  )
    return undefined;
  if (vocabulary.notNumerals.at(text, end) !== undefined) return undefined;
  const tail = vocabulary.tails.at(text, end);
  if (tail !== undefined && tail.end > end) return undefined;
  return vocabulary.pack.reading.grammar === 'han' ? text.slice(end, to) : undefined;
}
