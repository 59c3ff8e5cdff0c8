import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { shorten } from '../../../diagnostics/wording.js';
import Big from 'big.js';
import { memoOf, memoOfText } from '../../../memo.js';
import type { Period, Unit } from '../../../quantity/quantity.js';
import { noUnit } from '../../../quantity/units.js';
import { missingValue } from '../../../tables/cell-faults.js';
import { rowsThatMayMeet, type Condition } from '../../../tables/rows.js';
import type { Column, Table } from '../../../tables/table.js';
import { textOf } from '../../../tables/grid.js';
import { readCell, whereIs, type ReadCell } from '../../../tables/value.js';
import type { Fact, Selection } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { DoubledRows, Reading } from '../context.js';
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
  doubledOf: (table: Table) => readonly DoubledRows[],
): Selection | undefined {
  const table = cells && tableOf(reading, tables, cells);
  if (cells === undefined || table === undefined || unit === 'unknown') return undefined;
  const column = columnOf(reading, table, cells.column, reading.places.value(cells, 'column'));
  const condition = conditionOf(reading, table, cells.where ?? {}, rowVariables(reading));
  const key =
    cells.key === undefined
      ? undefined
      : columnOf(reading, table, cells.key, reading.places.value(cells, 'key'));
  if (column === undefined || condition === undefined) return undefined;
  if (cells.key !== undefined && key === undefined) return undefined;
  const {
    rows,
    amounts,
    periods,
    faults: ofCells,
    chosen,
    missing,
    total,
  } = selected(table)(column)(JSON.stringify([...condition]));
  const ofRows = doubledOf(table).flatMap(({ rows: [one, other], fault }) =>
    chosen.has(one) && chosen.has(other) ? [fault] : [],
  );
  const faults = [...ofCells, ...ofRows];
  if (key !== undefined) checkKeys(reading, table, key, rows, place);
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
    rows,
    ...(key === undefined ? {} : { keys: keysIn(table)(key)(rows), keyHead: key.head }),
    periods,
    ...(faults.length === 0 ? {} : { faults: faults.map((each) => ({ ...each, also: [place] })) }),
    ...(missing === undefined || cells.missing === 'omit' ? {} : { missing }),
    ...(total === undefined ? {} : { total }),
    unit: unit ?? column.unit ?? noUnit,
  };
}

interface Selected {
  /** From 0, those without a value among them. */
  readonly chosen: ReadonlySet<number>;
  /** Of each amount, from 0. */
  readonly rows: readonly number[];
  readonly amounts: readonly Big[];
  readonly periods: readonly Period[];
  readonly faults: readonly Diagnostic[];
  readonly missing: Selection['missing'];
  readonly total: string | undefined;
}

/** The cells of a column in the rows that meet a condition, which is mostly the same for every row of a report. */
const selected = memoOf((table: Table) =>
  memoOf((column: Column) =>
    memoOfText((condition): Selected => {
      const where: Condition = new Map(JSON.parse(condition) as [number, readonly string[]][]);
      const rows = where.size === 0 ? [...table.grid.rows.keys()] : rowsThatMayMeet(table, where);
      const cells = rows.map((row) => readCell(table, row, column));
      const empty = rows.filter((_, index) => cells[index]?.kind === 'missing');
      const [firstEmpty] = empty;
      const total = rows[totalAmong(cells)];
      return {
        chosen: new Set(rows),
        missing:
          firstEmpty === undefined
            ? undefined
            : {
                count: empty.length,
                first: whereIs(table, firstEmpty, column.index),
                fault: missingValue(table, firstEmpty, column),
              },
        total: total === undefined ? undefined : whereIs(table, total, column.index),
        rows: rows.filter((_, index) => cells[index]?.kind === 'value'),
        amounts: cells.flatMap((cell) => (cell.kind === 'value' ? [cell.exact] : [])),
        periods: [
          ...new Map(
            cells.flatMap((cell) =>
              cell.kind === 'value' && cell.period !== undefined
                ? [[JSON.stringify(cell.period), cell.period] as const]
                : [],
            ),
          ).values(),
        ],
        faults: cells.flatMap((cell) => (cell.kind === 'fault' ? [cell.diagnostic] : [])),
      };
    }, mostCharacters),
  ),
);

/** Two rows with one key would both be its value. */
function checkKeys(
  { findings }: Reading,
  table: Table,
  key: Column,
  rows: readonly number[],
  place: Place,
): void {
  const keys = keysIn(table)(key)(rows);
  if (new Set(keys).size === keys.length) return;
  const second = keys.findIndex((text, index) => keys.indexOf(text) !== index);
  const row = rows[second] ?? 0;
  const first = rows[keys.indexOf(keys[second] ?? '')] ?? 0;
  findings.add([
    {
      code: 'table/several-rows',
      severity: 'error',
      place: table.grid.placeOf(row, key.index),
      problem: `another row that is chosen has the key “${shorten(keys[second] ?? '')}” as well (${whereIs(table, first, key.index)})`,
      remedy: 'remove one of the two, or choose fewer rows with “where”',
      also: [place],
    },
  ]);
}

/** What a column holds in the rows of a selection. */
const keysIn = memoOf((table: Table) =>
  memoOf((column: Column) =>
    memoOf((rows: readonly number[]) =>
      rows.map((row) => textOf(table.grid.rows[row]?.[column.index]).normalize()),
    ),
  ),
);

/** The index of a value that is the sum of at least two others, which is then half of the sum of all; −1 without one. */
function totalAmong(cells: readonly ReadCell[]): number {
  const amounts = cells.flatMap((cell) => (cell.kind === 'value' ? [cell.exact] : []));
  const sum = amounts.reduce((sofar, each) => sofar.plus(each), Big(0));
  return amounts.length < 3 || sum.eq(0)
    ? -1
    : cells.findIndex((cell) => cell.kind === 'value' && cell.exact.times(2).eq(sum));
}

/** Of the conditions on one column: some dozens, since a report has lists of amounts for each. */
const mostCharacters = 2_000;
