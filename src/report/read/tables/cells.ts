import { shorten } from '../../../diagnostics/wording.js';
import type Big from 'big.js';
import type { Diagnostic, Place } from '../../../diagnostics/diagnostic.js';
import { samePeriod } from '../../../quantity/calendar.js';
import { parsePeriod } from '../../../quantity/parse-period.js';
import type { Period, Quantity } from '../../../quantity/quantity.js';
import { missingValue } from '../../../tables/cell-faults.js';
import { mergeWith } from '../../../tables/merges.js';
import { rowsWhere, type Condition } from '../../../tables/rows.js';
import type { Column, Table } from '../../../tables/table.js';
import { readCell, type CellValue } from '../../../tables/value.js';
import type { Fact, FromCell } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { CellInput, ConditionInput } from '../../schema/tables.js';
import { severalRows } from './doubled-rows.js';
import { cellQuantity, type CellFact } from './cell-quantity.js';
import type { Reading } from '../context.js';
import { withNoughts } from '../facts/formulas.js';
import {
  columnOf,
  conditionOf,
  conditionText,
  filled,
  rowVariables,
  tableOf,
  type TableBook,
  type Variables,
} from './table-references.js';
import type { UnitBook } from '../facts/units.js';
import { readValueAt } from '../facts/values.js';

/** What came of it: a fact, or why there is none to print; `undefined` after a fault. */
export type ReadCellFact =
  | { readonly kind: 'fact'; readonly fact: Fact }
  /** The row or the value is not there; that is a fault only where something needs it. */
  | { readonly kind: 'absent'; readonly diagnostic: Diagnostic }
  | undefined;

/** Reads the cell of a fact. Exactly one row has to be the one that is meant. */
export function readCellFact(
  reading: Reading,
  { base, fact, unit }: CellFact,
  tables: TableBook,
  units: UnitBook,
  year?: number,
): ReadCellFact {
  const { cell } = fact;
  const table = cell && tableOf(reading, tables, cell);
  if (cell === undefined || table === undefined) return undefined;
  const variables = withYear(rowVariables(reading), year);
  const place = reading.places.value(cell, 'column');
  const name = filled(reading, cell.column, variables, place);
  const column = name === undefined ? undefined : columnOf(reading, table, name, place);
  const found = rowOf(reading, table, cell, variables, base.place);
  if (column === undefined || found === undefined) return undefined;
  if ('diagnostic' in found) return { kind: 'absent', diagnostic: found.diagnostic };
  return factOfCell(
    reading,
    { base, fact, unit },
    { table, row: found.row, column, condition: found.condition, place },
    units,
    year,
  );
}

/** Where the cell of a fact is, and where the author says so. */
export interface FoundCell {
  readonly table: Table;
  readonly row: number;
  readonly column: Column;
  readonly condition: Condition;
  readonly place: Place;
}

/** The fact that a cell says. */
export function factOfCell(
  reading: Reading,
  { base, fact, unit }: CellFact,
  { table, row, column, condition, place }: FoundCell,
  units: UnitBook,
  year?: number,
): ReadCellFact {
  const value = readCell(table, row, column);
  if (value.kind === 'fault') {
    reading.findings.add([{ ...value.diagnostic, also: [base.place] }]);
    return undefined;
  }
  if (value.kind === 'missing') {
    const diagnostic = { ...missingValue(table, row, column), also: [base.place] };
    return { kind: 'absent', diagnostic };
  }
  const quantity = cellQuantity(reading, { base, fact, unit }, value, units, place);
  const period = periodFor(reading, { base, fact, unit }, value, year);
  if (quantity === undefined) return undefined;
  const { exact, amount } = quantity;
  checkTyped(reading, fact, amount, exact, table.grid.placeOf(row, column.index));
  const shown = withNoughts(
    { kind: 'number', amount, ...(value.place === undefined ? {} : { place: value.place }) },
    fact.round,
    fact['significant-figures'],
  );
  const printed: Quantity = { ...quantity.quantity, value: shown };
  return {
    kind: 'fact',
    fact: {
      ...base,
      quantity: printed,
      ...(period === undefined ? {} : { period }),
      ...(exact.eq(amount) ? {} : { exact }),
      origin: originOf(table, row, column, condition, value.text),
    },
  };
}

const withYear =
  (variables: Variables, year: number | undefined): Variables =>
  (name) =>
    name === 'year' && year !== undefined ? String(year) : variables(name);

