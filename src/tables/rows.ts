import { memo, memoOf, memoOfPair } from '../memo.js';
import { textOf } from './grid.js';
import type { Table } from './table.js';

/** What a row has to hold: index of a column → one of these texts, in whatever normalization form (UAX #15). */
export type Condition = ReadonlyMap<number, readonly string[]>;

/** Separates the texts of a key; no cell holds it, since control characters are refused. */
const separator = '\u001F';

/**
 * The rows that meet a condition, in order, with the ragged rows that hold its texts near where they belong. Rows are
 * indexed once for each set of columns that is asked for.
 */
export function rowsWhere(table: Table, condition: Condition): readonly number[] {
  const columns = [...condition.keys()].toSorted((one, other) => one - other);
  const index = indexBy(table, columns.join(' '));
  const wanted = columns.map((column) => condition.get(column) ?? []);
  const whole = combinations(wanted).flatMap(
    (texts) => index.get(texts.join(separator).normalize()) ?? [],
  );
  const ragged = raggedWhere(table, condition);
  const found = [...whole, ...ragged];
  return ragged.length === 0 && wanted.every(({ length }) => length === 1)
    ? found
    : found.toSorted((one, other) => one - other);
}

/**
 * The rows that a calculation over those that meet a condition bears on: with the ragged rows that may be among them, as
 * a cell that the condition asks for may be the one that is lost.
 */
export function rowsThatMayMeet(table: Table, condition: Condition): readonly number[] {
  const met = rowsWhere(table, condition);
  const lost = raggedWhere(table, condition, (column) => textsOf(table)(column));
  return lost.length === 0
    ? met
    : [...new Set([...met, ...lost])].toSorted((one, other) => one - other);
}

const textsOf = memoOf((table: Table) =>
  memo(
    (column: number): ReadonlySet<string> =>
      new Set(
        table.grid.rows.flatMap((cells, row) =>
          table.grid.ragged?.has(row) === true ? [] : [textOf(cells[column]).normalize()],
        ),
      ),
  ),
);

/**
 * A cell of a ragged row stands at most as far from its head as the row has cells too many or too few.
 * @param known what a column holds elsewhere: without any of it there, the cell of a short row may be lost
 */
function raggedWhere(
  { grid }: Table,
  condition: Condition,
  known?: (column: number) => ReadonlySet<string>,
): readonly number[] {
  return [...(grid.ragged?.keys() ?? [])].filter((row) => {
    const cells = grid.rows[row] ?? [];
    const shift = cells.length - grid.heads.length;
    return [...condition].every(([column, texts]) => {
      const from = Math.max(0, column + Math.min(0, shift));
      const near = cells
        .slice(from, column + Math.max(0, shift) + 1)
        .map((cell) => textOf(cell).normalize());
      if (texts.some((text) => near.includes(text.normalize()))) return true;
      return known !== undefined && shift < 0 && !near.some((text) => known(column).has(text));
    });
  });
}

/** The rows by their texts in some columns, whose numbers stand with spaces between. */
const indexBy = memoOfPair(({ grid }: Table, numbers: string) => {
  const columns = numbers === '' ? [] : numbers.split(' ').map(Number);
  const index = new Map<string, number[]>();
  for (const [row, cells] of grid.rows.entries()) {
    if (grid.ragged?.has(row) === true) continue;
    const key = columns.map((column) => textOf(cells[column]).normalize()).join(separator);
    const rows = index.get(key);
    if (rows === undefined) index.set(key, [row]);
    else rows.push(row);
  }
  return index;
});

const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (sofar, list) => sofar.flatMap((texts) => list.map((text) => [...texts, text])),
    [[]],
  );
