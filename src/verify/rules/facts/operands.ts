import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { parseFormula, type Expression } from '../../../quantity/formula/parse-formula.js';
import type { Period } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { packOf, type ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import { daysOf } from '../../figures/days.js';
import type { ReportRule } from '../../rule.js';
import { figureOf } from '../../sources/match-quote.js';

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

/**
 * A share and a growth rate have no sum, nor have two growth rates, nor a year and a part of it, nor what was there on a
 * day and what came in before it; and what is of two years is of neither alone.
 */
function summands(
  left: Expression,
  right: Expression,
  fact: Fact,
  context: ReportContext,
): readonly Diagnostic[] {
  const added = operandsOf(right, context.report.facts);
  const before = operandsOf(left, context.report.facts);
  const all = [...before, ...added];
  const unlike = (problem: string, remedy: string): readonly Diagnostic[] => [
    wrong(fact, 'derived/unlike-sum', problem, remedy),
  ];
  const isPercent = all.every(({ quantity }) => quantity.unit.kind === 'percent');
  const change = isPercent ? all.find((each) => isChange(each, context)) : undefined;
  if (change !== undefined && all.length > 1)
    return unlike(
      `“${change.id}” is the rate of a change, which adds up with no other percentage`,
      'add shares of one whole, or points to a share; growth is (1 + a) * (1 + b) - 1',
    );
  for (const other of added)
    for (const one of before) {
      if (one.id === other.id || [one, other].some((each) => isChange(each, context))) continue;
      if (overlapsInPart(one.period, other.period))
        return unlike(
          `“${one.id}” and “${other.id}” are of times that overlap, so that their sum counts some twice`,
          'add figures of one period, or of periods that follow one another',
        );
      const beyond = [one, other].find((each) => !covers(fact.period, each.period));
      if (beyond !== undefined && !isOneTime(one.period, other.period))
        return unlike(
          `“${one.id}” and “${other.id}” are of two times, and the period of “${fact.id}” does not hold that of “${beyond.id}”`,
          'give the sum the period of all that it adds, or add figures of one period',
        );
    }
  return [];
}

/** The facts that a summand is made of by sums and signs; what else a formula makes has a time of its own. */
function operandsOf(
  expression: Expression,
  facts: ReportContext['report']['facts'],
): readonly Fact[] {
  switch (expression.kind) {
    case 'fact':
      return [facts.get(expression.id) ?? []].flat();
    case 'negative':
      return operandsOf(expression.operand, facts);
    case 'operation':
      return expression.operator === '+'
        ? [expression.left, expression.right].flatMap((each) => operandsOf(each, facts))
        : [];
    case 'number':
    case 'call':
      return [];
  }
}

function isChange(fact: Fact, { quotes }: ReportContext): boolean {
  const match = quotes.get(fact.id);
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { direction } = clauseFrame(match.source.normal.text, figureOf(match), match.source.pack);
  return direction?.relation === 'by';
}

/** What stands on a day holds all that came before it; of two days each has another count. */
function overlapsInPart(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined || isOneTime(one, other)) return false;
  const [a, b] = [daysOf(one), daysOf(other)];
  if (one.kind === 'as-of' && other.kind === 'as-of') return true;
  const from = (period: Period, first: number): number => (period.kind === 'as-of' ? 0 : first);
  return from(one, a.first) <= b.last && from(other, b.first) <= a.last;
}

function isOneTime(one: Period | undefined, other: Period | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.first === b.first && a.last === b.last;
}

/** A sum as of a day holds what came in up to it. */
function covers(whole: Period | undefined, part: Period | undefined): boolean {
  if (whole === undefined || part === undefined) return true;
  const [all, own] = [daysOf(whole), daysOf(part)];
  return (whole.kind === 'as-of' || all.first <= own.first) && own.last <= all.last;
}

const wrong = (
  fact: Fact,
  code: 'derived/constant' | 'derived/unlike-sum',
  problem: string,
  remedy: string,
): Diagnostic => error(code, fieldPlace(fact, 'formula'), problem, remedy);
