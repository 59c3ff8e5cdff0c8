import { wholeIn } from '../../quantity/units.js';
import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { ChartSpec } from '../../report/charts.js';
import type { Datum } from '../chart-data.js';

/** Rounded percentages may come to a little more than the whole. */
const ROUNDING = 0.5;

/** A whole in the unit of its parts, and what they leave of it. */
export interface Whole {
  readonly amount: number;
  readonly rest: number;
}

/**
 * The whole that the parts are drawn in: percentages are parts of 100, per mille of 1000, other numbers of their sum.
 *
 * Errors: `chart/over-whole`.
 */
export function wholeOf({ place }: ChartSpec, parts: readonly Datum[]): Checked<Whole> {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const unit = parts[0]?.fact.quantity.unit;
  const all = unit && wholeIn(unit)?.toNumber();
  if (all !== undefined && sum > all + ROUNDING) {
    return failed([
      error(
        'chart/over-whole',
        place,
        `the parts come to ${Math.round(sum * 100) / 100} ${unit?.id === 'percent' ? 'per cent' : 'per mille'}`,
        'draw shares of one whole, or use a bar chart',
      ),
    ]);
  }
  const amount = all === undefined ? sum : Math.max(all, sum);
  return { value: { amount, rest: amount - sum }, diagnostics: [] };
}
