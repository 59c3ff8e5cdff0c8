import { describe, expect, it } from 'vitest';
import { reportContext } from '../../../../src/verify/context.js';
import { chartClaims } from '../../../../src/verify/rules/charts/claims.js';
import { chartComparisons } from '../../../../src/verify/rules/charts/comparisons.js';
import { chartUnits } from '../../../../src/verify/rules/charts/units.js';
import { open, reportOn } from '../../../tables/support.js';

const table = [
  'quay,year,cargo,growth,takings',
  'north,2023,2690,4.2,81',
  'south,2023,2700,-6.5,77',
  'north,2022,2581.57,1,64',
  '',
].join('\n');

const declared = `columns:
        cargo: { unit: tonne, period: { column: year } }
        growth: { unit: percent, period: { column: year } }
        takings: { unit: CNY, period: { column: year } }`;

const cell = (id: string, quay: string, year: number, column: string): string =>
  `${id}:
  label: { zh-Hans: ${id}号岸, en: ${id} quay }
  cell: { row: { quay: ${quay}, year: ${year} }, column: ${column} }
`;

const facts =
  cell('north', 'north', 2023, 'cargo') +
  cell('south', 'south', 2023, 'cargo') +
  cell('before', 'north', 2022, 'cargo') +
  cell('rise', 'north', 2023, 'growth') +
  cell('fall', 'south', 2023, 'growth') +
  cell('takings', 'north', 2023, 'takings');

interface Chart {
  readonly title?: string;
  readonly zh?: string;
  readonly unit?: string;
  readonly points: string;
}

/** What is told of a chart: code and problem. */
function told({ title = 'Quays', zh = '岸', unit, points }: Chart): readonly string[] {
  const charts = `quays:
  kind: horizontal-bar
  title: { zh-Hans: '${zh}', en: '${title}' }
${unit === undefined ? '' : `  unit-line: { zh-Hans: '${unit.split('|')[0] ?? ''}', en: '${unit.split('|')[1] ?? ''}' }\n`}  points: [${points}]
`;
  const { value, diagnostics } = open({
    ...reportOn({
      table,
      declared,
      facts,
      charts,
      text: { 'zh-Hans': '岸', en: 'Quays' },
      blocks: '      - - chart: quays\n',
    }),
    'data/ports/units.yaml': 'crane: { zh-Hans: 台吊机, en: { one: crane, other: cranes } }\n',
  }).load();
  if (value === undefined) throw new Error(JSON.stringify(diagnostics));
  const context = reportContext(value.report, value.packs);
  return [chartClaims, chartComparisons, chartUnits].flatMap(({ check }) =>
    check(context).map(({ code, problem }) => `${code}: ${problem}`),
  );
}

