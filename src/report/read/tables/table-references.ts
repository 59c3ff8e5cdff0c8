import { shorten, suggest } from '../../../diagnostics/wording.js';
import type { Place } from '../../../diagnostics/diagnostic.js';
import { textOf } from '../../../tables/grid.js';
import type { Condition } from '../../../tables/rows.js';
import type { Column, Table } from '../../../tables/table.js';
import type { ConditionInput } from '../../schema/tables.js';
import type { Reading } from '../context.js';
import { headBelow } from './heads.js';
import { writtenAt } from '../content/texts.js';

/**
 * The tables of a report by the ids of their sources; one that could not be read is `undefined`, and so is the book
 * where nobody knows which there are.
 */
export type TableBook = ReadonlyMap<string, Table | undefined> | undefined;

/** What stands for `{{name}}` in a name of a row or column: texts of the current row, and the year of a series. */
export type Variables = (name: string) => string | undefined;

const slot = /\{\{([^{}]+)\}\}/gu;

/** The names in the slots of a text. */
export const slotsOf = (text: string): readonly string[] =>
  [...text.matchAll(slot)].map(([, name = '']) => name.trim());

/** The name in the slot that a text is, if it is one. */
export const slotIn = (text: string): string | undefined =>
  /^\{\{([^{}]+)\}\}$/u.exec(text)?.[1]?.trim();

export const hasSlot = (text: string, name: string): boolean => slotsOf(text).includes(name);

/** Fills the slots of a text; a slot that nothing fills is reported. */
export function filled(
  { findings }: Reading,
  text: string,
  variables: Variables,
  place: Place,
): string | undefined {
  let isWhole = true;
  const result = text.replaceAll(slot, (whole, name: string) => {
    const value = variables(name.trim());
    if (value !== undefined) return value;
    isWhole = false;
    findings.error(
      'table/unknown-column',
      place,
      `${shorten(whole)} names no column of a current row`,
      'write a column of the table that “each” names, or {{year}} beside “years”',
    );
    return '';
  });
  return isWhole ? result : undefined;
}

/** Texts of the current row, by id or head of their columns. */
export const rowVariables =
  ({ row }: Reading): Variables =>
  (name) => {
    const column = row?.table.columns.get(name);
    return row === undefined || column === undefined
      ? undefined
      : textOf(row.table.grid.rows[row.index]?.[column.index]);
  };

/** The table of a source; where none is named, that of “each”, or the only one. */
export function tableOf(
  { findings, places, row }: Reading,
  tables: TableBook,
  input: { readonly source?: string | undefined },
): Table | undefined {
  // Why they are not known has been told in the file that declares them.
  if (tables === undefined) return undefined;
  const ids = [...tables.keys()];
  const only = ids.length === 1 ? ids[0] : undefined;
  const id = input.source ?? row?.source ?? only;
  if (id !== undefined && tables.has(id)) return tables.get(id);
  if (!places.isWritten(input)) return undefined;
  findings.error(
    id === undefined ? 'report/source-needed' : 'report/unknown-source',
    input.source === undefined ? places.of(input) : places.value(input, 'source'),
    id === undefined
      ? 'the cell does not say which table it is in'
      : `the report declares no table “${shorten(id)}”`,
    id === undefined && ids.length > 0
      ? `add “source:” with one of ${ids.join(', ')}`
      : suggest(id ?? '', ids, 'declare the source with “table:” in report.yaml'),
  );
  return undefined;
}

/** A column by its id or head; one that the table does not have is reported where it is named, and at its heads. */
export function columnOf(
  { findings }: Reading,
  table: Table,
  name: string,
  place: Place,
): Column | undefined {
  const column = table.columns.get(name);
  // Why a column that is declared is not there has been told where it is declared.
  if (column !== undefined || name === '' || table.lost.has(name)) return column;
  findings.add([
    {
      code: 'table/unknown-column',
      severity: 'error',
      place,
      problem: `the table has no column “${shorten(name)}”`,
      remedy:
        headBelow(table.grid, name) ??
        suggest(name, table.columns.keys(), 'correct the name, or the head in the table'),
      also: [table.grid.placeOf(-1, 0)],
    },
  ]);
  return undefined;
}

/** A condition on rows, or `undefined` where something of it is unknown, which is reported. */
export function conditionOf(
  reading: Reading,
  table: Table,
  input: ConditionInput,
  variables: Variables,
): Condition | undefined {
  const condition = new Map<number, readonly string[]>();
  for (const name of Object.keys(input)) {
    const column = columnOf(reading, table, name, reading.places.key(input, name));
    const texts = textsAt(reading, input, name).map((text) =>
      filled(reading, text, variables, reading.places.value(input, name)),
    );
    if (column === undefined || texts.includes(undefined)) return undefined;
    condition.set(
      column.index,
      texts.filter((text) => text !== undefined),
    );
  }
  return condition;
}

/** The texts that a condition asks for, a number as the author typed it. */
export function textsAt(reading: Reading, input: ConditionInput, name: string): readonly string[] {
  const value = input[name];
  if (Array.isArray(value)) {
    return value.map((_, index) => (writtenAt(reading, value, index) ?? '').trim());
  }
  return [typeof value === 'string' ? value.trim() : (writtenAt(reading, input, name) ?? '')];
}

/** A condition in words, for messages: `iso3 KEN, year 2024`. */
export const conditionText = ({ grid }: Table, condition: Condition): string =>
  [...condition]
    .map(([column, texts]) => `${grid.heads[column] ?? ''} ${shorten(texts.join(' or '))}`)
    .join(', ');
