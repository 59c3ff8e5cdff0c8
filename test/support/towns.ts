import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/* A report made for each row of a table: towns with their wells by year. Figures are worked out, so that any number can be had. */

export const years = [2021, 2022, 2023] as const;

export interface TownsOptions {
  readonly count: number;
  /** Whether each card tells the rank among all towns, so that a row bears on all of them. */
  readonly ranks?: boolean;
  /** Changes the tables before they are written. */
  readonly change?: (tables: Tables) => Tables;
}

export interface Tables {
  readonly towns: string;
  readonly wells: string;
}

const codeOf = (index: number): string => `T${String(index + 1).padStart(4, '0')}`;

/** A name without a numeral: each digit of the index is a syllable. */
const nameOf = (index: number, syllables: readonly string[]): string =>
  [...String(index)].map((digit) => syllables[Number(digit)] ?? '').join('');

const zh = [...'东西南北山河湖海林田'];
const en = ['bar', 'den', 'fel', 'gam', 'hol', 'kin', 'lor', 'mun', 'nar', 'pel'];

const tablesOf = (count: number): Tables => {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const towns = indexes.map(
    (index) => `${codeOf(index)},${nameOf(index, zh)}镇,The town ${nameOf(index, en)}`,
  );
  const wells = indexes.flatMap((index) =>
    years.map((year, at) => `${codeOf(index)},${year},${1000 + index * 7 + at * 31}`),
  );
  return {
    towns: `${['code,name_zh,name_en', ...towns].join('\n')}\n`,
    wells: `${['code,year,wells', ...wells].join('\n')}\n`,
  };
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const units = `well: { zh-Hans: 口, en: { one: well, other: wells } }
place: { zh-Hans: 位, en: { one: place, other: places } }
`;

const facts = (ranks: boolean): string => `wells:
  label: { zh-Hans: 水井, en: wells }
  cell: { source: wells, row: { code: '{{code}}', year: '{{year}}' }, column: wells }
  years: 2021..2023
${
  ranks
    ? `all-wells:
  label: { zh-Hans: 各镇水井, en: wells of every town }
  cells: { source: wells, where: { year: 2023 }, column: wells }
rank:
  label: { zh-Hans: 位次, en: rank }
  formula: rank(wells-2023, all-wells)
  unit: place
  period: 2023
`
    : ''
}`;

const report = ({ towns, wells }: Tables, ranks: boolean): string => `languages: [zh-Hans, en]
title: { zh-Hans: '{{text "name"}}', en: '{{text "name"}}' }
edition: { number: 1, date: 2026-11-28 }
each: { source: towns, key: code }
sources:
  towns:
    file: sources/towns.csv
    language: en
    sha256: ${sha256(towns)}
    title: { zh-Hans: 各镇名称, en: Names of towns }
    table: { columns: { name: { head: { zh-Hans: name_zh, en: name_en } } } }
  wells:
    file: sources/wells.csv
    language: en
    sha256: ${sha256(wells)}
    title: { zh-Hans: 各镇水井, en: Wells of towns }
    table: { columns: { wells: { unit: well, period: { column: year } } } }
cover:
  figures:
    - fact: wells-2023
      label: { zh-Hans: '水井，{{date "2023"}}', en: 'Wells, {{date "2023"}}' }
    - fact: wells-2021
      label: { zh-Hans: '水井，{{date "2021"}}', en: 'Wells, {{date "2021"}}' }
sections:
  - id: years
    title: { zh-Hans: 历年, en: By year }
${
  ranks
    ? `    intro:
      - zh-Hans: '{{date "2023"}}居{{fact "rank"}}。'
        en: 'In {{date "2023"}} it ranked {{fact "rank"}}.'
`
    : ''
}    rows:
      - - title: { zh-Hans: '水井，{{date "2021/2023"}}', en: 'Wells, {{date "2021/2023"}}' }
          table:
            columns:
              - label: { zh-Hans: 年份, en: Year }
              - { kind: figure, label: { zh-Hans: 口数, en: Wells } }
            series: [wells]
outputs:
  - layout: fact-sheet
`;

/** Writes `data/towns` into a folder; figures and hashes are those of the tables. */
export function writeTowns(
  folder: string,
  { count, ranks = false, change = (tables) => tables }: TownsOptions,
): void {
  const tables = change(tablesOf(count));
  const data = join(folder, 'data/towns');
  mkdirSync(join(data, 'sources'), { recursive: true });
  writeFileSync(join(data, 'sources/towns.csv'), tables.towns);
  writeFileSync(join(data, 'sources/wells.csv'), tables.wells);
  writeFileSync(join(data, 'units.yaml'), units);
  writeFileSync(join(data, 'facts.yaml'), facts(ranks));
  writeFileSync(join(data, 'report.yaml'), report(tables, ranks));
}

/** A fresh working directory with the report. */
export function townsWorkspace(options: TownsOptions): string {
  const folder = mkdtempSync(join(tmpdir(), 'factsheet-towns-'));
  writeTowns(folder, options);
  return folder;
}

/** Changes `wells.csv`, and the hash that the report holds of it. */
export function editWells(folder: string, change: (text: string) => string): void {
  const path = join(folder, 'data/towns/sources/wells.csv');
  const [old, file] = [readFileSync(path, 'utf8'), join(folder, 'data/towns/report.yaml')];
  const now = change(old);
  if (now === old) throw new Error('nothing changed in wells.csv');
  writeFileSync(path, now);
  writeFileSync(file, readFileSync(file, 'utf8').replace(sha256(old), sha256(now)));
}
