import Big from 'big.js';
import type { Quantity } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';

/** Two fifths as 2/5, which prints as words: a source that writes a part in words does not say 0.4. */
export function fractionIn({
  value,
  unit,
  spelling,
  text,
}: ReadQuantity): Quantity['value'] | undefined {
  if (value.kind !== 'number' || unit.kind !== 'none' || spelling === 'digits') return undefined;
  const { amount } = value;
  // “83 out of 100” as it is written.
  const [, part, whole] = /^\D*(\d+)\D+(\d+)\D*$/u.exec(text) ?? [];
  if (part !== undefined && whole !== undefined && Big(whole).gt(0) && amount.times(whole).eq(part))
    return { kind: 'fraction', numerator: Big(part), denominator: Big(whole) };
  if (amount.lte(0) || amount.gte(1)) return undefined;
  const parts = Big(1).div(amount).round();
  const denominator = amount.times(parts).eq(1)
    ? parts
    : denominators.find((each) => amount.times(each).mod(1).eq(0));
  return denominator === undefined
    ? undefined
    : { kind: 'fraction', numerator: amount.times(denominator), denominator: Big(denominator) };
}

/** Of the parts that are written in words and divide exactly. */
const denominators = [2, 4, 5, 8, 10, 20, 100, 1000, 10000];
