import type Big from 'big.js';
import { error, warning, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { evaluateFormula } from '../../../quantity/formula/evaluate.js';
import { formulaTokens } from '../../../quantity/formula/parse-formula.js';
import { shownValue } from '../../../quantity/format/display.js';
import type { Quantity } from '../../../quantity/quantity.js';
import { unitFromPacks } from '../../../quantity/units.js';
import { exactQuantity } from '../../../report/exact-quantity.js';
import type { Calculated, Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';

/** A calculated figure is the report's own: it is nobody's statement, and no finer than what it is made of. */
export const derived: ReportRule = {
  codes: [
    'derived/attributed',
    'derived/constant',
    'derived/too-precise',
    'derived/percent-for-points',
  ],
  check: (context) => [...context.report.facts.values()].flatMap((fact) => check(fact, context)),
};

function check(fact: Fact, context: ReportContext): readonly Diagnostic[] {
  const { origin } = fact;
  if (origin.kind !== 'calculated') return [];
  const { facts } = context.report;
  const operands = origin.facts.flatMap((id) => facts.get(id) ?? []);
  return [
    ...(fact.attribution === undefined ? [] : [attributed(fact)]),
    ...constants(fact, origin),
    ...tooPrecise(fact, operands),
    ...(isPercentForPoints(fact, origin.formula, context) ? [percentForPoints(fact)] : []),
  ];
}

/** One, a whole, and the months of a year are no figures of a source. */
const declared: ReadonlySet<string> = new Set(['1', '100', '100%', '12']);

/** Numbers that a formula brings along, and a formula that rests on nothing. */
function constants(fact: Fact, { formula, facts }: Calculated): readonly Diagnostic[] {
  const numbers = formulaTokens(formula)
    .filter(({ kind, text }) => kind === 'number' && !declared.has(text))
    .map(({ text }) => `“${text}”`);
  if (facts.length > 0 && numbers.length === 0) return [];
  return [
    error(
      'derived/constant',
      fieldPlace(fact, 'formula'),
      numbers.length > 0
        ? `the formula holds ${numbers.join(', ')}, which no source gives`
        : 'the formula names no fact, so the figure rests on nothing',
      'make a fact of each figure, with its quote; of numbers only 1, 100, 100% and 12 may be written out',
    ),
  ];
}

const attributed = (fact: Fact): Diagnostic =>
  error(
    'derived/attributed',
    fieldPlace(fact, 'attribution'),
    'the fact is calculated, so it is not a statement of anybody else',
    'remove the attribution',
  );

const percentForPoints = (fact: Fact): Diagnostic =>
  error(
    'derived/percent-for-points',
    fieldPlace(fact, 'unit', 'formula'),
    'the formula takes one percentage from another, which gives percentage points and not percent',
    'write “unit: percentage-point”',
  );

/**
 * A ratio of whole numbers may be given to one decimal. A rate has the decimals that its unit happens to leave it, so that
 * its significant figures count instead.
 */
function tooPrecise(fact: Fact, operands: readonly Fact[]): readonly Diagnostic[] {
  const { quantity } = fact;
  const isRate = quantity.unit.composition !== undefined;
  const finenessOf = isRate ? significantFiguresOf : decimalsOf;
  const finest = Math.max(
    0,
    ...operands.map((operand) => finenessOf(exactQuantity(operand) ?? quantity)),
  );
  if (finenessOf({ ...quantity, value: shownValue(quantity) }) <= finest + 1) return [];
  const [counted, remedy] = isRate
    ? ['significant figures', `write “significant-figures: ${finest}”, or one more`]
    : ['decimals', 'round to as many decimals as the source gives, or to one more'];
  return [
    warning(
      'derived/too-precise',
      fieldPlace(fact, 'round', 'formula'),
      `the result has more ${counted} than any figure of the formula`,
      remedy,
    ),
  ];
}

const significantFiguresOf = ({ value }: Quantity): number =>
  value.kind === 'number' ? value.amount.c.length : 0;

/** A whole that is written out, 100%, is no percentage of the source: what is left of it is a share. */
function isPercentForPoints(
  { quantity }: Fact,
  formula: string,
  { report, packs }: ReportContext,
): boolean {
  if (quantity.unit.kind !== 'percent' || formula.includes('%')) return false;
  const result = evaluateFormula(formula, {
    resolve: (id) => exactQuantity(report.facts.get(id)),
    values: (id) => report.selections.get(id),
    unit: (id) => unitFromPacks(id, packs),
    round: 0,
  });
  return result.ok && result.value.quantity.unit.kind === 'percentage-point';
}

/** Decimals that a quantity is stated with; those of its finer end where it is a range. */
function decimalsOf({ value }: Quantity): number {
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
