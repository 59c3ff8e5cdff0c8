import { parsed, refused, type Fault, type Parsed } from '../parsed.js';
import type { Quantity, Unit } from '../quantity.js';
import { noUnit } from '../units.js';
import { calculate, negative, type Operand } from './arithmetic.js';
import { roundingFor } from './bounds.js';
import { applyFunction, type Argument } from './functions.js';
import { valuesPer, type ColumnValues } from './values-per.js';
import { parseFormula, type Expression } from './parse-formula.js';
import { exactDecimal, rational, roundedDecimal, type Rational } from './rational.js';

export interface FormulaContext {
  /** The quantity of a fact by its id. */
  readonly resolve: (id: string) => Quantity | undefined;
  /** The values of a column by the id of their selection, for functions. */
  readonly values?: (id: string) => ColumnValues | undefined;
  /** A unit by its id; asked for `percent` and `percentage-point`. */
  readonly unit: (id: string) => Unit | undefined;
  /** Decimals to round the result to; exact where absent. */
  readonly round?: number;
  /** Significant figures to round the result to, where no decimals are declared. */
  readonly significant?: number;
}

export interface FormulaResult {
  /** A number, or the ordinal of a rank, with status `calculated`. */
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
  const round = context.round ?? decimalsFor(context.significant, amount);
  const decimal =
    round === undefined
      ? exactDecimal(amount, mostDecimals)
      : roundedDecimal(amount, round, roundingFor(qualifier));
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
  const isRank = read.value.kind === 'call' && read.value.name === 'rank';
  const quantity: Quantity = {
    value: isRank
      ? { kind: 'ordinal', number: decimal.toNumber() }
      : { kind: 'number', amount: decimal },
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
      // A language pack that was refused has no units; what refused it is told where it stands.
      if (unit === undefined)
        return [
          {
            code: 'formula/unit-mismatch',
            problem: 'no percent is known in every language of the report',
            remedy: 'mend the language pack that was refused',
            offset: expression.offset,
          },
        ];
      return { amount: rational(expression.amount), unit, qualifier: undefined };
    }
    case 'fact':
      used(expression.id);
      return factOperand(expression, context);
    case 'negative': {
      const operand = evaluate(expression.operand, context, used);
      return 'amount' in operand ? negative(operand) : operand;
    }
    case 'call':
      return callOperand(expression, context, used);
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

function callOperand(
  { name, operands, offset }: Extract<Expression, { kind: 'call' }>,
  context: FormulaContext,
  used: (id: string) => void,
): Outcome {
  const faults: Fault[] = [];
  const given = operands.flatMap((operand): readonly Argument[] => {
    const values = valuesOf(operand, context, used);
    if (values !== undefined && 'amounts' in values) return [{ kind: 'values', ...values }];
    if (values !== undefined) {
      faults.push(values);
      return [];
    }
    const outcome = evaluate(operand, context, used);
    if ('amount' in outcome) return [{ kind: 'figure', operand: outcome }];
    faults.push(...outcome);
    return [];
  });
  if (faults.length > 0) return faults;
  const [percent, percentagePoint] = ['percent', 'percentage-point'].map(context.unit);
  const result = applyFunction({ name, arguments: given, offset, percent, percentagePoint });
  return 'amount' in result ? result : [result];
}

/** The values of a column, or of two that are paired; `undefined` of what is a figure. */
function valuesOf(
  expression: Expression,
  context: FormulaContext,
  used: (id: string) => void,
): ColumnValues | Fault | undefined {
  if (expression.kind === 'fact') {
    const values = context.values?.(expression.id);
    if (values !== undefined) used(expression.id);
    return values;
  }
  if (expression.kind !== 'call' || expression.name !== 'per') return undefined;
  const [figures, counts, ...rest] = expression.operands;
  if (figures?.kind !== 'fact' || counts?.kind !== 'fact' || rest.length > 0) return undefined;
  const [first, second] = [context.values?.(figures.id), context.values?.(counts.id)];
  if (first === undefined || second === undefined) return undefined;
  used(figures.id);
  used(counts.id);
  return valuesPer(first, second, expression.offset);
}

/** Decimals that leave so many significant figures: 3 of 4282.09 are −1, and none is left of the point below 0. */
function decimalsFor(significant: number | undefined, amount: Rational): number | undefined {
  if (significant === undefined) return undefined;
  const size = roundedDecimal(amount, mostDecimals, 'nearest').abs();
  return size.eq(0) ? 0 : significant - size.round(significant - 1 - size.e, 1).e - 1;
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
