import { error } from '../../diagnostics/diagnostic.js';
import { shorten, suggest } from '../../diagnostics/wording.js';
import type { Checked, Place } from '../../diagnostics/diagnostic.js';
import { limits } from '../../files/limits.js';
import { textOf, type Cell, type Grid } from '../grid.js';
import { cellOf, type CellContext } from './cells.js';
import { areaAt, cellAt, columnName, type Area } from './reference.js';
import { readStyles } from './styles.js';
import { unpack } from './unpack.js';
import { readWorkbook, type Workbook } from './workbook.js';
import { attribute, childNamed, childrenNamed, richText, rootOf } from './xml.js';

/** Which cells of a workbook are the table. */
export interface Selection {
  /** The only sheet where absent. */
  readonly sheet?: string | undefined;
  /** `A1:D20`, or the name of a range or table; all that the sheet holds where absent. */
  readonly range?: string | undefined;
  /** The row of the sheet that holds the heads; the first that is not empty where absent. */
  readonly headRow?: number | undefined;
  /** Where they are named. */
  readonly place: Place;
}

/** Reads a table of an Office Open XML workbook (ECMA-376): its first row are the heads, its empty rows are left out. */
export function readXlsx(bytes: Uint8Array, file: string, selection: Selection): Checked<Grid> {
  const start = { file, line: 1, column: 1 };
  const unpacked = unpack(bytes);
  if (unpacked.fault === 'too-large') {
    return refused(
      'table/too-large',
      start,
      `the workbook unpacks to more than ${limits.workbookBytes} bytes`,
      'keep the sheet that the report uses',
    );
  }
  const book = unpacked.parts && readWorkbook(unpacked.parts);
  if (unpacked.parts === undefined || book === undefined) {
    return refused(
      'table/unreadable',
      start,
      'the file is no XLSX workbook',
      'save it as .xlsx, without a password, or as CSV in UTF-8',
    );
  }
  const chosen = choose(book, selection);
  if ('problem' in chosen) {
    return refused('table/unknown-sheet', selection.place, chosen.problem, chosen.remedy);
  }
  const sheet = rootOf(unpacked.parts.get(chosen.part));
  if (sheet === undefined) {
    const problem = `the sheet “${shorten(chosen.sheet)}” cannot be read`;
    return refused('table/unreadable', start, problem, 'save the workbook again');
  }
  const context: CellContext = {
    strings: childrenNamed(rootOf(unpacked.parts.get('xl/sharedStrings.xml')), 'si').map(richText),
    formats: readStyles(unpacked.parts.get('xl/styles.xml')),
    since1904: book.since1904,
  };
  const { headRow } = selection;
  const rows = cellsOf(childNamed(sheet, 'sheetData'), context, chosen.area);
  const table = rows.filter(({ row }) => headRow === undefined || row >= headRow);
  if (headRow !== undefined && table[0]?.row !== headRow) {
    const problem = `row ${headRow} of the table holds no heads`;
    return refused(
      'table/unreadable',
      selection.place,
      problem,
      'correct “head-row” under “table”, or “range”',
    );
  }
  const areas = childrenNamed(childNamed(sheet, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => areaAt(attribute(merge, 'ref') ?? '') ?? [],
  );
  return gridOf(table, areas, file, chosen.sheet);
}

type Chosen =
  | { readonly sheet: string; readonly part: string; readonly area: Area | undefined }
  | { readonly problem: string; readonly remedy: string };

function choose(book: Workbook, { sheet, range }: Selection): Chosen {
  const area = range === undefined ? undefined : areaAt(range);
  const named = range === undefined || area !== undefined ? undefined : book.names.get(range);
  if (range !== undefined && area === undefined && named === undefined) {
    return {
      problem: `the workbook has no range or table “${shorten(range)}”`,
      remedy: suggest(range, book.names.keys(), 'write cells such as A1:D20'),
    };
  }
  const names = book.sheets.map(({ name }) => name);
  const wanted = named?.sheet ?? sheet;
  if (wanted === undefined && names.length > 1) {
    return {
      problem: `the workbook has ${names.length} sheets`,
      remedy: `say with “sheet” which is meant: ${shorten(names.join(', '), 200)}`,
    };
  }
  const found =
    wanted === undefined ? book.sheets[0] : book.sheets.find(({ name }) => name === wanted);
  if (found === undefined) {
    return {
      problem: `the workbook has no sheet “${shorten(wanted ?? '')}”`,
      remedy: `its sheets are ${shorten(names.join(', '), 200)}`,
    };
  }
  return { sheet: found.name, part: found.part, area: named?.area ?? area };
}

interface PlacedRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, Cell>;
}

function cellsOf(
  data: ReturnType<typeof childNamed>,
  context: CellContext,
  area: Area | undefined,
): readonly PlacedRow[] {
  let counted = 0;
  return childrenNamed(data, 'row').flatMap((element) => {
    const row = Number(attribute(element, 'r') ?? counted + 1);
    counted = row;
    if (area !== undefined && (row < area.top || row > area.bottom)) return [];
    let column = 0;
    const cells = new Map<number, Cell>();
    for (const cell of childrenNamed(element, 'c')) {
      column = cellAt(attribute(cell, 'r') ?? '')?.column ?? column + 1;
      if (area !== undefined && (column < area.left || column > area.right)) continue;
      const value = cellOf(cell, context);
      if (value !== '') cells.set(column, value);
    }
    return cells.size === 0 ? [] : [{ row, cells }];
  });
}

function gridOf(
  rows: readonly PlacedRow[],
  merged: readonly Area[],
  file: string,
  sheet: string,
): Checked<Grid> {
  const start = { file, line: 1, column: 1 };
  const [head, ...body] = rows;
  if (head === undefined) {
    return refused('table/unreadable', start, 'the table is empty', 'give it heads and rows');
  }
  const columns = [...head.cells.keys()];
  if (body.length > limits.tableRows || columns.length > limits.tableColumns) {
    return refused(
      'table/too-large',
      start,
      `the table has ${columns.length} columns and ${body.length} rows; ${limits.tableColumns} and ${limits.tableRows} are the limits`,
      'keep the rows and columns that the report uses',
    );
  }
  const byRow = new Map(body.map(({ row, cells }) => [row, cells]));
  const lineOf = (row: number): number => (row < 0 ? head.row : (body[row]?.row ?? head.row));
  return {
    value: {
      file,
      heads: columns.map((column) => textOf(head.cells.get(column))),
      rows: body.map(({ cells }) => columns.map((column) => cells.get(column) ?? '')),
      merges: merged.map((area) => ({
        ...area,
        address: `${sheet}!${columnName(area.left)}${area.top}:${columnName(area.right)}${area.bottom}`,
        text: byRow.get(area.top)?.get(area.left) ?? '',
      })),
      placeOf: (row, column) => ({ file, line: lineOf(row), column: columns[column] ?? 1 }),
      addressOf: (row, column) => `${sheet}!${columnName(columns[column] ?? 1)}${lineOf(row)}`,
    },
    diagnostics: [],
  };
}

const refused = (...what: Parameters<typeof error>): Checked<never> => ({
  value: undefined,
  diagnostics: [error(...what)],
});
