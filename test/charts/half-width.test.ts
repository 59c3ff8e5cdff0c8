import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../src/report/charts.js';
import type { Path } from '../../src/sheet/drawing.js';
import { chartTheme } from '../support/chart-theme.js';
import { collisions } from './collisions.js';
import { pointsOf } from './drawn.js';
import { fact, localized, point, render, reportOf, series, spec, unit } from './support.js';

const percent = unit('percent');
const tonnes = unit('tonne');
const HALF = 241;
const NAMES = [
  localized('木炭与柴薪', 'charcoal and firewood'),
  localized('蜂蜡与蜂蜜', 'beeswax and honey'),
  localized('渔网绳索', 'nets and ropes'),
  localized('亚麻籽油', 'linseed oil'),
];

const draw = (
  kind: ChartKind,
  years: readonly number[],
  rows: readonly (readonly string[])[],
  marks: readonly ('bar' | 'line')[] = [],
  width = HALF,
  names = NAMES,
) => {
  const { value, diagnostics } = render(
    spec(
      kind,
      rows.map((row, s) =>
        series(
          row.map((_, i) => point(`f${s}-${i}`)),
          { label: names[s] ?? {}, ...(marks[s] && { mark: marks[s] }) },
        ),
      ),
    ),
    reportOf(
      ...rows.flatMap((row, s) =>
        row.map((amount, i) => ({
          ...fact(`f${s}-${i}`, amount, {
            zh: `${years[i]}年`,
            en: `${years[i]}`,
            unit: marks[s] === 'bar' ? tonnes : percent,
          }),
          period: { kind: 'date', date: { year: years[i] ?? 0 } } as const,
        })),
      ),
    ),
    { width },
  );
  if (!value) throw new Error(JSON.stringify(diagnostics));
  const sizes = value.labels.map(({ size }) => size);
  return { ...value, written: value.labels.map(({ text }) => text).join(' '), sizes };
};

/** Lines as thin as those that lead to figures and names. */
const leadersOf = ({ drawing }: Pick<ReturnType<typeof draw>, 'drawing'>): readonly Path[] =>
  drawing.items.flatMap((item) =>
    item.kind === 'stroke' && item.stroke.width === chartTheme.lines.hairline ? [item.path] : [],
  );

describe('a chart of half the width', () => {
  it('has slopes whose long names run over lines', () => {
    const chart = draw(
      'slope',
      [2011, 2024],
      [
        ['12.5', '88.1'],
        ['71.3', '24.6'],
        ['40', '46.2'],
        ['40', '45.9'],
      ],
    );
    expect(collisions(chart)).toEqual([]);
    for (const end of ['12.5', '88.1', '71.3', '24.6', '46.2', '45.9'])
      expect(chart.written).toContain(end);
    for (const word of ['木炭与柴薪', '蜂蜡与蜂蜜', 'firewood', 'linseed'])
      expect(chart.written.replaceAll(' ', '')).toContain(word);
    expect(Math.min(...chart.sizes)).toBeGreaterThanOrEqual(7);
  });

  it('leads to the figure of a low bar beside high ones', () => {
    const rows = [
      ['85.1', '62.1', '33', '85.3'],
      ['80.7', '87', '40', '88'],
      ['7.8', '55.3', '22', '5'],
    ];
    const chart = draw('bar', [2006, 2009, 2014, 2018], rows);
    expect(collisions(chart)).toEqual([]);
    const figures = chart.labels.filter(({ fact: id }) => id !== undefined);
    expect(new Set(figures.map(({ fact: id }) => id)).size).toBe(12);
  });

  it('has bars of two series over eight years with the figures of their ends at least', () => {
    const chart = draw(
      'bar',
      [2006, 2009, 2010, 2011, 2015, 2019, 2021, 2022],
      [
        ['31.7', '88.2', '35', '86.4', '41.5', '87.3', '39.2', '84.1'],
        ['87.6', '33.1', '89.9', '37.4', '85.8', '42.3', '88.4', '36.5'],
      ],
    );
    expect(collisions(chart)).toEqual([]);
    for (const end of ['31.7', '84.1', '87.6', '36.5']) expect(chart.written).toContain(end);
  });
});

