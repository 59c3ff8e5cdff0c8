import type Big from 'big.js';
import { memoOf } from '../../memo.js';
import type { Fault } from '../parsed.js';
import type { Period, Unit } from '../quantity.js';
import { rational, roundedDecimal } from './rational.js';

/** The values of a column. */
export interface ColumnValues {
  readonly amounts: readonly Big[];
  readonly unit: Unit;
  /** When they hold, each once, where that is known. */
  readonly periods?: readonly Period[];
  /** What each belongs to, where that is known: values of two columns are paired by it. */
  readonly keys?: readonly string[];
  /** Whether they are values of one column over those of another. */
  readonly isRatio?: boolean;
}

/** Two ratios of numbers of up to 19 digits that differ do so before this decimal. */
export const ratioDecimals = 40;

/**
 * Each value of one column over the value of another that belongs to the same: what a list of figures a head is. Values
 * without a partner are left out.
 */
export function valuesPer(
  figures: ColumnValues,
  counts: ColumnValues,
  offset: number,
): ColumnValues | Fault {
  const { keys: figureKeys } = figures;
  const { keys: countKeys } = counts;
  if (figureKeys === undefined || countKeys === undefined) {
    return {
      code: 'formula/not-a-formula',
      problem: 'per(…) of two columns does not say which of their values belong together',
      remedy: 'name with “key” under “cells” of both the column that tells the rows apart',
      offset,
    };
  }
  const paired = ratios({ ...figures, keys: figureKeys }, { ...counts, keys: countKeys });
  if (paired === undefined) {
    return {
      code: 'formula/division-by-zero',
      problem: 'a value of the column that per(…) divides by is 0',
      remedy: 'leave its row out with “where”',
      offset,
    };
  }
  const periods = [...(figures.periods ?? []), ...(counts.periods ?? [])];
  return {
    ...paired,
    unit: figures.unit,
    periods: [...new Map(periods.map((period) => [JSON.stringify(period), period])).values()],
    isRatio: true,
  };
}

/**
 * `undefined` where a count is 0. Rows of one report ask for the same ratios, of lists that are made once for all of them
 * though the selections are not.
 */
const ratios = (figures: Keyed, counts: Keyed): Ratios | undefined =>
  ratiosOf(figures.amounts)(figures.keys)(counts.amounts)(counts.keys);

type Keyed = ColumnValues & Required<Pick<ColumnValues, 'keys'>>;
type Ratios = Required<Pick<ColumnValues, 'amounts' | 'keys'>>;

const ratiosOf = memoOf((figures: readonly Big[]) =>
  memoOf((figureKeys: readonly string[]) =>
    memoOf((counts: readonly Big[]) =>
      memoOf((countKeys: readonly string[]): Ratios | undefined => {
        const countOf = new Map(countKeys.map((key, index) => [key, counts[index]]));
        const pairs = figureKeys.flatMap((key, index) => {
          const [figure, count] = [figures[index], countOf.get(key)];
          return figure === undefined || count === undefined ? [] : [{ key, figure, count }];
        });
        if (pairs.some(({ count }) => count.eq(0))) return undefined;
        return {
          amounts: pairs.map(({ figure, count }) =>
            roundedDecimal(rational(figure, count), ratioDecimals, 'nearest'),
          ),
          keys: pairs.map(({ key }) => key),
        };
      }),
    ),
  ),
);
