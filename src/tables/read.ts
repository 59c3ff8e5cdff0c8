import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { delimiters, readCsv, undividedHeads } from './csv.js';
import { decodeTable } from './decode.js';
import { textOf, type Cell, type Grid } from './grid.js';
import { readJson } from './json.js';
import { isObserved } from './observations.js';
import { readXlsx } from './xlsx/read.js';

export const tableFormats = ['csv', 'tsv', 'xlsx', 'json', 'sdmx-csv'] as const;
export type TableFormat = (typeof tableFormats)[number];

export interface TableFile {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly format: TableFormat;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly sheet?: string | undefined;
  readonly range?: string | undefined;
  /** The line of a text, or row of a workbook, that holds the heads, from 1. */
  readonly headRow?: number | undefined;
  /** Where the source declares its table. */
  readonly place: Place;
}

/** Reads a table in any of the formats. No two heads are the same; a row that does not fit them is named in `ragged`. */
export function readGrid(table: TableFile): Checked<Grid> {
  const { value: grid, diagnostics } = gridIn(table);
  if (grid === undefined) return { value: undefined, diagnostics };
  const undivided = table.format === 'xlsx' || table.format === 'json' ? [] : oneHead(grid);
  const ragged = grid.rows.flatMap(({ length }, row) =>
    length === grid.heads.length ? [] : [row],
  );
  const isWhole = ragged.length * 2 > grid.rows.length;
  const faults =
    undivided.length > 0
      ? undivided
      : [...(isWhole ? mostlyRagged(grid, ragged) : []), ...doubledHeads(grid)];
  if (faults.length > 0) return { value: undefined, diagnostics: faults };
  return {
    value:
      ragged.length === 0
        ? grid
        : { ...grid, ragged: new Map(ragged.map((row) => [row, raggedRow(grid, row)])) },
    diagnostics: [],
  };
}

function gridIn({
  bytes,
  file,
  format,
  encoding = 'utf-8',
  delimiter,
  sheet,
  range,
  headRow,
  place,
}: TableFile): Checked<Grid> {
  if (format === 'xlsx') return readXlsx(bytes, file, { sheet, range, headRow, place });
  const text = decodeTable(bytes, file, encoding, place);
  if (text.value === undefined) return { value: undefined, diagnostics: text.diagnostics };
  if (format === 'json') {
    return headRow === undefined
      ? readJson(text.value, file, sheet)
      : { value: undefined, diagnostics: [headRowOfJson(place)] };
  }
  const grid = readCsv(text.value, file, delimiter ?? (format === 'tsv' ? '\t' : ','), headRow);
  const isSdmx = format === 'sdmx-csv' || isLabelled(grid.value?.heads ?? []);
  return isSdmx && grid.value !== undefined
    ? { value: idsOnly(grid.value), diagnostics: [] }
    : grid;
}

const headRowOfJson = (place: Place): Diagnostic =>
  error('table/unreadable', place, 'JSON has no row of heads', 'remove “head-row”');

const idOf = (text: string): string => text.split(':', 1)[0]?.trimEnd() ?? '';

/** Heads of SDMX-CSV with labels behind all ids; of a head that merely has a colon nothing is taken away. */
const isLabelled = (heads: readonly string[]): boolean =>
  !isObserved(heads) && isObserved(heads.map(idOf));

/** Columns whose cells have no labels: a time or a number. */
const verbatim: ReadonlySet<string> = new Set(['TIME_PERIOD', 'OBS_VALUE']);

/** SDMX-CSV may write labels behind ids, `FREQ: Frequency` and `A: Annual`; the ids are what is meant (labels=both). */
function idsOnly(grid: Grid): Grid {
  const labelled = grid.heads.map((head) => head.includes(':'));
  if (!labelled.includes(true)) return grid;
  const cellOf = (cell: Cell, column: number): Cell =>
    typeof cell === 'string' &&
    labelled[column] === true &&
    !verbatim.has(idOf(grid.heads[column] ?? ''))
      ? idOf(cell)
      : cell;
  return {
    ...grid,
    heads: grid.heads.map(idOf),
    rows: grid.rows.map((row) => row.map(cellOf)),
  };
}

/** One head that holds another delimiter, as the rows under it do, is a line that was not divided. */
function oneHead({ heads, rows, placeOf }: Grid): readonly Diagnostic[] {
  const [head = '', ...more] = heads;
  const delimiter = delimiters.find(
    (each) =>
      head.includes(each) &&
      rows.slice(0, mostFaults).every((row) => row.map(textOf).join(',').includes(each)),
  );
  if (more.length > 0 || delimiter === undefined || rows.length === 0) return [];
  return [undividedHeads(head, placeOf(-1, 0), delimiter)];
}

const mostFaults = 20;

/** Where most rows do not fit the heads, it is the heads that are wrong, or the delimiter. */
function mostlyRagged(grid: Grid, ragged: readonly number[]): readonly Diagnostic[] {
  const below = headsBelow(grid);
  const told = ragged.slice(0, below === undefined ? mostFaults : 1);
  return told.map((row, index) => {
    const more = index === told.length - 1 ? ragged.length - told.length : 0;
    const fault = raggedRow(grid, row);
    return {
      ...fault,
      problem: `${fault.problem}${more > 0 ? `; ${more} more rows are like it` : ''}`,
      remedy:
        below === undefined
          ? fault.remedy
          : `where the heads stand in line ${below}, say “head-row: ${below}” under “table”; else ${fault.remedy}`,
    };
  });
}

function raggedRow({ heads, rows, placeOf }: Grid, row: number): Diagnostic {
  const cells = rows[row]?.length ?? 0;
  return error(
    'table/ragged-row',
    placeOf(row, 0),
    `the row has ${cells === 1 ? 'one cell' : `${cells} cells`}, and the table has ${heads.length} heads`,
    cells > heads.length
      ? 'put a cell that holds the delimiter into quotation marks'
      : 'add what is missing, or a delimiter for each cell that is empty',
  );
}

/** The line from which on all rows have as many cells as each other, though not as many as the first line. */
function headsBelow({ heads, rows, placeOf }: Grid): number | undefined {
  const width = rows.at(-1)?.length ?? 0;
  const first = rows.findLastIndex(({ length }) => length !== width) + 1;
  return width < 2 || width === heads.length || first > rows.length - 2
    ? undefined
    : placeOf(first, 0).line;
}

function doubledHeads(grid: Grid): readonly Diagnostic[] {
  return grid.heads.flatMap((head, column) =>
    head !== '' && grid.heads.indexOf(head) < column
      ? [
          error(
            'table/duplicate-head',
            grid.placeOf(-1, column),
            `the head “${shorten(head)}” stands twice`,
            'give each column its own head',
          ),
        ]
      : [],
  );
}
