import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { nearest, shorten } from '../../../diagnostics/wording.js';
import { limits } from '../../../files/limits.js';
import { cellFaults } from '../../../tables/cell-faults.js';
import { textOf } from '../../../tables/grid.js';
import { mergeOver } from '../../../tables/merges.js';
import { rowsWhere } from '../../../tables/rows.js';
import type { Table } from '../../../tables/table.js';
import { whereIs } from '../../../tables/value.js';
import { foldName, refuseName } from '../../names.js';
import { fileSchemas } from '../../schema/files.js';
import type { EachInput } from '../../schema/tables.js';
import type { CurrentRow, DoubledRows, Reading } from '../context.js';
import type { FileState } from '../files.js';
import {
  columnOf,
  conditionOf,
  filled,
  slotsOf,
  tableOf,
  type TableBook,
} from './table-references.js';

/** The rows of a table that a report is made for each of. */
export interface EachRows {
  /** In the table's order, each key once; none after a fault of `each`. */
  readonly rows: readonly CurrentRow[];
  /** Of rows that no key names. */
  readonly faults: readonly Diagnostic[];
}

/** A fault of one row keeps that row from being made, and no other. */
export function readEach(reading: Reading, each: EachInput, tables: TableBook): EachRows {
  const { findings, places } = reading;
  const table = tableOf(reading, tables, each);
  const key = table && columnOf(reading, table, each.key, places.value(each, 'key'));
  const condition = table && conditionOf(reading, table, each.where ?? {}, () => undefined);
  if (table === undefined || key === undefined || condition === undefined) return noRows;
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
    return noRows;
  }
  const unknown = slotsOf(each.name ?? '').find((column) => !table.columns.has(column));
  if (unknown !== undefined) {
    filled(reading, each.name ?? '', () => undefined, places.value(each, 'name'));
    return noRows;
  }
  const rows = indexes.map((index) => rowAt(reading, each, table, index, key.index));
  return {
    rows: withoutDoubles(
      reading,
      rows.filter((row) => row.key !== ''),
      each,
    ),
    faults: rows.flatMap((row) => (row.key === '' ? row.faults : [])),
  };
}

/** Whether a file has, for a key that it does not take, one that is meant for `each`: which rows there are nobody knows. */
export const misspellsEach = (file: FileState<'report'>): boolean =>
  file.state === 'read' &&
  file.data.each === undefined &&
  file.places
    .keys(file.data)
    .some((key) => nearest(String(key), Object.keys(fileSchemas.report.shape)) === 'each');

const noRows: EachRows = { rows: [], faults: [] };

function rowAt(
  reading: Reading,
  each: EachInput,
  table: Table,
  index: number,
  keyColumn: number,
): CurrentRow {
  const { places } = reading;
  const own = (column: number): string => textOf(table.grid.rows[index]?.[column]);
  const key = own(keyColumn);
  const place = each.name === undefined ? places.value(each, 'key') : places.value(each, 'name');
  const ofColumn = (column: string): string | undefined => {
    const found = table.columns.get(column);
    return found && own(found.index);
  };
  const name = each.name === undefined ? key : (filled(reading, each.name, ofColumn, place) ?? '');
  const refusal = key === '' ? undefined : refuseName(name, 'report');
  const fault: Diagnostic = {
    code: 'table/bad-name',
    severity: 'error',
    place: table.grid.placeOf(index, keyColumn),
    problem:
      refusal?.problem ??
      `the cell that names the row is empty${mergeOver(table.grid, index, keyColumn)}`,
    remedy: 'correct the cell, or choose other rows with “where” or another “name”',
    also: [place],
  };
  const faults = key === '' || refusal !== undefined ? [fault] : [];
  return { source: table.source, table, index, keyColumn, key, name, faults, doubled: [] };
}

/** Of rows with one key, or one name of files, nobody knows which is meant: neither is made. */
function withoutDoubles(
  { places }: Reading,
  rows: readonly CurrentRow[],
  each: EachInput,
): readonly CurrentRow[] {
  const made = new Map<string, CurrentRow>();
  const names = new Map<string, string>();
  const doubled: DoubledRows[] = [];
  const fail = (key: string, ...faults: readonly Diagnostic[]): void => {
    const row = made.get(key);
    if (row !== undefined) made.set(key, { ...row, faults: [...row.faults, ...faults] });
  };
  for (const row of rows) {
    const { table, index, keyColumn, key, name } = row;
    const sameKey = made.get(key);
    const sameName = names.get(foldName(name));
    if (sameKey === undefined) made.set(key, row);
    names.set(foldName(name), sameName ?? key);
    const other = sameKey?.key ?? sameName;
    // What no file may be called has been told, however many rows would have it.
    if (other === undefined || (sameKey === undefined && row.faults.length > 0)) continue;
    const fault: Diagnostic = {
      code: sameKey === undefined ? 'table/bad-name' : 'table/several-rows',
      severity: 'error',
      place: table.grid.placeOf(index, keyColumn),
      problem:
        sameKey === undefined
          ? `the files of “${shorten(key)}” and “${shorten(other)}” would have one name, “${shorten(name)}”`
          : `the key “${shorten(key)}” stands twice (${whereIs(table, sameKey.index, keyColumn)})`,
      remedy: 'remove one of the two rows, or name them by another column',
      also: [places.of(each)],
    };
    fail(other, fault);
    if (sameKey) doubled.push({ table, rows: [sameKey.index, index], fault });
    if (sameKey === undefined) fail(key, fault);
  }
  return [...made.values()].map((row) => ({ ...row, doubled }));
}

/** Of cells and rows of tables, without those that the rows of `each` have themselves. */
export function faultsOfTables(
  tables: TableBook,
  each: EachRows | undefined,
): readonly Diagnostic[] {
  const ofEach = each?.rows[0]?.table;
  const made = new Set(each?.rows.map(({ index }) => index));
  const ofCells = [...(tables?.values() ?? [])].flatMap((table) =>
    table === undefined
      ? []
      : cellFaults(table).flatMap(({ row, diagnostic }) =>
          table === ofEach && made.has(row) ? [] : [diagnostic],
        ),
  );
  return [...(each?.faults ?? []), ...ofCells];
}
