import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../src/report/charts.js';
import type { PlacedLabel } from '../../src/charts/label/label.js';
import type { Drawing, PlainItem } from '../../src/sheet/drawing.js';
import { collisions, labelCollisions, lineCollisions } from './collisions.js';
import {
  counter,
  fact,
  localized,
  point,
  render,
  reportOf,
  series,
  spec,
  unit,
} from './support.js';

/** Of 300 charts: two lines among one another on half a page. */
const MOST_REFUSED = 30;

const percent = unit('percent');
const boat = counter('boat', '艘', 'boat', 'boats');

/** Amounts far apart, close together, equal, below zero, tiny. */
const amounts = (count: number) =>
  fc.oneof(
    fc.array(fc.integer({ min: -40, max: 95 }), { minLength: count, maxLength: count }),
    fc.array(fc.integer({ min: 48, max: 51 }), { minLength: count, maxLength: count }),
    fc.array(fc.constantFrom(0.1, 0.2, 99), { minLength: count, maxLength: count }),
    fc.constant(Array.from({ length: count }, () => 7)),
  );

const chart = fc
  .record({
    kind: fc.constantFrom('line', 'combined'),
    count: fc.integer({ min: 2, max: 12 }),
    lines: fc.integer({ min: 1, max: 2 }),
    gap: fc.integer({ min: 1, max: 9 }),
    width: fc.constantFrom(240, 340, 499),
    isCounted: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      series: fc.array(amounts(shape.count), {
        minLength: shape.kind === 'line' ? shape.lines : 2,
        maxLength: shape.kind === 'line' ? shape.lines : 2,
      }),
    }),
  );

describe('generated charts over time', () => {
  it('have no figure on another, on a line or dropped, and nearly all are drawn', () => {
    let refused = 0;
    fc.assert(
      fc.property(chart, ({ shape, series: all }) => {
        const { kind, count, gap, width, isCounted } = shape;
        const facts = all.flatMap((values, s) =>
          values.map((value, i) => ({
            ...fact(`f${s}-${i}`, String(value), {
              zh: '年',
              en: 'year',
              unit: isCounted && s === 0 ? boat : percent,
            }),
            // The last step is longer than the others.
            period: {
              kind: 'date',
              date: { year: 2000 + i + (i === count - 1 ? gap : 0) },
            } as const,
          })),
        );
        fc.pre(kind === 'combined' ? width === 499 && count <= 5 : !isCounted || all.length === 1);
        fc.pre(all.some((values) => values.some((value) => value !== 0)));
        const { value, diagnostics } = render(
          spec(
            kind === 'line' ? 'line' : 'combined',
            all.map((values, s) =>
              series(
                values.map((_, i) => point(`f${s}-${i}`)),
                {
                  label: localized(s === 0 ? '客运' : '货运', s === 0 ? 'people' : 'goods'),
                  mark: s === 0 ? 'bar' : 'line',
                },
              ),
            ),
          ),
          reportOf(...facts),
          { width },
        );
        if (!value) {
          // No place was found for a label: refused with a message, never printed so.
          for (const { code } of diagnostics) expect(code).toBe('chart/labels-collide');
          refused += 1;
          return;
        }
        expect(collisions(value)).toEqual([]);
        // The ends of every series are always told; equal ones may share a figure.
        const drawn = new Set(value.labels.map(({ fact: id }) => id));
        for (const i of [0, count - 1]) {
          expect(all.some((_, s) => drawn.has(`f${s}-${i}`))).toBe(true);
        }
      }),
      { numRuns: 300, seed: 14 },
    );
    expect(refused).toBeLessThan(MOST_REFUSED);
  }, 120_000);
});

/** Kinds of several series of figures, and how many series and points each may have. */
const shapes = {
  bar: { series: 3, points: 12, least: -40 },
  'horizontal-bar': { series: 3, points: 12, least: -40 },
  line: { series: 3, points: 12, least: -40 },
  'stacked-bar': { series: 3, points: 12, least: 0 },
  'stacked-horizontal-bar': { series: 3, points: 12, least: 0 },
  slope: { series: 8, points: 2, least: -40 },
  'small-multiples': { series: 6, points: 8, least: -40 },
} as const satisfies Partial<Record<ChartKind, object>>;

const kindsOfSeries = Object.keys(shapes) as (keyof typeof shapes)[];

const shaped = fc
  .record({
    kind: fc.constantFrom(...kindsOfSeries),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    shareOfPoints: fc.double({ min: 0, max: 1, noNaN: true }),
    width: fc.constantFrom(340, 499),
    isLine: fc.boolean(),
  })
  .chain(({ kind, share, shareOfPoints, width, isLine }) => {
    const { series: most, points, least } = shapes[kind];
    const count = Math.max(1, Math.round(share * most));
    const length = kind === 'slope' ? 2 : Math.max(1, Math.round(shareOfPoints * points));
    const value = fc.oneof(
      fc.integer({ min: least, max: 95 }),
      fc.constantFrom(0.1, 0.2, 99),
      fc.constant(7),
    );
    return fc.record({
      kind: fc.constant(kind),
      width: fc.constant(width),
      mark: fc.constant(isLine ? ('line' as const) : ('bar' as const)),
      rows: fc.array(fc.array(value, { minLength: length, maxLength: length }), {
        minLength: count,
        maxLength: count,
      }),
    });
  });