type FoundRow =
  { readonly row: number; readonly condition: Condition } | { readonly diagnostic: Diagnostic };

function rowOf(
  reading: Reading,
  table: Table,
  cell: CellInput,
  variables: Variables,
  place: Place,
): FoundRow | undefined {
  const { findings, places, row: current } = reading;
  if (cell.row === undefined) {
    if (current?.table === table) {
      return { row: current.index, condition: new Map([[current.keyColumn, [current.key]]]) };
    }
    findings.error(
      'report/missing-key',
      places.of(cell),
      'the cell does not say which row it is in',
      'add “row:” with what tells the row from all others',
    );
    return undefined;
  }
  const condition = conditionOf(reading, table, cell.row, variables);
  if (condition === undefined) return undefined;
  const rows = rowsWhere(table, condition);
  const ragged = rows.find((each) => table.grid.ragged?.has(each) === true);
  if (ragged !== undefined) return { row: ragged, condition };
  const [row, second] = rows;
  const [column = 0] = condition.keys();
  if (row === undefined) {
    const merge =
      [...condition]
        .map(([index, texts]) => mergeWith(table.grid, index, texts))
        .find((each) => each !== '') ?? '';
    return {
      diagnostic: {
        code: 'table/no-row',
        severity: 'error',
        place: placeOfCondition(reading, cell.row),
        problem: `the table has no row with ${conditionText(table, condition)}${merge}`,
        remedy:
          merge === ''
            ? 'correct the row that the fact names, or leave out with “when” what needs it'
            : unmerge,
        also: [table.grid.placeOf(-1, column)],
      },
    };
  }
  if (second === undefined) return { row, condition };
  findings.add([{ ...severalRows(table, condition, row, second, column), also: [place] }]);
  return undefined;
}

/** Where the author says which row it is: at its text where one column tells the row, else at all of them. */
function placeOfCondition({ places }: Reading, row: ConditionInput): Place {
  const [name, ...others] = Object.keys(row);
  return name === undefined || others.length > 0 ? places.of(row) : places.value(row, name);
}

const unmerge = 'unmerge them in the workbook, and fill each cell';

function periodFor(
  { findings }: Reading,
  { base, fact }: CellFact,
  value: CellValue,
  year: number | undefined,
): Period | undefined {
  const own = base.period ?? yearPeriod(year);
  if (own !== undefined && value.period !== undefined && !samePeriod(own, value.period)) {
    findings.error(
      'table/period-differs',
      base.places[fact.period === undefined ? 'years' : 'period'] ?? base.place,
      'the fact holds for another period than its cell',
      'remove the period of the fact, or name another row',
    );
  }
  return own ?? value.period;
}

/** A value that is typed beside a cell is a second pair of eyes: it has to be what is printed, or what is in the cell. */
function checkTyped(reading: Reading, fact: FactInput, amount: Big, exact: Big, at: Place): void {
  const typed = readValueAt(reading, fact, 'value')?.value;
  if (typed === undefined) return;
  if (typed.kind === 'number' && (typed.amount.eq(amount) || typed.amount.eq(exact))) return;
  reading.findings.add([
    {
      code: 'table/value-differs',
      severity: 'error',
      place: at,
      problem: `the cell says ${exact.toFixed()}${exact.eq(amount) ? '' : `, printed as ${amount.toFixed()}`}, and the fact ${shorten(String(fact.value))}`,
      remedy: 'correct the one that is wrong, or remove the value that is typed',
      also: [reading.places.value(fact, 'value')],
    },
  ]);
}

const originOf = (
  table: Table,
  row: number,
  column: Column,
  condition: Condition,
  text: string,
): FromCell => ({
  kind: 'cell',
  source: table.source,
  column: column.id,
  head: column.head,
  row: Object.fromEntries(
    [...condition].map(([index, [own = '']]) => [table.grid.heads[index] ?? '', own]),
  ),
  text,
  line: table.grid.placeOf(row, column.index).line,
  ...addressOf(table, row, column.index),
});

const addressOf = ({ grid }: Table, row: number, column: number): { readonly address?: string } => {
  const address = grid.addressOf?.(row, column);
  return address === undefined ? {} : { address };
};

export function yearPeriod(year: number | undefined): Period | undefined {
  const parsed = year === undefined ? undefined : parsePeriod(String(year));
  return parsed?.ok === true ? parsed.value : undefined;
}
