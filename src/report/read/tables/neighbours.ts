import type Big from 'big.js';
import type { Diagnostic } from '../../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../../diagnostics/wording.js';
import type { Localized } from '../../../language/language.js';
import { memoOf } from '../../../memo.js';
import { textOf } from '../../../tables/grid.js';
import { rowsWhere, type Condition } from '../../../tables/rows.js';
import type { Column, Table } from '../../../tables/table.js';
import type { Fact, Selection } from '../../report.js';
import type { FactInput } from '../../schema/facts.js';
import type { CellFact } from './cell-quantity.js';
import { factOfCell, type ReadCellFact } from './cells.js';
import type { Reading } from '../context.js';
import { tellFaultyCells } from './summed-values.js';
import { columnOf, conditionText, tableOf, type TableBook } from './table-references.js';
import type { UnitBook } from '../facts/units.js';

/** What neighbours are found in: the cells and lists of values that have been read. */
export interface RankedBook {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly absent: ReadonlyMap<string, Diagnostic>;
  readonly selections: ReadonlyMap<string, Selection>;
  /** Ids that have a fault of their own are among them. */
  readonly known: ReadonlySet<string>;
  readonly tables: TableBook;
  readonly units: UnitBook;
}

export interface Neighbour {
  readonly id: string;
  /** Whether it is the figure itself whose neighbours these are. */
  readonly isOwn: boolean;
  readonly result: ReadCellFact;
}

type Input = NonNullable<FactInput['neighbours']>;

/**
 * A figure and those that stand beside it in a ranking, largest first, each a fact of its own cell that bears the name of
 * its row. There are equally many in every row of a report: those that lack on one side, at an end of the ranking, are
 * taken from the other. Equal values stand in the order of the table. None after a fault.
 */
export function readNeighbours(
  reading: Reading,
  cell: CellFact,
  book: RankedBook,
): readonly Neighbour[] {
  const { neighbours } = cell.fact;
  const selection = neighbours && selectionOf(reading, neighbours, book);
  const table = selection && book.tables?.get(selection.source);
  const names = neighbours && table && namesOf(reading, neighbours, table, book.tables);
  if (neighbours === undefined || !selection || !table || !names) return [];
  const size = Math.min(2 * neighbours['each-side'] + 1, selection.rows.length);
  const idOf = (at: number): string => `${cell.base.id}-${at + 1}`;
  const reason = book.absent.get(neighbours.of);
  if (reason !== undefined) {
    return Array.from({ length: size }, (_, at) => ({
      id: idOf(at),
      isOwn: false,
      result: { kind: 'absent', diagnostic: reason },
    }));
  }
  const ranked = rankedRows(selection.amounts)(selection.rows);
  const own = ownRow(reading, neighbours, table, selection, book);
  if (own === undefined) return [];
  const wanted = ranked.indexOf(own) - neighbours['each-side'];
  const first = Math.max(0, Math.min(wanted, ranked.length - size));
  return ranked.slice(first, first + size).map((row, at) => {
    const named = { ...cell, base: { ...cell.base, id: idOf(at) } };
    const result = factOfRow(reading, named, { selection, table, names }, row, book.units);
    return { id: idOf(at), isOwn: row === own, result };
  });
}

/** Rows by their values, the largest first; rows of a report ask for the same ranking. */
const rankedRows = memoOf((amounts: readonly Big[]) =>
  memoOf((rows: readonly number[]): readonly number[] =>
    rows
      .map((row, index) => ({ row, amount: amounts[index] }))
      .toSorted((one, other) =>
        one.amount === undefined || other.amount === undefined ? 0 : other.amount.cmp(one.amount),
      )
      .map(({ row }) => row),
  ),
);

/** The values that are ranked, where both names mean something. */
function selectionOf(
  reading: Reading,
  input: Input,
  { selections, known, facts, absent }: RankedBook,
): Selection | undefined {
  const { places, findings, mentions } = reading;
  const at = { of: places.value(input, 'of'), among: places.value(input, 'among') };
  for (const key of ['of', 'among'] as const) {
    mentions.terms.push({ name: input[key], place: at[key] });
    const isKnown = known.has(input[key]) || facts.has(input[key]) || absent.has(input[key]);
    if (isKnown || input[key] === '') continue;
    findings.error(
      'report/unknown-fact',
      at[key],
      `there is no fact “${shorten(input[key])}”`,
      suggest(input[key], [...facts.keys(), ...selections.keys()], 'define it in facts.yaml'),
    );
  }
  const selection = selections.get(input.among);
  if (selection === undefined) {
    if (!facts.has(input.among) && !absent.has(input.among)) return undefined;
    findings.error(
      'report/fact-field',
      at.among,
      `“${shorten(input.among)}” is one figure and no list of values`,
      'name a fact with “cells”',
    );
    return undefined;
  }
  // A cell that cannot be read would leave a gap that nobody sees.
  if (tellFaultyCells(reading, [input.among], selections, at.among)) return undefined;
  if (selection.keys === undefined) {
    findings.error(
      'report/missing-key',
      at.among,
      `“${shorten(input.among)}” does not say which column tells its rows apart`,
      'add “key:” under its “cells”',
    );
    return undefined;
  }
  if (selection.periods.length > 1) {
    findings.error(
      'formula/several-periods',
      at.among,
      `the values that are ranked hold for ${selection.periods.length} periods`,
      'choose those of one period with “where”',
    );
    return undefined;
  }
  return selection;
}

