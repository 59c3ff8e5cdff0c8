import { describe, expect, it } from 'vitest';
import type { ChartKind } from '../../src/report/charts.js';
import { baselineAmount, unitLineOf } from '../../src/report/chart-scale.js';
import { fillsOf, isCurved, pointsOf } from './drawn.js';
import { fact, localized, packs, point, render, reportOf, series, spec, unit } from './support.js';

const percent = unit('percent');
const report = reportOf(
  ...['82', '84', '90'].map((value, i) => ({
    ...fact(`f${i}`, value, { zh: `第${i}年`, en: `year ${i}`, unit: percent }),
    period: { kind: 'date', date: { year: 2020 + i } } as const,
  })),
);
const place = { file: 'charts.yaml', line: 4, column: 13 };
const from = (written: string, kind: ChartKind = 'line') =>
  spec(kind, [series([point('f0'), point('f1'), point('f2')])], {
    baseline: { written, place },
    unitLine: localized('占比', 'Share'),
  });
const heights = (written: string): readonly number[] => {
  const { value } = render(from(written), report);
  if (!value) throw new Error('the chart is not drawn');
  return fillsOf(value.drawing)
    .filter(isCurved)
    .map(({ path }) => pointsOf(path)[0]?.[1] ?? 0);
};

describe('a declared baseline', () => {
  it('is where the scale begins', () => {
    const [a = 0, b = 0, c = 0] = heights('80%');
    const [x = 0, y = 0, z = 0] = heights('0');
    expect((b - c) / (a - b)).toBeCloseTo(3, 1);
    expect(a - c).toBeGreaterThan(8 * (x - z));
    expect(y).toBeLessThan(x);
  });

  it('is told in every language before the unit line, and in the alternative text', () => {
    const line = unitLineOf(from('80%'), report.facts, packs);
    const text = (language: string) =>
      (line?.[language] ?? []).map((part) => (part.kind === 'text' ? part.text : '')).join('');
    expect(text('zh-Hans')).toBe('纵轴起点为80%；占比');
    expect(text('en')).toBe('The scale begins at 80%. Share');
    const { value } = render(from('80%'), report);
    expect(value?.alternative['en']).toMatch(/90%\. The scale begins at 80%\.$/u);
    expect(value?.alternative['zh-Hans']).toMatch(/90%。纵轴起点为80%。$/u);
  });

  it('begins behind an author’s capital as a sentence of its own, and behind other words with a semicolon', () => {
    const written = (en: string) =>
      unitLineOf({ ...from('80%'), unitLine: localized('占比', en) }, report.facts, packs)
        ?.['en']?.map((part) => (part.kind === 'text' ? part.text : ''))
        .join('');
    expect(written('Trains on time, %')).toBe('The scale begins at 80%. Trains on time, %');
    expect(written('“over” not drawn')).toBe('The scale begins at 80%; “over” not drawn');
    expect(written('“Over” not drawn')).toBe('The scale begins at 80%. “Over” not drawn');
  });

  it.each([
    ['of bars', '80%', 'bar'],
    ['above a value', '83%', 'line'],
    ['that leaves nothing to see', '90%', 'line'],
  ] as const)('%s is refused at its place', (_, written, kind) => {
    const { value, diagnostics } = render(from(written, kind), report);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'chart/baseline', place }]);
  });

  it('in per cent is refused where the values are no percentages', () => {
    const counted = reportOf(
      ...['82', '84'].map((value, i) =>
        fact(`f${i}`, value, { zh: '甲', en: 'a', unit: unit('tonne') }),
      ),
    );
    const chart = spec('line', [series([point('f0'), point('f1')])], {
      baseline: { written: '80%', place },
    });
    expect(render(chart, counted).diagnostics).toMatchObject([{ code: 'chart/baseline', place }]);
  });
});

describe('the scale of a chart', () => {
  const begun = (values: readonly string[], kind: ChartKind, written?: string) => {
    const own = reportOf(
      ...values.map((value, i) => ({
        ...fact(`f${i}`, value, { zh: `第${i}年`, en: `year ${i}`, unit: percent }),
        period: { kind: 'date', date: { year: 2020 + i } } as const,
      })),
    );
    const chart = spec(
      kind,
      [series(values.map((_, i) => point(`f${i}`)))],
      written === undefined ? {} : { baseline: { written, place } },
    );
    return baselineAmount(chart, own.facts)?.toString() ?? '0';
  };

  it.each(['line', 'slope', 'bar'] as const)(
    'of a %s begin at zero, however high values lie',
    (kind) => {
      expect(begun(['82', '90'], kind)).toBe('0');
    },
  );

  it('begin under the lowest value where auto is declared, and at zero where it comes near', () => {
    expect(begun(['82', '90'], 'line', 'auto')).toBe('80');
    expect(begun(['30', '31', '41.1'], 'slope', 'auto')).toBe('25');
    expect(begun(['-2', '41.1'], 'line', 'auto')).toBe('0');
    expect(begun(['82', '90'], 'line', '0')).toBe('0');
  });
});
