import { statusesOfSources } from '../language/qualifiers-and-statuses.js';
import { error } from '../diagnostics/diagnostic.js';
import { shorten } from '../diagnostics/wording.js';
import { memo, memoOf } from '../memo.js';
import type Big from 'big.js';
import { parsePeriod } from '../quantity/parse-period.js';
import { magnitudes } from '../quantity/parse-value.js';
import type { Period, Status, Unit } from '../quantity/quantity.js';
import { currenciesOf } from './currency.js';
import { textOf } from './grid.js';
import { numberIn, type Share } from './number.js';
import type { Column, FromColumn, Table } from './table.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** What a cell says. */
export interface CellValue {
  readonly kind: 'value';
  /** As it stands, multiplied by its magnitude. */
  readonly exact: Big;
  /** Rounded to the decimals that its column declares. */
  readonly amount: Big;
  /** Power of ten of the last digit, where its column declares it or noughts end the decimals. */
  readonly place?: number;
  readonly share?: Share;
  readonly unit?: Unit;
  readonly period?: Period;
  readonly status?: Status;
  /** As the file has it. */
  readonly text: string;
}

export type ReadCell =
  | CellValue
  | { readonly kind: 'missing'; readonly text: string }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

/** Whether a cell is empty or holds one of the table's marks for a value that is not known. */
export function isMissing({ grid, missing }: Table, row: number, column: number): boolean {
  const text = textOf(grid.rows[row]?.[column]);
  return text === '' || missing.has(text);
}

/** Reads a number with all that its column says of it; once for all rows of a report that take the cell. */
export const readCell = (table: Table, row: number, column: Column): ReadCell =>
  readerOf(table)(column)(row);

const readerOf = memoOf((table: Table) =>
  memoOf((column: Column) => memo((row: number) => readCellAnew(table, row, column), mostCells)),
);

/** Of one column. */
const mostCells = 10_000;

/** Half is rounded away from zero. */
function readCellAnew(table: Table, row: number, column: Column): ReadCell {
  const { grid } = table;
  const cell = grid.rows[row]?.[column.index] ?? '';
  const text = textOf(cell);
  const ragged = grid.ragged?.get(row);
  if (ragged !== undefined) return { kind: 'fault', diagnostic: ragged };
  if (isMissing(table, row, column.index)) return { kind: 'missing', text };
  const number = numberIn(cell, table);
  if (number === undefined) return { kind: 'fault', diagnostic: notANumber(table, row, column) };
  const otherUnit = otherCurrency(table, row, column);
  if (otherUnit !== undefined) return { kind: 'fault', diagnostic: otherUnit };
  const status = fromColumn(
    table,
    row,
    column.status,
    (value) => statuses.get(value),
    `say what it means under “status” of the column, with “values”, or correct the cell`,
  );
  if (status.fault) return { kind: 'fault', diagnostic: status.fault };
  if (status.value === 'missing') return { kind: 'missing', text };
  const magnitude = fromColumn(table, row, column.magnitude, magnitudeOf);
  const decimals = fromColumn(table, row, column.decimals, wholeNumber);
  const period = fromColumn(table, row, column.period, periodOf);
  const wrong = magnitude.fault ?? decimals.fault ?? period.fault;
  if (wrong) return { kind: 'fault', diagnostic: wrong };
  const { amount, share } = number;
  const signed = amount.eq(0) ? undefined : firstShare(table)(column);
  if (signed?.share !== undefined && signed.share !== share)
    return { kind: 'fault', diagnostic: otherShare(table, row, column, signed) };
  const last = decimals.value === undefined ? number.place : -decimals.value;
  const scale = (value: Big): Big => value.times(`1e${magnitude.value ?? 0}`);
  return {
    kind: 'value',
    exact: scale(amount),
    amount: scale(decimals.value === undefined ? amount : amount.round(decimals.value, 1)),
    ...(last === undefined ? {} : { place: last + (magnitude.value ?? 0) }),
    ...(share === undefined ? {} : { share }),
    ...(column.unit === undefined ? {} : { unit: column.unit }),
    ...(period.value === undefined ? {} : { period: period.value }),
    ...(status.value === undefined ? {} : { status: status.value }),
    text,
  };
}

interface FromCell<T> {
  readonly value?: T;
  readonly fault?: Diagnostic;
}

function fromColumn<T>(
  { grid }: Table,
  row: number,
  from: FromColumn<T> | undefined,
  read: (text: string) => T | undefined,
  remedy = 'correct the cell, or say it once for the whole column',
): FromCell<T> {
  if (from === undefined) return {};
  if (from.kind === 'fixed') return { value: from.value };
  const text = textOf(grid.rows[row]?.[from.index]);
  if (text === '') return {};
  const value = from.values?.get(text) ?? read(text);
  if (value !== undefined) return { value };
  return {
    fault: error(
      'table/bad-cell',
      grid.placeOf(row, from.index),
      `“${shorten(text)}” in the column “${shorten(from.head)}” says nothing that is known`,
      remedy,
    ),
  };
}

const statuses: ReadonlyMap<string, Status> = new Map(
  statusesOfSources.map((status) => [status, status]),
);

const wholeNumber = (text: string): number | undefined =>
  /^-?\d{1,2}$/u.test(text) ? Number(text) : undefined;

/** A power of ten, or its word as offices write it, one or many: 6, 亿, million, Millions, Units. */
const magnitudeOf = (text: string): number | undefined => {
  const word = text.toLowerCase().replace(/s$/u, '');
  return wholeNumber(text) ?? magnitudes.get(text) ?? (word === 'unit' ? 0 : magnitudes.get(word));
};

