import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { memoOf } from '../../../memo.js';
import { textOf } from '../../../tables/grid.js';
import type { Condition } from '../../../tables/rows.js';
import type { Table } from '../../../tables/table.js';
import { whereIs } from '../../../tables/value.js';
import type { FactInput, FactsInput } from '../../schema/facts.js';
import type { CurrentRow, DoubledRows, Reading } from '../context.js';
import { conditionText, slotIn, textsAt } from './table-references.js';
import { yearsOf } from '../facts/years.js';

/**
 * The rows of a table that some row of a report would find twice. Whoever calculates over both counts one thing twice,
 * whichever row is made.
 */
export function doubledRows(
  reading: Reading,
  facts: FactsInput,
  table: Table,
): readonly DoubledRows[] {
  const { row } = reading;
  if (row === undefined) return [];
  const ofEach = row.doubled.filter((each) => each.table === table);
  return [...ofEach, ...known(row.table)(facts)(table)(reading, row)];
}

/** The same for every row of a report, whose facts and tables are read once. */
const known = memoOf((_each: Table) =>
  memoOf((facts: FactsInput) =>
    memoOf((table: Table) => {
      let found: readonly DoubledRows[] | undefined;
      return (reading: Reading, row: CurrentRow) =>
        (found ??= Object.values(facts).flatMap((fact) => {
          const sought = soughtBy(reading, row, fact, table);
          return sought === undefined ? [] : doubledAmong(table, sought);
        }));
    }),
  ),
);

/** The texts that a fact looks for in columns of a table, for all rows of the report; all texts where it is not known. */
type Sought = ReadonlyMap<number, ReadonlySet<string> | undefined>;

function soughtBy(
  reading: Reading,
  row: CurrentRow,
  fact: FactInput,
  table: Table,
): Sought | undefined {
  const { cell } = fact;
  if (cell?.row === undefined || (cell.source ?? row.source) !== table.source) return undefined;
  const input = cell.row;
  const sought = new Map<number, ReadonlySet<string> | undefined>();
  for (const name of Object.keys(input)) {
    const column = table.columns.get(name);
    if (column === undefined) return undefined;
    const texts = textsAt(reading, input, name).map((text) => textsFor(reading, row, fact, text));
    sought.set(
      column.index,
      texts.includes(undefined) ? undefined : new Set(texts.flatMap((each) => [...(each ?? [])])),
    );
  }
  return sought;
}

function textsFor(
  reading: Reading,
  { table }: CurrentRow,
  fact: FactInput,
  text: string,
): Iterable<string> | undefined {
  if (!text.includes('{{')) return [text.normalize()];
  const name = slotIn(text);
  if (name === 'year' && fact.years !== undefined) return yearsOf(reading, fact).map(String);
  const column = table.columns.get(name ?? '');
  return column && textsOfColumn(table)(column);
}

const textsOfColumn = memoOf((table: Table) =>
  memoOf(
    ({ index }: { readonly index: number }): ReadonlySet<string> =>
      new Set(table.grid.rows.map((cells) => textOf(cells[index]).normalize())),
  ),
);

function doubledAmong(table: Table, sought: Sought): readonly DoubledRows[] {
  const first = new Map<string, number>();
  const columns = [...sought];
  const [column = 0] = sought.keys();
  return [...table.grid.rows.entries()].flatMap(([row, cells]): readonly DoubledRows[] => {
    if (table.grid.ragged?.has(row) === true) return [];
    const texts = columns.map(([index]) => textOf(cells[index]).normalize());
    if (columns.some(([, among], at) => among?.has(texts[at] ?? '') === false)) return [];
    const key = JSON.stringify(texts);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return [];
    }
    const condition: Condition = new Map(columns.map(([index], at) => [index, [texts[at] ?? '']]));
    return [
      { table, rows: [earlier, row], fault: severalRows(table, condition, earlier, row, column) },
    ];
  });
}

/** Of a row that is found beside another one. */
export const severalRows = (
  table: Table,
  condition: Condition,
  first: number,
  second: number,
  column: number,
): Diagnostic => ({
  code: 'table/several-rows',
  severity: 'error',
  place: table.grid.placeOf(second, column),
  problem: `another row has ${conditionText(table, condition)} as well (${whereIs(table, first, column)})`,
  remedy: 'remove one of the two, or name more columns under “row”',
});
