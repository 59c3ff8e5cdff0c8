import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/report/report.js';
import { columns, open, ports, reportOn, told, type Parts } from './support.js';

const load = (changes: Partial<Parts> = {}) => open(reportOn(changes)).load();

const fact = (id: string, changes: Partial<Parts> = {}): Fact | undefined =>
  load(changes).value?.report.facts.get(id);

const amount = (of: Fact | undefined): string | undefined =>
  of?.quantity.value.kind === 'number' ? of.quantity.value.amount.toFixed() : undefined;

/** The fact `cargo` with other lines under it. */
const cargo = (cell: string, more = ''): string =>
  `cargo:\n  label: { zh-Hans: 吞吐量, en: cargo }\n  cell: { ${cell} }\n${more}`;

describe('a fact that is a cell', () => {
  it('has the value, magnitude, unit and period that its column declares, and remembers its cell', () => {
    const read = fact('cargo');
    expect(amount(read)).toBe('1320550');
    expect(read).toMatchObject({
      quantity: { unit: { id: 'tonne' }, status: 'reported' },
      period: { kind: 'date', date: { year: 2023 } },
      origin: {
        kind: 'cell',
        source: 'ports',
        column: 'cargo',
        head: 'cargo',
        row: { port: 'north', year: '2023' },
        text: '1,320.55',
        line: 3,
      },
    });
  });

  it('is found below lines that say what the file is, once the row of heads is declared', () => {
    const table = `Source,Port office\nUpdated,2026\n${ports}`;
    const declared = (headRow: string) =>
      `group: comma\n      missing: ['..']\n${headRow}      columns:${columns}`;
    expect(amount(fact('cargo', { table, declared: declared('      head-row: 3\n') }))).toBe(
      '1320550',
    );
    const same = { table: table.replaceAll(/^(Source|Updated),.*$/gmu, '$1,u,v,w,x,y') };
    expect(load({ ...same, declared: declared('') }).diagnostics[0]).toMatchObject({
      code: 'table/unknown-column',
      remedy: 'where the heads stand in line 3, say “head-row: 3” under “table”',
    });
  });

  it('is rounded as it says, and formulas work with what the cell holds', () => {
    const facts = `${cargo('row: { port: north, year: 2023 }, column: cargo', '  significant-figures: 2\n')}twice:
  label: { zh-Hans: 两倍, en: twice }
  formula: cargo * 2
`;
    const text = {
      'zh-Hans': '{{fact "cargo"}}{{fact "twice"}}',
      en: '{{fact "cargo"}} {{fact "twice"}}',
    };
    const read = fact('cargo', { facts, text });
    expect([amount(read), read?.exact?.toFixed()]).toEqual(['1300000', '1320550']);
    expect(amount(fact('twice', { facts, text }))).toBe('2641100');
  });

  it('takes a percent sign for its unit', () => {
    const facts = cargo('row: { port: south, year: 2023 }, column: change');
    expect(fact('cargo', { facts })?.quantity.unit.kind).toBe('percent');
    expect(amount(fact('cargo', { facts }))).toBe('-20');
  });

  it('is no figure in per mille where it carries a percent sign', () => {
    const facts = cargo('row: { port: south, year: 2023 }, column: change', '  unit: per-mille\n');
    expect(told(load({ facts })).map((each) => each.split(' ')[0])).toContain('report/bad-value');
  });

  it('agrees with a value that is typed beside it', () => {
    const typed = (value: string) =>
      load({
        facts: cargo('row: { port: north, year: 2023 }, column: cargo', `  value: ${value}\n`),
      });
    expect(told(typed('1.32055 million'))).toEqual([]);
    expect(told(typed('1,320,560'))).toEqual([
      'table/value-differs sources/ports.csv:3:29 facts.yaml:4:10',
    ]);
  });

  it('takes the status and period of an SDMX table', () => {
    const table =
      'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,DECIMALS,OBS_STATUS\nKEN,2024-Q2,12.345,6,1,A\nKEN,2025-Q2,14,6,1,F\nUGA,2024-Q2,9,6,1,E\n';
    const parts = {
      table,
      declared: 'format: sdmx-csv',
      facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { row: { REF_AREA: KEN, TIME_PERIOD: 2024-Q2 }, column: value }
  unit: tonne
later:
  label: { zh-Hans: 预测, en: forecast }
  cell: { row: { REF_AREA: KEN, TIME_PERIOD: 2025-Q2 }, column: value }
  unit: tonne
`,
      text: {
        'zh-Hans': '{{fact "cargo"}}{{fact "later"}}',
        en: '{{fact "cargo"}} {{fact "later"}}',
      },
    };
    // E is for the author to judge: nothing is guessed of an estimate.
    expect(told(load(parts))).toEqual(['table/bad-cell sources/ports.csv:4:19']);
    const judged = {
      ...parts,
      declared:
        'format: sdmx-csv\n      columns: { value: { head: OBS_VALUE, status: { column: OBS_STATUS, values: { E: reported } } } }',
    };
    const read = fact('cargo', judged);
    expect([amount(read), read?.exact?.toFixed()]).toEqual(['12300000', '12345000']);
    expect(read?.period).toMatchObject({ kind: 'interval', to: { year: 2024, month: 6 } });
    expect(fact('later', judged)?.quantity.status).toBe('projected');
  });
});

describe('a fault of a table is told at its line and column, and at the fact', () => {
  const row = 'row: { port: north, year: 2023 }, column: cargo';
  it.each<[string, Partial<Parts>, string]>([
    [
      'a missing row',
      { facts: cargo('row: { port: west, year: 2023 }, column: cargo') },
      'table/no-row facts.yaml:3:11 sources/ports.csv:1:1 report.yaml:22:25',
    ],
    [
      'a changed head',
      { table: ports.replace(',cargo', ',tonnage') },
      'table/unknown-column report.yaml:15:9 sources/ports.csv:1:1',
    ],
    [
      'a doubled key',
      { table: `${ports}north,北,N,2023,1,1%\n` },
      'table/several-rows sources/ports.csv:6:1 facts.yaml:1:1',
    ],
    [
      'a text in a column of numbers',
      { table: ports.replace('"1,320.55"', 'about 1300') },
      'table/not-a-number sources/ports.csv:3:29',
    ],
    [
      'a formula',
      { table: ports.replace('"1,320.55"', '=SUM(A1:A9)') },
      'table/formula sources/ports.csv:3:29',
    ],
    [
      'a missing value',
      { facts: cargo('row: { port: south, year: 2022 }, column: change') },
      'table/missing-value sources/ports.csv:4:33 facts.yaml:1:1 report.yaml:22:25',
    ],
    [
      'a column that is not there',
      { facts: cargo('row: { port: north, year: 2023 }, column: ships') },
      'table/unknown-column facts.yaml:3:53 sources/ports.csv:1:1',
    ],
    [
      'a row that is not named',
      { facts: cargo('column: cargo') },
      'report/missing-key facts.yaml:3:3',
    ],
    [
      'another unit',
      { facts: cargo(row, '  unit: person\n') },
      'table/unit-differs facts.yaml:4:9',
    ],
    [
      'another period',
      { facts: cargo(row, '  period: 2022\n') },
      'table/period-differs facts.yaml:4:11',
    ],
    [
      'a quote beside a cell',
      { facts: cargo(row, '  quote: 1,320.55\n') },
      'report/fact-field facts.yaml:4:3',
    ],
    [
      'a year in words',
      { facts: cargo(row, '  years: ten years\n') },
      'report/missing-key facts.yaml:4:3',
    ],
  ])('%s', (_, changes, expected) => {
    expect(told(load(changes))).toContain(expected);
    expect(load(changes).value).toBeUndefined();
  });

  it('does not quote a table', () => {
    const facts =
      'cargo:\n  label: { zh-Hans: 吞吐量, en: cargo }\n  value: 640\n  quote: "640"\n  source: ports\n';
    expect(told(load({ facts }))).toEqual(['report/fact-field facts.yaml:5:11']);
  });
});

it('a head that is changed is told once, and not at the facts that are read under it', () => {
  const found = told(load({ table: ports.replace(',cargo', ',tonnage') }));
  expect(found.filter((each) => each.startsWith('table/'))).toEqual([
    'table/unknown-column report.yaml:15:9 sources/ports.csv:1:1',
  ]);
});

describe('a series', () => {
  const facts = `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { row: { port: north, year: '{{year}}' }, column: cargo }
  years: 2022..2023
index:
  label: { zh-Hans: 指数, en: index }
  formula: cargo-{{year}} / cargo-2022 * 100%
  years: [2023]
  round: 0
`;
  const text = { 'zh-Hans': '{{fact "index-2023"}}', en: '{{fact "index-2023"}}' };
  const blocks = `      - - chart: cargo
      - - table:
            columns:
              - label: { zh-Hans: 年份, en: Year }
              - { kind: figure, label: { zh-Hans: 吞吐量, en: Cargo } }
            series: [cargo]
`;
  const charts = `cargo:
  kind: line
  title: { zh-Hans: 吞吐量, en: Cargo }
  points: [{ fact: cargo, highlight: true }]
`;

  it('is a fact for each year, a point for each in a chart, and a row for each in a table', () => {
    const { value } = load({ facts, text, blocks, charts });
    expect([...(value?.report.facts.keys() ?? [])]).toEqual([
      'cargo-2022',
      'cargo-2023',
      'index-2023',
    ]);
    expect(amount(value?.report.facts.get('index-2023'))).toBe('110');
    const points = value?.report.charts.get('cargo')?.series[0]?.points ?? [];
    expect(points.map((point) => [point.fact, point.highlight])).toEqual([
      ['cargo-2022', false],
      ['cargo-2023', true],
    ]);
    const table = value?.report.sections[0]?.rows[2]?.cells[0]?.blocks[0];
    expect(
      table?.kind === 'table'
        ? table.table.rows.map(({ cells }) => cells[1]?.content['en']?.[0])
        : [],
    ).toMatchObject([
      { kind: 'fact', fact: 'cargo-2022' },
      { kind: 'fact', fact: 'cargo-2023' },
    ]);
  });

  it('with a year that the table lacks is told where the chart needs it', () => {
    const longer = facts.replace('2022..2023', '2022..2024');
    const chart = '      - - chart: cargo\n';
    expect(told(load({ facts: longer, text, blocks: chart, charts }))).toContain(
      'table/no-row facts.yaml:3:11 sources/ports.csv:1:1 charts.yaml:4:20',
    );
  });
});

describe('values of a column', () => {
  const facts = `${cargo('row: { port: north, year: 2023 }, column: cargo')}all:
  label: { zh-Hans: 各港, en: every port }
  cells: { where: { year: 2023 }, column: cargo }
cargo-share:
  label: { zh-Hans: 占比, en: share }
  formula: share(cargo, all)
  round: 1
cargo-rank:
  label: { zh-Hans: 位次, en: rank }
  formula: rank(cargo, all)
`;
  const text = {
    'zh-Hans': '{{fact "cargo-share"}}{{fact "cargo-rank"}}',
    en: '{{fact "cargo-share"}} {{fact "cargo-rank"}}',
  };

  it('are worked with in formulas, and are no figure themselves', () => {
    // 1,320.55 of 1,960.55 thousand tonnes.
    expect(amount(fact('cargo-share', { facts, text }))).toBe('67.4');
    expect(fact('cargo-rank', { facts, text })?.quantity.value).toEqual({
      kind: 'ordinal',
      number: 1,
    });
    expect(told(load({ facts, text: { ...text, en: '{{fact "all"}}' } }))).toContain(
      'report/unknown-fact report.yaml:23:20',
    );
  });
});
