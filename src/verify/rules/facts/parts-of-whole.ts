import Big from 'big.js';
import { error, type Diagnostic, type Place } from '../../../diagnostics/diagnostic.js';
import { periodKey } from '../../figures/days.js';
import { shownValue } from '../../../quantity/format/display.js';
import type { Unit } from '../../../quantity/quantity.js';
import { wholeIn } from '../../../quantity/units.js';
import type { Table, TableRow } from '../../../report/blocks.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { reportBlocks } from '../../texts/author-texts.js';
import type { ReportRule } from '../../rule.js';

/** The rows over a total come to no more than it, and no share is more than all. */
export const partsOfWhole: ReportRule = {
  codes: ['figure/over-whole'],
  check: (context) => [
    ...reportBlocks(context.report).flatMap((block) =>
      block.kind === 'table' ? overTotals(block.table, context) : [],
    ),
    ...[...context.report.facts.values()].flatMap((fact) => overAll(fact)),
  ],
};

interface Part {
  readonly fact: Fact;
  readonly amount: Big;
  /** The most that rounding may have added. */
  readonly slack: Big;
}

function overTotals({ columns, rows }: Table, context: ReportContext): readonly Diagnostic[] {
  return columns.flatMap((_, column) => {
    let parts: readonly Part[] = [];
    let totals: readonly Part[] = [];
    const all: Part[] = [];
    return rows.flatMap((row) => {
      if (row.kind === 'group') {
        parts = [];
        return [];
      }
      const part = partAt(row, column, context);
      if (part === undefined) return [];
      if (row.kind === 'plain') {
        all.push(part);
        parts = [...parts, part];
        return [];
      }
      // A total with no rows of its own over it is one of the totals.
      const over = parts.length > 0 ? parts : totals;
      parts = [];
      totals = [...totals, part];
      return overTotal(over, part, row.place, all);
    });
  });
}

function partAt({ cells }: TableRow, column: number, { report }: ReportContext): Part | undefined {
  const cell = cells[column];
  if (cell === undefined || cell.isContinued) return undefined;
  const ids = new Set(
    Object.values(cell.content).flatMap((prose) =>
      prose.flatMap((part) => (part.kind === 'fact' ? [part.fact] : [])),
    ),
  );
  const [id, ...others] = ids;
  const fact = report.facts.get(id ?? '');
  const value = fact && shownValue(fact.quantity);
  if (fact === undefined || others.length > 0 || value?.kind !== 'number') return undefined;
  const decimals = value.amount.toFixed().split('.')[1]?.length ?? 0;
  const place = Math.max(value.place ?? -decimals, -decimals);
  return { fact, amount: value.amount, slack: Big(`1e${place}`).times(0.5) };
}

const isAlike = (one: Fact, other: Fact): boolean =>
  one.quantity.unit.id === other.quantity.unit.id &&
  (one.period && periodKey(one.period)) === (other.period && periodKey(other.period));

/** `rows`: all that stand over the total, those of the groups before too; it may be an average of them. */
function overTotal(
  parts: readonly Part[],
  total: Part,
  place: Place,
  rows: readonly Part[],
): readonly Diagnostic[] {
  const alike = parts.filter(({ fact }) => isAlike(fact, total.fact));
  if (alike.length < 2 || alike.length < parts.length) return [];
  const sum = alike.reduce((all, { amount }) => all.plus(amount), Big(0));
  const slack = alike.reduce((all, part) => all.plus(part.slack), total.slack);
  if (
    sum.minus(total.amount).lte(slack) ||
    isAverage(
      rows.filter(({ fact }) => isAlike(fact, total.fact)),
      total,
    )
  )
    return [];
  return [
    error(
      'figure/over-whole',
      place,
      `the rows over the total come to ${sum.toFixed()}, and “${total.fact.id}” is ${total.amount.toFixed()}`,
      'correct the figure that is wrong, or make the row no total where its parts overlap or it is an average of them',
    ),
  ];
}

/** Rates and growths of parts do not add up: that of the whole lies between the least and the greatest of them. */
const isAverage = (parts: readonly Part[], { fact, amount }: Part): boolean =>
  (fact.quantity.unit.dimension === 'percent' || isRate(fact.quantity.unit)) &&
  parts.some((part) => part.amount.gte(amount)) &&
  parts.some((part) => part.amount.lte(amount));

const isRate = ({ composition }: Unit): boolean =>
  composition?.factors.some(({ power }) => power < 0) === true;

/** Of `share(figure, whole)`. */
function overAll({ id, origin, quantity, place, places }: Fact): readonly Diagnostic[] {
  if (origin.kind !== 'calculated' || quantity.value.kind !== 'number') return [];
  const isShare = /^\s*share\([^()]*\)\s*$/u.test(origin.formula);
  const whole = wholeIn(quantity.unit) ?? Big(100);
  if (!isShare || quantity.value.amount.lte(whole)) return [];
  return [
    error(
      'figure/over-whole',
      places['formula'] ?? place,
      `“${id}” is a share of ${quantity.value.amount.toFixed()}${quantity.unit.id === 'per-mille' ? '‰' : '%'}, more than its whole`,
      'write the part first and the whole behind it, or divide where neither is a part of the other',
    ),
  ];
}
