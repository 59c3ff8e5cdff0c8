import type { Place } from '../../diagnostics/diagnostic.js';
import type { Localized } from '../../language/language.js';
import type { FigureForm } from '../../quantity/quantity.js';
import type { Prose } from '../prose.js';
import type { Table, TableRow } from '../blocks.js';
import type { TableInput } from '../schema/blocks.js';
import { yearLabel } from './charts.js';
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
  const forms = (input?.columns ?? []).map(({ form }) => form ?? 'full');
  const rows = (input?.rows ?? []).map((row) => readRow(reading, row, forms));
  return {
    columns,
    rows: [...rows, ...seriesRows(reading, input, forms)],
    ...(input?.note === undefined ? {} : { note: readProse(reading, input, 'note') }),
  };
}

/** A row for each year of some series: the year, then the figure of each. */
function seriesRows(
  reading: Reading,
  input: TableInput | undefined,
  forms: readonly FigureForm[],
): readonly TableRow[] {
  const { places, findings, mentions } = reading;
  if (input === undefined) return [];
  const { series: ids } = input;
  if ((ids === undefined) === (input.rows === undefined) && places.isWritten(input)) {
    findings.error(
      'report/block-kind',
      places.of(input),
      ids === undefined ? 'the table has no rows' : 'the table has both rows and series',
      'write “rows:”, or “series:” for a row for each year',
    );
  }
  if (ids === undefined) return [];
  const columns = forms.length;
  if (ids.length + 1 !== columns && columns > 0) {
    findings.error(
      'report/ragged-table',
      places.key(input, 'series'),
      `the table has ${columns} columns, and needs ${ids.length + 1}: the year, and one for each series`,
      'give each series its column',
    );
  }
  const named = ids.map((id, index) => {
    const members = reading.series?.get(id);
    const place = places.value(ids, index);
    if (members === undefined) mention(mentions.facts, id, place);
    return { id, members: members ?? [], place };
  });
  const years = new Set(named.flatMap(({ members }) => members.map((member) => member.slice(-4))));
  return [...years].toSorted().map((year) => {
    const place = places.key(input, 'series');
    const cells = named.map(({ id, place: own }, i) =>
      factAt(reading, `${id}-${year}`, own, forms[i + 1]),
    );
    return { kind: 'plain', cells: [yearLabel(reading, year, place) ?? {}, ...cells], place };
  });
}

type RowInput = NonNullable<TableInput['rows']>[number];
type CellsInput = Extract<RowInput, readonly unknown[]>;

function readRow(reading: Reading, row: RowInput, forms: readonly FigureForm[]): TableRow {
  if ('total' in row) return { ...readCells(reading, row.total, forms), kind: 'total' };
  if ('group' in row) {
    const place = reading.places.of(row);
    return { kind: 'group', cells: [readProse(reading, row, 'group')], place };
  }
  return readCells(reading, row, forms);
}

function readCells(reading: Reading, row: CellsInput, forms: readonly FigureForm[]): TableRow {
  const { places, findings } = reading;
  const columns = forms.length;
  if (row.length !== columns && columns > 0 && places.isWritten(row)) {
    findings.error(
      'report/ragged-table',
      places.of(row),
      `the row has ${row.length} cells, but the table has ${columns} columns`,
      'give the row one cell for each column',
    );
  }
  return {
    kind: 'plain',
    cells: row.map((cell, index) =>
      typeof cell === 'string'
        ? factAt(reading, cell, places.value(row, index), forms[index])
        : readProse(reading, row, index),
    ),
    place: places.of(row),
  };
}

/** A cell that names a fact prints it, in every language. */
function factAt(
  reading: Reading,
  fact: string,
  place: Place,
  form: FigureForm = 'full',
): Localized<Prose> {
  mention(reading.mentions.facts, fact, place);
  return Object.fromEntries(
    reading.languages.map((language) => [language, [{ kind: 'fact', fact, form, place }]]),
  );
}
