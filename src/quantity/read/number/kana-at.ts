import Big from 'big.js';
import { hanDigit, hanPower, longestHanNumeral, parseHanNumeral } from '../../han-numeral.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Piece } from './piece.js';

/** From 万 on a magnitude has its number before it. */
const myriad = 4;
const kana = /\p{Script=Hiragana}/u;

/**
 * にじゅうさん: a numeral by its readings. Those begin many words, so that it stands alone between what is no kana, and has
 * a magnitude or at least four digits.
 */
export function kanaAt(
  text: string,
  position: number,
  { readings }: Vocabulary,
): Piece | undefined {
  if (!readings.begins(text.charAt(position))) return undefined;
  if (/[\p{L}\p{N}]/u.test(text.charAt(position - 1))) return undefined;
  let written = '';
  let end = position;
  while (kana.test(text.charAt(end)) && written.length <= longestHanNumeral) {
    const found = readings.at(text, end);
    if (found === undefined) return undefined;
    // Behind a magnitude じゅう, ひゃく and せん are one of their kind.
    const isOne =
      (hanPower(found.meaning) ?? myriad) < myriad && hanDigit(written.slice(-1)) === undefined;
    written += isOne ? `一${found.meaning}` : found.meaning;
    end = found.end;
  }
  const amount = parseHanNumeral(written);
  if (amount === undefined || written.length < 2) return undefined;
  return { end, kind: 'word', amount, room: Big(0) };
}
