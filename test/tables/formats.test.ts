import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/files/limits.js';
import { readGrid, type TableFile } from '../../src/tables/read.js';
import { bytesOf, place, told, workbook } from './support.js';

const read = (content: string | Uint8Array, more: Partial<TableFile> = {}) =>
  readGrid({
    bytes: typeof content === 'string' ? bytesOf(content) : content,
    file: 't.csv',
    format: 'csv',
    place,
    ...more,
  });

describe('a CSV table', () => {
  it('keeps delimiters, line breaks and quotation marks inside a quoted cell', () => {
    const { value } = read('name,note\n"Doe, J.","said ""no""\ntwice"\n');
    expect(value?.rows).toEqual([['Doe, J.', 'said "no"\ntwice']]);
  });

  it('knows the line and column of a cell behind quoted line breaks and empty lines', () => {
    const { value } = read('a,b\r\n"x\r\ny",1\r\n\r\nz,"2"\r\n');
    expect(value?.placeOf(-1, 1)).toMatchObject({ line: 1, column: 3 });
    expect(value?.placeOf(0, 1)).toMatchObject({ line: 3, column: 4 });
    expect(value?.placeOf(1, 1)).toMatchObject({ line: 5, column: 3, length: 3 });
  });

  it('counts columns in characters, not in bytes', () => {
    expect(read('名称,b\n北京,1\n').value?.placeOf(0, 1)).toMatchObject({ line: 2, column: 4 });
  });

  it('is read with a byte order mark, semicolons or tabs', () => {
    expect(read('\uFEFFa;b\n1;2\n', { delimiter: ';' }).value?.heads).toEqual(['a', 'b']);
    expect(read('a\tb\n1\t2\n', { format: 'tsv' }).value?.rows).toEqual([['1', '2']]);
  });

  it('is read in the encoding that is declared', () => {
    const gb18030 = Uint8Array.from([0x61, 0x0a, 0xb1, 0xb1, 0xbe, 0xa9, 0x0a]);
    expect(read(gb18030, { encoding: 'gb18030' }).value?.rows).toEqual([['北京']]);
    expect(told(read(gb18030))).toEqual(['input/not-utf8 t.csv:2:1']);
    expect(told(read('a\n', { encoding: 'klingon' }))).toEqual([
      'table/bad-encoding report.yaml:7:5',
    ]);
  });

  it('has the signs of windows-1252 that ISO 8859-1 has not', () => {
    const bytes = Uint8Array.from([0x80, 0x0a, 0x4c, 0x92, 0xc9, 0x74, 0x9c, 0x0a]);
    const { value } = read(bytes, { encoding: 'windows-1252' });
    expect([value?.heads, value?.rows]).toEqual([['€'], [['L’Étœ']]]);
  });

  it('is refused where its byte order mark is of another encoding than is declared', () => {
    const big = Uint8Array.from([0xfe, 0xff, 0, 0x61, 0, 0x0a]);
    expect(read(big, { encoding: 'utf-16be' }).value?.heads).toEqual(['a']);
    for (const encoding of ['utf-16le', 'utf-8', 'windows-1252']) {
      expect(read(big, { encoding }).diagnostics[0]).toMatchObject({
        code: 'table/bad-encoding',
        remedy: 'say “encoding: utf-16be” under “table”',
      });
    }
  });

  const withPreamble =
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-10-07",\n\n"Country Name","Country Code","2023","2024",\n"Kenya","KEN","55","56",\n"Uganda","UGA","48","49",\n';

  it('begins at the line of heads that is declared, and its places stay those of the file', () => {
    const { value } = read(withPreamble, { headRow: 5 });
    expect(value?.heads).toEqual(['Country Name', 'Country Code', '2023', '2024', '']);
    expect(value?.rows).toHaveLength(2);
    expect(value?.placeOf(-1, 1)).toMatchObject({ line: 5, column: 16 });
    expect(value?.placeOf(1, 3)).toMatchObject({ line: 7, column: 21, length: 4 });
  });

  it('says once which line to declare where other lines stand above the heads', () => {
    expect(told(read(withPreamble))).toEqual(['table/ragged-row t.csv:5:1']);
    const [fault] = read(withPreamble).diagnostics;
    expect(fault?.remedy).toContain('say “head-row: 5” under “table”');
  });

  it('is refused where the line that is declared holds no heads', () => {
    expect(told(read(withPreamble, { headRow: 4 }))).toEqual(['table/unreadable t.csv:1:1']);
    expect(told(read(withPreamble, { headRow: 40 }))).toEqual(['table/unreadable t.csv:1:1']);
    expect(told(read('[]', { format: 'json', headRow: 2 }))).toEqual([
      'table/unreadable report.yaml:7:5',
    ]);
  });

  it('tells the line of a quotation mark that is not closed below other lines', () => {
    expect(told(read('note\n\na,b\n1,"2\n', { headRow: 3 }))).toEqual([
      'table/unreadable t.csv:4:3',
    ]);
  });

  it.each([
    [
      'opens, not at the end of the file',
      'a,b\n1,2\n3,"4\n5,6\n7,8\n',
      3,
      3,
      'a quotation mark is not closed',
    ],
    [
      'opens, where the next cell in quotation marks closes it',
      'a,b\n1,"2\n3,"4"\n',
      2,
      3,
      'a quotation mark is closed by the next one, in line 3, behind which something stands',
    ],
    [
      'closes, with something behind it in its line',
      'a,b\n"1"00,2\n',
      2,
      3,
      'something stands between a closing quotation mark and the delimiter',
    ],
    [
      'stands inside a cell',
      'a,b\n"1",5"\n',
      2,
      6,
      'a quotation mark stands inside a cell that does not begin with one',
    ],
  ])('tells a quotation mark where it %s', (_, text, line, column, problem) => {
    expect(read(text).diagnostics).toMatchObject([{ problem, place: { line, column } }]);
  });

  it('says which delimiter it has where it was divided by another', () => {
    expect(read('town;wells\nA;1,5\nB;2\n').diagnostics).toMatchObject([
      { code: 'table/unreadable', remedy: "say “delimiter: ';'” under “table”" },
    ]);
    expect(read('note\n"a;b"\n').value?.heads).toEqual(['note']);
  });

  it('names it also where a cell stands in quotation marks, which are out of place beside the wrong one', () => {
    expect(read('a;b\n"North";1.204,5\n').diagnostics).toMatchObject([
      {
        code: 'table/unreadable',
        place: { line: 1, column: 1 },
        remedy: "say “delimiter: ';'” under “table”",
      },
    ]);
    // Marks that no delimiter puts right are told as before.
    expect(read('a;b\n"North"x;1\n').diagnostics).toMatchObject([
      { place: { line: 2, column: 7 } },
    ]);
  });

  it.each([
    ['NUL', 'a,b\n1,\u00002\n', 'table/forbidden-character t.csv:2:3'],
    ['a quotation mark that is not closed', 'a,b\n"1,2\n', 'table/unreadable t.csv:2:1'],
    [
      'short rows above all',
      'a,b\n1,2\n3\n4\n',
      'table/ragged-row t.csv:3:1',
      'table/ragged-row t.csv:4:1',
    ],
    ['a doubled head', 'a,b,a\n1,2,3\n', 'table/duplicate-head t.csv:1:5'],
    ['nothing', '\n', 'table/unreadable t.csv:1:1'],
    ['a million columns', 'x,'.repeat(1_000_000), 'table/too-large t.csv:1:1'],
    ['too many columns', 'x,'.repeat(limits.tableColumns), 'table/too-large t.csv:1:1'],
  ])('with %s is refused at its place', (_, content, ...expected) => {
    const grid = read(content);
    expect(grid.value).toBeUndefined();
    expect(told(grid)).toEqual(expected);
  });

  it.each([
    ['short', '3', 'add what is missing, or a delimiter for each cell that is empty'],
    ['long', '3,4,5', 'put a cell that holds the delimiter into quotation marks'],
  ])('with one %s row keeps the others, and says what is to be done', (_, row, remedy) => {
    expect([...(read(`a,b\n1,2\n${row}\n`).value?.ragged ?? [])]).toMatchObject([
      [1, { code: 'table/ragged-row', place: { line: 3, column: 1 }, remedy }],
    ]);
  });
});

