import Big from 'big.js';
import { longestHanNumeral } from '../../han-numeral.js';
import type { Qualifier } from '../../quantity.js';
import type { ReadQuantity } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { multiplierAt, type Multiplier } from './multiplier-at.js';
import { halfAt, spokenDecimals } from './parts-of-one.js';
import { pieceAt } from './piece-at.js';
import type { Piece } from './piece.js';
import { multiplied, nextPiece, type Place } from './places.js';

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
  readonly joined?: { readonly whole: Big; readonly part: Big; readonly power: number };
  /** Its magnitude may be a unit as well: m. */
  readonly letter?: NonNullable<Multiplier['letter']>;
}

/** No number has more pieces; a longer one is not read. */
const mostPieces = 32;

/** Reads the number that begins at a position of a normal text, in steps that grow with its length alone. */
export function numberAt(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): ReadNumber | undefined {
  const first = pieceAt(text, start, vocabulary, true);
  if (first === undefined) return undefined;
  if (first.unread !== undefined) return { ...nothing(start, first), unread: first.unread };
  let places: Place[] = [{ amount: first.amount, room: first.room, power: first.power ?? 0 }];
  let [end, count, last, scale] = [first.end, 1, first.power ?? 0, first.power ?? 0];
  let [isSingle, magnitude, afterMultiplier] = [
    true,
    '',
    first.power !== undefined && first.power > 0,
  ];
  let joined: ReadNumber['joined'];
  let inside: Qualifier | undefined;
  let place = first.decimals === undefined ? undefined : -first.decimals;
  let lastPiece: Piece = first;
  let letter: ReadNumber['letter'];
  let before:
    | { places: Place[]; end: number; last: number; lastPiece: Piece; afterMultiplier: boolean }
    | undefined;
  for (; count < mostPieces; count += 1) {
    if (inside === undefined) {
      const linked = insideLink(text, end, vocabulary);
      if (linked !== undefined) {
        inside = linked.meaning;
        end = linked.end;
        continue;
      }
      const found = vocabulary.qualifiersInside.at(text, end);
      const isUnit = (vocabulary.tails.at(text, end)?.end ?? 0) > (found?.end ?? 0);
      // 여 is no qualifier at the beginning of 여섯.
      const isNumber = (vocabulary.numbers.at(text, end)?.end ?? 0) > (found?.end ?? 0);
      if (
        found !== undefined &&
        !isUnit &&
        !isNumber &&
        vocabulary.notNumerals.at(text, end) === undefined &&
        opensUnit(text, found, vocabulary) &&
        !(lastPiece.kind === 'hanzi' && lastPiece.power === undefined && !afterMultiplier)
      ) {
        inside = found.meaning;
        end = found.end;
        continue;
      }
    }
    const multiplier = multiplierAt(text, end, lastPiece, afterMultiplier, vocabulary);
    if (multiplier !== undefined) {
      const grown = multiplied(places, multiplier.power, afterMultiplier, lastPiece, vocabulary);
      if (grown === undefined) {
        // What went on from a magnitude is another number with one of its own: 1万1万.
        if (before !== undefined) ({ places, end, last, lastPiece, afterMultiplier } = before);
        break;
      }
      before = undefined;
      places = grown;
      end = multiplier.end;
      last = multiplier.power;
      magnitude = multiplier.text;
      letter = multiplier.letter;
      if (isSingle) {
        scale += multiplier.power;
        place = place === undefined ? undefined : place + multiplier.power;
      }
      afterMultiplier = true;
      if (multiplier.letter !== undefined) break;
      continue;
    }
    if (inside !== undefined || first.decimals !== undefined) break;
    const next = nextPiece(text, end, places, lastPiece, afterMultiplier, vocabulary);
    if (next === undefined) break;
    // “11.513 millones y un aumento”: behind digits the word is an article.
    if (first.kind === 'digits' && next.isJoined === true && isArticleAt(text, next, vocabulary))
      break;
    before = { places, end, last, lastPiece, afterMultiplier };
    joined =
      next.isJoined === true ? { whole: sumOf(places), part: next.amount, power: last } : undefined;
    places = [...places, { amount: next.amount, room: next.room, power: next.power ?? 0 }];
    end = next.end;
    if (places.length > 1) isSingle = false;
    lastPiece = next;
    afterMultiplier = (next.power ?? 0) > 0;
    last = next.power ?? 0;
  }
  let amount = sumOf(places);
  const decimals =
    first.decimals === undefined && inside === undefined && first.kind !== 'digits' && last <= 3
      ? spokenDecimals(text, end, vocabulary)
      : undefined;
  if (decimals !== undefined) {
    amount = amount.plus(`0.${decimals.digits}`);
    end = decimals.end;
    place = -decimals.digits.length;
    const behind = multiplierAt(text, end, lastPiece, false, vocabulary);
    if (behind !== undefined) {
      amount = amount.times(`1e${behind.power}`);
      [end, last, magnitude] = [behind.end, behind.power, behind.text];
      place += behind.power;
    }
  }
  const half =
    first.decimals === undefined && inside === undefined
      ? halfAt(text, end, vocabulary)
      : undefined;
  if (half !== undefined) {
    amount = amount.plus(half.amount.times(afterMultiplier ? `1e${last}` : 1));
    end = half.end;
    const behind = multiplierAt(text, end, { ...lastPiece, kind: 'word' }, false, vocabulary);
    if (behind !== undefined && afterMultiplier && behind.power < last) {
      // One billion and a half million: the half is of the magnitude behind it.
      amount = amount.plus(
        half.amount.times(`1e${behind.power}`).minus(half.amount.times(`1e${last}`)),
      );
      end = behind.end;
    } else if (behind !== undefined && (!afterMultiplier || behind.power > last)) {
      amount = amount.times(`1e${behind.power}`);
      [end, last, magnitude] = [behind.end, behind.power, behind.text];
    }
  }
  const unread = leftOver(text, end, lastPiece, afterMultiplier, vocabulary);
  return {
    start,
    end,
    amount,
    spelling: first.kind === 'word' ? 'words' : first.kind,
    magnitude,
    last,
    isPlain: first.isPlain === true && count === 1 && magnitude === '' && places.length === 1,
    ...(isSingle && scale >= (first.kind === 'hanzi' ? 3 : 2) ? { power: scale } : {}),
    ...(place === undefined || !isSingle ? {} : { place }),
    ...(inside === undefined ? {} : { inside }),
    ...(unread === undefined ? {} : { unread }),
    ...(letter === undefined ? {} : { letter }),
    ...(joined === undefined || !amount.eq(joined.whole.plus(joined.part)) ? {} : { joined }),
  };
}

