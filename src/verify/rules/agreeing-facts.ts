import type Big from 'big.js';
import { error, warning, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { evaluateFormula } from '../../quantity/formula/evaluate.js';
import { shownValue } from '../../quantity/display.js';
import type { Quantity } from '../../quantity/quantity.js';
import { unitFromPacks } from '../../quantity/units.js';
import { exactQuantity } from '../../report/exact-quantity.js';
import type { Fact } from '../../report/report.js';
import type { ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import type { ReportRule } from '../rule.js';

/** What a report says of one thing it says once: no two figures under one name, and no share that rounding makes whole. */
export const agreeingFacts: ReportRule = {
  codes: ['figure/contradicts', 'derived/rounded-to-whole'],
  check: (context) => {
    const facts = [...context.report.facts.values()];
    return [...contradictions(facts), ...facts.flatMap((fact) => roundedToWhole(fact, context))];
  },
};

/** What tells a figure from others on the page: its words, unit and period. */
const nameOf = ({ label, period, quantity }: Fact): string =>
  JSON.stringify([
    Object.entries(label).map(([tag, text]) => [tag, text.trim().toLowerCase()]),
    period,
    quantity.unit.id,
    quantity.value.kind === 'date' || quantity.value.kind === 'ordinal',
  ]);

const amountOf = ({ value, qualifier, status }: Quantity): string =>
  JSON.stringify([value, qualifier, status], (key, each: unknown) =>
    key === 'place' ? undefined : each,
  );

function contradictions(facts: readonly Fact[]): readonly Diagnostic[] {
  const known = new Map<string, Fact>();
  return facts.flatMap((fact) => {
    const name = nameOf(fact);
    const other = known.get(name);
    if (other === undefined) {
      known.set(name, fact);
      return [];
    }
    if (amountOf(other.quantity) === amountOf(fact.quantity)) return [];
    return [
      // A warning: in running text the label is not printed, and two facts may share one.
      warning(
        'figure/contradicts',
        fact.place,
        `“${fact.id}” and “${other.id}” have one label, unit and period, and two values`,
        'correct the one that is wrong, or give each a label or a period that tells them apart',
      ),
    ];
  });
}

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
  const isWhole = unit.kind === 'percent' && amount.abs().eq(100);
  if (!amount.eq(0) && !isWhole) return [];
  const exact = exactAmount(fact, context);
  if (exact === undefined || exact.eq(amount)) return [];
  const sign = unit.kind === 'percent' ? '%' : '';
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