describe('a JSON table', () => {
  const json = { format: 'json', file: 't.json' } as const;

  it('keeps the digits of its numbers and knows their places', () => {
    const { value } = read('[{"a": 1.20, "b": "x"},\n {"b": null, "a": 2}]', json);
    expect(value?.heads).toEqual(['a', 'b']);
    expect(value?.rows[0]).toEqual([{ number: '1.20', percent: false }, 'x']);
    expect(value?.rows[1]).toEqual([{ number: '2', percent: false }, '']);
    expect(value?.placeOf(1, 0)).toMatchObject({ line: 2, column: 19 });
  });

  it('is found under the key that is named', () => {
    const text = '{"meta": {"n": 1}, "rows": [{"a": 1}]}';
    expect(read(text, { ...json, sheet: 'rows' }).value?.rows).toHaveLength(1);
    expect(told(read(text, json))).toEqual(['table/unreadable t.json:1:1']);
  });

  it.each([
    ['no JSON', '[{"a": }]', 'table/unreadable t.json:1:'],
    ['a doubled key', '[{"a": 1, "a": 2}]', 'table/unreadable t.json:1:11'],
    ['an object in a cell', '[{"a": {"b": 1}}]', 'table/unreadable t.json:1:8'],
    [
      'nesting without end',
      `${'['.repeat(9_000)}${']'.repeat(9_000)}`,
      'table/unreadable t.json:1:34',
    ],
  ])('with %s is refused', (_, content, expected) => {
    expect(told(read(content, json)).join()).toContain(expected);
  });
});