describe('lines that their names leave little room', () => {
  const years = [2012, 2014, 2016, 2018, 2020, 2022];
  const zigzag = [
    ['7310.4', '6120.9', '5904.2', '2650.8', '5117.3', '3720.6'],
    ['6905.1', '1744.7', '1510.3', '5870.5', '2391.8', '1402.2'],
  ];
  /** From the leftmost to the rightmost point of the lines, in pt. */
  const spanOf = ({ drawing }: Pick<ReturnType<typeof draw>, 'drawing'>): number => {
    const xs = drawing.items.flatMap((item) =>
      item.kind === 'stroke' && item.stroke.width === chartTheme.lines.curve
        ? pointsOf(item.path).map(([x]) => x)
        : [],
    );
    return Math.max(...xs) - Math.min(...xs);
  };

  it('have them over the plot, which is no sliver', () => {
    const chart = draw('line', years, zigzag);
    expect(collisions(chart)).toEqual([]);
    for (const word of ['charcoal and firewood', 'beeswax and honey'])
      expect(chart.written).toContain(word);
    expect(spanOf(chart)).toBeGreaterThan(0.4 * HALF);
  });

  it('have them beside their ends where both have room', () => {
    const chart = draw('line', years, zigzag, [], 2 * HALF);
    const names = chart.labels.filter(({ text }) => text.includes('honey'));
    expect(names.map(({ x }) => x > HALF)).toEqual([true]);
  });

  it('lead to the figures of ends that lie on one another', () => {
    const chart = draw(
      'line',
      [2018, 2019, 2020, 2021, 2022],
      [
        ['-770.2', '-1080.5', '-2790.4', '1494.7', '-605.1'],
        ['-612.3', '3350.8', '-2560.6', '1210.2', '-2140.9'],
        ['-688.9', '-2998.4', '4280.3', '874.4', '474'],
      ],
      [],
      2 * HALF,
    );
    expect(collisions(chart)).toEqual([]);
    for (const end of ['770.2', '612.3', '688.9', '605.1', '2140.9', '474'])
      expect(chart.written).toContain(end);
    expect(leadersOf(chart).length).toBeGreaterThan(0);
  });
});

describe('horizontal bars of several series', () => {
  const long = [
    localized('木炭与柴薪及其堆栈与修船坞', 'charcoal and firewood with the stores on both banks'),
    localized('蜂蜡与蜂蜜及其加工作坊', 'beeswax and honey with the workshops that press it'),
    localized('渔网绳索与帆布织造', 'nets, ropes and sailcloth from the mills up the river'),
  ];
  const years = [2001, 2004, 2008, 2011, 2015, 2018, 2021, 2024];
  const rows = ['4', '91', '55'].map((start) =>
    years.map((_, i) => `${(Number(start) + i * 13) % 97}`),
  );

  it('have names that leave them short over the first of them, and one height of their later rows', () => {
    const chart = draw('horizontal-bar', years, rows, [], HALF, long);
    expect(collisions(chart)).toEqual([]);
    expect(chart.drawing.height).toBeLessThan(700);
    const firsts = ['f0-0', 'f1-0', 'f2-0'].map((id) =>
      chart.labels.find(({ fact: own }) => own === id),
    );
    for (const [s, name] of ['木炭', '蜂蜡', '渔网'].entries()) {
      const label = chart.labels.find(({ text }) => text.startsWith(name));
      expect(label?.y).toBeLessThan(firsts[s]?.y ?? 0);
      if (s > 0) expect(label?.y).toBeGreaterThan(firsts[s - 1]?.y ?? 0);
    }
    const tops = years.slice(1).map((_, i) => {
      const label = chart.labels.find(({ fact: own }) => own === `f0-${i + 1}`);
      return label?.y ?? 0;
    });
    const steps = tops.slice(1).map((y, i) => Math.round(y - (tops[i] ?? 0)));
    expect(new Set(steps).size).toBe(1);
  });

  it('have names beside them where these leave them their length', () => {
    const chart = draw('horizontal-bar', years, rows, [], 499);
    expect(collisions(chart)).toEqual([]);
    const figure = chart.labels.find(({ fact: own }) => own === 'f1-0');
    const name = chart.labels.find(({ text }) => text.startsWith('蜂蜡'));
    expect(name?.x).toBeGreaterThan((figure?.x ?? 0) + (figure?.width ?? 0));
  });

  it('have names over them on the side of the zero line where there is room', () => {
    const below = rows.map((row) => row.map((amount) => `-${Number(amount) + 2}`));
    const chart = draw('horizontal-bar', years, below, [], HALF, long);
    expect(collisions(chart)).toEqual([]);
    const right = Math.max(
      ...chart.labels.filter(({ fact: own }) => own === undefined).map(({ x, width }) => x + width),
    );
    expect(right).toBeLessThanOrEqual(HALF);
  });
});

