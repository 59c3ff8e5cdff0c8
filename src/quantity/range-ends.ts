import type Big from 'big.js';

/** An end of a range as written: `power` is that of its magnitude word, absent where it has none. */
export interface RangeEnd {
  readonly amount: Big;
  readonly power: number | undefined;
}

/** 9～16亿 gives its magnitude once for both ends, unless the range would then not rise: 8000—1.2万. */
export function lowerEnd(low: RangeEnd, high: RangeEnd): Big {
  if (low.power !== undefined || high.power === undefined) return low.amount;
  const shared = low.amount.times(`1e${high.power}`);
  return shared.lt(high.amount) ? shared : low.amount;
}
