import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inProcess } from '../../support/command.js';
import { townsWorkspace, type Tables } from '../../support/towns.js';

interface Told {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly problem: string;
  readonly also?: readonly { readonly file: string; readonly line: number }[];
}

const inWells =
  (from: string | RegExp, to: string) =>
  (tables: Tables): Tables => ({ ...tables, wells: tables.wells.replace(from, to) });

// Of 250 towns; T0100 stands in line 101 of towns.csv, its years in lines 299 to 301 of wells.csv.
describe('a fault of one cell of 250 cards', () => {
  it.each<readonly [string, (tables: Tables) => Tables, Partial<Told>, readonly string[]]>([
    [
      'a text in a column of numbers',
      inWells(/^T0100,2022,\d+$/mu, 'T0100,2022,many'),
      { code: 'table/not-a-number', file: 'wells.csv', line: 300, column: 12 },
      ['facts.yaml'],
    ],
    [
      'an empty cell',
      inWells(/^T0100,2022,\d+$/mu, 'T0100,2022,'),
      { code: 'table/missing-value', file: 'wells.csv', line: 300, column: 12 },
      ['facts.yaml', 'report.yaml'],
    ],
    [
      'a missing row',
      inWells(/^T0100,2022,\d+\n/mu, ''),
      { code: 'table/no-row', file: 'facts.yaml', line: 3, column: 26 },
      ['wells.csv', 'report.yaml'],
    ],
    [
      'a changed head',
      inWells('code,year,wells', 'code,year,bores'),
      { code: 'table/unknown-column', file: 'report.yaml', line: 17, column: 25 },
      ['wells.csv'],
    ],
    [
      'a row that stands twice',
      inWells(/^(T0100,2022,)(\d+)$/mu, '$1$2\n$19999'),
      { code: 'table/several-rows', file: 'wells.csv', line: 301, column: 1 },
      ['facts.yaml'],
    ],
    [
      'a key that stands twice',
      (tables) => ({ ...tables, towns: tables.towns.replace(/^T0101/mu, 'T0100') }),
      { code: 'table/several-rows', file: 'towns.csv', line: 102, column: 1 },
      ['report.yaml'],
    ],
  ])(
    '%s, is told once, at what is wrong and at what has to do with it',
    async (_, change, expected, readers) => {
      const cwd = townsWorkspace({ count: 250, change });
      const { status, stdout } = await inProcess(cwd, [
        'check',
        '--row',
        'T0100',
        '--format',
        'json',
      ]);
      expect(status).toBe(1);
      const { reports } = JSON.parse(stdout) as {
        readonly reports: readonly { readonly diagnostics: readonly Told[] }[];
      };
      const told = reports.flatMap(({ diagnostics }) => diagnostics);
      expect(told.map(({ code }) => code)).toEqual([expected.code]);
      const [first] = told;
      expect({ ...first, file: first?.file.split('/').at(-1) }).toMatchObject(expected);
      expect(first?.also?.map(({ file }) => file.split('/').at(-1))).toEqual(readers);
    },
  );
});

describe('a row that is asked for', () => {
  it('is not called unknown where the report cannot be read: that is told instead', async () => {
    const cwd = townsWorkspace({ count: 3 });
    const file = join(cwd, 'data/towns/report.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\nnotes: "one "two" three"\n`);
    const { status, stderr } = await inProcess(cwd, ['check', '--row', 'T0001']);
    expect(status).toBe(1);
    expect(stderr).toContain('report/yaml-syntax');
    expect(stderr).not.toContain('command/unknown-row');
  });

  it('is unknown where no row has its key', async () => {
    const { status, stderr } = await inProcess(townsWorkspace({ count: 3 }), [
      'check',
      '--row',
      'T0009',
    ]);
    expect(status).not.toBe(0);
    expect(stderr).toContain('command/unknown-row');
  });
});
