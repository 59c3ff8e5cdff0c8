import { describe, expect, it } from 'vitest';
import { verifyReport } from '../../src/verify/verify.js';
import { open, reportOn, told, type Parts } from './support.js';

/** Six ports, two of them alike; the names of the fourth are in one language alone. */
const harbours = [
  'port,name_zh,name_en,cargo',
  'a,甲港,Alder,70',
  'b,乙港,Birch,20',
  'c,丙港,Cedar,50',
  'd,丁港,Dogwood,50',
  'e,戊港,Elm,90',
  'f,己港,Fir,..',
  '',
].join('\n');

const neighbours = (lines = 'of: cargo\n    among: cargos\n    each-side: 1'): Partial<Parts> => ({
  table: harbours,
  file: 'ports.csv',
  declared: `missing: ['..']
      columns:
        name: { head: { zh-Hans: name_zh, en: name_en } }
        cargo: { unit: tonne, period: 2024 }`,
  more: 'each: { source: ports, key: port }\n',
  facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { column: cargo }
cargos:
  label: { zh-Hans: 各港吞吐量, en: cargo of every port }
  cells: { where: {}, column: cargo, key: port }
beside:
  label: { zh-Hans: 吞吐量, en: cargo }
  neighbours:
    ${lines}
    name: { column: name }
`,
  charts: `beside:
  kind: horizontal-bar
  title: { zh-Hans: 位次前后, en: Neighbours }
  points: [{ fact: beside, highlight: true }]
`,
  text: { 'zh-Hans': '{{text "name"}}', en: '{{text "name"}}' },
  blocks: `      - - chart: beside
          when: beside
        - prose:
            - { zh-Hans: 完, en: End }
`,
});

const chartOf = (key: string, changes: Partial<Parts> = {}): readonly string[] => {
  const report = open(reportOn({ ...neighbours(), ...changes }));
  const row = report.rows?.find((each) => each.key === key);
  const { value } = report.load(row);
  const kinds = value?.report.sections[0]?.rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.map(({ kind }) => kind)),
  );
  if (kinds?.includes('chart') !== true) return [];
  const points = value?.report.charts.get('beside')?.series[0]?.points ?? [];
  return points.map(({ fact, highlight }) => {
    const found = value?.report.facts.get(fact);
    const amount = found?.quantity.value.kind === 'number' ? found.quantity.value.amount : '?';
    const line = found?.origin.kind === 'cell' ? found.origin.line : '?';
    return `${found?.label['zh-Hans'] ?? ''}/${found?.label['en'] ?? ''} ${String(amount)} @${line}${highlight ? ' *' : ''}`;
  });
};

describe('the neighbours of a figure', () => {
  it('are the rows above and below it, each by its name and with its own cell', () => {
    expect(chartOf('a')).toEqual(['戊港/Elm 90 @6', '甲港/Alder 70 @2 *', '丙港/Cedar 50 @4']);
  });

  it('are as many at the ends of a ranking, and equal values stand in the order of the table', () => {
    expect(chartOf('e')).toEqual(['戊港/Elm 90 @6 *', '甲港/Alder 70 @2', '丙港/Cedar 50 @4']);
    expect(chartOf('d')).toEqual(['丙港/Cedar 50 @4', '丁港/Dogwood 50 @5 *', '乙港/Birch 20 @3']);
    expect(chartOf('b')).toEqual(['丙港/Cedar 50 @4', '丁港/Dogwood 50 @5', '乙港/Birch 20 @3 *']);
  });

  it('take their block away where the row has no value, or a neighbour no name in a language', () => {
    expect(chartOf('f')).toEqual([]);
    const table = harbours.replace('甲港', '');
    expect(chartOf('e', { table })).toEqual([]);
    expect(chartOf('b', { table })).toHaveLength(3);
  });

  it('are all that there are where the ranking is short', () => {
    const wide = neighbours('of: cargo\n    among: cargos\n    each-side: 9');
    expect(chartOf('c', wide).map((each) => each.split(' ')[1])).toEqual([
      '90',
      '70',
      '50',
      '50',
      '20',
    ]);
  });

  it.each([
    ['of: cargoes\n    among: cargos', 'report/unknown-fact facts.yaml:10:9'],
    ['of: cargo\n    among: cargo', 'report/fact-field facts.yaml:11:12'],
  ])('%s is told at its place', (lines, expected) => {
    const report = open(reportOn(neighbours(`${lines}\n    each-side: 1`)));
    const messages = told(report.load(report.rows?.[0])).map((each) =>
      each.split(' ').slice(0, 2).join(' '),
    );
    expect(messages).toContain(expected);
  });

  it('bear names, which say no unit even where one holds the name of a currency', () => {
    const table = harbours.replace('甲港,Alder', '委内瑞拉玻利瓦尔共和国,Venezuela');
    const report = open(reportOn({ ...neighbours(), table }));
    const { value } = report.load(report.rows?.find(({ key }) => key === 'e'));
    const codes = value && verifyReport(value.report, value.packs).map(({ code }) => code);
    expect(value?.report.facts.get('beside-2')?.label['zh-Hans']).toBe('委内瑞拉玻利瓦尔共和国');
    expect(codes).not.toContain('parity/unit-differs');
  });

  it('are not found where a cell of the ranking cannot be read', () => {
    const table = harbours.replace('Birch,20', 'Birch,twenty');
    const report = open(reportOn({ ...neighbours(), table }));
    const row = report.rows?.find(({ key }) => key === 'e');
    expect(told(report.load(row)).join('\n')).toMatch(/table\/not-a-number/u);
  });

  it('of a year that cannot be read are told by its column alone', () => {
    const parts = neighbours('of: cargo-2024\n    among: cargos\n    each-side: 1');
    const facts = (parts.facts ?? '').replace(
      'cell: { column: cargo }',
      "cell: { column: 'carg-{{year}}' }\n  years: [2024]",
    );
    const report = open(reportOn({ ...parts, facts }));
    const codes = report.load(report.rows?.[0]).diagnostics.map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['table/unknown-column']));
  });

  it('need a column that tells the rows apart, which no two rows share', () => {
    const { facts = '' } = neighbours();
    const load = (changed: string, table = harbours) => {
      const report = open(reportOn({ ...neighbours(), facts: changed, table }));
      return told(report.load(report.rows?.[0])).join('\n');
    };
    expect(load(facts.replace(', key: port', ''))).toMatch(/report\/missing-key/u);
    expect(load(facts.replace('key: port', 'key: name'), harbours.replace('乙港', '甲港'))).toMatch(
      /table\/several-rows/u,
    );
  });
});
