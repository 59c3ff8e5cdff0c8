import type { Unit } from '../../quantity/quantity.js';
import { noUnit } from '../../quantity/units.js';
import { rowsWhere } from '../../tables/rows.js';
import { readCell } from '../../tables/value.js';
import type { Fact, Selection } from '../report.js';
import type { FactInput } from '../schema/facts.js';
import type { Reading } from './context.js';
import {
  columnOf,
  conditionOf,
  rowVariables,
  tableOf,
  type TableBook,
} from './table-references.js';

/** The values of a column in the rows that meet a condition; cells without a value are left out. */
export function readSelection(
  reading: Reading,
  { id, label, place }: Pick<Fact, 'id' | 'label' | 'place'>,
  { cells }: FactInput,
  unit: Unit | undefined | 'unknown',
  tables: TableBook,
): Selection | undefined {
  const table = cells && tableOf(reading, tables, cells);
  if (cells === undefined || table === undefined || unit === 'unknown') return undefined;
  const column = columnOf(reading, table, cells.column, reading.places.value(cells, 'column'));
  const condition = conditionOf(reading, table, cells.where ?? {}, rowVariables(reading));
  if (column === undefined || condition === undefined) return undefined;
  const rows = condition.size === 0 ? [...table.grid.rows.keys()] : rowsWhere(table, condition);
  const amounts = rows.flatMap((row) => {
    const value = readCell(table, row, column);
    if (value.kind === 'fault') {
      reading.findings.add([{ ...value.diagnostic, also: [place] }]);
    }
    return value.kind === 'value' ? [value.exact] : [];
  });
  return {
    id,
    label,
    source: table.source,
    column: column.id,
    head: column.head,
    where: Object.fromEntries(
      [...condition].map(([index, texts]) => [table.grid.heads[index] ?? '', texts]),
    ),
    amounts,
    unit: unit ?? column.unit ?? noUnit,
  };
}
