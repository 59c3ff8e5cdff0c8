import Big from 'big.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { FractionShape } from './fraction-shape.js';

/** 四分之一, 4분의 1: the denominator comes first. 百分之五十 is a percentage. */
export function writtenFraction(
  text: string,
  number: ReadNumber,
  vocabulary: Vocabulary,
): FractionShape | undefined {
  const sign = vocabulary.fractionSign?.at(text, number.end);
  if (sign === undefined || number.amount.lte(0)) return undefined;
  const start = skipSpace(text, sign.end);
  // 百分之负七: the sign stands before the part.
  const minus = vocabulary.minusWords.at(text, start);
  const part = numeratorAt(text, minus?.end ?? start, number.amount, vocabulary);
  const numerator = part && minus ? { ...part, amount: part.amount.neg() } : part;
  if (numerator === undefined || numerator.unread !== undefined) return undefined;
  const { script } = vocabulary.pack;
  const ofHundreds =
    (script === 'Hans' || script === 'Hant') && text.slice(number.start, number.end).length === 1;
  const share = !ofHundreds
    ? undefined
    : number.amount.eq(100)
      ? 'percent'
      : number.amount.eq(1000)
        ? 'per-mille'
        : undefined;
  return {
    end: numerator.end,
    numerator: numerator.amount,
    denominator: share !== undefined ? Big(1) : number.amount,
    spelling: share !== undefined ? numerator.spelling : 'hanzi',
    ...(share !== undefined
      ? {
          unit: { kind: 'percent' as const, id: share, text: text.slice(number.start, sign.end) },
        }
      : {}),
  };
}

/** 오분의 일만: what would make ten thousand of the numerator is a particle, “only”. */
function numeratorAt(
  text: string,
  start: number,
  denominator: Big,
  vocabulary: Vocabulary,
): ReadNumber | undefined {
  const numerator = numberAt(text, start, vocabulary);
  if (numerator === undefined || numerator.amount.lt(denominator)) return numerator;
  const { particles } = vocabulary.pack.numerals;
  const particle = particles.find((each) => text.endsWith(each, numerator.end));
  if (particle === undefined) return numerator;
  const from = Math.max(0, start - 4);
  const alone = text.slice(from, numerator.end - particle.length);
  const shorter = numberAt(alone, start - from, vocabulary);
  return shorter?.end === alone.length && shorter.amount.lt(denominator)
    ? { ...shorter, start, end: from + alone.length }
    : numerator;
}
