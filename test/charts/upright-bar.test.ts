import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import { localized, point, rendered, reportOf, series, spec, unit, yearly } from './support.js';

const percent = unit('percent');
const drawn = (rows: readonly (readonly string[])[], width = 499, height?: number) => {
  const report = reportOf(...rows.flatMap((row, s) => yearly(`${s}-`, row, percent)));
  const all = rows.map((row, s) =>
    series(
      row.map((_, i) => point(`${s}-${i}`)),
      rows.length === 1 ? {} : { label: localized(`港${s}`, `port ${s}`) },
    ),
  );
  return rendered(spec('bar', all), report, {
    width,
    ...(height === undefined ? {} : { height, isLeft: true }),
  });
};

describe('upright bars', () => {
  it('below zero hang from the zero line, their figures under them and over the labels', () => {
    const { drawing, labels } = drawn([['12', '-6']]);
    const [up, down] = filled(drawing, chartTheme.colors.main);
    if (!up || !down) throw new Error('a bar is not drawn');
    expect(down.y).toBeCloseTo(up.y + up.height, 3);
    expect(down.height / up.height).toBeCloseTo(0.5, 2);
    const value = labels.find(({ fact: id }) => id === '0-1')?.y ?? NaN;
    expect(value).toBeGreaterThan(down.y + down.height - 2);
    expect(labels.find(({ text }) => text === '2002')?.y).toBeGreaterThan(value);
  });

  it('that all lie below zero need no room over them', () => {
    const { drawing } = drawn([['-12', '-6']]);
    expect(filled(drawing, chartTheme.colors.main)[0]?.y).toBeLessThan(10);
  });

  it('that are two do not become towers on a page they are to fill', () => {
    // 2 bars of 34 pt, each with three times its width to itself.
    const [first, second] = filled(drawn([['80', '40']], 499, 450).drawing, chartTheme.colors.main);
    expect([first?.height, second?.height]).toEqual([
      expect.closeTo(204, 3),
      expect.closeTo(102, 3),
    ]);
    // On 150 pt they are no higher than the chart is wide.
    const [narrow] = filled(drawn([['80', '40']], 150, 450).drawing, chartTheme.colors.main);
    expect(narrow?.height).toBeCloseTo(150, 3);
  });

  it('have smaller figures at their ends rather than larger ones in steps over them', () => {
    const { drawing, labels } = drawn([['42', '37.8', '33.6', '29.4']], 150);
    const bars = filled(drawing, chartTheme.colors.main);
    const gaps = bars.map((bar, i) => {
      const value = labels.find(({ fact: id }) => id === `0-${i}`);
      return Math.round(bar.y - (value?.y ?? 0));
    });
    expect(gaps).toHaveLength(4);
    expect(new Set(gaps).size).toBe(1);
  });

  it('never have the figure of a small fall over the zero line, nor that of a small rise under it', () => {
    const values = ['18.3', '6', '1.4', '-1.2', '-7.7', '-20.1'];
    for (const width of [150, 180, 210, 244, 290]) {
      const { drawing, labels } = drawn([values], width);
      const bars = filled(drawing, chartTheme.colors.main);
      const zero = (bars[0]?.y ?? NaN) + (bars[0]?.height ?? NaN);
      values.forEach((value, i) => {
        const own = labels.filter(({ fact: id }) => id === `0-${i}`);
        for (const { y } of own) expect(value.startsWith('-') ? y > zero : y < zero).toBe(true);
      });
    }
  });

  it('have figures straight at their ends at half their size rather than in a zigzag', () => {
    const values = ['41.1', '33.3', '22.2', '27.7', '34.1', '39.4', '31.6'];
    const { drawing, labels } = drawn([values], 200);
    const bars = filled(drawing, chartTheme.colors.main);
    const gaps = values.map((_, i) =>
      Math.round((bars[i]?.y ?? NaN) - (labels.find(({ fact: id }) => id === `0-${i}`)?.y ?? NaN)),
    );
    expect(new Set(gaps).size).toBe(1);
  });

  it('of twenty years have smaller figures rather than fewer', () => {
    const values = Array.from({ length: 20 }, (_, i) => String(30 + ((i * 7) % 20)));
    const { labels } = drawn([values]);
    expect(new Set(labels.flatMap(({ fact: id }) => id ?? [])).size).toBe(20);
  });

  it('of three series over twelve years name each series once, in one row over the bars, and lose no first value', () => {
    const years = Array.from({ length: 12 }, (_, i) => i);
    const { labels } = drawn(
      [30, 20, 9].map((base) => years.map((i) => String(base + ((i * 7) % 11)))),
    );
    for (const s of [0, 1, 2]) {
      const [name, ...others] = labels.filter(({ text }) => text === `port ${s}`);
      expect(others).toEqual([]);
      expect(name?.y).toBeCloseTo(labels.find(({ text }) => text === 'port 0')?.y ?? 0, 3);
      const values = labels.filter(({ fact: id }) => id !== undefined);
      expect(values.every(({ y }) => y > (name?.y ?? 0) + (name?.height ?? 0))).toBe(true);
      expect(labels.some(({ fact: id }) => id === `${s}-0`)).toBe(true);
      expect(labels.some(({ fact: id }) => id === `${s}-11`)).toBe(true);
    }
  });
});
