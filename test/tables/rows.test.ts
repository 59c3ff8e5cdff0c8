import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/plain-text.js';
import { columns, open, ports, reportOn, sha256, told, type Parts } from './support.js';

const each = 'each: { source: ports, key: port, where: { year: 2023 } }\n';
const here: Partial<Parts> = {
  more: each,
  facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { column: cargo }
before:
  label: { zh-Hans: 上期, en: the year before }
  cell: { row: { port: '{{port}}', year: 2022 }, column: change }
`,
  text: {
    'zh-Hans': '{{text "city"}}：{{fact "cargo"}}',
    en: '{{text "city"}}: {{fact "cargo"}}',
  },
  blocks: `      - - when: before
          prose:
            - { zh-Hans: '{{fact "before"}}', en: '{{fact "before"}}' }
        - prose:
            - { zh-Hans: 完, en: End }
`,
};

const opened = (changes: Partial<Parts> = {}) => open(reportOn({ ...here, ...changes }));

const textsOf = (changes: Partial<Parts> = {}): readonly (readonly string[])[] => {
  const report = opened(changes);
  return (report.rows ?? []).map((row) => {
    const { value } = report.load(row);
    const paragraphs = value?.report.sections[0]?.rows.flatMap(({ cells }) =>
      cells.flatMap(({ span, blocks }) =>
        blocks.flatMap((block) =>
          block.kind === 'prose'
            ? block.paragraphs.flatMap((paragraph) => {
                const pack = value.packs.get('en');
                const prose = paragraph['en'];
                return pack && prose
                  ? [`${span}: ${plainText(prose, value.report.facts, pack)}`]
                  : [];
              })
            : [],
        ),
      ),
    );
    return paragraphs ?? [];
  });
};

describe('a report for each row of a table', () => {
  it('reads the current row, prints its names in each language, and leaves out what the row lacks', () => {
    expect(opened().rows?.map(({ key, name }) => [key, name])).toEqual([
      ['north', 'north'],
      ['south', 'south'],
    ]);
    expect(textsOf()).toEqual([
      ['12: North Harbour: 1,320,550\u00A0tonnes', '6: 3.1%', '6: End'],
      // The port of the south has no change for 2022: its block leaves its columns to the next.
      ['12: South Harbour: 640,000\u00A0tonnes', '12: End'],
    ]);
  });

  it('names its files by columns', () => {
    const report = opened({ more: each.replace(' }\n', ", name: '{{year}}-{{port}}' }\n") });
    expect(report.rows?.map(({ name }) => name)).toEqual(['2023-north', '2023-south']);
  });

  it('tells a value that is missing where a text needs it, and only in that row', () => {
    const report = opened({ blocks: here.blocks?.replace('when: before\n          ', '') ?? '' });
    const [north, south] = report.rows ?? [];
    expect(told(report.load(north))).toEqual([]);
    expect(told(report.load(south))).toEqual([
      'table/missing-value sources/ports.csv:4:33 facts.yaml:4:1 report.yaml:26:27',
    ]);
  });

  it.each<[string, Partial<Parts>, string]>([
    [
      'a doubled key',
      { table: `${ports}south,南,S,2023,1,1%\n` },
      'table/several-rows sources/ports.csv:6:1 report.yaml:4:1',
    ],
    [
      'a name that is unsafe in files',
      { table: ports.replaceAll('south', '../south') },
      'table/bad-name sources/ports.csv:5:1 report.yaml:4:29',
    ],
    [
      'an empty key',
      { table: ports.replace(/^south(,.*2023)/mu, '$1') },
      'table/bad-name sources/ports.csv:5:1 report.yaml:4:29',
    ],
    ['no row at all', { more: each.replace('2023', '1999') }, 'table/no-row report.yaml:4:1'],
    [
      'a column that is not there',
      { more: each.replace('port,', 'harbour,') },
      'table/unknown-column report.yaml:4:29 sources/ports.csv:1:1',
    ],
    [
      'a table that is not there',
      { more: each.replace('ports', 'quays') },
      'report/unknown-source report.yaml:4:17',
    ],
  ])('with %s is told', (_, changes, expected) => {
    const { rows, tableFaults, load } = opened(changes);
    const all = (rows?.length ? rows : [undefined]).flatMap((row) => told(load(row)));
    const others = told({ value: undefined, diagnostics: tableFaults });
    expect([...all, ...others]).toContain(expected);
  });

  it('prints no blank where a name is empty, and no name where there is no row', () => {
    const report = opened({ table: ports.replace('North Harbour,2023', ',2023') });
    expect(told(report.load())).toContain('table/missing-value report.yaml:24:20');
    expect(told(opened({ more: '' }).load())).toContain('table/unknown-column report.yaml:22:25');
  });

  it('draws of a chart the values that the row has, and names the row that has none of them', () => {
    const charts = (points: string): string =>
      `changes:\n  kind: bar\n  title: { zh-Hans: 变化, en: Changes }\n  points: [${points}]\n`;
    const blocks = '      - - chart: changes\n';
    const drawn = (points: string) => {
      const report = opened({ charts: charts(points), blocks });
      return (report.rows ?? []).map((row) => {
        const { value, diagnostics } = report.load(row);
        const chart = value?.report.charts.get('changes');
        return [
          chart?.series.map((series) => series.points.map(({ fact }) => fact)),
          diagnostics.map(({ code }) => code),
        ];
      });
    };
    expect(drawn('cargo, { fact: before, when: before }')).toEqual([
      [[['cargo', 'before']], []],
      [[['cargo']], []],
    ]);
    expect(drawn('{ fact: before, when: before }')[1]?.[1]).toContain('table/missing-value');
    expect(drawn('cargo, { fact: before, when: afterwards }')[0]?.[1]).toEqual([
      'report/unknown-fact',
    ]);
  });

  it('takes “when” only of what there is', () => {
    const blocks = here.blocks?.replace('when: before', 'when: afterwards') ?? '';
    expect(told(opened({ blocks }).load())).toContain('report/unknown-fact report.yaml:25:17');
  });
});

describe('the folder that reports share', () => {
  const shared = (name: string, text: string) => ({ [`data/_shared/${name}`]: text });

  it('holds units, terms, charts and sources, which a report names', () => {
    const files = reportOn({
      facts: `cargo:
  label: { zh-Hans: 吞吐量, en: cargo }
  cell: { row: { port: north, year: 2023 }, column: cargo }
  unit: tonne
ships:
  label: { zh-Hans: 船, en: ships }
  cell: { row: { port: south, year: 2023 }, column: cargo }
`,
      blocks: '      - - chart: both\n',
      declared: '{}',
    });
    const report = String(files['data/ports/report.yaml']);
    const own = report.replace(
      /sources:\n[^]*?sections:/u,
      'sources: { ports: shared }\nsections:',
    );
    const { value, diagnostics } = open({
      ...files,
      'data/ports/report.yaml': own,
      ...shared(
        'sources.yaml',
        `ports:
  file: ports.csv
  language: en
  sha256: ${sha256(ports)}
  title: { zh-Hans: 港口, en: Ports }
  table:
      group: comma
      missing: ['..']
      columns:${columns.replace('unit: tonne', 'unit: load')}
`,
      ),
      ...shared('ports.csv', ports),
      ...shared(
        'units.yaml',
        'load: { zh-Hans: 批, en: { one: load, other: loads } }\ntonne: { zh-Hans: 批, en: load }\n',
      ),
      ...shared(
        'charts.yaml',
        `both:
  kind: bar
  title: { zh-Hans: 两港, en: Both }
  points: [cargo, ships]
unused:
  kind: bar
  title: { zh-Hans: 无, en: None }
  points: [nothing]
`,
      ),
    }).load();
    // The unit that the report declares is not that of the shared column; all else is found.
    expect(told({ value, diagnostics })).toEqual(['table/unit-differs facts.yaml:4:9']);
  });

  it('lacks what a report names', () => {
    const files = reportOn();
    const report = String(files['data/ports/report.yaml']).replace(
      /ports:\n    file[^]*?sections:/u,
      'ports: shared\nsections:',
    );
    expect(told(open({ ...files, 'data/ports/report.yaml': report }).load())).toContain(
      'report/unknown-source report.yaml:5:10',
    );
  });
});
