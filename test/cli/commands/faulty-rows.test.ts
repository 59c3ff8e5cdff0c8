import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command.js';
import { townsWorkspace, type Tables, type TownsOptions } from '../../support/towns.js';

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly also?: readonly { readonly file: string; readonly line: number }[];
}

interface Outcome {
  readonly status: number | null;
  /** `code file:line:column also…` and the words behind the last comma or semicolon, which name the rows. */
  readonly told: readonly (readonly [string, string])[];
  readonly written: string;
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? '';

/** Which of the towns T0001 to T0005 have a fact sheet: a digit each, or a point. */
const writtenIn = (cwd: string): string =>
  [1, 2, 3, 4, 5]
    .map((town) => (existsSync(join(cwd, `out/towns/T000${town}.pdf`)) ? town : '.'))
    .join('');

async function run(cwd: string, words: readonly string[] = []): Promise<Outcome> {
  const { status, stdout } = await inProcess(cwd, [
    'build',
    '--jobs',
    '1',
    '--format',
    'json',
    ...words,
  ]);
  const { reports } = JSON.parse(stdout) as {
    readonly reports: readonly { readonly diagnostics: readonly Told[] }[];
  };
  const told = reports
    .flatMap(({ diagnostics }) => diagnostics)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, file, line, column, problem, also = [] }): readonly [string, string] => [
      [
        `${code} ${nameOf(file)}:${line}:${column}`,
        ...also.map((each) => `${nameOf(each.file)}:${each.line}`),
      ].join(' '),
      /(?:, |; )((?:in|no fact) .*)$/u.exec(problem)?.[1] ?? '',
    ]);
  return { status, told, written: writtenIn(cwd) };
}

const towns = (change: (tables: Tables) => Tables, options: Partial<TownsOptions> = {}): string =>
  townsWorkspace({ count: 5, change, ...options });

const inWells =
  (from: string | RegExp, to: string) =>
  (tables: Tables): Tables => ({ ...tables, wells: tables.wells.replace(from, to) });
const inTowns =
  (from: string | RegExp, to: string) =>
  (tables: Tables): Tables => ({ ...tables, towns: tables.towns.replace(from, to) });

// T0003 stands in line 4 of towns.csv, its years in lines 8 to 10 of wells.csv.
describe('a fault of one row', () => {
  it.each<readonly [string, (tables: Tables) => Tables, string]>([
    [
      'a text in a column of numbers',
      inWells(/^T0003,2022,\d+$/mu, 'T0003,2022,many'),
      'table/not-a-number wells.csv:9:12 facts.yaml:1',
    ],
    [
      'a formula in a cell',
      inWells(/^T0003,2022,\d+$/mu, 'T0003,2022,=A1'),
      'table/formula wells.csv:9:12 facts.yaml:1',
    ],
    [
      'an empty cell',
      inWells(/^T0003,2022,\d+$/mu, 'T0003,2022,'),
      'table/missing-value wells.csv:9:12 facts.yaml:1 report.yaml:33',
    ],
    [
      'a missing row',
      inWells(/^T0003,2022,\d+\n/mu, ''),
      'table/no-row facts.yaml:3:26 wells.csv:1 report.yaml:33',
    ],
    [
      'a row that stands twice',
      inWells(/^(T0003,2022,)(\d+)$/mu, '$1$2\n$19999'),
      'table/several-rows wells.csv:10:1 facts.yaml:1',
    ],
    [
      'a key that stands twice',
      inTowns(/^(T0003.*)$/mu, '$1\n$1'),
      'table/several-rows towns.csv:5:1 report.yaml:4',
    ],
    [
      'one cell too many',
      inWells(/^(T0003,2022,\d)(\d+)$/mu, '$1,$2'),
      'table/ragged-row wells.csv:9:1 facts.yaml:1',
    ],
    [
      'one cell too few',
      inWells(/^(T0003,2022),\d+$/mu, '$1'),
      'table/ragged-row wells.csv:9:1 facts.yaml:1',
    ],
    [
      'one cell too many, in the table of the rows',
      inTowns(/^(T0003.*)$/mu, '$1,more'),
      'table/ragged-row towns.csv:4:1',
    ],
  ])('%s, hits that row: the others are written', async (_, change, expected) => {
    const { status, told, written } = await run(towns(change));
    expect(told).toEqual([[expected, 'in the row T0003']]);
    expect(status).toBe(1);
    expect(written).toBe('12.45');
  });

  it('a figure without the sign that its column has, hits that row alone', async () => {
    const cwd = towns(inWells(/^((?!T0003,2022).*\d)$/gmu, '$1%'));
    const path = join(cwd, 'data/towns/report.yaml');
    writeFileSync(path, readFileSync(path, 'utf8').replace('unit: well, ', ''));
    const { status, told, written } = await run(cwd);
    expect(told).toEqual([['table/mixed-percent wells.csv:9:12 facts.yaml:1', 'in the row T0003']]);
    expect([status, written]).toEqual([1, '12.45']);
  });

  it('is told once where a formula fails in it', async () => {
    const cwd = towns(inWells(/^T0003,2021,\d+$/mu, 'T0003,2021,0'));
    appendFileSync(
      join(cwd, 'data/towns/facts.yaml'),
      'more:\n  label: { zh-Hans: 增长, en: growth }\n  formula: growth(wells-2023, wells-2021)\n  round: 1\n  period: 2023\n',
    );
    const { told, written } = await run(cwd);
    expect(told).toEqual([['formula/division-by-zero facts.yaml:7:12', 'in the row T0003']]);
    expect(written).toBe('12.45');
  });

  it('hits both rows whose files would have one name', async () => {
    const cwd = towns(inTowns(/^T0004/mu, 't0003'));
    const { told, written } = await run(cwd);
    expect(told).toContainEqual([
      'table/bad-name towns.csv:5:1 report.yaml:4',
      'in the rows T0003, t0003',
    ]);
    expect(written).toBe('12..5');
  });

  it('without a key is told by nobody else, and keeps no other row from being made', async () => {
    const cwd = towns(inTowns(/^T0003/mu, ''));
    const { status, told, written } = await run(cwd);
    expect(told).toEqual([
      ['table/bad-name towns.csv:4:1 report.yaml:4', 'no fact sheet is made with it'],
    ]);
    expect([status, written]).toEqual([1, '12.45']);
  });
});