describe('a workbook', () => {
  const xlsx = { format: 'xlsx', file: 't.xlsx' } as const;
  const head =
    '<row r="2"><c r="B2" t="inlineStr"><is><t>day</t></is></c><c r="C2" t="s"><v>0</v></c><c r="D2" t="s"><v>1</v></c></row>';
  const parts = {
    'xl/sharedStrings.xml':
      '<sst><si><t>share</t></si><si><r><t>am</t></r><r><t>ount</t></r><rPh><t>no</t></rPh></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="0.0%"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="17"/></cellXfs></styleSheet>',
  };
  const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;

  it('means dates, percentages and shared strings as it shows them', () => {
    const cells =
      '<c r="B3" s="1"><v>45292</v></c><c r="C3" s="2"><v>0.125</v></c><c r="D3"><v>0.30000000000000004</v></c>';
    const { value } = read(workbook(head + row(3, cells), parts), xlsx);
    expect(value?.heads).toEqual(['day', 'share', 'amount']);
    expect(value?.rows).toEqual([
      ['2024-01-01', { number: '12.5', percent: true }, { number: '0.3', percent: false }],
    ]);
    expect(value?.addressOf?.(0, 1)).toBe('Data!C3');
    expect(value?.placeOf(0, 1)).toMatchObject({ line: 3, column: 3 });
  });

  it('shows times as times, so that they are no numbers', () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[hh]:mm:ss"/></numFmts><cellXfs><xf numFmtId="164"/><xf numFmtId="20"/></cellXfs></styleSheet>';
    const cells = '<c r="B3" s="0"><v>1.25</v></c><c r="C3" s="1"><v>1.25</v></c>';
    const { value } = read(
      workbook(head + row(3, cells), { ...parts, 'xl/styles.xml': styles }),
      xlsx,
    );
    expect(value?.rows).toEqual([['30:00:00', '06:00:00', '']]);
  });

  it('tells a formula that was never worked out, as libraries write them', () => {
    const cells = '<c r="C3"><f>B3*2</f><v></v></c><c r="D3"><v>1</v></c>';
    const { value } = read(workbook(head + row(3, cells), parts), xlsx);
    expect(value?.rows[0]?.[1]).toBe('=B3*2');
  });

  it('runs no formula: what it last worked out is read, and a formula alone stays a text', () => {
    const cells = '<c r="C3"><f>1+1</f><v>2</v></c><c r="D3"><f>WEBSERVICE("x")</f></c>';
    const { value } = read(workbook(head + row(3, cells), parts), xlsx);
    expect(value?.rows).toEqual([['', { number: '2', percent: false }, '=WEBSERVICE("x")']]);
  });

  it('begins at the row of heads that is declared, with all columns of that row', () => {
    const text = (at: string, value: string) =>
      `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const book = workbook(
      `<row r="1">${text('A1', 'Data Source')}${text('B1', 'WDI')}</row><row r="4">${text('A4', 'Country')}${text('B4', 'Code')}${text('C4', '2024')}</row><row r="5">${text('A5', 'Kenya')}${text('B5', 'KEN')}<c r="C5"><v>56</v></c></row>`,
    );
    const { value } = read(book, { ...xlsx, headRow: 4 });
    expect(value?.heads).toEqual(['Country', 'Code', '2024']);
    expect(value?.addressOf?.(0, 2)).toBe('Data!C5');
    expect(told(read(book, { ...xlsx, headRow: 3 }))).toEqual(['table/unreadable report.yaml:7:5']);
  });

  it('is read in the range, the named range or the table that is named', () => {
    const rows = `${head}${row(3, '<c r="B3"><v>1</v></c>')}${row(4, '<c r="B4"><v>2</v></c>')}`;
    const names =
      '<definedNames><definedName name="Top">Data!$B$2:$C$3</definedName></definedNames>';
    const book = workbook(
      rows,
      {
        ...parts,
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="t" Target="../tables/table1.xml"/></Relationships>',
        'xl/tables/table1.xml': '<table displayName="Whole" ref="B2:D4" totalsRowCount="1"/>',
      },
      names,
    );
    expect(read(book, { ...xlsx, range: 'B2:B4' }).value?.rows).toHaveLength(2);
    expect(read(book, { ...xlsx, range: 'Top' }).value?.heads).toEqual(['day', 'share']);
    expect(read(book, { ...xlsx, range: 'Whole' }).value?.rows).toHaveLength(1);
    expect(told(read(book, { ...xlsx, range: 'Tops' }))).toEqual([
      'table/unknown-sheet report.yaml:7:5',
    ]);
  });

  it.each([
    ['a text that is no package', bytesOf('PK no'), 'table/unreadable'],
    ['a package cut short', workbook(head, parts).subarray(0, 300), 'table/unreadable'],
    [
      'an external entity',
      workbook(head, { ...parts, 'xl/workbook.xml': '<!DOCTYPE a [<!ENTITY b SYSTEM "c">]><a/>' }),
      'table/unreadable',
    ],
    [
      'a part that unpacks to a hundred times its size',
      zipSync({ 'xl/workbook.xml': new Uint8Array(limits.workbookBytes + 1) }),
      'table/too-large',
    ],
  ])('made of %s is refused', (_, bytes, code) => {
    const grid = read(bytes, xlsx);
    expect(grid.value).toBeUndefined();
    expect(grid.diagnostics.map((each) => each.code)).toEqual([code]);
  });
});

describe('SDMX-CSV', () => {
  it('is read with ids alone where labels stand beside them', () => {
    const text = 'FREQ: Frequency,OBS_VALUE: Value\nA: Annual,1.5\n';
    const { value } = read(text, { format: 'sdmx-csv' });
    expect(value?.heads).toEqual(['FREQ', 'OBS_VALUE']);
    expect(value?.rows).toEqual([['A', '1.5']]);
  });

  it('is known by its heads where labels stand behind them', () => {
    const text =
      'REF_AREA: Area,TIME_PERIOD: Time period,OBS_VALUE: Value,NOTE\nKEN: Kenya,2024,1.5,a: b\n';
    const { value } = read(text);
    expect(value?.heads).toEqual(['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'NOTE']);
    expect(value?.rows).toEqual([['KEN', '2024', '1.5', 'a: b']]);
    expect(read('name: full,OBS_VALUE\nx: y,2\n').value?.heads).toEqual([
      'name: full',
      'OBS_VALUE',
    ]);
  });
});
