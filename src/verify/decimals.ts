import type Big from 'big.js';
import type { Quantity } from '../quantity/quantity.js';

/** Decimals that a quantity is stated with; those of its finer end where it is a range. */
export function decimalsOf({ value }: Quantity): number {
  switch (value.kind) {
    case 'number':
      return decimals(value.amount);
    case 'range':
      return Math.max(decimals(value.low), decimals(value.high));
    default:
      return 0;
  }
}

/** Places behind the decimal point: `c` holds the digits without trailing noughts, `e` the exponent of the first. */
const decimals = ({ c, e }: Big): number => Math.max(0, c.length - 1 - e);
