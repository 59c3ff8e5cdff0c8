import type Big from 'big.js';
import type { ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';

interface Denominator {
  readonly end: number;
  readonly meaning: number;
}

/** What makes parts of the number before it: thirds, twenty-fifths. “Seven fifth-graders” are none: more parts than one have a plural. */
export function denominatorAt(
  text: string,
  { end, spelling, joined, amount }: ReadNumber,
  vocabulary: Vocabulary,
): Denominator | undefined {
  const isApart = spelling === 'words' && text.startsWith(' - ', end);
  const start = isApart ? end + 3 : afterHyphenOrSpace(text, end);
  if (spelling === 'digits' && end === start) return undefined;
  const found = vocabulary.denominators.at(text, start);
  if (found === undefined) return compoundDenominator(text, start, vocabulary);
  const isSingular = vocabulary.oneOfParts.at(text, start)?.end === found.end;
  return isSingular && !endsWithOne(joined?.part ?? amount) ? undefined : found;
}

/** One, and what ends with the word: « vingt et un cinquième ». */
const endsWithOne = (amount: Big): boolean => amount.mod(10).eq(1) && !amount.mod(100).eq(11);

const afterHyphenOrSpace = (text: string, at: number): number =>
  text.charAt(at) === '-' ? at + 1 : skipSpace(text, at);

/** Twenty-fifths: the tens are a number, and the ones a denominator. */
function compoundDenominator(
  text: string,
  start: number,
  { numbers, denominators }: Vocabulary,
): { readonly end: number; readonly meaning: number } | undefined {
  const tens = numbers.at(text, start);
  if (tens === undefined || !/^[2-9]0$/u.test(tens.meaning)) return undefined;
  const ones = denominators.at(text, afterHyphenOrSpace(text, tens.end));
  return ones === undefined || ones.meaning > 9
    ? undefined
    : { end: ones.end, meaning: Number(tens.meaning) + ones.meaning };
}
