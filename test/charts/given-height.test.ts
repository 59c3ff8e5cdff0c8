import { describe, expect, it } from 'vitest';
import { collisions } from './collisions.js';
import { dated, localized, point, rendered, reportOf, series, spec, unit } from './support.js';
import type { ChartSpec } from '../../src/report/charts.js';

const percent = unit('percent');

/** Rows of values, a series each, over the years from 2001 on. */
const reported = (rows: readonly (readonly string[])[]) =>
  reportOf(...rows.flatMap((row, s) => dated(`s${s}-`, row, percent)));

const specOf = (
  kind: ChartSpec['kind'],
  rows: readonly (readonly string[])[],
  marks: readonly ('bar' | 'line')[] = [],
): ChartSpec =>
  spec(
    kind,
    rows.map((row, s) => {
      const mark = marks[s];
      return series(
        row.map((_, i) => point(`s${s}-${i}`)),
        { label: localized(`品${s}`, `kind ${s}`), ...(mark ? { mark } : {}) },
      );
    }),
  );

const drawn = (
  chart: ChartSpec,
  rows: readonly (readonly string[])[],
  options: Parameters<typeof rendered>[2],
) => rendered(chart, reported(rows), options);

describe('a chart drawn to a height', () => {
  it('gives way as a stacked one down to the names beside it where its figures lie in its bars', () => {
    const rows = [
      ['80', '84', '88'],
      ['60', '62', '61'],
      ['50', '52', '58'],
    ];
    const chart = specOf('stacked-bar', rows);
    const own = drawn(chart, rows, { width: 340 });
    const lower = drawn(chart, rows, { width: 340, height: own.drawing.height - 30 });
    expect(lower.drawing.height).toBeLessThanOrEqual(own.drawing.height - 30);
    expect(collisions(lower)).toEqual([]);
    for (const name of ['kind 0', 'kind 1', 'kind 2'])
      expect(lower.labels.some(({ text }) => text === name)).toBe(true);
  });

  it('grows as a slope only while little of it is empty under its lines', () => {
    const heightOf = (rows: readonly (readonly [string, string])[]) =>
      drawn(specOf('slope', rows), rows, { width: 240, height: 380, isLeft: true }).drawing.height;
    const close = heightOf([
      ['96', '94'],
      ['91', '92'],
    ]);
    const apart = heightOf([
      ['96', '94'],
      ['21', '12'],
    ]);
    expect(apart).toBeGreaterThan(350);
    expect(close).toBeLessThan(250);
  });
});