/** The row of the figure itself. */
function ownRow(
  { places, findings }: Reading,
  input: Input,
  table: Table,
  selection: Selection,
  { facts }: RankedBook,
): number | undefined {
  const fact = facts.get(input.of);
  // What is no fact has been told.
  if (fact === undefined) return undefined;
  const { origin } = fact;
  const row =
    origin.kind === 'cell' &&
    origin.source === selection.source &&
    origin.column === selection.column
      ? rowsWhere(table, conditionOf(table, origin.row))[0]
      : undefined;
  if (row !== undefined && selection.rows.includes(row)) return row;
  findings.error(
    'formula/not-a-number',
    places.value(input, 'of'),
    `“${shorten(input.of)}” is not among the values of “${shorten(input.among)}”`,
    'name a cell of the same column, or correct the condition that chooses the values',
  );
  return undefined;
}

const conditionOf = (
  { grid }: Table,
  row: Readonly<Record<string, string | readonly string[]>>,
): Condition =>
  new Map(
    Object.entries(row).map(([head, texts]) => [
      grid.heads.indexOf(head),
      typeof texts === 'string' ? [texts] : texts,
    ]),
  );

/** Where the names of neighbours stand. */
interface Names {
  readonly table: Table;
  readonly column: Column;
  /** The column that holds the key of a value, where the names are in a table of their own. */
  readonly key: Column | undefined;
}

function namesOf(
  reading: Reading,
  { name }: Input,
  own: Table,
  tables: TableBook,
): Names | undefined {
  const { places, findings } = reading;
  const table = name.source === undefined ? own : tableOf(reading, tables, name);
  if (table === undefined) return undefined;
  if (table !== own && name.key === undefined) {
    findings.error(
      'report/missing-key',
      places.value(name, 'source'),
      'the names are in another table, and nothing says which row of it belongs to a value',
      'add “key:” with the column that holds the key of the value',
    );
    return undefined;
  }
  const column = columnOf(reading, table, name.column, places.value(name, 'column'));
  const key =
    name.key === undefined
      ? undefined
      : columnOf(reading, table, name.key, places.value(name, 'key'));
  if (column === undefined || (name.key !== undefined && key === undefined)) return undefined;
  return { table, column, key };
}

interface Ranking {
  readonly selection: Selection;
  readonly table: Table;
  readonly names: Names;
}

/** The fact of one row, named as the row is; absent where it has no name. */
function factOfRow(
  reading: Reading,
  cell: CellFact,
  { selection, table, names }: Ranking,
  row: number,
  units: UnitBook,
): ReadCellFact {
  const column = table.columns.get(selection.column);
  const key = selection.keys?.[selection.rows.indexOf(row)] ?? '';
  const label = nameOf(reading, names, key, row);
  if (column === undefined) return undefined;
  if (label === undefined) {
    const condition: Condition = new Map([[(names.key ?? names.column).index, [key]]]);
    return {
      kind: 'absent',
      diagnostic: {
        code: 'table/no-row',
        severity: 'error',
        place: cell.base.place,
        problem: `the table has no name for ${conditionText(names.table, condition)}`,
        remedy: 'add the name, or leave out with “when” what needs it',
        also: [names.table.grid.placeOf(-1, names.column.index)],
      },
    };
  }
  const condition = new Map([
    ...conditionOf(table, selection.where),
    ...conditionOf(table, { [selection.keyHead ?? '']: key }),
  ]);
  const place = reading.places.value(cell.fact, 'neighbours');
  const named = { ...cell, base: { ...cell.base, label, isNamedByRow: true } };
  return factOfCell(reading, named, { table, row, column, condition, place }, units);
}

/** What a row is called in each language; `undefined` where one of them has no name. */
function nameOf(
  { languages }: Reading,
  { table, column, key }: Names,
  text: string,
  valueRow: number,
): Localized<string> | undefined {
  const row = key === undefined ? valueRow : rowsWhere(table, new Map([[key.index, [text]]]))[0];
  if (row === undefined || table.grid.ragged?.has(row) === true) return undefined;
  const names = languages.map((language) => {
    const index = column.languages?.get(language) ?? column.index;
    return [language, textOf(table.grid.rows[row]?.[index]).trim()] as const;
  });
  return names.some(([, name]) => name === '') ? undefined : Object.fromEntries(names);
}
