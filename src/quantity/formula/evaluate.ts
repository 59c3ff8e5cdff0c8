import { parsed, refused, type Fault, type Parsed } from '../parsed.js';
import type { Quantity, Unit } from '../quantity.js';
import { noUnit } from '../units.js';
import { calculate, negative, type Operand } from './arithmetic.js';
import { roundingFor } from './bounds.js';
import { parseFormula, type Expression } from './parse-formula.js';
import { exactDecimal, rational, roundedDecimal } from './rational.js';

export interface FormulaContext {
  /** The quantity of a fact by its id. */
  readonly resolve: (id: string) => Quantity | undefined;
  /** A unit by its id; asked for `percent` and `percentage-point`. */
  readonly unit: (id: string) => Unit | undefined;
  /** Decimals to round the result to; exact where absent. */
  readonly round?: number;
}

export interface FormulaResult {
  /** A number with status `calculated`. */
  readonly quantity: Quantity;
  /** Ids of the facts it is made of, each once, in order. */
  readonly facts: readonly string[];
}

type Outcome = Operand | readonly Fault[];

/** Digits beyond these cannot be set in a figure. */
const mostDigits = 30;

/** A quotient that has not ended after so many decimals is not printed without a declared rounding. */
const mostDecimals = 15;

/**
 * Calculates a formula exactly and checks its units: like is added to like, percent minus percent is percentage
 * points, percent minus percentage points is percent, a percentage scales what it multiplies, like divided by like is
 * a bare ratio (`a / b * 100%` is a share in percent). Qualifiers are carried: over plus exact is over, over plus
 * nearly is about. Rounding is to the nearest, ties away from zero, but down for “over” and up for “nearly”, so
 * that the words stay true.
 */
export function evaluateFormula(formula: string, context: FormulaContext): Parsed<FormulaResult> {
  const read = parseFormula(formula);
  if (!read.ok) return read;
  const facts: string[] = [];
  const outcome = evaluate(read.value, context, (id) => facts.push(id));
  if (!('amount' in outcome)) return refused(...outcome);
  const { amount, unit, qualifier } = outcome;
  const decimal =
    context.round === undefined
      ? exactDecimal(amount, mostDecimals)
      : roundedDecimal(amount, context.round, roundingFor(qualifier));
  if (decimal === undefined)
    return refused({
      code: 'formula/not-exact',
      problem: 'the result has no end of decimals',
      remedy: 'say with “round” how many decimals are printed',
    });
  if (decimal.e >= mostDigits)
    return refused({
      code: 'quantity/too-precise',
      problem: `the result has more than ${mostDigits} digits`,
      remedy: 'calculate with figures that can be printed',
    });
  const quantity: Quantity = {
    value: { kind: 'number', amount: decimal },
    status: 'calculated',
    unit,
    ...(qualifier === undefined ? {} : { qualifier }),
  };
  return parsed({ quantity, facts: [...new Set(facts)] });
}

function evaluate(
  expression: Expression,
  context: FormulaContext,
  used: (id: string) => void,
): Outcome {
  switch (expression.kind) {
    case 'number': {
      const unit = expression.percent ? context.unit('percent') : noUnit;
      if (unit === undefined) throw new Error('the language packs have no percent');
      return { amount: rational(expression.amount), unit, qualifier: undefined };
    }
    case 'fact':
      used(expression.id);
      return factOperand(expression, context);
    case 'negative': {
      const operand = evaluate(expression.operand, context, used);
      return 'amount' in operand ? negative(operand) : operand;
    }
    case 'operation': {
      const left = evaluate(expression.left, context, used);
      const right = evaluate(expression.right, context, used);
      if (!('amount' in left) || !('amount' in right))
        return [...('amount' in left ? [] : left), ...('amount' in right ? [] : right)];
      const percentagePoint = context.unit('percentage-point');
      const result = calculate(
        expression.operator,
        left,
        right,
        percentagePoint,
        expression.offset,
      );
      return 'amount' in result ? result : [result];
    }
  }
}

function factOperand(
  { id, offset }: Extract<Expression, { kind: 'fact' }>,
  { resolve }: FormulaContext,
): Outcome {
  const quantity = resolve(id);
  if (quantity === undefined)
    return [
      {
        code: 'formula/unknown-fact',
        problem: `“${id}” is not a fact of the report`,
        remedy: id.includes('-')
          ? 'correct the id, or put spaces around a minus'
          : 'correct the id, or add the fact',
        offset,
      },
    ];
  const { value, unit, qualifier } = quantity;
  if (value.kind !== 'number')
    return [
      {
        code: 'formula/not-a-number',
        problem: `the fact “${id}” is a ${value.kind}, not a number`,
        remedy: 'calculate with facts that are single numbers',
        offset,
      },
    ];
  return { amount: rational(value.amount), unit, qualifier };
}
