import Big from 'big.js';
import type { Fault } from '../parsed.js';
import type { Unit } from '../quantity.js';
import { noUnit } from '../units.js';
import { calculate, conversion, type Operand, type PercentagePoint } from './arithmetic.js';
import { joinedQualifier, turnedQualifier } from './bounds.js';
import { isSameProduct } from './compound-units.js';
import type { FunctionName } from './parse-formula.js';
import {
  exactDecimal,
  over,
  plus,
  rational,
  roundedDecimal,
  times,
  type Rational,
} from './rational.js';
import { ratioDecimals, type ColumnValues } from './values-per.js';

/** What a function is given: one figure, or all the values of a selection. */
export type Argument =
  | { readonly kind: 'figure'; readonly operand: Operand }
  | ({ readonly kind: 'values' } & ColumnValues);

type Outcome = Operand | Fault;

/** How each function is called. */
const shapes: Readonly<Record<FunctionName, string>> = {
  sum: 'sum(values)',
  mean: 'mean(values)',
  min: 'min(values)',
  max: 'max(values)',
  count: 'count(values)',
  rank: 'rank(figure, values)',
  share: 'share(figure, whole)',
  per: 'per(figure, count)',
  growth: 'growth(new, old)',
  'compound-growth': 'compound-growth(new, old, periods)',
};

interface Call {
  readonly name: FunctionName;
  readonly arguments: readonly Argument[];
  readonly offset: number;
  readonly percent: Unit | undefined;
  readonly percentagePoint: PercentagePoint;
}

/**
 * Works out a function exactly. `rank` counts from 1 at the largest value, and equal values share the better rank (1, 2,
 * 2, 4); `share` and the two kinds of growth are percentages; the geometric mean of a compound growth is right to 40
 * decimals, more than any rounding asks for.
 */
export function applyFunction(call: Call): Outcome {
  const { name } = call;
  const [first, second, third, ...rest] = call.arguments;
  if (first === undefined || rest.length > 0) return wrongCall(call);
  const isOfTwo = second !== undefined && third === undefined;
  switch (name) {
    case 'sum':
    case 'mean':
      // Values that have no partner in the other column are not in a list of ratios, and would be missing in its sum.
      return second === undefined && first.kind === 'values' && first.isRatio !== true
        ? aggregate(call, first)
        : wrongCall(call);
    case 'min':
    case 'max':
    case 'count':
      return second === undefined && first.kind === 'values'
        ? aggregate(call, first)
        : wrongCall(call);
    case 'rank':
      return isOfTwo && first.kind === 'figure' && second.kind === 'values'
        ? rank(call, first.operand, second)
        : wrongCall(call);
    case 'share': {
      const isSummed = second?.kind === 'figure' || second?.isRatio !== true;
      const whole = isOfTwo && isSummed ? wholeOf(call, second) : undefined;
      if (whole === undefined || first.kind !== 'figure') return wrongCall(call);
      return 'amount' in whole ? percentageOf(call, first.operand, whole, 0) : whole;
    }
    case 'per':
      return isOfTwo && first.kind === 'figure' && second.kind === 'figure'
        ? per(call, first.operand, second.operand)
        : wrongCall(call);
    case 'growth':
      return isOfTwo && first.kind === 'figure' && second.kind === 'figure'
        ? growth(call, first.operand, second.operand)
        : wrongCall(call);
    case 'compound-growth':
      return first.kind === 'figure' && second?.kind === 'figure' && third?.kind === 'figure'
        ? compoundGrowth(call, first.operand, second.operand, third.operand)
        : wrongCall(call);
  }
}

type Values = Extract<Argument, { kind: 'values' }>;

function aggregate({ name, offset }: Call, { amounts, unit }: Values): Outcome {
  const exact = (amount: Rational, of = unit): Operand => ({
    amount,
    unit: of,
    qualifier: undefined,
  });
  const [first] = amounts;
  if (name === 'count') return exact(rational(Big(amounts.length)), noUnit);
  if (first === undefined) {
    return {
      code: 'formula/not-a-number',
      problem: `${name}(…) is asked of no value at all`,
      remedy: 'correct the condition that chooses the values',
      offset,
    };
  }
  if (name === 'min' || name === 'max') {
    const isBetter = (one: Big, other: Big): boolean =>
      name === 'min' ? one.lt(other) : one.gt(other);
    return exact(
      rational(amounts.reduce((best, each) => (isBetter(each, best) ? each : best), first)),
    );
  }
  const total = rational(amounts.reduce((sum, each) => sum.plus(each), Big(0)));
  return exact(name === 'sum' ? total : over(total, rational(Big(amounts.length))));
}

function rank(
  call: Call,
  { amount, unit }: Operand,
  { amounts, unit: other, periods }: Values,
): Outcome {
  if (periods !== undefined && periods.length > 1) {
    return {
      code: 'formula/several-periods',
      problem: `the values that are ranked hold for ${periods.length} periods`,
      remedy: 'choose those of one period with “where”',
      offset: call.offset,
    };
  }
  if (!isAlike(unit, other)) return unlike(call, unit, other);
  const factor = times(amount, conversion(unit, other));
  const own = roundedDecimal(factor, ratioDecimals, 'nearest');
  if (!amounts.some((each) => each.eq(own))) {
    return {
      code: 'formula/not-a-number',
      problem: 'the figure that is ranked is not among the values',
      remedy: 'rank a cell of the same column, or correct the condition that chooses the values',
      offset: call.offset,
    };
  }
  const better = amounts.filter((each) => each.gt(own)).length;
  return { amount: rational(Big(better + 1)), unit: noUnit, qualifier: undefined };
}

