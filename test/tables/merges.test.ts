import { expect, it } from 'vitest';
import { open, reportOn, workbook, type Parts } from './support.js';

const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: number): string => `<c r="${at}"><v>${value}</v></c>`;

/** A port beside two years, its name in one cell that may reach over both rows, as may the cargo of the south. */
const merged = (refs: readonly string[]): Uint8Array =>
  workbook('', {
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>
   <row r="1">${text('A1', 'port')}${text('B1', 'year')}${text('C1', 'cargo')}</row>
   <row r="2">${text('A2', 'north')}${number('B2', 2022)}${number('C2', 12)}</row>
   <row r="3">${number('B3', 2023)}${number('C3', 15)}</row>
   <row r="4">${text('A4', 'south')}${number('B4', 2022)}${number('C4', 7)}</row>
   <row r="5">${text('A5', 'south')}${number('B5', 2023)}</row>
 </sheetData><mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells></worksheet>`,
  });

const faults = (row: string, refs: readonly string[], more: Partial<Parts> = {}) =>
  open(
    reportOn({
      table: merged(refs),
      file: 'ports.xlsx',
      declared: 'columns: { cargo: { unit: tonne } }',
      facts: `cargo:\n  label: { zh-Hans: 数, en: figure }\n  cell: { row: ${row}, column: cargo }\n`,
      ...more,
    }),
  )
    .load()
    .diagnostics.map(({ code, problem, place: { line, column } }) => [
      `${code} ${line}:${column}`,
      / the cells (\S+) are merged/u.exec(problem)?.[1],
    ]);

const refs = ['A2:A3', 'C4:C5'];

it('a row that merged cells hide names them', () => {
  expect(faults('{ port: north, year: 2023 }', refs)).toEqual([
    ['table/no-row 3:11', 'Data!A2:A3'],
  ]);
});

it('a value that merged cells hide names them', () => {
  expect(faults('{ port: south, year: 2023 }', refs)).toEqual([
    ['table/missing-value 5:3', 'Data!C4:C5'],
  ]);
});

it('merged cells that hide nothing of it are no matter', () => {
  expect(faults('{ port: north, year: 2022 }', refs)).toEqual([]);
  expect(faults('{ port: west, year: 2022 }', refs)).toEqual([['table/no-row 3:11', undefined]]);
  expect(faults('{ port: north, year: 2023 }', [])).toEqual([['table/no-row 3:11', undefined]]);
});

it('a key that merged cells hide names them', () => {
  const report = open(
    reportOn({
      table: merged(refs),
      file: 'ports.xlsx',
      declared: 'columns: { cargo: { unit: tonne } }',
      more: 'each: { source: ports, key: port, where: { year: 2023 } }\n',
    }),
  );
  expect(report.tableFaults.map(({ code, problem }) => [code, problem])).toEqual([
    [
      'table/bad-name',
      'the cell that names the row is empty; the cells Data!A2:A3 are merged, and only the first of them holds what all show',
    ],
  ]);
});