describe('generated charts of several series', () => {
  it('have no label on another and none dropped, and nearly all are drawn', () => {
    const refused: string[] = [];
    let drawnCharts = 0;
    fc.assert(
      fc.property(shaped, ({ kind, width, mark, rows }) => {
        fc.pre(rows.some((row) => row.some((value) => value !== 0)));
        const facts = rows.flatMap((row, s) =>
          row.map((value, i) => ({
            ...fact(`f${s}-${i}`, String(value), { zh: `${i}`, en: `${i}`, unit: percent }),
            period: { kind: 'date', date: { year: 2000 + i } } as const,
          })),
        );
        const asked = spec(
          kind,
          rows.map((row, s) =>
            series(
              row.map((_, i) => point(`f${s}-${i}`, { label: localized(`第${i}`, `no ${i}`) })),
              { label: localized(`港口${s}`, `port ${s}`), mark },
            ),
          ),
        );
        const { value, diagnostics } = render(asked, reportOf(...facts), { width });
        if (!value) {
          for (const { code } of diagnostics) {
            expect(['chart/labels-collide', 'chart/too-narrow']).toContain(code);
          }
          refused.push(`${kind} ${rows.length} × ${rows[0]?.length} on ${width}`);
          return;
        }
        drawnCharts += 1;
        expect(collisions(value)).toEqual([]);
        const texts = value.labels.map(({ text }) => text);
        if (rows.length > 1) {
          for (const s of rows.keys()) {
            expect(texts.filter((text) => text === `港口${s}`)).toHaveLength(1);
          }
        }
        const told = new Set(value.labels.map(({ fact: id }) => id));
        const everyFigure = rows.flatMap((row, s) => row.map((_, i) => `f${s}-${i}`));
        const isComplete = kind === 'horizontal-bar' || kind.startsWith('stacked-h');
        const ends = rows.flatMap((row, s) => [`f${s}-0`, `f${s}-${row.length - 1}`]);
        // Equal points of lines share a figure.
        if (kind !== 'line')
          for (const id of isComplete ? everyFigure : ends) expect(told).toContain(id);
      }),
      { numRuns: 300, seed: 15 },
    );
    expect(drawnCharts).toBeGreaterThan(0);
    expect(refused.length, refused.join('\n')).toBeLessThan(MOST_REFUSED);
  }, 240_000);
});

describe('three lines close together', () => {
  it('are drawn with smaller figures where the usual ones find no places', () => {
    const rows = [
      [31.5, 25, 40.5],
      [24.5, 19.5, 32],
      [12, 9.5, 15.5],
    ];
    const facts = rows.flatMap((row, s) =>
      row.map((value, i) => ({
        ...fact(`f${s}-${i}`, String(value), { zh: '变动', en: 'change', unit: percent }),
        period: { kind: 'date', date: { year: 2021 + i } } as const,
      })),
    );
    const lines = rows.map((row, s) =>
      series(
        row.map((_, i) => point(`f${s}-${i}`)),
        { label: localized(`果园${s}`, `orchard ${s}`) },
      ),
    );
    const { value, diagnostics } = render(spec('line', lines), reportOf(...facts), { width: 499 });
    expect(diagnostics).toEqual([]);
    if (!value) throw new Error('the chart is refused');
    expect(collisions(value)).toEqual([]);
    const told = value.labels.filter(({ text }) => /^−?[\d.]+%?$/u.test(text));
    expect(new Set(told.map(({ fact: id }) => id)).size).toBe(9);
    for (const { size } of value.labels) expect(size).toBeGreaterThanOrEqual(7);
  });
});

describe('the counter of collisions', () => {
  const label = (x: number, y: number, index: number): PlacedLabel => ({
    text: `t${index}`,
    language: 'en',
    x,
    y,
    width: 20,
    height: 10,
    size: 10,
    color: '#000000',
    fact: 'f',
    parts: [],
    label: { index, text: `t${index}` },
    place: { file: 'charts.yaml', line: 1, column: 1 },
  });

  it('finds two labels on one another, and no other', () => {
    expect(labelCollisions([label(0, 0, 1), label(19, 5, 2), label(50, 0, 3)])).toEqual([
      't1 / t2',
    ]);
    expect(labelCollisions([label(0, 0, 1), label(20, 0, 2), label(0, 10, 3)])).toEqual([]);
    expect(labelCollisions([label(0, 0, 1), label(5, 0, 1)])).toEqual([]);
  });

  it('finds a line through a figure, and no line beside it', () => {
    const drawing = (y: number): Drawing<PlainItem> => ({
      width: 100,
      height: 50,
      items: [
        {
          kind: 'stroke',
          path: [
            ['M', 0, 0],
            ['L', 100, y],
          ],
          stroke: {
            paint: '#000000',
            width: 1,
            dash: [],
            cap: 'butt',
            join: 'miter',
            miterLimit: 10,
          },
          opacity: 1,
          clips: [],
        } as unknown as PlainItem,
      ],
    });
    expect(lineCollisions([label(40, 20, 1)], drawing(50))).toEqual(['t1']);
    expect(lineCollisions([label(40, 20, 1)], drawing(10))).toEqual([]);
  });
});
