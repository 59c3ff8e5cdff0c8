import { once } from '../../src/build/faults.js';
import { describe, expect, it } from 'vitest';
import { open, reportOn, told, type Parts } from './support.js';

const load = (changes: Partial<Parts>) => open(reportOn(changes)).load();

/** The fact `cargo`, of the first row. */
const cargo = (row: string, column: string, more = ''): string =>
  `cargo:\n  label: { zh-Hans: 吞吐量, en: cargo }\n  cell: { row: { ${row} }, column: ${column} }\n${more}`;

const amount = (changes: Partial<Parts>): string | undefined => {
  const value = load(changes).value?.report.facts.get('cargo')?.quantity.value;
  return value?.kind === 'number' ? value.amount.toFixed() : undefined;
};

const tonnes = 'columns: { cargo: { head: v, unit: tonne, period: 2024 } }';

describe('marks that could be read in two ways', () => {
  const parts = (table: string, declared: string): Partial<Parts> => ({
    table,
    declared: `${declared}\n      ${tonnes}`,
    facts: cargo('k: a', 'cargo'),
  });

  it('are refused where cells are not divided by commas and no mark is declared', () => {
    const table = 'k;v\na;1.234\nb;987\nc;-2.500\n';
    expect(told(load(parts(table, "delimiter: ';'")))).toEqual([
      'table/ambiguous-mark sources/ports.csv:2:3',
    ]);
    expect(amount(parts(table, "delimiter: ';'\n      decimal: point"))).toBe('1.234');
    expect(amount(parts(table, "delimiter: ';'\n      decimal: comma\n      group: point"))).toBe(
      '1234',
    );
    expect(amount(parts('k;v\na;1.234\nb;0.5\n', "delimiter: ';'"))).toBe('1.234');
    expect(amount(parts('k,v\na,1.234\n', ''))).toBe('1.234');
  });

  it('are refused where one stands for both', () => {
    expect(told(load(parts('k,v\na,"1,234"\n', 'decimal: comma\n      group: comma')))).toEqual([
      'report/bad-value report.yaml:12:14',
    ]);
  });

  it('are refused where some shares have a percent sign, and others none', () => {
    const shares = (table: string): Partial<Parts> => ({
      table,
      declared: 'columns: { cargo: { head: v, unit: percent, period: 2024 } }',
      facts: cargo('k: a', 'cargo'),
    });
    expect(told(load(shares('k,v\na,12.5%\nb,0.13\n')))).toEqual([
      'table/mixed-percent sources/ports.csv:3:3',
    ]);
    expect(amount(shares('k,v\na,12.5%\nb,0\n'))).toBe('12.5');
  });
});

