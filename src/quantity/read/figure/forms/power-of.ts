import Big from 'big.js';
import type { ReadNumber } from '../../number/number-at.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { built, signed, type Found } from '../found.js';
import { quotient } from './fraction-of.js';
import type { Left } from '../before/left.js';
import { raisedTo } from '../behind/raised-to.js';

/** A base and its exponent come to no more than this, which is more than any source says in words. */
const largestExponent = 12;

/** 2.5の-1乗, 3的2次方: a number that is raised to a whole power. (−3)² and −3² are written the same, so neither is read. */
export function powerOf(
  text: string,
  number: ReadNumber,
  left: Left,
  vocabulary: Vocabulary,
): Found | undefined {
  const raised = raisedTo(text, number.end, vocabulary);
  if (raised?.exponent === undefined || number.amount.eq(0)) return undefined;
  const { exponent, end } = raised;
  if (Math.abs(exponent) > largestExponent) return undefined;
  if (left.isNegative && exponent % 2 === 0) return undefined;
  const power = signed(number.amount, left.isNegative).pow(Math.abs(exponent));
  return built({
    left,
    qualifier: left.qualifier,
    number: { start: number.start, end },
    end,
    value:
      exponent < 0
        ? quotient(Big(power.lt(0) ? -1 : 1), power.abs())
        : { kind: 'number', amount: power },
    spelling: number.spelling,
  });
}
