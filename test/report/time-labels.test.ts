import { expect, it } from 'vitest';
import type { Period } from '../../src/quantity/quantity.js';
import type { ChartSpec } from '../../src/report/charts.js';
import { withTimeLabels } from '../../src/report/time-labels.js';
import { report } from '../template/support.js';

const [sample] = report.facts.values();
if (sample === undefined) throw new Error('the report has no facts');
const month = (number: number): Period => ({ kind: 'date', date: { year: 2024, month: number } });
const { place } = sample;

/** The labels of a line whose facts have these names and periods: a period, or nothing where the fact's name stays. */
function labels(points: readonly { readonly name: string; readonly period?: Period }[]) {
  const facts = new Map(
    points.map(({ name, period }, i) => {
      const { period: _, ...fact } = sample ?? { period: undefined };
      const own = { ...fact, id: `f${i}`, label: { en: name } };
      return [`f${i}`, { ...own, ...(period === undefined ? {} : { period }) }] as const;
    }),
  ) as unknown as typeof report.facts;
  const series = points.map((_, i) => ({ fact: `f${i}`, highlight: false, place }));
  const chart = {
    kind: 'line',
    series: [{ points: series, place }],
    place,
  } as unknown as ChartSpec;
  const [labelled] = withTimeLabels(chart, facts, ['en']).series;
  return labelled?.points.map(({ label }) => {
    const [part] = label?.['en'] ?? [];
    return part?.kind === 'date' ? part.period : undefined;
  });
}

it('points whose facts are called alike are labelled by their months, and not by one name many times', () => {
  expect(
    labels([
      { name: 'visitors', period: month(1) },
      { name: 'visitors', period: month(2) },
      { name: 'visitors', period: month(3) },
    ]),
  ).toEqual([month(1), month(2), month(3)]);
});

it('points of several names, of one time or of no time keep the names of their facts', () => {
  const none = [undefined, undefined];
  expect(
    labels([
      { name: 'visitors', period: month(1) },
      { name: 'readers', period: month(2) },
    ]),
  ).toEqual(none);
  expect(
    labels([
      { name: 'visitors', period: month(1) },
      { name: 'visitors', period: month(1) },
    ]),
  ).toEqual(none);
  expect(labels([{ name: 'visitors', period: month(1) }, { name: 'visitors' }])).toEqual(none);
});
