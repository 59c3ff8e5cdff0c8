import { textOf } from './grid.js';
import type { Table } from './table.js';

/** What a row has to hold: index of a column → one of these texts, in whatever normalization form (UAX #15). */
export type Condition = ReadonlyMap<number, readonly string[]>;

const indexes = new WeakMap<Table, Map<string, ReadonlyMap<string, readonly number[]>>>();

/** Separates the texts of a key; no cell holds it, since control characters are refused. */
const separator = '\u001F';

/** The rows that meet a condition, in order. Rows are indexed once for each set of columns that is asked for. */
export function rowsWhere(table: Table, condition: Condition): readonly number[] {
  const columns = [...condition.keys()].toSorted((one, other) => one - other);
  const name = columns.join(' ');
  const known = indexes.get(table) ?? new Map<string, ReadonlyMap<string, readonly number[]>>();
  indexes.set(table, known);
  const index = known.get(name) ?? indexOf(table, columns);
  known.set(name, index);
  const wanted = columns.map((column) => condition.get(column) ?? []);
  const found = combinations(wanted).flatMap(
    (texts) => index.get(texts.join(separator).normalize()) ?? [],
  );
  return wanted.every(({ length }) => length === 1)
    ? found
    : found.toSorted((one, other) => one - other);
}

function indexOf(
  { grid }: Table,
  columns: readonly number[],
): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [row, cells] of grid.rows.entries()) {
    const key = columns.map((column) => textOf(cells[column]).normalize()).join(separator);
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  }
  return index;
}

const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (sofar, list) => sofar.flatMap((texts) => list.map((text) => [...texts, text])),
    [[]],
  );
