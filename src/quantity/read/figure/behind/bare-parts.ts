import Big from 'big.js';
import { numberAt } from '../../number/number-at.js';
import { isDigit } from '../../number/piece.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { tailAt } from './unit-at.js';

/** A number behind a sum of money that no name of a part follows: its hundredths, its tenths, or what nobody can tell. */
export type BareParts =
  { readonly end: number; readonly amount: Big } | { readonly unread: string };

/**
 * 12 € 50, 12€50, “twelve pounds fifty”, «tres euros con veinte»: a number of hundredths that ends its clause or has a
 * preposition behind it (7 euros 40 en semaine). What another unit follows is another figure; beside any other word it may
 * be what that counts, and is not read.
 */
export function bareHundredths(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): BareParts | undefined {
  const joiner = decimalJoiner(text, end, vocabulary);
  const start = skipSpace(text, joiner ?? end);
  const isApart = start > end || /\p{Sc}/u.test(text.charAt(end - 1));
  if (!isApart) return undefined;
  const number = isDigit(text, start)
    ? twoDigits(text, start)
    : spelledOut(text, start, vocabulary);
  if (number === undefined || tailAt(text, number.end, vocabulary) !== undefined) return undefined;
  if (
    endsClause.test(text.slice(number.end, number.end + 3)) ||
    isBound(text, number.end, vocabulary)
  )
    return { end: number.end, amount: number.amount.div(100) };
  return joiner === undefined || number.amount.gte(10)
    ? { unread: text.slice(end, number.end) }
    : undefined;
}

const endsClause = /^(?:$|[.,;:!?)]?(?:$|\n)|[.,;:!?)] \D)/u;

function twoDigits(text: string, start: number): { end: number; amount: Big } | undefined {
  const digits = /^\d\d(?![\d\p{L}%‰°/]|[.,:’'-]\d)/u.exec(text.slice(start, start + 4))?.[0];
  return digits === undefined ? undefined : { end: start + 2, amount: Big(digits) };
}

function spelledOut(
  text: string,
  start: number,
  vocabulary: Vocabulary,
): { end: number; amount: Big } | undefined {
  if (vocabulary.pack.reading.grammar !== 'latin') return undefined;
  const number = numberAt(text, start, vocabulary);
  if (number?.spelling !== 'words' || number.unread !== undefined) return undefined;
  const { amount, end, magnitude } = number;
  const isCount = amount.gt(1) && amount.lt(100) && amount.mod(1).eq(0) && magnitude === '';
  return isCount ? { end, amount } : undefined;
}

/** «3 euros con 40»: a word that joins a whole with its part, and joins no two figures. */
function decimalJoiner(
  text: string,
  end: number,
  { mixed, numberJoiners, pack }: Vocabulary,
): number | undefined {
  if (pack.reading.grammar !== 'latin') return undefined;
  const start = skipSpace(text, end);
  const word = mixed.at(text, start);
  return word === undefined || numberJoiners.at(text, start) !== undefined ? undefined : word.end;
}

/** “4 pounds twenty on Monday”, „2 Euro 50 pro Kilo“, “3 dollars 50 a head”. */
function isBound(
  text: string,
  end: number,
  { prepositions, perWords, pack: { frame } }: Vocabulary,
): boolean {
  const start = skipSpace(text, end);
  return (
    start > end &&
    (prepositions.at(text, start) !== undefined ||
      perWords.at(text, start) !== undefined ||
      frame['per-articles'].some((word) => text.startsWith(`${word} `, start)))
  );
}

/** 三块五, 两块二毛五: one numeral of hanzi that ends its clause counts the tenths of what stands before it. */
export function bareTenth(
  text: string,
  end: number,
  size: Big,
  { character }: Vocabulary,
): { readonly end: number; readonly amount: Big } | undefined {
  const digit = character(text.charAt(end))?.digit;
  if (digit === undefined || digit === 0) return undefined;
  return /^(?:$|[。！？；，、,.;!?)）\n])/u.test(text.slice(end + 1, end + 2))
    ? { end: end + 1, amount: size.div(10).times(digit) }
    : undefined;
}
