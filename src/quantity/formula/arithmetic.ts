import Big from 'big.js';
import type { Fault } from '../parsed.js';
import type { Qualifier, Unit } from '../quantity.js';
import { noUnit, wholeIn } from '../units.js';
import { joinedQualifier, turnedQualifier } from './bounds.js';
import { compound, isSameProduct, isScale, productRatio } from './compound-units.js';
import type { Operator } from './parse-formula.js';
import {
  isNegative,
  isZero,
  negated,
  over,
  plus,
  rational,
  times,
  type Rational,
} from './rational.js';

/** A value on the way through a formula. Percentages keep their own scale: 50% is 50. */
export interface Operand {
  readonly amount: Rational;
  readonly unit: Unit;
  readonly qualifier: Qualifier | undefined;
}

/** The unit of differences between percentages; the packs hold its words. */
export type PercentagePoint = Unit | undefined;

type Outcome = Operand | Fault;

/** One step of a formula, or why its two sides cannot be joined. `offset` is that of the operator. */
export function calculate(
  operator: Operator,
  left: Operand,
  right: Operand,
  percentagePoint: PercentagePoint,
  offset: number,
): Outcome {
  switch (operator) {
    case '+':
      return add(left, right, false, percentagePoint, offset);
    case '-':
      return add(left, negative(right), true, percentagePoint, offset);
    case '*':
      return multiply(left, right);
    case '/':
      return divide(left, right, offset);
  }
}

export const negative = ({ amount, unit, qualifier }: Operand): Operand => ({
  amount: negated(amount),
  unit,
  qualifier: turnedQualifier(qualifier),
});

function add(
  left: Operand,
  right: Operand,
  subtracted: boolean,
  percentagePoint: PercentagePoint,
  offset: number,
): Outcome {
  const qualifier = joinedQualifier(left.qualifier, right.qualifier);
  const unit = unitOfSum(left.unit, right.unit, subtracted, percentagePoint);
  if (unit === undefined) return cannotAdd(left.unit, right.unit, offset);
  const summand = times(right.amount, conversion(right.unit, left.unit));
  const sum = plus(left.amount, summand);
  const inUnit = left.unit.kind === 'none' ? sum : times(sum, conversion(left.unit, unit));
  return { amount: inUnit, unit, qualifier };
}

/** A share of a whole may be added to a bare number (1 + growth); otherwise both sides have one dimension. */
function unitOfSum(
  left: Unit,
  right: Unit,
  subtracted: boolean,
  percentagePoint: PercentagePoint,
): Unit | undefined {
  if (left.kind === 'percent' && right.kind === 'percent')
    return subtracted && !(isPerMille(left) && isPerMille(right)) ? percentagePoint : left;
  if (left.kind === 'percent' && right.kind === 'percentage-point') return left;
  if (left.kind === 'percentage-point' && right.kind === 'percent')
    return subtracted ? undefined : right;
  if (left.kind === 'none' && right.kind === 'percent') return left;
  if (isSameProduct(left, right)) return left;
  if (left.dimension !== right.dimension) return undefined;
  const converts = left.factor !== undefined && right.factor !== undefined;
  return left.kind !== 'measure' || left.id === right.id || converts ? left : undefined;
}

/** Births less deaths in ‰ are growth in ‰: points are of per cent alone. */
const isPerMille = ({ id }: Unit): boolean => id === 'per-mille';

/** What one of a unit is in another of its dimension. */
export function conversion(from: Unit, to: Unit): Rational {
  if (isSameProduct(from, to)) return productRatio(from, to);
  const whole = wholeIn(from);
  if (to.kind === 'none' && whole !== undefined) return rational(Big(1), whole);
  if (from.id === to.id || from.factor === undefined || to.factor === undefined)
    return rational(Big(1));
  return rational(from.factor, to.factor);
}

function multiply(left: Operand, right: Operand): Operand {
  const [measured, scale] = isScale(right.unit) ? [left, right] : [right, left];
  const bothShares = measured.unit.kind === 'none' && scale.unit.kind === 'percent';
  const product = !isScale(scale.unit)
    ? compound(measured, scale, 1)
    : bothShares
      ? { amount: times(measured.amount, scale.amount), unit: scale.unit }
      : { amount: times(measured.amount, scaleOf(scale)), unit: measured.unit };
  return {
    ...product,
    qualifier: joinedQualifier(
      isNegative(scale.amount) ? turnedQualifier(measured.qualifier) : measured.qualifier,
      isNegative(measured.amount) ? turnedQualifier(scale.qualifier) : scale.qualifier,
    ),
  };
}

function divide(left: Operand, right: Operand, offset: number): Outcome {
  if (isZero(right.amount))
    return {
      code: 'formula/division-by-zero',
      problem: 'the formula divides by zero',
      remedy: 'divide by a figure that is not zero',
      offset,
    };
  if (
    left.unit.kind === 'currency' &&
    right.unit.kind === 'currency' &&
    left.unit.id !== right.unit.id
  )
    return cannotDivide(left.unit, right.unit, offset);
  return {
    ...quotient(left, right),
    qualifier: joinedQualifier(
      isNegative(right.amount) ? turnedQualifier(left.qualifier) : left.qualifier,
      isNegative(left.amount) ? right.qualifier : turnedQualifier(right.qualifier),
    ),
  };
}

/** Like by like is a bare ratio; by a number or a share of a whole, the unit stays; all else is a rate. */
function quotient(left: Operand, right: Operand): Pick<Operand, 'amount' | 'unit'> {
  if (left.unit.kind !== 'none' && unitOfSum(left.unit, right.unit, true, left.unit) !== undefined)
    return {
      amount: over(left.amount, times(right.amount, conversion(right.unit, left.unit))),
      unit: noUnit,
    };
  return isScale(right.unit)
    ? { amount: over(left.amount, scaleOf(right)), unit: left.unit }
    : compound(left, right, -1);
}

function scaleOf({ amount, unit }: Operand): Rational {
  const whole = wholeIn(unit);
  return whole === undefined ? amount : over(amount, rational(whole));
}

function cannotAdd(left: Unit, right: Unit, offset: number): Fault {
  if (left.kind === 'currency' && right.kind === 'currency')
    return {
      code: 'formula/currency-mismatch',
      problem: `the formula adds ${left.id} and ${right.id}`,
      remedy: 'add sums in one currency only',
      offset,
    };
  return mismatch(`the formula adds “${left.id}” and “${right.id}”`, offset);
}

const cannotDivide = (left: Unit, right: Unit, offset: number): Fault => ({
  code: 'formula/currency-mismatch',
  problem: `the formula divides ${left.id} by ${right.id}`,
  remedy: 'compare sums in one currency only',
  offset,
});

const mismatch = (problem: string, offset: number): Fault => ({
  code: 'formula/unit-mismatch',
  problem,
  remedy: 'add quantities of one dimension',
  offset,
});