describe('observations as offices publish them', () => {
  const eurostat =
    'geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nAT,2023,9104772,\nFR,2030,68172977,f\nDE,2023,83118501,p\n';
  const imf =
    'COUNTRY,SCALE,TIME_PERIOD,OBS_VALUE,OBS_STATUS\nKEN,Billions,2024,120.9,A\nUGA,Units,2024,5,A\n';
  const oecd = 'REF_AREA,TIME_PERIOD,OBS_VALUE,UNIT_MULT,OBS_STATUS\nAUT,2023,473227.1,6,A\n';

  it('hold their flags: a forecast is projected, and what is provisional is for the author to judge', () => {
    const parts = (values: string): Partial<Parts> => ({
      table: eurostat,
      declared: `columns: { value: { unit: person${values} } }`,
      facts: cargo('geo: FR', 'value'),
    });
    expect(told(load(parts('')))).toEqual(['table/bad-cell sources/ports.csv:4:18']);
    const judged = parts(', status: { column: OBS_FLAG, values: { p: reported } }');
    expect(load(judged).value?.report.facts.get('cargo')?.quantity.status).toBe('projected');
  });

  it('hold a status in the words of facts', () => {
    const goals = 'geo,TIME_PERIOD,OBS_VALUE,kind\nFR,2030,5,targeted\nDE,2030,6,planned\n';
    const declared =
      'columns: { value: { head: OBS_VALUE, unit: person, status: { column: kind } } }';
    const statusOf = (geo: string) =>
      load({
        table: goals,
        declared,
        facts: cargo(`geo: ${geo}`, 'value'),
      }).value?.report.facts.get('cargo')?.quantity.status;
    expect(['FR', 'DE'].map(statusOf)).toEqual(['targeted', 'planned']);
  });

  it('hold the scale that is said in words', () => {
    const parts = { table: imf, declared: 'columns: { value: { unit: tonne } }' };
    expect(amount({ ...parts, facts: cargo('COUNTRY: KEN', 'value') })).toBe('120900000000');
    expect(amount({ ...parts, facts: cargo('COUNTRY: UGA', 'value') })).toBe('5');
  });

  it('hold their multiplier under whatever name, whether or not the format is declared', () => {
    for (const format of ['', 'format: sdmx-csv\n      ']) {
      const declared = `${format}columns: { output: { head: OBS_VALUE, unit: tonne } }`;
      expect(amount({ table: oecd, declared, facts: cargo('REF_AREA: AUT', 'output') })).toBe(
        '473227100000',
      );
    }
  });

  it('have no “values” for a magnitude, which is told and no crash', () => {
    const declared =
      'columns: { cargo: { head: v, unit: tonne, period: 2024, magnitude: { column: m, values: { Lots: million } } } }';
    expect(
      told(load({ table: 'k,v,m\na,1,Lots\n', declared, facts: cargo('k: a', 'cargo') })),
    ).toEqual([
      'report/unknown-key report.yaml:11:87',
      'table/bad-cell sources/ports.csv:2:5',
      'table/bad-cell sources/ports.csv:2:5 facts.yaml:1:1',
    ]);
  });
});

describe('a row is found', () => {
  it('by its name in whatever normalization form', () => {
    const facts = cargo('k: Genève', 'cargo');
    expect(amount({ table: 'k,v\nGene\u0300ve,12\n', declared: tonnes, facts })).toBe('12');
  });
});

describe('values of several periods', () => {
  const table = 'k,y,v\na,2023,5\nb,2023,7\na,2024,9\nb,2024,8\n';
  const over = (where: string, formula: string): readonly string[] =>
    told(
      load({
        table,
        declared: 'columns: { cargo: { head: v, unit: tonne, period: { column: y } } }',
        facts: `${cargo('k: a, y: 2024', 'cargo')}all:
  label: { zh-Hans: 全部, en: all }
  cells: { source: ports, ${where}column: cargo }
made:
  label: { zh-Hans: 结果, en: result }
  ${formula}
`,
        text: {
          'zh-Hans': '{{fact "cargo"}}{{fact "made"}}',
          en: '{{fact "cargo"}} {{fact "made"}}',
        },
      }),
    );

  it('have no rank, and no sum that holds for one of them', () => {
    expect(over('', 'formula: rank(cargo, all)')).toEqual([
      'formula/several-periods facts.yaml:9:12',
    ]);
    expect(over('where: { y: 2024 }, ', 'formula: rank(cargo, all)')).toEqual([]);
    expect(over('', 'formula: sum(all)\n  period: 2024')).toEqual([
      'formula/several-periods facts.yaml:9:12',
    ]);
    expect(over('', 'formula: sum(all)\n  period: 2023/2024')).toEqual([]);
  });

  it('below zero have no growth in percent', () => {
    const grown = (formula: string): readonly string[] =>
      told(
        load({
          table: 'k,v\na,-5\nb,10\nc,-2\n',
          declared: tonnes,
          facts: ['a', 'b', 'c']
            .map(
              (key) =>
                `${key}:\n  label: { zh-Hans: 数, en: figure }\n  cell: { row: { k: ${key} }, column: cargo }\n`,
            )
            .concat(
              `cargo:\n  label: { zh-Hans: 增长, en: growth }\n  formula: ${formula}\n  round: 1\n`,
            )
            .join(''),
        }),
      );
    expect(grown('growth(b, a)')).toEqual(['formula/not-a-number facts.yaml:12:12']);
    expect(grown('compound-growth(c, a, 1)')).toContain('formula/not-a-number facts.yaml:12:12');
    expect(grown('growth(c, b)').filter((each) => each.includes('formula'))).toEqual([]);
  });
});

