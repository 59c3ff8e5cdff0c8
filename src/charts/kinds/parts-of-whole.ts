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
 * The whole that the parts are drawn in: percentages are parts of 100, other numbers of their sum.
 *
 * Errors: `chart/over-whole`.
 */
export function wholeOf({ place }: ChartSpec, parts: readonly Datum[]): Checked<Whole> {
  const sum = parts.reduce((total, { amount }) => total + amount, 0);
  const isPercent = parts[0]?.fact.quantity.unit.kind === 'percent';
  if (isPercent && sum > 100 + ROUNDING) {
    return failed([
      error(
        'chart/over-whole',
        place,
        `the parts come to ${Math.round(sum * 100) / 100} per cent`,
        'draw shares of one whole, or use a bar chart',
      ),
    ]);
  }
  const amount = isPercent ? Math.max(100, sum) : sum;
  return { value: { amount, rest: amount - sum }, diagnostics: [] };
}
