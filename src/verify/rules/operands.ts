import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { parseFormula, type Expression } from '../../quantity/formula/parse-formula.js';
import type { Period } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { clauseFrame } from '../clause-frame.js';
import { packOf, type ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { daysOf } from '../figures/days.js';
import type { ReportRule } from '../rule.js';
import { figureOf } from '../sources/match-quote.js';

/** What a formula joins belongs together: a factor is one of the figure, and what is added is of one kind and time. */
export const operands: ReportRule = {
  codes: ['derived/constant', 'derived/unlike-sum'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => {
      if (fact.origin.kind !== 'calculated') return [];
      const formula = parseFormula(fact.origin.formula);
      return formula.ok ? inExpression(formula.value, fact, context) : [];
    }),
};

function inExpression(
  expression: Expression,
  fact: Fact,
  context: ReportContext,
): readonly Diagnostic[] {
  switch (expression.kind) {
    case 'number':
    case 'fact':
      return [];
    case 'negative':
      return inExpression(expression.operand, fact, context);
    case 'call':
      return expression.operands.flatMap((each) => inExpression(each, fact, context));
    case 'operation': {
      const { left, right, operator } = expression;
      return [
        ...inExpression(left, fact, context),
        ...inExpression(right, fact, context),
        ...(operator === '*' || operator === '/' ? factor(expression, fact, context) : []),
        ...(operator === '+' ? summands(left, right, fact, context) : []),
      ];
    }
  }
}

type Operation = Extract<Expression, { kind: 'operation' }>;

/** Twelve months are a factor of what is of a month or a year, and a hundred is one of a bare ratio. */
function factor(
  { left, right, operator }: Operation,
  fact: Fact,
  context: ReportContext,
): readonly Diagnostic[] {
  const [scaled, number] = right.kind === 'number' ? [left, right] : [right, left];
  if (number.kind !== 'number' || number.percent || scaled.kind !== 'fact') return [];
  const operand = context.report.facts.get(scaled.id);
  if (operand === undefined) return [];
  const size = number.amount.toNumber();
  const time = operator === '*' ? 'month' : 'year';
  if (size === 12 && !isOf(time, operand, context))
    return [
      wrong(
        fact,
        'derived/constant',
        `the formula takes 12 months of “${operand.id}”, and nothing says that it is of one ${time}`,
        `quote the words that say so, give it the period of a ${time}, or leave the factor out`,
      ),
    ];
  if (size === 100 && operand.quantity.unit.kind !== 'none')
    return [
      wrong(
        fact,
        'derived/constant',
        `100 is no factor of “${operand.id}”, which has a unit of its own`,
        'write 100% where a share is meant, or leave the factor out',
      ),
    ];
  return [];
}

const monthsIn = { month: 1, year: 12 } as const;

/** Whether a figure is of one month or year: by its period, its unit, its label or the sentence of its source. */
function isOf(time: 'month' | 'year', fact: Fact, context: ReportContext): boolean {
  const { period, quantity, label } = fact;
  const unit = quantity.unit.id.split('-');
  if (unit.includes(time)) return true;
  if (period !== undefined && period.kind !== 'as-of' && monthsOf(period) === monthsIn[time])
    return true;
  const match = context.quotes.get(fact.id);
  const said: readonly (readonly [string, string])[] = [
    ...Object.entries(label),
    ...(match?.kind === 'found'
      ? [
          [
            match.source.source.language,
            match.source.source.text.slice(match.sentence.start, match.sentence.end),
          ] as const,
        ]
      : []),
  ];
  return said.some(([tag, text]) => {
    const pack =
      context.packs.get(tag) ?? (match?.kind === 'found' ? match.source.pack : undefined);
    const { each, 'each-in-sources': inSources } = (pack ?? packOf(tag, context.packs)).frame.times;
    const words = [...(each[time] ?? []), ...(inSources[time] ?? [])];
    return words.some((word) => text.toLowerCase().includes(word.toLowerCase()));
  });
}

/** How many months a period touches. */
const monthsOf = (period: Period): number => {
  const { first, last } = daysOf(period);
  const monthOf = (date: number): number =>
    Math.floor(date / 10_000) * 12 + Math.floor((date % 10_000) / 100);
  return monthOf(last) - monthOf(first) + 1;
};

/** A share and a growth rate have no sum, nor have two growth rates, nor a year and a part of it. */
function summands(
  left: Expression,
  right: Expression,
  fact: Fact,
  context: ReportContext,
): readonly Diagnostic[] {
  const { facts } = context.report;
  const [one, other] = [left, right].map((each) =>
    each.kind === 'fact' ? facts.get(each.id) : undefined,
  );
  if (one === undefined || other === undefined) return [];
  const isPercent = [one, other].every(({ quantity }) => quantity.unit.kind === 'percent');
  const change = isPercent ? [one, other].find((each) => isChange(each, context)) : undefined;
  if (change !== undefined)
    return [
      wrong(
        fact,
        'derived/unlike-sum',
        `“${change.id}” is the rate of a change, which adds up with no other percentage`,
        'add shares of one whole, or points to a share; growth is (1 + a) * (1 + b) - 1',
      ),
    ];
  if (!overlapsInPart(one.period, other.period)) return [];
  return [
    wrong(
      fact,
      'derived/unlike-sum',
      `“${one.id}” and “${other.id}” are of times that overlap, so that their sum counts some twice`,
      'add figures of one period, or of periods that follow one another',
    ),
  ];
}

function isChange(fact: Fact, { quotes }: ReportContext): boolean {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { direction } = clauseFrame(match.source.normal.text, figureOf(match), match.source.pack);
  return direction?.relation === 'by';
}

function overlapsInPart(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.kind === 'as-of' || other.kind === 'as-of') return false;
  const [a, b] = [daysOf(one), daysOf(other)];
  const isOne = a.first === b.first && a.last === b.last;
  return !isOne && a.first <= b.last && b.first <= a.last;
}

const wrong = (
  fact: Fact,
  code: 'derived/constant' | 'derived/unlike-sum',
  problem: string,
  remedy: string,
): Diagnostic => error(code, fieldPlace(fact, 'formula'), problem, remedy);