describe('the title of a chart', () => {
  it.each([
    [
      'the highlighted value is not the largest',
      'The largest quay',
      '最大的岸',
      '{ fact: north, highlight: true }, south',
    ],
    [
      'the highlighted value is no record',
      'Cargo at a record high',
      '吞吐量创新高',
      '{ fact: north, highlight: true }, south',
    ],
    [
      'the highlighted value is none, in other words',
      'A record for one quay',
      '吞吐量创历史新高',
      '{ fact: north, highlight: true }, south',
    ],
    ['the named value is not the largest', 'North quay is busiest', '繁忙的岸', 'north, south'],
    [
      'the highlighted value is not the smallest',
      'Lowest of both',
      '最低',
      '{ fact: south, highlight: true }, north',
    ],
    [
      'the largest is named and another is highlighted',
      'South quay is the largest',
      '岸',
      'south, { fact: north, highlight: true }',
    ],
    [
      'what is named by the words of its label that no other has is not the largest',
      'The north is the largest',
      '岸',
      'north, south',
    ],
    [
      'what is named by the hanzi of its label that no other has is not the largest',
      'Quays',
      '北港最大',
      '{ fact: north, label: { zh-Hans: 北港码头, en: North quay } }, { fact: south, label: { zh-Hans: 南湾码头, en: South quay } }',
    ],
    [
      'what is named in the plural carried less than what it is compared with',
      'Ferries carried more cargo than cruises',
      '岸',
      '{ fact: north, label: { zh-Hans: 北船, en: Ferry boats } }, { fact: south, label: { zh-Hans: 南船, en: Cruise boats } }',
    ],
    [
      'a rise is called the steepest fall',
      'Steepest fall',
      '降幅最大',
      '{ fact: rise, highlight: true }, fall',
    ],
  ])('is refused where %s', (_, title, zh, points) => {
    expect(told({ title: title.replace('North', 'north'), zh, points })).toEqual([
      expect.stringContaining('figure/superlative-differs'),
    ]);
  });

  it.each([
    [
      'the largest is named and highlighted',
      'The south is the largest',
      '{ fact: south, highlight: true }, north',
    ],
    [
      'what carried more is named so',
      'Cruises carried more cargo than ferries',
      '{ fact: north, label: { zh-Hans: 北船, en: Ferry boats } }, { fact: south, label: { zh-Hans: 南船, en: Cruise boats } }',
    ],
    [
      'a word only begins like a name',
      'Northumberland is the largest county',
      '{ fact: north, label: { zh-Hans: 北船, en: North quay } }, { fact: south, label: { zh-Hans: 南船, en: South quay } }',
    ],
  ])('is let be where %s', (_, title, points) => {
    expect(told({ title, points })).toEqual([]);
  });

  it('tells of no fall where a label says the word', () => {
    const points = (fact: string, other: string): string =>
      `{ fact: ${fact}, label: { zh-Hans: 落石, en: Rock fall } }, ${other}`;
    const title = 'Rock fall is the largest';
    expect(told({ title, points: points('south', 'north') })).toEqual([]);
    expect(told({ title, points: points('north', 'south') })).toEqual([
      expect.stringContaining('figure/superlative-differs'),
    ]);
  });

  it('is told once, though every language claims it', () => {
    const [only, ...others] = told({
      title: 'The largest quay',
      zh: '最大的岸',
      points: '{ fact: north, highlight: true }, south',
    });
    expect(only).toBe(
      'figure/superlative-differs: the title says “最大” in zh-Hans of “north”, and “south” is more',
    );
    expect(others).toEqual([]);
  });

  it.each([
    [
      'it is the largest',
      'The largest quay',
      '最大的岸',
      '{ fact: south, highlight: true }, north',
    ],
    [
      'it is the steepest fall',
      'Steepest fall',
      '降幅最大',
      '{ fact: fall, highlight: true }, rise',
    ],
    [
      'it is one of the largest',
      'One of the largest quays',
      '最大的岸之一',
      '{ fact: north, highlight: true }, south',
    ],
    ['nothing is named', 'Largest quays of all', '最大的岸', 'north, south'],
  ])('is let through where %s', (_, title, zh, points) => {
    expect(told({ title, zh, points })).toEqual([]);
  });
});

describe('a title that says which way a figure went', () => {
  it.each([
    ['rise quay grew, fall quay fell', []],
    ['fall quay grew', ['“fall” rose']],
    ['rise quay fell, fall quay fell', ['“rise” fell']],
    ['a quay grew', []],
  ])('is compared with its sign: %s', (title, problems) => {
    expect(told({ title, points: 'rise, fall' })).toEqual(
      problems.map((problem): unknown => expect.stringContaining(problem)),
    );
  });

  it('names by its label what it calls the first, whatever is highlighted', () => {
    expect(
      told({
        title: 'north quay is busiest',
        points: '{ fact: south, highlight: true }, north',
      }),
    ).toEqual([expect.stringContaining('of “north”, and “south” is more')]);
  });
});

