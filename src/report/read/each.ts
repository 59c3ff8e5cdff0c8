import { shorten } from '../../diagnostics/wording.js';
import { limits } from '../../files/limits.js';
import { textOf } from '../../tables/grid.js';
import { rowsWhere } from '../../tables/rows.js';
import type { Table } from '../../tables/table.js';
import { whereIs } from '../../tables/value.js';
import { foldName, refuseName } from '../names.js';
import type { EachInput } from '../schema/tables.js';
import type { CurrentRow, Reading } from './context.js';
import { columnOf, conditionOf, filled, tableOf, type TableBook } from './table-references.js';

/** The rows of a table that a report is made for each of, in the table's order; none after a fault. */
export function readEach(
  reading: Reading,
  each: EachInput,
  tables: TableBook,
): readonly CurrentRow[] {
  const { findings, places } = reading;
  const table = tableOf(reading, tables, each);
  const key = table && columnOf(reading, table, each.key, places.value(each, 'key'));
  const condition = table && conditionOf(reading, table, each.where ?? {}, () => undefined);
  if (table === undefined || key === undefined || condition === undefined) return [];
  const indexes = condition.size === 0 ? [...table.grid.rows.keys()] : rowsWhere(table, condition);
  if (indexes.length === 0 || indexes.length > limits.reportRows) {
    findings.error(
      indexes.length === 0 ? 'table/no-row' : 'table/too-large',
      places.of(each),
      indexes.length === 0
        ? 'no row of the table meets the condition'
        : `the report would be made for ${indexes.length} rows, and ${limits.reportRows} is the limit`,
      indexes.length === 0 ? 'correct “where”' : 'choose rows with “where”',
    );
    return [];
  }
  const rows = indexes.flatMap((index) => rowAt(reading, each, table, index, key.index) ?? []);
  return withoutDoubles(reading, rows, each);
}

function rowAt(
  reading: Reading,
  each: EachInput,
  table: Table,
  index: number,
  keyColumn: number,
): CurrentRow | undefined {
  const { findings, places } = reading;
  const own = (column: number): string => textOf(table.grid.rows[index]?.[column]);
  const key = own(keyColumn);
  const place = each.name === undefined ? places.value(each, 'key') : places.value(each, 'name');
  const name =
    each.name === undefined
      ? key
      : filled(
          reading,
          each.name,
          (column) => {
            const found = table.columns.get(column);
            return found && own(found.index);
          },
          place,
        );
  if (name === undefined) return undefined;
  const refusal = key === '' ? undefined : refuseName(name, 'report');
  if (key !== '' && refusal === undefined) {
    return { source: table.source, table, index, keyColumn, key, name };
  }
  findings.add([
    {
      code: 'table/bad-name',
      severity: 'error',
      place: table.grid.placeOf(index, keyColumn),
      problem: refusal?.problem ?? 'the cell that names the row is empty',
      remedy: 'correct the cell, or choose other rows with “where” or another “name”',
      also: [place],
    },
  ]);
  return undefined;
}

function withoutDoubles(
  { findings, places }: Reading,
  rows: readonly CurrentRow[],
  each: EachInput,
): readonly CurrentRow[] {
  const keys = new Map<string, CurrentRow>();
  const names = new Map<string, CurrentRow>();
  return rows.filter((row) => {
    const sameKey = keys.get(row.key);
    const sameName = names.get(foldName(row.name));
    keys.set(row.key, row);
    names.set(foldName(row.name), row);
    const earlier = sameKey ?? sameName;
    if (earlier === undefined) return true;
    const { table, index, keyColumn } = row;
    findings.add([
      {
        code: sameKey === undefined ? 'table/bad-name' : 'table/several-rows',
        severity: 'error',
        place: table.grid.placeOf(index, keyColumn),
        problem:
          sameKey === undefined
            ? `the files of “${shorten(row.key)}” and “${shorten(earlier.key)}” would have one name, “${shorten(row.name)}”`
            : `the key “${shorten(row.key)}” stands twice (${whereIs(table, earlier.index, keyColumn)})`,
        remedy: 'remove one of the two rows, or name them by another column',
        also: [places.of(each)],
      },
    ]);
    return false;
  });
}
