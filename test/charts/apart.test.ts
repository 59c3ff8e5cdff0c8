import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../src/report/charts.js';
import { spread } from '../../src/charts/parts/spread.js';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import {
  counter,
  fact,
  localized,
  point,
  render,
  rendered,
  reportOf,
  series,
  spec,
  unit,
  yearly,
} from './support.js';

const percent = unit('percent');
const { main, highlight, second } = chartTheme.colors;

const drawn = (
  kind: ChartKind,
  rows: readonly (readonly string[])[],
  names: readonly string[],
  width = 499,
) => {
  const report = reportOf(...rows.flatMap((row, s) => yearly(`${s}-`, row, percent)));
  const all = rows.map((row, s) =>
    series(
      row.map((_, i) => point(`${s}-${i}`)),
      { label: localized(`港${s}`, names[s] ?? '') },
    ),
  );
  return rendered(spec(kind, all), report, { width });
};

describe('boxes that are spread', () => {
  it('have white between them, as far as there is room', () => {
    expect(spread([20, 22], [10, 10], 0, 100, 6)).toEqual([20, 36]);
    // 24 pt hold two of 10 and 4 of white.
    expect(spread([12, 12], [10, 10], 0, 24, 6)).toEqual([5, 19]);
    expect(spread([5, 5], [10, 10], 0, 18, 6)).toEqual([3, 13]);
  });
});

describe('charts of several series', () => {
  it('write equal figures of a group at one height, over their bars', () => {
    const { labels } = drawn(
      'bar',
      [
        ['25', '25'],
        ['25', '25'],
      ],
      ['east', 'west'],
    );
    const figures = labels.filter(({ text }) => text === '25');
    expect(figures).toHaveLength(4);
    expect(new Set(figures.map(({ y, height }) => Math.round(y + height))).size).toBe(1);
  });

  it('break long names of horizontal bars rather than draw the bars short', () => {
    const long = 'container throughput of every port along the lower river and its two canals';
    const { drawing } = drawn(
      'horizontal-bar',
      [
        ['40', '80'],
        ['30', '20'],
      ],
      [long, 'other'],
    );
    const widths = filled(drawing, main).map(({ width }) => width);
    expect(Math.max(...widths)).toBeGreaterThan(499 / 2);
  });
});

describe('names of lines', () => {
  it('that are higher than the plot make it higher, and stay in the chart', () => {
    const long = 'terraced tea gardens and drying sheds at the foot of the long hill';
    const rows = [
      ['40', '36'],
      ['31', '41'],
      ['21', '28'],
    ];
    const { labels, drawing } = drawn('line', rows, [long, `${long}s`, `old ${long}`], 241);
    for (const { y, height } of labels) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(drawing.height + 0.5);
    }
  });
});

describe('the own tick of a rank', () => {
  it('touches no other, among few as among many', () => {
    for (const among of [4, 60]) {
      const ships = counter('ship', '艘', 'ship', 'ships');
      const place = counter('place', '位', 'place', 'places');
      const report = reportOf(
        fact('own', { kind: 'ordinal', number: 3 }, { zh: '位次', en: 'rank', unit: place }),
        fact('all', String(among), { zh: '艘数', en: 'ships', unit: ships }),
      );
      const own = spec('rank', [series([point('own', { of: 'all', highlight: true })])]);
      const value = rendered(own, report);
      const [tick] = filled(value.drawing, highlight);
      if (!tick) throw new Error('no tick');
      const others = filled(value.drawing, second).filter(
        ({ x, width }) => Math.abs(x + width / 2 - tick.x - tick.width / 2) > 0.5,
      );
      expect(others).toHaveLength(among - 1);
      for (const { x, width } of others) {
        expect(x > tick.x + tick.width || x + width < tick.x).toBe(true);
      }
    }
  });
});

describe('squares of a small amount', () => {
  it('stand under those of a large one that is a single row, not at the other edge', () => {
    const report = reportOf(
      fact('large', '62', { zh: '甲', en: 'upper', unit: percent }),
      fact('small', '1', { zh: '乙', en: 'lower', unit: percent }),
    );
    const chart = spec('unit-squares', [series([point('large'), point('small')])], {
      cellValue: '5%',
    });
    const value = rendered(chart, report);
    const figures = value.labels.filter(({ fact: id, text }) => id && text.includes('%'));
    const names = value.labels.filter(({ text }) => ['甲', '乙'].includes(text));
    expect(names.map(({ x }) => Math.round(x))).toEqual([0, 0]);
    // Each figure stands behind its squares, not under them.
    const last = filled(value.drawing, main).toSorted((a, b) => b.x - a.x)[0];
    const [large] = figures;
    expect(large?.x).toBeGreaterThan((last?.x ?? NaN) + (last?.width ?? NaN));
    expect(large?.y).toBeLessThan((last?.y ?? NaN) + (last?.height ?? NaN) / 2);
  });

  it('are as large as their rows leave room for, and have their figures all behind them or all under them', () => {
    const squaresOf = (...amounts: readonly string[]) => {
      const facts = amounts.map((amount, i) =>
        fact(`n${i}`, amount, { zh: `第${i}处`, en: `place ${i}`, unit: percent }),
      );
      const chart = spec('unit-squares', [series(facts.map(({ id }) => point(id)))], {
        cellValue: '1%',
      });
      const { value } = render(chart, reportOf(...facts), { width: 200 });
      if (!value) throw new Error('nothing is drawn');
      const figures = value.labels.filter(({ fact: id, text }) => id && /\d/u.test(text));
      return { size: filled(value.drawing, main)[0]?.width ?? NaN, figures };
    };
    const few = squaresOf('4', '3', '2');
    expect(few.size).toBeCloseTo(2 * chartTheme.square.size, 3);
    expect(few.figures.every(({ x }) => x > 0)).toBe(true);
    // Of one that has no room behind its row the others follow suit.
    const mixed = squaresOf('16', '9', '6');
    expect(mixed.size).toBeCloseTo(chartTheme.square.size, 3);
    expect(mixed.figures.map(({ x }) => Math.round(x))).toEqual([0, 0, 0]);
  });
});
