import { describe, expect, it } from 'vitest';
import { checkLabels } from '../../src/charts/check-labels.js';
import type { PlacedLabel } from '../../src/charts/label/label.js';

let count = 0;

/** A label of one stretch of text. */
const label = (place: Partial<PlacedLabel>): PlacedLabel =>
  ({
    label: { index: (count += 1), text: 'label' },
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

  it('are told once a pair, whole, however many of their parts meet', () => {
    const amount = { index: 901, text: '126.06亿元' };
    const rate = { index: 902, text: '5.2%' };
    const found = checkLabels(
      [
        label({ label: amount, text: '126.06' }),
        label({ label: amount, text: '亿元', x: 60, width: 20 }),
        label({ label: rate, text: '5.2', x: 45 }),
        label({ label: rate, text: '%', x: 70, width: 10 }),
      ],
      100,
      50,
    );
    expect(found.map(({ problem }) => problem)).toEqual([
      'the labels “126.06亿元” and “5.2%” overlap or run together',
    ]);
  });

  it('have a digit’s width between them where both are figures', () => {
    const figure = { fact: 'f', width: 20 };
    expect(faults(label(figure), label({ ...figure, x: 45 }))).toEqual([]);
    expect(faults(label(figure), label({ ...figure, x: 44.8 }))).toEqual(['chart/labels-collide']);
    expect(faults(label(figure), label({ width: 20, x: 44.8 }))).toEqual([]);
  });
});
