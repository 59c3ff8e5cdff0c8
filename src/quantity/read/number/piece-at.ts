import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { digitsAt } from './digits-at.js';
import { hanziAt } from './hanzi-at.js';
import { kanaAt } from './kana-at.js';
import { isDigit, type Piece } from './piece.js';
import { wordAt } from './word-at.js';

/** Digits, one or more hanzi digits, or a word, at a position. */
export function pieceAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
  isFirst: boolean,
): Piece | undefined {
  const unit = text.charAt(position);
  if (unit >= '0' && unit <= '9') return digitsAt(text, position, vocabulary, isFirst);
  const isPoint = unit === '.' && vocabulary.decimals.has('.') && isDigit(text, position + 1);
  if (isPoint && isFirst && !/[\d\p{L}.]/u.test(text.charAt(position - 1)))
    return digitsAt(text, position, vocabulary, true);
  // 일곱 begins with the one of the other series.
  if (vocabulary.pack.script === 'Kore') {
    const word = wordAt(text, position, vocabulary, isFirst);
    if (word !== undefined) return word;
  }
  return (
    hanziAt(text, position, vocabulary, isFirst) ??
    (isFirst ? kanaAt(text, position, vocabulary) : undefined) ??
    wordAt(text, position, vocabulary, isFirst)
  );
}