/** A period in EDTF, or as SDMX writes quarters, halves and months: 2020-Q1, 2020-S1, 2020-M06, 2020-A1. */
export function periodOf(text: string): Period | undefined {
  const [, year = '', kind, part = ''] = /^(\d{4})-?([AQSMT])(\d{1,2})$/u.exec(text) ?? [];
  const edtf = kind === undefined ? text : edtfOf(year, kind, Number(part));
  const parsed = edtf === undefined ? undefined : parsePeriod(edtf);
  return parsed?.ok === true ? parsed.value : undefined;
}

const monthsOf: Readonly<Record<string, number>> = { M: 1, Q: 3, T: 4, S: 6, A: 12 };

function edtfOf(year: string, kind: string, part: number): string | undefined {
  const months = monthsOf[kind] ?? 12;
  if (part < 1 || part * months > 12) return undefined;
  if (months === 12) return year;
  const first = { 1: 1, 3: 33, 4: 37, 6: 40 }[months] ?? 1;
  return `${year}-${String(first + part - 1).padStart(2, '0')}`;
}

function notANumber({ grid, group, decimal }: Table, row: number, column: Column): Diagnostic {
  const text = textOf(grid.rows[row]?.[column.index]);
  const place = grid.placeOf(row, column.index);
  const where = addressed(grid.addressOf?.(row, column.index));
  if (text.startsWith('=')) {
    return error(
      'table/formula',
      place,
      `the cell${where} holds the formula “${shorten(text)}”, and formulas are never run`,
      'save the table with values instead of formulas',
    );
  }
  const marks = `decimal mark “${decimal}”, ${group === undefined ? 'no group mark' : `group mark “${group}”`}`;
  return error(
    'table/not-a-number',
    place,
    `“${shorten(text)}” in the column “${shorten(column.head)}”${where} is not a number (${marks})`,
    'correct the cell, declare the marks of the table, or list the text under “missing”',
  );
}

interface SharedRow {
  readonly row: number;
  readonly share: Share | undefined;
}

/** The first row of a column with a percent or per-mille sign. Nought is nought with it and without it. */
const firstShare = memoOf((table: Table) =>
  memoOf(({ index }: Column): SharedRow => {
    const { grid } = table;
    for (const [row, cells] of grid.rows.entries()) {
      const cell = cells[index] ?? '';
      if (grid.ragged?.has(row) === true || isMissing(table, row, index)) continue;
      if (typeof cell === 'string' ? !/[%‰]/u.test(cell) : !cell.percent) continue;
      const number = numberIn(cell, table);
      if (number?.share !== undefined && !number.amount.eq(0)) return { row, share: number.share };
    }
    return { row: -1, share: undefined };
  }),
);

/** Beside 12.5% a plain 0.13 is 13% or 0.13%: one column says its share in one way. */
const otherShare = (
  table: Table,
  row: number,
  { index, head }: Column,
  signed: SharedRow,
): Diagnostic =>
  error(
    'table/mixed-percent',
    table.grid.placeOf(row, index),
    `“${shorten(textOf(table.grid.rows[row]?.[index]))}” in the column “${shorten(head)}” has no ${signed.share === 'per-mille' ? 'per-mille' : 'percent'} sign, and ${whereIs(table, signed.row, index)} has one`,
    'write the whole column with the sign, or without it',
  );

/** A cell that a workbook shows in another currency than its column declares, where other cells are shown in the one. */
const otherCurrency = (table: Table, row: number, column: Column): Diagnostic | undefined => {
  const { rows, isWhole } = otherCurrencies(table)(column);
  return !isWhole && rows.has(row) ? unitDiffers(table, row, column) : undefined;
};

/** A column that a workbook shows in another currency than it declares, told at its first cell. */
export function columnInOtherCurrency(table: Table, column: Column): Diagnostic | undefined {
  const { rows, isWhole } = otherCurrencies(table)(column);
  const [first] = rows;
  return isWhole && first !== undefined ? unitDiffers(table, first, column) : undefined;
}

/** The rows whose sign is that of another currency, and whether no cell has that of the column. Other signs say nothing. */
const otherCurrencies = memoOf((table: Table) =>
  memoOf(({ index, unit }: Column) => {
    const declared = unit?.currency;
    const rows = new Set<number>();
    if (declared === undefined) return { rows, isWhole: false };
    let isWhole = true;
    for (const [row, cells] of table.grid.rows.entries()) {
      const cell = cells[index];
      const sign = typeof cell === 'object' ? cell.currency : undefined;
      const meant = sign === undefined ? [] : currenciesOf(sign, table.languages);
      if (meant.includes(declared)) isWhole = false;
      else if (meant.length > 0) rows.add(row);
    }
    return { rows, isWhole };
  }),
);

function unitDiffers({ grid }: Table, row: number, { index, head, unit }: Column): Diagnostic {
  const cell = grid.rows[row]?.[index];
  return error(
    'table/unit-differs',
    grid.placeOf(row, index),
    `the workbook shows the cell in “${shorten((typeof cell === 'object' && cell.currency) || '')}”, and its column “${shorten(head)}” is declared in ${unit?.currency ?? ''}`,
    'correct the unit of the column, or the format of the cells',
  );
}

const addressed = (address: string | undefined): string =>
  address === undefined ? '' : ` (${address})`;

/** Where a cell stands, in words: `sources/countries.csv, line 12` or `book.xlsx, Data!B7`. */
export function whereIs({ grid }: Table, row: number, column: number): string {
  const address = grid.addressOf?.(row, column);
  return address ?? `line ${grid.placeOf(row, column).line}`;
}