it('a selection whose table has lost its head is no unknown fact for the formulas over it', () => {
  const facts = `${cargo('k: a', 'cargo')}all:
  label: { zh-Hans: 全部, en: all }
  cells: { source: ports, column: w }
made:
  label: { zh-Hans: 结果, en: result }
  formula: sum(all)
`;
  const found = told(load({ table: 'k,v\na,1\n', declared: tonnes, facts }));
  expect(found.join('\n')).toContain('table/unknown-column');
  expect(found.join('\n')).not.toContain('report/unknown-fact');
});

describe('what a formula adds up', () => {
  const found = (table: string, formula: string, cells = 'column: cargo') =>
    load({
      table,
      declared: tonnes,
      facts: `${cargo('k: a', 'cargo')}all:
  label: { zh-Hans: 全部, en: all }
  cells: { source: ports, ${cells} }
made:
  label: { zh-Hans: 结果, en: result }
  formula: ${formula}
  round: 1
`,
      text: {
        'zh-Hans': '{{fact "cargo"}}{{fact "made"}}',
        en: '{{fact "cargo"}} {{fact "made"}}',
      },
    });
  const gaps = 'k,v\na,5\nb,\nc,9\nd,\n';

  it('has a value in every cell, or the sum of the rest would pass for that of all', () => {
    for (const formula of ['sum(all)', 'mean(all)', 'share(cargo, all)', '2 * -sum(all)']) {
      expect(told(found(gaps, formula))).toEqual(['formula/missing-cells facts.yaml:9:12']);
    }
    expect(found(gaps, 'sum(all)').diagnostics[0]?.problem).toContain(
      '2 cells of “all”, column “v”, have no value (the first: line 3)',
    );
    for (const formula of ['rank(cargo, all)', 'count(all)', 'max(all)']) {
      expect(told(found(gaps, formula))).toEqual([]);
    }
  });

  it('is told of one gap at its cell, once with the fact that takes the cell', () => {
    const own = found('k,v\na,\nb,5\nc,9\n', 'sum(all)').diagnostics;
    expect(once(own)).toHaveLength(1);
    expect(once(own)[0]?.place.line).toBe(2);
    expect(once(own)[0]?.also?.map(({ line }) => line)).toEqual(expect.arrayContaining([1, 9]));
    const other = found('k,v\na,5\nb,\nc,9\n', 'sum(all)').diagnostics;
    expect(other.map(({ code, place, also }) => [code, place.line, also?.[0]?.line])).toEqual([
      ['table/missing-value', 3, 9],
    ]);
  });

  it('may have gaps where the values say so, or where other rows are chosen', () => {
    expect(told(found(gaps, 'sum(all)', 'column: cargo, missing: omit'))).toEqual([]);
    expect(told(found(gaps, 'sum(all)', 'column: cargo, where: { k: [a, c] }'))).toEqual([]);
  });

  it('is told where it holds its own total, which would double it', () => {
    const totalled = 'k,v\na,0.1\nb,0.2\nTotal,0.3\n';
    const { diagnostics } = found(totalled, 'sum(all)');
    expect(diagnostics).toMatchObject([
      { code: 'formula/total-among-values', severity: 'warning', place: { line: 9 } },
    ]);
    expect(diagnostics[0]?.problem).toContain('(line 4)');
    expect(told(found('k,v\na,4\nb,4\n', 'sum(all)'))).toEqual([]);
    expect(told(found('k,v\na,0.1\nb,0.2\nc,0.31\n', 'sum(all)'))).toEqual([]);
  });
});
