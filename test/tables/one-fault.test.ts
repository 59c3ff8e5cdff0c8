import { expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-effects.js';
import { columns, open, ports, reportOn, told } from './support.js';

const files = reportOn({
  more: 'each: { source: ports, key: port, where: { year: 2023 } }\n',
  facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { column: cargo }
all:
  label: { zh-Hans: 各港吞吐量, en: cargo of all ports }
  cells: { source: ports, where: { year: 2023 }, column: cargo }
share:
  label: { zh-Hans: 占比, en: share }
  formula: share(cargo, all)
  round: 1
  period: 2023
`,
  text: {
    'zh-Hans': '{{text "city"}}：{{fact "cargo"}}，占{{fact "share"}}',
    en: '{{text "city"}}: {{fact "cargo"}}, {{fact "share"}} of all',
  },
});

const change = (file: string, from: string | RegExp, to: string): MemoryFiles => {
  const path = `data/ports/${file}.yaml`;
  const text = String(files[path] ?? '');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing changed in ${file}.yaml`);
  return { ...files, [path]: changed };
};

/** What all rows tell, each fault once. */
const codes = (changed: MemoryFiles): readonly string[] => {
  const { rows = [], load } = open(changed);
  const all = (rows.length > 0 ? rows : [undefined]).flatMap((row) => told(load(row)));
  return [...new Set(all)].map((each) => each.split(' ', 2).join(' ').replace(/:.*/u, ''));
};

it('the report without a fault tells none', () => {
  expect(ports).toContain('north');
  expect(columns).toContain('cargo');
  expect(codes(files)).toEqual([]);
});

it.each<readonly [string, string, string | RegExp, string, string]>([
  ['a quotation mark', 'report', /$/u, 'notes: "a "b" c"\n', 'report/yaml-syntax report.yaml'],
  ['a tab', 'report', '    file:', '\tfile:', 'report/yaml-syntax report.yaml'],
  ['“each” misspelt', 'report', 'each:', 'eech:', 'report/unknown-key report.yaml'],
  ['“sources” misspelt', 'report', 'sources:', 'sourcs:', 'report/unknown-key report.yaml'],
  ['the id of the table', 'report', '  ports:', '  harbours:', 'report/unknown-source report.yaml'],
  ['a file that is not there', 'report', 'ports.csv', 'port.csv', 'input/missing report.yaml'],
  [
    'a language without a pack',
    'report',
    '[zh-Hans, en]',
    '[zh-Hans, enn]',
    'language/no-pack report.yaml',
  ],
  ['a unit', 'report', 'unit: tonne', 'unit: tone', 'report/unknown-unit report.yaml'],
  [
    'a column of a fact',
    'facts',
    'column: cargo',
    'column: carg',
    'table/unknown-column facts.yaml',
  ],
  [
    'a table of a fact',
    'facts',
    'source: ports',
    'source: port',
    'report/unknown-source facts.yaml',
  ],
  ['a formula', 'facts', '(cargo, all)', '(cargo, all', 'formula/not-a-formula facts.yaml'],
  ['a quotation mark in facts', 'facts', /$/u, 'x: "a "b" c"\n', 'report/yaml-syntax facts.yaml'],
])('%s is one fault and one message', (_, file, from, to, expected) => {
  expect(codes(change(file, from, to))).toEqual([expected]);
});
