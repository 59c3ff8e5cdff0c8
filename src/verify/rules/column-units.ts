import { error } from '../../diagnostics/diagnostic.js';
import { columnFacts, commonUnit } from '../../report/column-unit.js';
import type { Table } from '../../report/blocks.js';
import type { Report } from '../../report/report.js';
import type { ReportRule } from '../rule.js';
import { reportBlocks } from '../texts/author-texts.js';

/** The head of a column of numbers says one unit, and every figure under it has it. */
export const columnUnits: ReportRule = {
  codes: ['figure/column-unit-differs'],
  check: ({ report }) =>
    reportBlocks(report).flatMap((block) =>
      block.kind === 'table' ? tableUnits(block.table, report) : [],
    ),
};

const tableUnits = (table: Table, { facts, languages }: Report) =>
  table.columns.flatMap(({ kind }, column) => {
    if (kind !== 'number') return [];
    const printed = columnFacts(table, column, languages[0] ?? '').flatMap(
      ({ fact: id, place }) => {
        const fact = facts.get(id);
        return fact === undefined ? [] : [{ fact, place }];
      },
    );
    const unit = commonUnit(printed.map(({ fact }) => fact));
    return printed
      .filter(({ fact }) => fact.quantity.unit.id !== unit.id)
      .map(({ fact, place }) =>
        error(
          'figure/column-unit-differs',
          place,
          `the head of the column says ${unit.id} for all its figures, and “${fact.id}” is in ${fact.quantity.unit.id}`,
          'move it to a column of its own, or make the column one of kind: figure, whose cells print their units',
        ),
      );
  });
