import type Big from 'big.js';
import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { evaluateFormula } from '../../../quantity/formula/evaluate.js';
import { shownValue } from '../../../quantity/format/display.js';
import { unitFromPacks, wholeIn } from '../../../quantity/units.js';
import { exactQuantity } from '../../../report/exact-quantity.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';

/** No rounding makes all, or nothing, of what is not. */
export const roundedWhole: ReportRule = {
  codes: ['derived/rounded-to-whole'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => roundedToWhole(fact, context)),
};

/** Decimals at which a share that is not whole is seen not to be. */
const FINE = 12;

/** What a fact is before it is rounded for print. */
function exactAmount(fact: Fact, { report, packs }: ReportContext): Big | undefined {
  const { origin } = fact;
  if (origin.kind !== 'calculated') {
    const { value: own } = fact.quantity;
    return fact.exact ?? (own.kind === 'number' ? own.amount : undefined);
  }
  const result = evaluateFormula(origin.formula, {
    resolve: (id) => exactQuantity(report.facts.get(id)),
    values: (id) => report.selections.get(id),
    unit: (id) => unitFromPacks(id, packs),
    round: FINE,
  });
  const value = result.ok ? result.value.quantity.value : undefined;
  return value?.kind === 'number' ? value.amount : undefined;
}

/** A share that is not all and would be printed as 100%, or an amount that is not nothing as 0. */
function roundedToWhole(fact: Fact, context: ReportContext): readonly Diagnostic[] {
  const { unit } = fact.quantity;
  const shown = shownValue(fact.quantity);
  if (shown.kind !== 'number') return [];
  const { amount } = shown;
  const isWhole = wholeIn(unit)?.eq(amount.abs()) === true;
  if (!amount.eq(0) && !isWhole) return [];
  const exact = exactAmount(fact, context);
  if (exact === undefined || exact.eq(amount)) return [];
  const sign = unit.kind !== 'percent' ? '' : unit.id === 'percent' ? '%' : '‰';
  return [
    error(
      'derived/rounded-to-whole',
      fieldPlace(fact, 'round', 'significant-figures', 'display', 'formula'),
      `rounding makes ${amount.toFixed()}${sign} of ${exact.toFixed()}${sign}`,
      isWhole
        ? 'round to more decimals, so that what is left of the whole is seen'
        : 'round to more decimals, so that what is there is seen',
    ),
  ];
}