describe('a combined chart of the whole width', () => {
  it.each([
    [
      [2005, 2006, 2008, 2021, 2023, 2024],
      ['8123', '411', '7990', '6020', '1204', '8777'],
      ['12.1', '58.4', '9.3', '41', '57.7', '3.2'],
    ],
    [
      [2005, 2006, 2007, 2008, 2009, 2010, 2011, 2024],
      ['5120', '5131', '5117', '5125', '5140', '5108', '5122', '5119'],
      ['31.2', '31.4', '31.1', '31.3', '31.5', '31.2', '31.6', '31.3'],
    ],
  ])('finds places for its figures in %j', (years, amounts, shares) => {
    const chart = draw('combined', years, [amounts, shares], ['bar', 'line'], 499);
    expect(collisions(chart)).toEqual([]);
    for (const end of [amounts[0], shares[0], shares.at(-1)])
      expect(chart.written.replaceAll(',', '')).toContain(end);
    expect(Math.min(...chart.sizes)).toBeGreaterThanOrEqual(7);
  });
});

describe('a ring with slight parts', () => {
  it.each([[['99.7', '0.2', '0.1']], [['0.1', '0.2', '99.7']], [['97.3', '0.1', '2.6']]])(
    'leads to their labels round itself: %j',
    (amounts) => {
      const { value } = render(
        spec('doughnut', [series(amounts.map((_, i) => point(`p${i}`)))]),
        reportOf(
          ...amounts.map((amount, i) =>
            fact(`p${i}`, amount, { zh: `部分${i}`, en: `part ${i}`, unit: percent }),
          ),
        ),
        { width: 499 },
      );
      if (!value) throw new Error('not drawn');
      const radius = chartTheme.doughnut.diameter / 2;
      const [x, y] = [499 / 2, value.drawing.height / 2];
      const leaders = value.drawing.items.flatMap((item): readonly Path[] =>
        item.kind === 'stroke' && item.path.every(([command]) => command !== 'C')
          ? [item.path]
          : [],
      );
      expect(leaders).toHaveLength(3);
      for (const points of leaders.map(pointsOf))
        for (const [i, [ax, ay]] of points.slice(0, -1).entries()) {
          const [bx, by] = points[i + 1] ?? [ax, ay];
          for (let share = 0; share <= 1; share += 0.02)
            expect(
              Math.hypot(ax + share * (bx - ax) - x, ay + share * (by - ay) - y),
            ).toBeGreaterThan(radius);
        }
    },
  );

  it('sets figures smaller, all at their marks, before it leads to any', () => {
    const lines = [
      ['-6.5', '-5.9', '-5.2', '-4.5'],
      ['3.2', '3.5', '3.8', '4.2'],
      ['-1.1', '-1.2', '-1.3', '-1.4'],
    ];
    const chart = draw('line', [2021, 2022, 2023, 2024], lines);
    expect(collisions(chart)).toEqual([]);
    expect(leadersOf(chart)).toEqual([]);
    expect(new Set(chart.labels.filter(({ fact: id }) => id).map(({ size }) => size)).size).toBe(1);
  });

  it('leads to the name of a line that stands far from its end', () => {
    const long = 'with the stores and slips on both banks of the canal';
    const names = [
      localized('木炭与柴薪及其堆栈与修船坞', `charcoal and firewood ${long}`),
      localized('蜂蜡与蜂蜜及其堆栈与修船坞', `beeswax and honey ${long}`),
      localized('渔网绳索及其堆栈与修船坞', `nets and ropes ${long}`),
    ];
    const rows = [
      ['48', '43.2', '38.4', '33.6'],
      ['31', '34.1', '37.2', '40.3'],
      ['21', '23.1', '25.2', '27.3'],
    ];
    const chart = draw('line', [2021, 2022, 2023, 2024], rows, [], HALF, names);
    // The lowest line ends far above its name: a line leads from beside its last point to the left of the name.
    const name = chart.labels.find(({ text }) => text.startsWith('渔网'));
    const ends = leadersOf(chart).map((path) => pointsOf(path).at(-1) ?? [0, 0]);
    const isLed = ends.some(
      ([x, y]) => name && x < name.x && x > name.x - 6 && y > name.y && y < name.y + name.height,
    );
    expect({ name, ends, isLed }).toMatchObject({ isLed: true });
  });

  it('leads to no name where two of the lines would meet', () => {
    const rows = [
      ['30', '32', '34', '36'],
      ['33', '34', '35', '36'],
      ['37', '36', '35', '34'],
    ];
    const chart = draw('line', [2021, 2022, 2023, 2024], rows, [], 2 * HALF);
    const named = chart.labels.filter(({ text }) => text.startsWith('charcoal'));
    expect(named).toHaveLength(1);
    const beside = leadersOf(chart).filter((path) =>
      pointsOf(path).some(([x]) => x > (named[0]?.x ?? 0) - 6),
    );
    expect(beside).toEqual([]);
  });
});
