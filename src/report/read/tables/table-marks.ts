import { shorten } from '../../../diagnostics/wording.js';
import { textOf } from '../../../tables/grid.js';
import type { TableFormat } from '../../../tables/read.js';
import type { Table } from '../../../tables/table.js';
import { columnInOtherCurrency } from '../../../tables/value.js';
import type { TableInput } from '../../schema/tables.js';
import type { Reading } from '../context.js';

/** A comma between cells is not written where it is the decimal mark; with any other delimiter 1.234 may be a thousand. */
export function checkMarks(
  { findings, places }: Reading,
  { grid, columns, decimal, group }: Table,
  input: TableInput,
  format: TableFormat,
): void {
  if (group === decimal) {
    findings.error(
      'report/bad-value',
      places.value(input, 'group'),
      `“${decimal}” is the decimal mark and the group mark`,
      'declare the one that the numbers have',
    );
    return;
  }
  const delimiter = input.delimiter ?? (format === 'tsv' ? '\t' : ',');
  if (format === 'xlsx' || format === 'json' || delimiter === ',') return;
  if (input.decimal !== undefined || input.group !== undefined) return;
  for (const column of new Set(columns.values())) {
    if (!column.isNumeric) continue;
    const pointed = grid.rows.flatMap((row, index) =>
      textOf(row[column.index]).includes('.') ? [index] : [],
    );
    const [first] = pointed;
    const isThousand = (row: number): boolean =>
      /^[-+\u2212]?[1-9]\d{0,2}\.\d{3}$/u.test(textOf(grid.rows[row]?.[column.index]));
    if (first === undefined || !pointed.every(isThousand)) continue;
    findings.error(
      'table/ambiguous-mark',
      grid.placeOf(first, column.index),
      `“${shorten(textOf(grid.rows[first]?.[column.index]))}” in the column “${shorten(column.head)}” may be a number with three decimals, or a thousand times that, as may every number with a point in it`,
      'say “decimal: point” under “table”, or “decimal: comma” with “group: point”',
    );
  }
}

/** What columns of numbers say as wholes; their cells are `cellFaults`. */
export function checkColumns({ findings }: Reading, table: Table): void {
  for (const column of new Set(table.columns.values())) {
    if (!column.isNumeric) continue;
    const shown = columnInOtherCurrency(table, column);
    if (shown !== undefined) findings.add([shown]);
  }
}
