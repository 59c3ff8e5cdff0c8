import Big from 'big.js';
import { hanNumeralCharacters, parseHanNumeral } from '../han-numeral.js';
import { cutsWord } from './phrases.js';
import type { ReadQuantity } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

/** A number without sign, magnitude or unit. */
export interface Numeral {
  readonly end: number;
  readonly amount: Big;
  readonly spelling: ReadQuantity['spelling'];
  /** Digits stand in groups, or have decimals: it is no year. */
  readonly plain: boolean;
}

/** Reads the number that begins at a position of a folded text: digits, hanzi or a word. */
export function numeralAt(
  text: string,
  position: number,
  vocabulary: Vocabulary,
): Numeral | undefined {
  return (
    digitsAt(text, position, vocabulary) ??
    hanziAt(text, position, vocabulary) ??
    wordAt(text, position, vocabulary)
  );
}

function digitsAt(text: string, position: number, vocabulary: Vocabulary): Numeral | undefined {
  const { digits, decimal, group } = vocabulary;
  digits.lastIndex = position;
  const found = digits.exec(text)?.[0];
  if (found === undefined || /\d/u.test(text.slice(position - 1, position))) return undefined;
  const amount = Big(found.replaceAll(group, '').replace(decimal, '.'));
  return { end: position + found.length, amount, spelling: 'digits', plain: /^\d+$/u.test(found) };
}

const hanRun = new RegExp(`[${hanNumeralCharacters}]+(?:[点點][${hanNumeralCharacters}]+)?`, 'uy');

const hanCharacter = new RegExp(`[${hanNumeralCharacters}]`, 'u');

/** Whether a hanzi numeral begins before a position: part of a run that is no number (十四五) is none either. */
export const isInHanRun = (text: string, position: number): boolean =>
  hanCharacter.test(text.charAt(position - 1)) && hanCharacter.test(text.charAt(position));

function hanziAt(text: string, position: number, { pack }: Vocabulary): Numeral | undefined {
  if (pack.reading.grammar !== 'han') return undefined;
  if (isInHanRun(text, position)) return undefined;
  hanRun.lastIndex = position;
  const found = hanRun.exec(text)?.[0];
  const amount = found === undefined ? undefined : parseHanNumeral(found);
  if (found === undefined || amount === undefined) return undefined;
  return { end: position + found.length, amount, spelling: 'hanzi', plain: false };
}

function wordAt(text: string, position: number, { numbers }: Vocabulary): Numeral | undefined {
  if (cutsWord(text, position)) return undefined;
  const first = numbers.at(text, position);
  if (first === undefined) return undefined;
  const tens = Big(first.meaning);
  const joined = text[first.end] === '-' ? numbers.at(text, first.end + 1) : undefined;
  const ones = joined === undefined ? undefined : Big(joined.meaning);
  const compound = ones !== undefined && tens.gte(20) && tens.lt(100) && ones.lt(10);
  return {
    end: compound && joined !== undefined ? joined.end : first.end,
    amount: compound ? tens.plus(ones) : tens,
    spelling: 'words',
    plain: false,
  };
}
