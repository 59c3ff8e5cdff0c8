import type { Localized } from '../../language/language.js';
import type { Prose } from '../prose.js';
import type { Table, TableRow } from '../report.js';
import type { TableInput } from '../schema/blocks.js';
import { mention, type Reading } from './context.js';
import { readProse } from './texts.js';

/** Reads a table; each row has to have one cell for each column. */
export function readTable(reading: Reading, input: TableInput | undefined): Table {
  const { places } = reading;
  const columns = (input?.columns ?? []).map((column) => ({
    label: readProse(reading, column, 'label'),
    kind: column.kind ?? ('text' as const),
    place: places.of(column),
  }));
  const rows = (input?.rows ?? []).map((row) => readRow(reading, row, columns.length));
  return { columns, rows };
}

type RowInput = TableInput['rows'][number];

function readRow(reading: Reading, row: RowInput, columns: number): TableRow {
  const { places, findings } = reading;
  if (row.length !== columns && columns > 0 && places.isWritten(row)) {
    findings.error(
      'report/ragged-table',
      places.of(row),
      `the row has ${row.length} cells, but the table has ${columns} columns`,
      'give the row one cell for each column',
    );
  }
  return {
    cells: row.map((cell, index) =>
      typeof cell === 'string'
        ? factCell(reading, row, index, cell)
        : readProse(reading, row, index),
    ),
    place: places.of(row),
  };
}

/** A cell that names a fact prints it, in every language. */
function factCell(reading: Reading, row: RowInput, index: number, fact: string): Localized<Prose> {
  const place = reading.places.value(row, index);
  mention(reading.mentions.facts, fact, place);
  return Object.fromEntries(
    reading.languages.map((language) => [language, [{ kind: 'fact', fact, form: 'full', place }]]),
  );
}
