import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/quantity/quantity.js';
import type { ChartKind, ChartPoint } from '../../src/report/charts.js';
import { collisions } from './collisions.js';
import { fillsOf, isCurved, pointsOf } from './drawn.js';
import { fact, localized, point, render, reportOf, series, spec, unit } from './support.js';

const at = (line: number) => ({ file: 'charts.yaml', line, column: 1 });

/** A fact of a date, and a point that is labelled by it or another. */
const dated = (id: string, value: string, date?: CalendarDate) => ({
  ...fact(id, value, { zh: '占比', en: 'share', unit: unit('percent') }),
  ...(date ? { period: { kind: 'date', date } as const } : {}),
});

const year = (id: string, of: number, line = 10): ChartPoint => {
  const date = [
    { kind: 'date', period: { kind: 'date', date: { year: of } }, form: 'year', place: at(line) },
  ] as const;
  return point(id, { label: { 'zh-Hans': date, en: date }, place: at(line) });
};

const draw = (
  kind: ChartKind,
  points: readonly ChartPoint[],
  ...facts: readonly ReturnType<typeof dated>[]
) => render(spec(kind, [series(points)]), reportOf(...facts));

const codes = ({ diagnostics }: ReturnType<typeof draw>) =>
  diagnostics.map(({ code, place }) => [code, place.line]);

/** The middles of the points, from the left. */
const xs = ({ value }: ReturnType<typeof draw>): readonly number[] =>
  value
    ? fillsOf(value.drawing)
        .filter(isCurved)
        .map(({ path }) => pointsOf(path)[0]?.[0] ?? 0)
    : [];

describe('a line over time', () => {
  const three = [
    dated('a', '10', { year: 2010 }),
    dated('b', '15', { year: 2021 }),
    dated('c', '16', { year: 2022 }),
  ];

  it('has its points at their distances in years', () => {
    const chart = draw('line', [year('a', 2010), year('b', 2021), year('c', 2022)], ...three);
    const [a = 0, b = 0, c = 0] = xs(chart);
    expect((b - a) / (c - b)).toBeCloseTo(11, 1);
    expect(chart.value?.labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['2010', '2021', '2022', '10', '15', '16']),
    );
  });

  it('whose years stand close leads to their labels past one another', () => {
    const years = [2005, 2011, 2013, 2014, 2016, 2022];
    const { value } = render(
      spec('line', [series(years.map((of) => year(`y${of}`, of)))]),
      reportOf(...years.map((of, i) => dated(`y${of}`, String(50 + i), { year: of }))),
      { width: 158 },
    );
    if (!value) throw new Error('not drawn');
    expect(
      value.labels.filter(({ text }) => text.startsWith('20')).map(({ text }) => text),
    ).toEqual(years.map(String));
    expect(collisions(value)).toEqual([]);
  });

  it('reads months, and years from labels where facts have none', () => {
    const months = draw(
      'line',
      [point('a'), point('b'), point('c')],
      dated('a', '1', { year: 2020, month: 1 }),
      dated('b', '2', { year: 2020, month: 12 }),
      dated('c', '3', { year: 2021, month: 2 }),
    );
    const [a = 0, b = 0, c = 0] = xs(months);
    expect((b - a) / (c - b)).toBeCloseTo(11 / 2, 1);
    const labels = draw(
      'line',
      [year('a', 2000), year('b', 2003), year('c', 2004)],
      dated('a', '1'),
      dated('b', '2'),
      dated('c', '3'),
    );
    const [d = 0, e = 0, f = 0] = xs(labels);
    expect((e - d) / (f - e)).toBeCloseTo(3, 1);
  });

  it('has equal steps where its points are no times', () => {
    const [a = 0, b = 0, c = 0] = xs(
      draw(
        'line',
        ['a', 'b', 'c'].map((id) => point(id)),
        ...['a', 'b', 'c'].map((id) => dated(id, '1', { year: 2020 })),
      ),
    );
    expect(b - a).toBeCloseTo(c - b, 1);
  });

  it('is refused where its points are out of order in time', () => {
    const chart = draw('line', [year('a', 2010), year('c', 2022), year('b', 2021, 12)], ...three);
    expect(chart.value).toBeUndefined();
    expect(codes(chart)).toEqual([['chart/out-of-order', 12]]);
  });

  it('says that its steps are alike where a fact has no period', () => {
    const [first, , last] = three;
    if (!first || !last) throw new Error('no facts');
    const chart = draw(
      'line',
      [point('a'), point('b', { place: at(11) }), point('c')],
      first,
      dated('b', '15'),
      last,
    );
    expect(codes(chart)).toEqual([['chart/no-period', 11]]);
    expect(chart.value).toBeDefined();
  });

  it.each(['line', 'bar', 'horizontal-bar'] as const)(
    'as any %s chart is refused where a label is a year other than that of its fact',
    (kind) => {
      const chart = draw(kind, [year('a', 2010), year('b', 2022, 11)], ...three);
      expect(codes(chart)).toEqual([['chart/label-period', 11]]);
    },
  );

  it('takes a year as the label of a day in it, and words as any label', () => {
    const day = dated('a', '1', { year: 2020, month: 6, day: 18 });
    expect(codes(draw('bar', [year('a', 2020)], day))).toEqual([]);
    expect(codes(draw('bar', [point('a', { label: localized('甲', 'a') })], day))).toEqual([]);
  });

  it('of twenty close figures writes the first, last, highest and lowest', () => {
    const values = [12, 13, 14, 15, 16, 17, 11, 18, 19, 20, 21, 29, 22, 23, 24, 25, 26, 27, 28, 27];
    const ids = values.map((_, i) => `f${i}`);
    const chart = draw(
      'line',
      ids.map((id) => point(id)),
      ...values.map((value, i) => dated(`f${i}`, `${value}.5`, { year: 2000 + i })),
    );
    const figures = chart.value?.labels.filter(({ fact: id, text }) => id && /\d/.test(text));
    expect(figures?.map(({ text }) => text)).toEqual(['12.5', '11.5', '29.5', '27.5']);
  });
});