describe('the dates of a chart', () => {
  it('are those of its figures', () => {
    const dated = '{{date "2022"}}|{{date "2022"}}';
    expect(told({ unit: dated, points: 'north' })).toEqual([
      'time/chart-period-differs: “north” is of 2023, and the chart says 2022',
    ]);
    expect(told({ unit: '{{date "2023"}}|{{date "2023"}}', points: 'north, south' })).toEqual([]);
  });

  it('of a comparison say nothing of its figures', () => {
    const unit = '较{{date "2022"}}变化|change on {{date "2022"}}';
    expect(told({ unit, points: 'rise, fall' })).toEqual([]);
  });

  it('do not make two figures of one fact', () => {
    const label = (year: number): string =>
      `{ fact: north, label: { zh-Hans: '{{year "${year}"}}', en: '{{year "${year}"}}' } }`;
    expect(told({ points: `${label(2022)}, ${label(2023)}` })).toEqual([
      'figure/drawn-twice: “north” is drawn as 2022 and as 2023',
    ]);
  });
});

describe('the title over sums of money', () => {
  it('names no other currency than the chart draws', () => {
    const chart = { title: 'Takings, dollars', zh: '收入', points: 'takings' };
    expect(told(chart)[0] ?? '').toContain('figure/unit-line-differs: the title says “dollars”');
    expect(told({ ...chart, title: 'Takings, yuan' })).toEqual([]);
  });
});

describe('the unit line of a chart', () => {
  it.each([
    ['another currency', '亿元|billion euros', 'the unit line says “元” in zh-Hans'],
    ['percent of what are tonnes', '占比，%|Share, %', 'the unit line says “%” in zh-Hans'],
    ['another measure', '公里|km', 'the unit line says “公里” in zh-Hans'],
    [
      'another unit that the report declares',
      '岸上，台吊机|On the quays, cranes',
      'the unit line says “台吊机” in zh-Hans',
    ],
    ['the same in one language alone', '吨|Cranes', 'the unit line says “Cranes” in en'],
  ])('is refused where it names %s', (_, unit, problem) => {
    expect(told({ unit, points: 'north, south' })[0]).toContain(problem);
  });

  it('is refused where it multiplies figures that have their own magnitude', () => {
    expect(told({ unit: '吞吐量，万吨|Cargo, tonnes', points: 'north' })[0]).toContain(
      'figure/unit-line-differs: the unit line says “万吨”',
    );
  });

  it.each([
    ['千件|Pieces', '千件'],
    ['千台|Machines', '千台'],
  ])('is refused where it multiplies what is counted: %s', (unit, part) => {
    expect(told({ unit, points: 'north' }).join()).toContain(part);
  });

  it.each([
    ['the unit', '吞吐量，吨|Cargo, tonnes'],
    ['no unit', '岸|Quays'],
    ['what they are of, and a word for it', '每台吊机，吨|Tonnes for each crane'],
    ['what else they are of', '以美元计的增幅，%|Growth in US dollars, %'],
  ])('is let through where it names %s', (_, unit) => {
    expect(told({ unit, points: unit.includes('%') ? 'rise, fall' : 'north, south' })).toEqual([]);
  });
});

describe('figures of one chart', () => {
  it('of one unit that end at different places are told', () => {
    expect(told({ points: 'north, before' })).toEqual([
      'figure/precision-differs: “north” and “before” are of one unit and printed to different places',
    ]);
  });
});

describe('a comparison in the title of a chart', () => {
  it.each([
    ['More north quay than south quay', '岸'],
    ['North quay exceeds south quay', '岸'],
    ['Quays', 'north号岸多于south号岸'],
    ['Quays', 'south号岸少于north号岸'],
  ])('is refused where the data deny it: %s, %s', (title, zh) => {
    expect(told({ title, zh, points: 'north, south' })).toEqual([
      expect.stringContaining('figure/superlative-differs'),
    ]);
  });

  it.each([
    ['More south quay than north quay', 'south号岸超过north号岸'],
    ['Fewer north quay than south quay', 'north号岸低于south号岸'],
    ['More cargo than people', '货多于人'],
  ])('is let through where they bear it out, or it is of something else: %s', (title, zh) => {
    expect(told({ title, zh, points: 'north, south' })).toEqual([]);
  });
});
