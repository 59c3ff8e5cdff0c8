import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import { CsvError, parse } from 'csv-parse/sync';
import type { Checked, Diagnostic, Place } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { linesOf } from '../files/lines.js';
import { quoteFault } from './csv-quotes.js';
import { type Grid } from './grid.js';

interface CsvRecord {
  readonly record: string[];
  readonly info: { readonly bytes: number };
}

/**
 * Reads delimited text (RFC 4180): one head line, then rows of as many cells. Nothing is evaluated.
 * @param text decoded, with LF as line end
 * @param headRow the line that holds the heads, from 1; what stands above it is left out. The first that is not empty where
 *   absent
 */
export function readCsv(
  text: string,
  file: string,
  delimiter: string,
  headRow?: number,
): Checked<Grid> {
  const above = (headRow ?? 1) - 1;
  const bytes = new TextEncoder().encode(fromLine(text, above));
  if (headRow !== undefined && (bytes.length === 0 || bytes[0] === 0x0a)) {
    const problem = `line ${headRow} of the table holds no heads`;
    return failed(file, problem, 'correct “head-row” under “table”');
  }
  let records: readonly CsvRecord[];
  try {
    records = parse(bytes, {
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limits.tableRowBytes,
      to: limits.tableRows + 2,
    }) as unknown as readonly CsvRecord[];
  } catch (thrown) {
    if (!(thrown instanceof CsvError)) throw thrown;
    const lines = fromLine(text, above);
    const fault =
      undivided(lines, delimiter, file, above) ?? misplacedMark(lines, delimiter, file, above);
    return { value: undefined, diagnostics: [fault ?? unreadable(thrown, file, above)] };
  }
  const [head, ...rows] = records;
  if (head === undefined) {
    return failed(file, 'the table is empty', 'give it a line of heads, and rows under it');
  }
  if (rows.length > limits.tableRows || head.record.length > limits.tableColumns) {
    return {
      value: undefined,
      diagnostics: [
        error(
          'table/too-large',
          { file, line: 1, column: 1 },
          rows.length > limits.tableRows
            ? `the table has more than ${limits.tableRows} rows`
            : `the table has ${head.record.length} columns, and ${limits.tableColumns} is the limit`,
          'keep the rows and columns that the report uses',
        ),
      ],
    };
  }
  return {
    value: {
      file,
      heads: head.record.map((each) => each.trim()),
      rows: rows.map(({ record }) => record),
      placeOf: placesOf(bytes, records, { file, delimiter, above }),
    },
    diagnostics: [],
  };
}

function fromLine(text: string, above: number): string {
  let start = 0;
  for (let line = 0; line < above; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  return text.slice(start);
}

/** Places are worked out when they are asked for: of the figures that are printed, and of faults. */
function placesOf(
  bytes: Uint8Array,
  records: readonly CsvRecord[],
  { file, delimiter, above }: { file: string; delimiter: string; above: number },
): Grid['placeOf'] {
  const ends = records.map(({ info }) => info.bytes);
  let lines: readonly number[] | undefined;
  return (row, column): Place => {
    lines ??= linesAt(bytes, ends);
    const start = ends[row] ?? 0;
    const record = new TextDecoder().decode(bytes.subarray(start, ends[row + 1]));
    const blank = /^\n*/u.exec(record)?.[0].length ?? 0;
    const { from, to } = fieldAt(record, column, delimiter, blank);
    const at = linesOf(record)(from);
    return {
      file,
      line: above + (lines[row] ?? 1) + at.line - 1,
      column: at.column,
      length: Math.max(1, Math.min(to, at.end) - from),
    };
  };
}

/** The line that each record begins in: one pass over the file. `ends` are byte offsets. */
function linesAt(bytes: Uint8Array, ends: readonly number[]): readonly number[] {
  const lines: number[] = [];
  let line = 1;
  let at = 0;
  for (const end of ends) {
    for (; at < end; at += 1) if (bytes[at] === 0x0a) line += 1;
    lines.push(line);
  }
  return lines;
}

/** Where a field of a record lies, from its opening quotation mark if it has one. */
function fieldAt(
  record: string,
  field: number,
  delimiter: string,
  start: number,
): { readonly from: number; readonly to: number } {
  let from = start;
  for (let index = 0; ; index += 1) {
    let to = from;
    let isQuoted = false;
    for (; to < record.length; to += 1) {
      const character = record[to];
      if (character === '"') isQuoted = !isQuoted;
      else if (!isQuoted && (character === '\n' || record.startsWith(delimiter, to))) break;
    }
    if (index === field || to >= record.length || record[to] === '\n') return { from, to };
    from = to + delimiter.length;
  }
}

function unreadable({ code, ...details }: CsvError, file: string, above: number) {
  const line = above + (typeof details['lines'] === 'number' ? details['lines'] : 1);
  const place = { file, line, column: 1 };
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return error(
      'table/too-large',
      place,
      `a row of the table has more than ${limits.tableRowBytes} bytes`,
      'keep the columns that the report uses; a quotation mark that is not closed does this too',
    );
  }
  return error(
    'table/unreadable',
    place,
    `the table is not delimited text after RFC 4180 (${code})`,
    remedyForMarks,
  );
}

const remedyForMarks =
  'put a cell that holds a quotation mark into quotation marks, and double those inside it';

/** What tables are delimited by, beside what is declared. */
export const delimiters: readonly string[] = [';', '\t', '|', ','];

/** A line of heads that holds another delimiter than the one that is declared. */
export const undividedHeads = (head: string, place: Place, delimiter: string): Diagnostic =>
  error(
    'table/unreadable',
    place,
    `the line of heads is one cell, “${shorten(head)}”`,
    `say “delimiter: '${delimiter === '\t' ? '\\t' : delimiter}'” under “table”`,
  );

/** Quotation marks that are in their places beside another delimiter, which the heads have and the declared one not. */
function undivided(
  text: string,
  declared: string,
  file: string,
  above: number,
): Diagnostic | undefined {
  const [head = ''] = text.split('\n', 1);
  const other = delimiters.find((each) => head.includes(each) && !quoteFault(text, each));
  return other === undefined || head.includes(declared)
    ? undefined
    : undividedHeads(head, { file, line: above + 1, column: 1, length: head.length }, other);
}

/** A quotation mark out of place is told where it stands, and not where the parser gives up. */
function misplacedMark(
  text: string,
  delimiter: string,
  file: string,
  above: number,
): Diagnostic | undefined {
  const fault = quoteFault(text, delimiter);
  if (fault === undefined) return undefined;
  const placeOf = linesOf(text);
  const { line, column } = placeOf(fault.at);
  const end = fault.closed === undefined ? undefined : placeOf(fault.closed);
  const problem = {
    open: 'a quotation mark is not closed',
    closed:
      end === undefined || end.line === line
        ? 'something stands between a closing quotation mark and the delimiter'
        : `a quotation mark is closed by the next one, in line ${above + end.line}, behind which something stands`,
    inside: 'a quotation mark stands inside a cell that does not begin with one',
  }[fault.kind];
  const at = end?.line === line ? end.column : column;
  return error(
    'table/unreadable',
    { file, line: above + line, column: at, length: 1 },
    problem,
    remedyForMarks,
  );
}

const failed = (file: string, problem: string, remedy: string): Checked<never> => ({
  value: undefined,
  diagnostics: [error('table/unreadable', { file, line: 1, column: 1 }, problem, remedy)],
});
