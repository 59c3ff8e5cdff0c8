import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import Big from 'big.js';
import { memoOf, memoOfText } from '../../language/memo.js';
import type { Period, Unit } from '../../quantity/quantity.js';
import { noUnit } from '../../quantity/units.js';
import { rowsWhere, type Condition } from '../../tables/rows.js';
import type { Column, Table } from '../../tables/table.js';
import { readCell, whereIs, type ReadCell } from '../../tables/value.js';
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
  const { amounts, periods, faults, missing, total } = selected(table)(column)(
    JSON.stringify([...condition]),
  );
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
    periods,
    ...(faults.length === 0 ? {} : { faults: faults.map((each) => ({ ...each, also: [place] })) }),
    ...(missing === undefined || cells.missing === 'omit' ? {} : { missing }),
    ...(total === undefined ? {} : { total }),
    unit: unit ?? column.unit ?? noUnit,
  };
}

interface Selected {
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
      const rows = where.size === 0 ? [...table.grid.rows.keys()] : rowsWhere(table, where);
      const cells = rows.map((row) => readCell(table, row, column));
      const empty = rows.filter((_, index) => cells[index]?.kind === 'missing');
      const [firstEmpty] = empty;
      const total = rows[totalAmong(cells)];
      return {
        missing:
          firstEmpty === undefined
            ? undefined
            : { count: empty.length, first: whereIs(table, firstEmpty, column.index) },
        total: total === undefined ? undefined : whereIs(table, total, column.index),
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
