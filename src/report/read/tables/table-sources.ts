import type { Place } from '../../../diagnostics/diagnostic.js';
import { shorten } from '../../../diagnostics/wording.js';
import { magnitudes } from '../../../quantity/parse-value.js';
import type { Period, Status } from '../../../quantity/quantity.js';
import type { Grid } from '../../../tables/grid.js';
import {
  codesOf,
  isObserved,
  observations,
  type StatusOfCell,
} from '../../../tables/observations.js';
import { readGrid, type TableFormat } from '../../../tables/read.js';
import {
  withoutUndefined,
  type Column,
  type FromColumn,
  type Table,
} from '../../../tables/table.js';
import { periodOf } from '../../../tables/value.js';
import type { ColumnInput, TableInput } from '../../schema/tables.js';
import type { Reading } from '../context.js';
import { indexOfHead } from './heads.js';
import { checkIdentifier } from '../identifiers.js';
import { writtenAt } from '../content/texts.js';
import type { UnitBook } from '../facts/units.js';
import { findUnit } from '../facts/values.js';
import { checkColumns, checkMarks } from './table-marks.js';

interface TableRequest {
  /** Id of the source. */
  readonly source: string;
  readonly bytes: Uint8Array;
  /** As the author would type it. */
  readonly file: string;
  readonly input: TableInput;
  /** Where the source declares its file. */
  readonly place: Place;
}

const groups = { comma: ',', point: '.', space: ' ', apostrophe: "'" } as const;

const formats: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  json: 'json',
};

/** Reads a table and what its columns say. */
export function readTable(
  reading: Reading,
  units: UnitBook,
  { source, bytes, file, input, place }: TableRequest,
): Table | undefined {
  const { findings, places } = reading;
  const extension = /\.([^./]+)$/u.exec(file)?.[1]?.toLowerCase() ?? '';
  const format = input.format ?? formats[extension];
  if (format === undefined) {
    findings.error(
      'table/unreadable',
      place,
      `what “${shorten(file)}” ends in names no format of a table`,
      'say “format:” csv, tsv, xlsx, json or sdmx-csv under “table”',
    );
    return undefined;
  }
  const { encoding, delimiter, sheet, range, 'head-row': headRow } = input;
  const declared = places.of(input);
  const grid = findings.take(
    readGrid({
      bytes,
      file,
      format,
      encoding,
      delimiter,
      sheet,
      range,
      headRow,
      place: declared,
    }),
  );
  if (grid === undefined) return undefined;
  const isObservations =
    format === 'sdmx-csv' || (input.format === undefined && isObserved(grid.heads));
  const columns = readColumns(reading, units, grid, input, isObservations ? 'sdmx-csv' : format);
  const lost = new Set(Object.keys(input.columns ?? {}).filter((id) => !columns.has(id)));
  const group =
    input.group === undefined || input.group === 'none' ? undefined : groups[input.group];
  const missing = (input.missing ?? []).map((_, index, list) =>
    (writtenAt(reading, list, index) ?? '').trim(),
  );
  const table: Table = {
    source,
    grid,
    columns,
    lost,
    missing: new Set([...missing, ...(isObservations ? ['NaN'] : [])]),
    languages: reading.languages,
    decimal: input.decimal === 'comma' ? ',' : '.',
    ...(group === undefined ? {} : { group }),
  };
  checkMarks(reading, table, input, format);
  checkColumns(reading, table);
  return table;
}

function readColumns(
  reading: Reading,
  units: UnitBook,
  grid: Grid,
  input: TableInput,
  format: TableFormat,
): ReadonlyMap<string, Column> {
  const columns = new Map<string, Column>();
  for (const [index, head] of grid.heads.entries()) {
    if (head !== '') columns.set(head, { id: head, head, index, isNumeric: false });
  }
  const observed = format === 'sdmx-csv' ? observations(grid) : undefined;
  if (observed !== undefined) columns.set('value', observed).set(observed.head, observed);
  const declared = input.columns ?? {};
  const heads = new Set<string>();
  for (const id of Object.keys(declared)) {
    const column = declared[id];
    if (column === undefined) continue;
    checkIdentifier(id, reading.places.key(declared, id), reading.findings);
    const head = id === 'value' && observed !== undefined ? observed.head : id;
    const read = readColumn(reading, units, grid, { input: declared, id, column, head });
    if (read === undefined) continue;
    // What the attributes say of an observation holds under whatever name a report gives it.
    const whole = read.index === observed?.index ? { ...observed, ...read, isNumeric: true } : read;
    columns.set(id, whole);
    // By its head a column is the first that is declared of it.
    if (!heads.has(read.head)) columns.set(read.head, whole);
    heads.add(read.head);
  }
  return columns;
}

