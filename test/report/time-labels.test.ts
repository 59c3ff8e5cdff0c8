import { expect, it } from 'vitest';
import type { Period } from '../../src/quantity/quantity.js';
import type { ChartSpec } from '../../src/report/charts.js';
import { withTimeLabels } from '../../src/report/time-labels.js';
import { report } from '../template/support.js';

const [sample] = report.facts.values();
if (sample === undefined) throw new Error('the report has no facts');
const month = (number: number): Period => ({ kind: 'date', date: { year: 2024, month: number } });
const { place } = sample;

interface Point {
  readonly name: string;
  readonly period?: Period;
  /** What the author calls it. */
  readonly label?: string;
}

/** The labels of a line whose facts have these names and periods: a period, or nothing where the fact's name stays. */
function labels(points: readonly Point[], series: readonly number[] = [points.length]) {
  const facts = new Map(
    points.map(({ name, period }, i) => {
      const { period: _, ...fact } = sample ?? { period: undefined };
      const own = { ...fact, id: `f${i}`, label: { en: name } };
      return [`f${i}`, { ...own, ...(period === undefined ? {} : { period }) }] as const;
    }),
  ) as unknown as typeof report.facts;
  const all = points.map(({ label }, i) => ({
    ...{ fact: `f${i}`, highlight: false, place },
    ...(label === undefined ? {} : { label: { en: [{ kind: 'text', text: label, place }] } }),
  }));
  let drawn = 0;
  const chart = {
    kind: 'line',
    series: series.map((count) => ({ points: all.slice(drawn, (drawn += count)), place })),
    place,
  } as unknown as ChartSpec;
  const labelled = withTimeLabels(chart, facts, ['en']).series.flatMap((each) => each.points);
  return labelled.map(({ label }) => {
    const [part] = label?.['en'] ?? [];
    if (part?.kind === 'text') return part.text;
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

it('a point beneath one that its author calls 24-01 is no second group January 2024', () => {
  const group = [
    { name: 'visitors', period: month(1), label: '24-01' },
    { name: 'visitors', period: month(2), label: '24-02' },
  ];
  const rates = (first: number) => [
    { name: 'growth', period: month(first) },
    { name: 'growth', period: month(2) },
  ];
  expect(labels([...group, ...rates(1)], [2, 2])).toEqual(['24-01', '24-02', '24-01', '24-02']);
  expect(labels([...group, ...rates(3)], [2, 2])).toEqual(['24-01', '24-02', month(3), '24-02']);
});
