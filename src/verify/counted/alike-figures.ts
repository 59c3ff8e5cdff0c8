import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { isComparedYear } from '../times/relative/time-before.js';
import { isOne } from './shared-words.js';

/** The figures of a quote that are of one kind and unit, so that only words can tell which is meant. */
export const alike = (
  read: ReadQuantity,
  figures: readonly ReadQuantity[],
): readonly ReadQuantity[] =>
  figures.filter(
    (each) =>
      !(each.start !== read.start && isComparedYear(each)) &&
      each.value.kind !== 'date' &&
      !(read.spelling === 'digits' && isOne(each)) &&
      // “11,940 gave for the first time”: a place in an order is no amount, nor is “one in nine” of “was under 18”.
      sortOf(each) === sortOf(read) &&
      each.unit.kind === read.unit.kind &&
      (each.unit.id ?? each.unit.text) === (read.unit.id ?? read.unit.text),
  );

const sortOf = ({ value, unit }: ReadQuantity): 'ordinal' | 'part' | 'amount' => {
  if (value.kind === 'ordinal') return 'ordinal';
  const isBelowOne = value.kind === 'number' && value.amount.gt(0) && value.amount.lt(1);
  return value.kind === 'fraction' || (isBelowOne && unit.kind === 'none') ? 'part' : 'amount';
};