/** 10来个, but 100来自…: a word for “about” stands between a number and what is counted, and nowhere else. */
/** 8个多亿: between digits and a magnitude, behind the measure word that links them. */
function insideLink(
  text: string,
  at: number,
  { magnitudeLinks, qualifiersInside, character }: Vocabulary,
): { readonly end: number; readonly meaning: Qualifier } | undefined {
  const link = magnitudeLinks.at(text, at);
  const found = link === undefined ? undefined : qualifiersInside.at(text, link.end);
  const power = found === undefined ? undefined : character(text.charAt(found.end))?.power;
  return power !== undefined && power >= 8 ? found : undefined;
}

const opensUnit = (
  text: string,
  { end, meaning }: { readonly end: number; readonly meaning: Qualifier },
  { tails, character }: Vocabulary,
): boolean =>
  meaning !== 'about' ||
  tails.at(text, end) !== undefined ||
  character(text.charAt(end))?.power !== undefined;

const isArticleAt = (text: string, { kind, end }: Piece, { articles }: Vocabulary): boolean =>
  kind === 'word' && articles.at(text, text.lastIndexOf(' ', end - 1) + 1)?.end === end;

const sumOf = (places: readonly Place[]): Big =>
  places.reduce((sum, each) => sum.plus(each.amount), Big(0));

const nothing = (start: number, { end, kind }: Piece): ReadNumber => ({
  start,
  end,
  amount: Big(0),
  spelling: kind === 'word' ? 'words' : kind,
  magnitude: '',
  last: 0,
  isPlain: false,
});

/** Numerals that go on behind a number and do not fit it: 四五 of 十四五. */
function leftOver(
  text: string,
  end: number,
  { kind }: Piece,
  afterMultiplier: boolean,
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
