import type { Place } from '../../../diagnostics/diagnostic.js';
import type { Localized } from '../../../language/language.js';
import type { FigureForm } from '../../../quantity/quantity.js';
import type { Prose } from '../../prose.js';
import type { Table, TableCell, TableColumn, TableRow } from '../../blocks.js';
import type { TableInput } from '../../schema/blocks.js';
import { yearLabel } from './charts.js';
import { mention, type Reading } from '../context.js';
import { readProse } from './texts.js';

/** Reads a table; each row has to have one cell for each column. */
export function readTable(reading: Reading, input: TableInput | undefined): Table {
  const written = (input?.columns ?? []).flatMap((entry) => columnsOf(reading, entry));
  const columns = written.map(({ column }) => column);
  const forms = written.map(({ form }) => form);
  const rows = readRows(reading, input?.rows ?? [], forms);
  return {
    columns,
    rows: [...rows, ...seriesRows(reading, input, forms)],
    ...(input?.note === undefined ? {} : { note: readProse(reading, input, 'note') }),
  };
}

interface ReadColumn {
  readonly column: TableColumn;
  readonly form: FigureForm;
}

/** The column of an entry, or those under the head that it is. */
function columnsOf(reading: Reading, entry: TableInput['columns'][number]): readonly ReadColumn[] {
  const { places } = reading;
  if ('group' in entry) {
    const over = { label: readProse(reading, entry, 'group'), place: places.of(entry) };
    return entry.columns
      .flatMap((each) => columnsOf(reading, each))
      .map(({ column, form }) => ({ column: { ...column, over }, form }));
  }
  const column = {
    label: readProse(reading, entry, 'label'),
    kind: entry.kind ?? ('text' as const),
    place: places.of(entry),
  };
  return [{ column, form: entry.form ?? 'full' }];
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
    const contents = [yearLabel(reading, year, place) ?? {}, ...cells];
    return { kind: 'plain', cells: contents.map(singleCell), place };
  });
}

type RowInput = NonNullable<TableInput['rows']>[number];
type CellsInput = Extract<RowInput, readonly unknown[]>;

const singleCell = (content: Localized<Prose>): TableCell => ({
  content,
  rows: 1,
  isContinued: false,
});

/** Cells that go on into the next row, by column, and for how many rows. */
type Reaching = ReadonlyMap<number, { readonly cell: TableCell; readonly rows: number }>;

function readRows(
  reading: Reading,
  rows: readonly RowInput[],
  forms: readonly FigureForm[],
): readonly TableRow[] {
  const { places, findings } = reading;
  let reaching: Reaching = new Map();
  const cut = (at: object): void => {
    for (const { rows: below } of reaching.values()) {
      findings.error(
        'report/ragged-table',
        places.of(at),
        `a cell above covers ${below === 1 ? 'one row' : `${below} rows`} more, and no row of cells follows it here`,
        'lower its “rows”, or add rows under it',
      );
    }
    reaching = new Map();
  };
  const read = rows.map((row): TableRow => {
    if ('group' in row) {
      cut(row);
      return {
        kind: 'group',
        cells: [singleCell(readProse(reading, row, 'group'))],
        place: places.of(row),
      };
    }
    const cells = 'total' in row ? row.total : row;
    const made = readCells(reading, cells, forms, reaching);
    reaching = reachingBelow(made.cells, reaching);
    return 'total' in row ? { ...made, kind: 'total' } : made;
  });
  cut(rows);
  return read;
}

const reachingBelow = (cells: readonly TableCell[], above: Reaching): Reaching =>
  new Map(
    cells.flatMap((cell, column) => {
      const rows = (cell.isContinued ? (above.get(column)?.rows ?? 1) : cell.rows) - 1;
      return rows > 0 ? [[column, { cell, rows }] as const] : [];
    }),
  );

function readCells(
  reading: Reading,
  row: CellsInput,
  forms: readonly FigureForm[],
  reaching: Reaching,
): TableRow {
  const { places, findings } = reading;
  const columns = forms.length;
  const needed = columns - reaching.size;
  if (row.length !== needed && columns > 0 && places.isWritten(row)) {
    findings.error(
      'report/ragged-table',
      places.of(row),
      reaching.size === 0
        ? `the row has ${row.length} cells, but the table has ${columns} columns`
        : `the row has ${row.length} cells; the table has ${columns} columns, of which a cell from above covers ${reaching.size}`,
      'give the row one cell for each column',
    );
  }
  const open = forms.filter((_, column) => !reaching.has(column));
  const own = row.map((cell, index): TableCell => {
    const form = open[index];
    if (typeof cell === 'string')
      return singleCell(factAt(reading, cell, places.value(row, index), form));
    if (!isSpanning(cell)) return singleCell(readProse(reading, row, index));
    const content =
      typeof cell.cell === 'string'
        ? factAt(reading, cell.cell, places.value(cell, 'cell'), form)
        : readProse(reading, cell, 'cell');
    // What stands in for what could not be read covers no row below.
    const isWritten = places.keys(cell).includes('rows');
    return { content, rows: isWritten ? cell.rows : 1, isContinued: false };
  });
  return { kind: 'plain', cells: withReaching(own, reaching), place: places.of(row) };
}

/** The cells of a row in their columns, those from above among them. */
function withReaching(own: readonly TableCell[], reaching: Reaching): readonly TableCell[] {
  const cells: TableCell[] = [];
  const left = [...own];
  for (let column = 0; left.length > 0 || reaching.has(column); column += 1) {
    const above = reaching.get(column)?.cell;
    const next = above ? { ...above, rows: 1, isContinued: true } : left.shift();
    if (next) cells.push(next);
  }
  return cells;
}

type CellInput = CellsInput[number];
type SpanningInput = Extract<CellInput, { readonly rows: number }>;

const isSpanning = (cell: CellInput): cell is SpanningInput =>
  typeof cell === 'object' && typeof cell['rows'] === 'number';

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
