import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
