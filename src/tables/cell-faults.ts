import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { memoOf } from '../memo.js';
import { shorten } from '../diagnostics/wording.js';
import { textOf } from './grid.js';
import { mergeOver } from './merges.js';
import type { Column, Table } from './table.js';
import { readCell } from './value.js';

/** A cell of a column of numbers that says no number. */
export interface CellFault {
  /** From 0. */
  readonly row: number;
  readonly diagnostic: Diagnostic;
}

const mostFaults = 20;

/** The faults of all columns of numbers, used or not; of one kind in one column the first ones, and how many more there are. */
export const cellFaults = memoOf((table: Table): readonly CellFault[] => [
  ...firstOnes(
    [...(table.grid.ragged ?? [])].map(([row, diagnostic]) => ({ row, diagnostic })),
    'row',
  ),
  ...numericColumns(table).flatMap((column) => faultsIn(table, column)),
]);

function faultsIn(table: Table, column: Column): readonly CellFault[] {
  const byCode = new Map<string, CellFault[]>();
  for (const row of table.grid.rows.keys()) {
    if (table.grid.ragged?.has(row) === true) continue;
    const cell = readCell(table, row, column);
    if (cell.kind !== 'fault') continue;
    const { diagnostic } = cell;
    const alike = byCode.get(diagnostic.code);
    if (alike === undefined) byCode.set(diagnostic.code, [{ row, diagnostic }]);
    else alike.push({ row, diagnostic });
  }
  return [...byCode.values()].flatMap((alike) => firstOnes(alike, 'cell'));
}

function firstOnes(faults: readonly CellFault[], kind: 'row' | 'cell'): readonly CellFault[] {
  const more = faults.length - mostFaults;
  return faults
    .slice(0, mostFaults)
    .map((fault, index) =>
      more > 0 && index === mostFaults - 1
        ? { ...fault, diagnostic: withMore(fault.diagnostic, more, kind) }
        : fault,
    );
}

function withMore(diagnostic: Diagnostic, more: number, kind: 'row' | 'cell'): Diagnostic {
  const counted = more === 1 ? `one more ${kind}` : `${more} more ${kind}s`;
  const where = kind === 'cell' ? ' of the column' : '';
  return {
    ...diagnostic,
    problem: `${diagnostic.problem}; ${counted}${where} ${more === 1 ? 'is' : 'are'} like it`,
  };
}

/** Those of one row. */
export function cellFaultsIn(table: Table, row: number): readonly Diagnostic[] {
  const ragged = table.grid.ragged?.get(row);
  if (ragged !== undefined) return [ragged];
  return numericColumns(table).flatMap((column) => {
    const cell = readCell(table, row, column);
    return cell.kind === 'fault' ? [cell.diagnostic] : [];
  });
}

const numericColumns = memoOf((table: Table): readonly Column[] =>
  [...new Set(table.columns.values())].filter(({ isNumeric }) => isNumeric),
);

/** A cell that has no value where one is needed; the same words whatever needs it, so that it is told once. */
export function missingValue(table: Table, row: number, column: Column): Diagnostic {
  const text = textOf(table.grid.rows[row]?.[column.index]);
  const merge = text === '' ? mergeOver(table.grid, row, column.index) : '';
  return {
    code: 'table/missing-value',
    severity: 'error',
    place: table.grid.placeOf(row, column.index),
    problem: `the cell of the column “${shorten(column.head)}” ${text === '' ? 'is empty' : `says “${shorten(text)}”, which stands for no value`}${merge}`,
    remedy:
      merge === ''
        ? 'leave out with “when” what needs it, or correct the cell'
        : 'unmerge them in the workbook, and fill each cell',
  };
}
