import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../src/charts/check-labels.js';
import type { PlacedLabel } from '../../src/charts/label/label.js';

const label = (place: Partial<PlacedLabel>): PlacedLabel =>
  ({
    text: 'label',
    x: 20,
    y: 20,
    width: 40,
    height: 10,
    size: 10,
    place: { file: 'charts.yaml', line: 1, column: 1 },
    ...place,
  }) as PlacedLabel;

/** What is wrong with labels of a chart of 100 × 50 pt. */
const faults = (...labels: readonly PlacedLabel[]): readonly string[] =>
  checkLabels(labels, 100, 50).map(({ code }) => code);

describe('labels of a chart', () => {
  it.each([
    ['left', { x: -0.09 }, { x: -0.11 }],
    ['top', { y: -0.09 }, { y: -0.11 }],
    ['right', { x: 60.09 }, { x: 60.11 }],
    ['bottom', { y: 40.09 }, { y: 40.11 }],
  ])('may not reach over its %s edge', (_, within, beyond) => {
    expect(faults(label(within))).toEqual([]);
    expect(faults(label(beyond))).toEqual(['chart/label-outside']);
  });

  it('may not lie on each other side by side', () => {
    expect(faults(label({}), label({ x: 59.91 }))).toEqual([]);
    expect(faults(label({}), label({ x: 59.89 }))).toEqual(['chart/labels-collide']);
  });

  it('may share as much of their height as ascenders leave free, and no more', () => {
    expect(faults(label({}), label({ y: 28.01 }))).toEqual([]);
    expect(faults(label({}), label({ y: 27.99 }))).toEqual(['chart/labels-collide']);
  });

  it('may not lie on any other, neighbour or not', () => {
    expect(faults(label({}), label({ x: 60 }), label({ x: 30 }))).toEqual([
      'chart/labels-collide',
      'chart/labels-collide',
    ]);
  });
});
