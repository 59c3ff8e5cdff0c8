import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import {
  fact,
  localized,
  point,
  render,
  rendered,
  reportOf,
  series,
  spec,
  unit,
} from './support.js';

const percent = unit('percent');

const panels = (rows: readonly (readonly string[])[], mark: 'bar' | 'line' = 'bar') => ({
  report: reportOf(
    ...rows.flatMap((row, s) =>
      row.map((value, i) =>
        fact(`${s}-${i}`, value, { zh: `第${i}年`, en: `year ${i}`, unit: percent }),
      ),
    ),
  ),
  chart: spec(
    'small-multiples',
    rows.map((row, s) =>
      series(
        row.map((_, i) => point(`${s}-${i}`)),
        { label: localized(`港${s}`, `port ${s}`), mark },
      ),
    ),
  ),
});
const drawn = (rows: readonly (readonly string[])[], mark: 'bar' | 'line' = 'bar', width = 499) => {
  const { chart, report } = panels(rows, mark);
  return rendered(chart, report, { width });
};

describe('small multiples', () => {
  it('of lines have figures of one size, those of a panel that is short of room among them', () => {
    const rows = [
      ['230.1', '88.4', '319.2', '666.6', '327.1', '809.3'],
      ['337.4', '250.5', '861.9', '499.2', '39.3', '125.8'],
      ['555.6', '34.2', '57.4', '347.5', '88.7', '571.5'],
      ['254.3', '887.7', '150.9', '250.7', '734.6', '585.3'],
      ['397.3', '483.9', '226.6', '377.6', '746.4', '85.8'],
      ['526.5', '777.3', '54.1', '754.2', '266.7', '111.2'],
    ];
    const { labels } = drawn(rows, 'line');
    const figures = labels.filter(({ fact: id, text }) => id !== undefined && /\d/u.test(text));
    expect(figures).toHaveLength(36);
    expect(new Set(figures.map(({ size }) => size.toFixed(2))).size).toBe(1);
  });

  it('are drawn on one scale, their zero lines level', () => {
    const { drawing } = drawn([
      ['80', '40'],
      ['20', '-10'],
    ]);
    const [a, b, c, d] = filled(drawing, chartTheme.colors.main);
    if (!a || !b || !c || !d) throw new Error('a bar is not drawn');
    expect(a.height / c.height).toBeCloseTo(4, 1);
    expect(b.height / d.height).toBeCloseTo(4, 1);
    expect(a.y + a.height).toBeCloseTo(c.y + c.height, 3);
    expect(d.y).toBeCloseTo(a.y + a.height, 3);
  });

  it('have the labels of all their categories on one line, and figures of one size', () => {
    const { labels } = drawn(
      [
        ['42', '37.8', '33.6', '29.4'],
        ['-1.1', '-1.2', '-1.3', '-1.4'],
        ['7', '5', '6', '8'],
      ],
      'bar',
      499,
    );
    const rows = labels.filter(({ text }) => text === 'year 0' || text === 'year 3');
    expect(rows).toHaveLength(6);
    expect(new Set(rows.map(({ y }) => Math.round(y * 100))).size).toBe(1);
    const figures = labels.filter(({ fact: id, text }) => id !== undefined && /[\d.]/u.test(text));
    expect(figures).toHaveLength(12);
    expect(new Set(figures.map(({ size }) => size)).size).toBe(1);
  });

  it('have each name over its own figures, side by side where there is room', () => {
    const { labels } = drawn([
      ['80', '41'],
      ['20', '11'],
    ]);
    const of = (text: string) => labels.find((label) => label.text === text);
    expect(of('port 1')?.x).toBeGreaterThan(of('41')?.x ?? Infinity);
    expect(of('port 1')?.x).toBeLessThan(of('11')?.x ?? 0);
    expect(of('port 0')?.y).toBe(of('port 1')?.y);
    const narrow = drawn(
      [
        ['80', '41'],
        ['20', '11'],
      ],
      'bar',
      150,
    );
    const y = (text: string) => narrow.labels.find((label) => label.text === text)?.y ?? NaN;
    expect(y('port 1')).toBeGreaterThan(y('41'));
  });

  it('leave none of them alone in the last row where they can stand a little closer', () => {
    const heads = (many: number): readonly number[] => {
      const { labels } = drawn(
        Array.from({ length: many }, (_, i) => ['12', '11', '14', '13', '15', '14', `1${i}`]),
        'bar',
        499,
      );
      return Array.from({ length: many }, (_, i) =>
        Math.round(labels.find(({ text }) => text === `port ${i}`)?.y ?? NaN),
      );
    };
    const inRows = (many: number): readonly number[] => {
      const ys = heads(many);
      return [...new Set(ys)].map((y) => ys.filter((each) => each === y).length);
    };
    expect(inRows(2)).toEqual([2]);
    expect(inRows(3)).toEqual([3]);
    expect(inRows(5)).toEqual([3, 2]);
  });

  it('of lines share the scale as well', () => {
    const { labels } = drawn(
      [
        ['80', '80'],
        ['20', '20'],
      ],
      'line',
    );
    const y = (text: string) => labels.find((label) => label.text === text)?.y ?? NaN;
    expect(y('20')).toBeGreaterThan(y('80') + 20);
  });

  it('are refused beyond twelve, and where one has no name', () => {
    const { chart, report } = panels(Array.from({ length: 13 }, () => ['1', '2']));
    const codes = (one: typeof chart) => render(one, report).diagnostics.map(({ code }) => code);
    expect(codes(chart)).toEqual(['chart/too-many-series']);
    const unnamed = chart.series
      .slice(0, 3)
      .map(({ label, ...rest }, s) => (s === 1 ? rest : { ...rest, ...(label ? { label } : {}) }));
    expect(codes({ ...chart, series: unnamed })).toEqual(['chart/series-unnamed']);
  });
});
