import Big from 'big.js';
import { parsed, refused, type Fault, type Parsed } from '../parsed.js';
import type { Quantity, Unit } from '../quantity.js';
import { noUnit } from '../units.js';
import { calculate, conversion, negative, type Operand } from './arithmetic.js';
import { roundingFor } from './bounds.js';
import { compound, isSameProduct, productRatio, unitInFull } from './compound-units.js';
import { applyFunction, type Argument } from './functions.js';
import { ratioDecimals, valuesPer, type ColumnValues } from './values-per.js';
import { parseFormula, type Expression } from './parse-formula.js';
import { exactDecimal, rational, roundedDecimal, times, type Rational } from './rational.js';

export interface FormulaContext {
  /** The quantity of a fact by its id. */
  readonly resolve: (id: string) => Quantity | undefined;
  /** The values of a column by the id of their selection, for functions. */
  readonly values?: (id: string) => ColumnValues | undefined;
  /** A unit by its id; asked for `percent` and `percentage-point`. */
  readonly unit: (id: string) => Unit | undefined;
  /** The unit that the result is declared in: a rate is converted to it. What is declared `unknown` is in no unit that could differ. */
  readonly declared?: Unit | 'unknown';
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
  const calculated = evaluate(read.value, context, (id) => facts.push(id));
  const outcome =
    'amount' in calculated ? inDeclared(calculated, read.value.offset, context) : calculated;
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

/** A rate or a product has the words of the unit that is declared for it, and counts in that unit; so does a share, % or ‰. */
function inDeclared(result: Operand, offset: number, { declared }: FormulaContext): Outcome {
  if (declared === 'unknown') return result;
  const { unit, amount } = result;
  if (declared !== undefined && isSameProduct(unit, declared))
    return { ...result, unit: declared, amount: times(amount, productRatio(unit, declared)) };
  if (unit.kind === 'percent' && declared?.kind === 'percent')
    return { ...result, unit: declared, amount: times(amount, conversion(unit, declared)) };
  if (unit.composition === undefined || Object.keys(unit.words).length > 0) return result;
  const gives = `the formula gives ${unitInFull(unit)}`;
  return [
    {
      code: 'formula/unit-mismatch',
      problem:
        declared === undefined
          ? `${gives}, and declares no unit of that kind`
          : `${gives}, not ${unitInFull(declared)}`,
      remedy: `name with “unit” a unit made of the same, in units.yaml ${asEntry(unit)}; or correct the formula`,
      offset,
    },
  ];
}

/** “of: person, per: square-kilometre”. */
function asEntry({ composition }: Unit): string {
  const named = (sign: 1 | -1): string => {
    const ids = (composition?.factors ?? []).flatMap(({ unit, power }) =>
      Array.from({ length: Math.max(0, power * sign) }, () => unit.id),
    );
    return ids.length > 1 ? `[${ids.join(', ')}]` : ids.join();
  };
  const [of, per] = [named(1), named(-1)];
  return [of === '' ? '' : `of: ${of}`, per === '' ? '' : `per: ${per}`].filter(Boolean).join(', ');
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
      const rest = restOfWhole(expression);
      if (rest !== undefined) return evaluate(rest, context, used);
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

/** 100% - young - elder is what 100% - (young + elder) is: the shares are taken from the whole, and not from points. */
function restOfWhole({ operator, left, right, offset }: Operation): Operation | undefined {
  const isDifference = operator === '-' && left.kind === 'operation' && left.operator === '-';
  if (!isDifference || !isShareOfWhole(left)) return undefined;
  const taken: Operation = { ...left, operator: '+', left: left.right, right };
  return { kind: 'operation', operator, left: left.left, right: taken, offset };
}

type Operation = Extract<Expression, { kind: 'operation' }>;

/** Whether what a run of differences begins with is a percentage in figures: 100%. */
const isShareOfWhole = (expression: Expression): boolean =>
  expression.kind === 'operation'
    ? expression.operator === '-' && isShareOfWhole(expression.left)
    : expression.kind === 'number' && expression.percent;

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
  const isQuotient = expression.kind === 'operation' && expression.operator === '/';
  const operands = isQuotient
    ? [expression.left, expression.right]
    : expression.kind === 'call' && expression.name === 'per'
      ? expression.operands
      : [];
  const [figures, counts, ...rest] = operands;
  if (figures?.kind !== 'fact' || counts?.kind !== 'fact' || rest.length > 0) return undefined;
  const [first, second] = [context.values?.(figures.id), context.values?.(counts.id)];
  if (first === undefined || second === undefined) return undefined;
  used(figures.id);
  used(counts.id);
  const paired = valuesPer(first, second, expression.offset);
  if (!isQuotient || !('amounts' in paired)) return paired;
  const { amount, unit } = compound(oneOf(first.unit), oneOf(second.unit), -1);
  return { ...paired, unit, amounts: paired.amounts.map((each) => timesExactly(each, amount)) };
}

const oneOf = (unit: Unit): Pick<Operand, 'amount' | 'unit'> => ({
  amount: rational(Big(1)),
  unit,
});

/** Ratios are compared to so many decimals, so that one that is scaled is rounded like those it is compared with. */
const timesExactly = (ratio: Big, { numerator, denominator }: Rational): Big =>
  numerator.eq(denominator)
    ? ratio
    : roundedDecimal(rational(ratio.times(numerator), denominator), ratioDecimals, 'nearest');

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
