import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { nodeEffects } from '../../src/files/node-effects.js';
import { loadLanguagePacks } from '../../src/language/packs.js';
import { openReport, type OpenedReport } from '../../src/report/load.js';
import type { Checked } from '../../src/diagnostics/diagnostic.js';
import { memoryEffects, type MemoryFiles } from '../support/memory-effects.js';

export const place = { file: 'report.yaml', line: 7, column: 5 };

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/** Ports by year: what the tests of reports read. */
export const ports = [
  'port,city_zh,city_en,year,cargo,change',
  'north,北港,North Harbour,2022,"1,200.5",3.1%',
  'north,北港,North Harbour,2023,"1,320.55",10%',
  'south,南港,South Harbour,2022,800,..',
  'south,南港,South Harbour,2023,640,-20%',
  '',
].join('\n');

export const columns = `
        city: { head: { zh-Hans: city_zh, en: city_en } }
        cargo: { unit: tonne, magnitude: thousand, period: { column: year } }
        change: { unit: percent, period: { column: year } }`;

export interface Parts {
  readonly table: string | Uint8Array;
  readonly file: string;
  /** What stands under `table:`, indented by six. */
  readonly declared: string;
  /** Keys of report.yaml beside. */
  readonly more: string;
  readonly facts: string;
  readonly charts?: string;
  readonly text: Readonly<Record<'zh-Hans' | 'en', string>>;
  /** What stands in the rows of the section beside the text. */
  readonly blocks: string;
}

const whole: Parts = {
  table: ports,
  file: 'ports.csv',
  declared: `group: comma\n      missing: ['..']\n      columns:${columns}`,
  more: '',
  facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { row: { port: north, year: 2023 }, column: cargo }
`,
  text: { 'zh-Hans': '{{fact "cargo"}}', en: '{{fact "cargo"}}' },
  blocks: '',
};

/** A report over one table, in memory. */
export function reportOn(changes: Partial<Parts> = {}): MemoryFiles {
  const { table, file, declared, more, facts, charts, text, blocks } = { ...whole, ...changes };
  return {
    'data/ports/report.yaml': `languages: [zh-Hans, en]
title: { zh-Hans: 港口, en: Ports }
edition: { number: 1, date: 2026-11-28 }
${more}sources:
  ports:
    file: sources/${file}
    language: en
    sha256: ${sha256(table)}
    title: { zh-Hans: 港口, en: Ports }
    table:
      ${declared}
sections:
  - id: cargo
    title: { zh-Hans: 吞吐量, en: Cargo }
    rows:
      - - prose:
            - zh-Hans: '${text['zh-Hans']}'
              en: '${text.en}'
${blocks}`,
    'data/ports/facts.yaml': facts,
    ...(charts === undefined ? {} : { 'data/ports/charts.yaml': charts }),
    [`data/ports/sources/${file}`]: table,
  };
}

export const open = (files: MemoryFiles): OpenedReport =>
  openReport(memoryEffects(files), 'data/ports', {
    packs: (languages, at) =>
      loadLanguagePacks(nodeEffects(), 'templates/languages', languages, at),
  });

/** `code file:line:column`, then the other places that are named. */
export const told = ({ diagnostics }: Checked<unknown>): readonly string[] =>
  diagnostics.map(({ code, place: at, also = [] }) =>
    [at, ...also]
      .map(({ file, line, column }) => `${file.replace('data/ports/', '')}:${line}:${column}`)
      .reduce((text, each) => `${text} ${each}`, code),
  );

/** A workbook of one sheet, `Data`, with further parts. */
export const workbook = (
  rows: string,
  parts: Readonly<Record<string, string>> = {},
  names = '',
): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'xl/workbook.xml': `<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="Data" sheetId="1" r:id="r1"/></sheets>${names}</workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
        ...parts,
      }).map(([name, text]) => [name, bytesOf(text)]),
    ),
  );