describe('a fault of a cell that several rows take', () => {
  it('hits all rows that rank by its column, and says so', async () => {
    const cwd = towns(inWells(/^T0003,2023,\d+$/mu, 'T0003,2023,many'), { ranks: true });
    const { status, told, written } = await run(cwd);
    expect(told).toEqual([
      [
        'table/not-a-number wells.csv:10:12 facts.yaml:5 facts.yaml:8 facts.yaml:1',
        'in all 5 rows',
      ],
    ]);
    expect([status, written]).toEqual([1, '.....']);
  });

  it.each<readonly [string, string | RegExp, string, string, string]>([
    ['of a year that is ranked', /^(T0003,2023),/mu, '$1,,', 'in all 5 rows', '.....'],
    ['whose year is lost', /^T0003,2022,/mu, 'T0003,', 'in all 5 rows', '.....'],
    ['of another year', /^T0003,2022,\d+$/mu, 'T0003,2022', 'in the row T0003', '12.45'],
  ])('a ragged row %s hits what is calculated over it', async (_, from, to, rows, expected) => {
    const { told, written } = await run(towns(inWells(from, to), { ranks: true }));
    const ragged = told.filter(([fault]) => fault.startsWith('table/ragged-row'));
    expect(ragged.map(([, hit]) => hit)).toEqual([rows]);
    expect(written).toBe(expected);
  });

  it.each([
    ['of a year that is ranked hits all', '2023', 'in all 5 rows', '.....'],
    ['of another year hits its own', '2022', 'in the row T0003', '12.45'],
  ])('a row that stands twice %s', async (_, year, rows, expected) => {
    const change = inWells(new RegExp(`^(T0003,${year},.*)$`, 'mu'), '$1\n$1');
    const { told, written } = await run(towns(change, { ranks: true }));
    expect(told.map(([fault, hit]) => [fault.split(' ')[0], hit])).toEqual([
      ['table/several-rows', rows],
    ]);
    expect(written).toBe(expected);
  });

  it('rows of what no fact sheet is made for may stand twice', async () => {
    const change = inWells(/$/u, 'X0001,2023,7\nX0001,2023,8\n');
    expect(await run(towns(change, { ranks: true }))).toEqual({
      status: 0,
      told: [],
      written: '12345',
    });
  });

  it('hits one row where the rank is of another year', async () => {
    const cwd = towns(inWells(/^T0003,2022,\d+$/mu, 'T0003,2022,many'), { ranks: true });
    const { told, written } = await run(cwd);
    expect(told.map(([, rows]) => rows)).toEqual(['in the row T0003']);
    expect(written).toBe('12.45');
  });
});

describe('a fault of a cell that no row takes', () => {
  const elsewhere = inWells(/$/u, 'X0001,2023,many\n');

  it('is told at every run, though all that can be made stands unchanged', async () => {
    const cwd = towns(elsewhere);
    const expected: Outcome = {
      status: 1,
      told: [['table/not-a-number wells.csv:17:12', 'no fact sheet is made with it']],
      written: '12345',
    };
    expect(await run(cwd)).toEqual(expected);
    expect(await run(cwd)).toEqual(expected);
  });

  it('is told by a shard of itself alone, since another shard may take it', async () => {
    const { status, told } = await run(towns(elsewhere), ['--shard', '1/2']);
    expect([status, told]).toEqual([
      1,
      [['table/not-a-number wells.csv:17:12', 'no fact sheet of this shard is made with it']],
    ]);
  });

  it('is left to the run of all rows where one is asked for', async () => {
    const { status, told, written } = await run(towns(elsewhere), ['--row', 'T0002']);
    expect([status, told, written]).toEqual([0, [], '.2...']);
  });
});

it('a column of another format is told by its first cells, with how many more there are', async () => {
  const cwd = townsWorkspace({ count: 30, change: inWells(/,2022,(\d)/gu, ',2022,c. $1') });
  const { told } = await run(cwd);
  expect(told).toHaveLength(20);
  expect(told.at(-1)).toEqual([
    'table/not-a-number wells.csv:60:12 facts.yaml:1',
    'in the rows T0020, T0021, T0022, T0023, T0024, T0025, T0026, T0027 and 3 more',
  ]);
});