const wholeOf = (call: Call, whole: Argument): Outcome =>
  whole.kind === 'figure' ? whole.operand : aggregate({ ...call, name: 'sum' }, whole);

/** The first over the second in percent, with so much of the whole added. */
function percentageOf(call: Call, part: Operand, whole: Operand, added: 0 | -1): Outcome {
  const { offset, percentagePoint, percent } = call;
  if (percent === undefined) throw new Error('the language packs have no percent');
  if (!isAlike(part.unit, whole.unit)) return unlike(call, part.unit, whole.unit);
  const ratio = calculate('/', part, whole, percentagePoint, offset);
  if (!('amount' in ratio)) return ratio;
  const amount = times(plus(ratio.amount, rational(Big(added))), rational(Big(100)));
  return { amount, unit: percent, qualifier: ratio.qualifier };
}

/** From a figure below zero a percentage has the wrong direction: from −5 to 10 would be −300%. */
function growth(call: Call, now: Operand, before: Operand): Outcome {
  if (isBelowZero(before)) {
    return {
      code: 'formula/not-a-number',
      problem: 'growth from a figure below zero is no percentage that says anything',
      remedy: 'print both figures, or what lies between them',
      offset: call.offset,
    };
  }
  return percentageOf(call, now, before, -1);
}

const isBelowZero = ({ amount }: Operand): boolean =>
  amount.numerator.times(amount.denominator).lt(0);

function per(call: Call, figure: Operand, count: Operand): Outcome {
  const unit = { ...count, unit: noUnit };
  const ratio = calculate('/', { ...figure, unit: noUnit }, unit, undefined, call.offset);
  if (!('amount' in ratio)) return ratio;
  return {
    amount: ratio.amount,
    unit: figure.unit,
    qualifier: joinedQualifier(figure.qualifier, turnedQualifier(count.qualifier)),
  };
}

const mostPeriods = 400;

function compoundGrowth(call: Call, now: Operand, before: Operand, periods: Operand): Outcome {
  const { offset, percent } = call;
  const ratio = percentageOf(call, now, before, 0);
  if (!('amount' in ratio)) return ratio;
  if (percent === undefined) throw new Error('the language packs have no percent');
  const count = exactDecimal(periods.amount, 0);
  const root = over(ratio.amount, rational(Big(100)));
  if (
    count === undefined ||
    count.lte(0) ||
    count.gt(mostPeriods) ||
    periods.unit.kind !== 'none' ||
    root.numerator.lte(0) ||
    isBelowZero(before)
  ) {
    return {
      code: 'formula/not-a-number',
      problem:
        'a compound growth is between two figures above zero, over a whole number of periods',
      remedy: `write ${shapes['compound-growth']}, such as compound-growth(a, b, 10)`,
      offset,
    };
  }
  const yearly = rootOf(root, count.toNumber()).minus(1).times(100);
  return { amount: rational(yearly), unit: percent, qualifier: ratio.qualifier };
}

const decimals = 42;

/** The root of a ratio by Newton's method, exact where it has an end of decimals. */
function rootOf(ratio: Rational, degree: number): Big {
  const Precise = Big();
  Precise.DP = decimals + 10;
  const target = new Precise(ratio.numerator).div(ratio.denominator);
  const smallest = new Precise(`1e-${decimals}`);
  let root = new Precise(Number(target) ** (1 / degree) || 1);
  for (let round = 0; round < 60; round += 1) {
    let power = new Precise(1);
    for (let step = 1; step < degree; step += 1) power = power.times(root).round(decimals + 10);
    const next = root
      .times(degree - 1)
      .plus(target.div(power))
      .div(degree);
    const isDone = next.minus(root).abs().lt(smallest);
    root = next;
    if (isDone) break;
  }
  return Big(root.round(decimals - 2).toFixed());
}

/** Whether two units measure one thing: of one dimension, and of one currency where it is money. */
const isAlike = (one: Unit, other: Unit): boolean =>
  one.id === other.id ||
  isSameProduct(one, other) ||
  (one.dimension === other.dimension && one.currency === other.currency && one.kind === other.kind);

const unlike = ({ offset, name }: Call, one: Unit, other: Unit): Fault => ({
  code:
    one.kind === 'currency' && other.kind === 'currency'
      ? 'formula/currency-mismatch'
      : 'formula/unit-mismatch',
  problem: `${name}(…) compares “${one.id}” and “${other.id}”`,
  remedy: 'compare figures of one unit',
  offset,
});

const wrongCall = ({ name, offset }: Call): Fault => ({
  code: 'formula/not-a-formula',
  problem: `${name}(…) is not called so`,
  remedy: `write ${shapes[name]}, where “values” is a fact with “cells” and all else a figure`,
  offset,
});