interface Declared {
  readonly input: NonNullable<TableInput['columns']>;
  readonly id: string;
  readonly column: ColumnInput;
  /** Where the column names none. */
  readonly head: string;
}

function readColumn(
  reading: Reading,
  units: UnitBook,
  grid: Grid,
  { input, id, column, head: ownHead }: Declared,
): Column | undefined {
  const { places } = reading;
  const { head = ownHead } = column;
  if (typeof head !== 'string') return readLanguages(reading, grid, id, head);
  const place = column.head === undefined ? places.key(input, id) : places.value(column, 'head');
  const index = indexOfHead(reading, grid, head, place);
  if (index === undefined) return undefined;
  const unit = findUnit(reading, column, units);
  const { magnitude, decimals, period, status } = column;
  const periodText =
    typeof period === 'object' ? period : (writtenAt(reading, column, 'period') ?? undefined);
  return withoutUndefined({
    id,
    head,
    index,
    isNumeric:
      column.kind === 'number' ||
      (column.kind === undefined &&
        [column.unit, magnitude, decimals].some((each) => each !== undefined)),
    unit: unit === 'unknown' ? undefined : unit,
    magnitude: fromColumn<number, string | number>(reading, grid, magnitude, powerOf),
    decimals: fromColumn<number, number>(reading, grid, decimals, (value) => value),
    period: fromColumn<Period, string>(reading, grid, periodText, (text) => {
      const read = periodOf(text);
      if (read === undefined) {
        reading.findings.error(
          'report/bad-date',
          places.value(column, 'period'),
          `“${shorten(text)}” is not a period`,
          'write it as 2024 or 2024-06, or “column:” with the column that says it',
        );
      }
      return read;
    }),
    status: statusOf(reading, grid, status),
  });
}

const powerOf = (written: string | number): number | undefined =>
  typeof written === 'number' ? written : magnitudes.get(written);

type Written<T> = T | { readonly column: string } | undefined;

function fromColumn<T, Given extends string | number>(
  reading: Reading,
  grid: Grid,
  written: Written<Given>,
  read: (value: Given) => T | undefined,
): FromColumn<T> | undefined {
  if (written === undefined || written === '') return undefined;
  if (typeof written !== 'object') {
    const value = read(written);
    return value === undefined ? undefined : { kind: 'fixed', value };
  }
  const { column: head } = written;
  const index = indexOfHead(reading, grid, head, reading.places.value(written, 'column'));
  return index === undefined ? undefined : { kind: 'column', index, head };
}

/** What an author says of the codes of SDMX adds to what they say by themselves. */
function statusOf(
  reading: Reading,
  grid: Grid,
  written: ColumnInput['status'],
): FromColumn<StatusOfCell> | undefined {
  const from = fromColumn<StatusOfCell, Status>(reading, grid, written, (value) => value);
  if (from?.kind !== 'column') return from;
  const values = typeof written === 'object' ? Object.entries(written.values ?? {}) : [];
  return { ...from, values: new Map([...(codesOf.get(from.head) ?? []), ...values]) };
}

function readLanguages(
  reading: Reading,
  grid: Grid,
  id: string,
  heads: Readonly<Record<string, string>>,
): Column | undefined {
  const { places, languages, findings } = reading;
  for (const language of languages) {
    if (!Object.hasOwn(heads, language)) {
      findings.error(
        'report/missing-language',
        places.of(heads),
        `“${id}” names no column for ${language}`,
        `add “${language}: …”`,
      );
    }
  }
  const found = Object.keys(heads).flatMap((language) => {
    const index = indexOfHead(reading, grid, heads[language] ?? '', places.value(heads, language));
    return index === undefined ? [] : [[language, index] as const];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const [, index] = first;
  return { id, head: grid.heads[index] ?? id, index, isNumeric: false, languages: new Map(found) };
}
