import Big from 'big.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import { isOtherWord } from './korean-numerals.js';
import { isDigit } from './piece.js';

/** Of the fractions that Unicode has a character for. */
const vulgar: ReadonlyMap<string, string> = new Map([
  ['½', '1/2'], ['⅓', '1/3'], ['⅔', '2/3'], ['¼', '1/4'], ['¾', '3/4'], ['⅕', '1/5'], ['⅖', '2/5'], ['⅗', '3/5'],
  ['⅘', '4/5'], ['⅙', '1/6'], ['⅚', '5/6'], ['⅛', '1/8'], ['⅜', '3/8'], ['⅝', '5/8'], ['⅞', '7/8'],
]); // prettier-ignore

export const vulgarFraction = (character: string): string | undefined => vulgar.get(character);

/** “And a half”, ½: a part of one of what stands before it. Only what has an end of decimals is added. */
export function halfAt(
  text: string,
  end: number,
  { halves, notNumerals }: Vocabulary,
): { readonly end: number; readonly amount: Big } | undefined {
  const spaced = skipSpace(text, end);
  const sign = vulgar.get(text.charAt(spaced));
  const word = sign === undefined ? (halves.at(text, end) ?? halves.at(text, spaced)) : undefined;
  if (sign === undefined && (word === undefined || notNumerals.at(text, spaced) !== undefined))
    return undefined;
  const [numerator = '0', denominator = '1'] = (sign ?? word?.meaning ?? '').split('/');
  const amount = Big(numerator).div(denominator);
  return amount.times(denominator).eq(numerator)
    ? { end: word?.end ?? spaced + 1, amount }
    : undefined;
}

/** 点七, “point nought four”: digits one by one, or a number as it is spoken. */
export function spokenDecimals(
  text: string,
  end: number,
  vocabulary: Vocabulary,
): { readonly end: number; readonly digits: string } | undefined {
  const point = vocabulary.points.at(text, skipSpace(text, end));
  if (point === undefined) return undefined;
  // 一.2023年: behind a sign stand numerals of hanzi, and behind a digit it is one of digits.
  const isSign = !/\p{L}/u.test(point.text);
  if (isSign && vocabulary.character(text.charAt(point.end))?.digit === undefined) return undefined;
  let at = point.end;
  let digits = '';
  while (digits.length < 15) {
    const spaced = vocabulary.pack.reading.grammar === 'han' ? at : skipSpace(text, at);
    const hanzi = vocabulary.character(text.charAt(spaced))?.digit;
    const word =
      hanzi === undefined && spaced > at
        ? (vocabulary.numbers.at(text, spaced) ?? vocabulary.spokenDigits.at(text, spaced))
        : undefined;
    const digit =
      hanzi ??
      (isDigit(text, spaced) && vocabulary.pack.reading.grammar === 'han'
        ? Number(text.charAt(spaced))
        : undefined);
    if (digits !== '' && isOtherWord(text, spaced, vocabulary)) break;
    if (digit === undefined && (word === undefined || Big(word.meaning).gte(100))) break;
    digits += digit === undefined ? word?.meaning : String(digit);
    at = word?.end ?? spaced + 1;
  }
  return /^\d+$/u.test(digits) ? { end: at, digits } : undefined;
}
