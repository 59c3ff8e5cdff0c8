import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import {
  fact,
  localized,
  point,
  render,
  rendered,
  reportOf,
  series,
  spec,
  unit,
} from './support.js';

const { main, second } = chartTheme.colors;
const percent = unit('percent');

/** Shares of two series over as many years, one row of figures a series. */
const shares = (...rows: readonly (readonly string[])[]) => {
  const facts = rows.flatMap((row, s) =>
    row.map((value, i) =>
      fact(`${s}-${i}`, value, { zh: `第${i}年`, en: `year ${i}`, unit: percent }),
    ),
  );
  const names = [localized('公路', 'road'), localized('铁路', 'rail'), localized('水路', 'water')];
  const parts = rows.map((row, s) =>
    series(
      row.map((_, i) => point(`${s}-${i}`)),
      { label: names[s] ?? {}, place: { file: 'charts.yaml', line: 20 + s, column: 1 } },
    ),
  );
  return { report: reportOf(...facts), parts };
};

const kinds = ['stacked-bar', 'stacked-horizontal-bar'] as const;

describe.each(kinds)('a %s chart', (kind) => {
  const along = kind === 'stacked-bar' ? 'height' : 'width';
  const from = kind === 'stacked-bar' ? 'y' : 'x';

  const drawn = (...rows: readonly (readonly string[])[]) => {
    const { report, parts } = shares(...rows);
    return rendered(spec(kind, parts), report);
  };

  it('has parts as long as their figures, those of the second series on those of the first', () => {
    const { drawing } = drawn(['10', '30'], ['20', '20']);
    const [a, b] = filled(drawing, main);
    const [c] = filled(drawing, second);
    if (!a || !b || !c) throw new Error('a part is not drawn');
    expect(b[along] / a[along]).toBeCloseTo(3, 1);
    expect((c[along] + chartTheme.lines.axis) / a[along]).toBeCloseTo(2, 1);
    const gap =
      kind === 'stacked-bar' ? a[from] - (c[from] + c[along]) : c[from] - (a[from] + a[along]);
    expect(gap).toBeCloseTo(chartTheme.lines.axis, 1);
  });

  it('names each series once, and writes each figure once', () => {
    const { labels } = drawn(['41', '32'], ['23', '14']);
    for (const text of ['公路', 'road', '铁路', 'rail', '41', '32', '23', '14']) {
      expect(labels.filter((label) => label.text === text)).toHaveLength(1);
    }
  });

  it('writes the figure of a part too small to hold it, off the part', () => {
    const { labels, drawing } = drawn(['0.2', '60'], ['80', '30']);
    const [small] = labels.filter(({ text }) => text === '0.2');
    const [part] = filled(drawing, main);
    expect(small?.[along === 'width' ? 'y' : 'x']).toBeGreaterThan(
      along === 'width' ? (part?.y ?? 0) : (part?.x ?? 0),
    );
  });

  it('of three series over twelve years names every series and tells its ends', () => {
    const years = Array.from({ length: 12 }, (_, i) => i);
    const rows = [30, 20, 9].map((base) => years.map((i) => String(base + ((i * 7) % 11))));
    const { labels } = drawn(...rows);
    for (const name of ['公路', '铁路', '水路']) {
      expect(labels.filter(({ text }) => text === name)).toHaveLength(1);
    }
    const told = new Set(labels.map(({ fact: id }) => id));
    for (const s of [0, 1, 2]) for (const i of [0, 11]) expect(told).toContain(`${s}-${i}`);
  });

  it('is refused where a part is negative, and where a series has no name', () => {
    const { report, parts } = shares(['-1', '30'], ['20', '20']);
    expect(render(spec(kind, parts), report).diagnostics.map(({ code }) => code)).toEqual([
      'chart/negative',
    ]);
    const whole = shares(['1', '30'], ['20', '20']);
    const unnamed = whole.parts.map(({ label: _, ...rest }) => rest);
    expect(
      render(spec(kind, unnamed), whole.report).diagnostics.map(({ code, place }) => [
        code,
        place.line,
      ]),
    ).toEqual([
      ['chart/series-unnamed', 20],
      ['chart/series-unnamed', 21],
    ]);
  });

  it('says every part in its alternative text, under the name of its series', () => {
    const { alternative } = drawn(['41', '32'], ['23', '14']);
    expect(alternative['en']).toBe(
      'Title: road (year 0: 41%, year 1: 32%), rail (year 0: 23%, year 1: 14%).',
    );
  });
});

it('names that would narrow the bars, and leave figures out, stand in rows over them', () => {
  const values = [
    ['8.9', '8.4', '8.8', '6.7', '8.2'],
    ['2.6', '3.9', '5.2', '5.1', '6.1'],
    ['0.8', '1.7', '2.1', '2.9', '3.4'],
  ];
  const { report, parts } = shares(...values);
  const long = parts.map((part, i) => ({
    ...part,
    label: localized(
      `第${'一二三'.charAt(i)}类货物运输`,
      `freight of the class ${'abc'.charAt(i)}`,
    ),
  }));
  const { value } = render(spec('stacked-bar', long), report, { width: 244 });
  if (!value) throw new Error('the chart is not drawn');
  const figures = value.labels.filter(({ fact: id }) => id !== undefined && /\d/u.test(id));
  for (const figure of values.flat())
    expect(value.labels.filter(({ text }) => text === figure)).not.toHaveLength(0);
  const names = value.labels.filter(({ text }) => text.startsWith('freight'));
  expect(names.map(({ text }) => text.at(-1))).toEqual(['c', 'b', 'a']);
  const lowest = Math.max(...names.map(({ y }) => y));
  expect(lowest).toBeLessThan(Math.min(...figures.map(({ y }) => y)));
});
