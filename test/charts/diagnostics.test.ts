import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/report/charts.js';
import { everyKind, harbour } from './every-kind.js';
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
import { filled } from './drawn.js';
import { chartTheme } from '../support/chart-theme.js';

const report = reportOf(
  fact('share', '50', { zh: '占比', en: 'share', unit: unit('percent') }),
  fact('rest', '60', { zh: '其余', en: 'rest', unit: unit('percent') }),
  fact('fall', '-3', { zh: '跌幅', en: 'fall', unit: unit('percent') }),
  fact('zero', '0', { zh: '零', en: 'zero', unit: unit('percent') }),
  fact('mass', '7', { zh: '重量', en: 'mass', unit: unit('tonne') }),
  fact('crowd', '5000', {
    zh: '人数',
    en: 'people',
    unit: counter('person', '人', 'person', 'people'),
  }),
  fact('emoji', '5', { zh: '好😀', en: 'good', unit: unit('percent') }),
  fact(
    'range',
    { kind: 'range', low: Big('1.8'), high: Big(2) },
    { zh: '增幅', en: 'growth', unit: unit('percent') },
  ),
  fact(
    'day',
    { kind: 'date', period: { kind: 'date', date: { year: 2020 } } },
    { zh: '日', en: 'day', unit: unit('percent') },
  ),
);

const at = (line: number) => ({ file: 'charts.yaml', line, column: 1 });
const marked = (id: string, line: number) => point(id, { place: at(line) });

const faults: readonly (readonly [code: string, line: number, chart: ChartSpec, width?: number])[] =
  [
    ['chart/no-number', 21, spec('bar', [series([marked('share', 20), marked('day', 21)])])],
    ['chart/range', 20, spec('line', [series([marked('range', 20)])])],
    [
      'chart/mixed-dimensions',
      21,
      spec('bar', [series([marked('share', 20), marked('mass', 21)])]),
    ],
    ['chart/negative', 21, spec('doughnut', [series([marked('share', 20), marked('fall', 21)])])],
    [
      'chart/negative',
      20,
      spec('unit-squares', [series([marked('fall', 20)])], { cellValue: '1' }),
    ],
    ['chart/nothing-to-draw', 3, spec('bar', [series([marked('zero', 20)])])],
    ['chart/over-whole', 3, spec('doughnut', [series([marked('share', 20), marked('rest', 21)])])],
    [
      'chart/too-many-highlights',
      10,
      spec('bar', [
        series([
          point('share', { highlight: true, place: at(9) }),
          point('rest', { highlight: true }),
        ]),
      ]),
    ],
    [
      'chart/highlight-unclear',
      10,
      spec('bar', [
        series([marked('share', 20)]),
        series([point('rest', { highlight: true })]),
        series([marked('share', 20)]),
      ]),
    ],
    [
      'chart/too-many-series',
      7,
      spec(
        'bar',
        [0, 1, 2, 3].map((i) => series([marked('share', 20)], { place: at(4 + i) })),
      ),
    ],
    [
      'chart/uneven-series',
      6,
      spec('bar', [
        series([marked('share', 20), marked('rest', 21)]),
        series([marked('share', 22)], { place: at(6) }),
      ]),
    ],
    [
      'chart/group-label',
      22,
      spec('bar', [series([marked('share', 20)]), series([marked('rest', 22)])]),
    ],
    ['chart/missing-series', 3, spec('combined', [series([marked('share', 20)])])],
    ['chart/cell-value-missing', 3, spec('cells', [series([marked('crowd', 20)])])],
    [
      'chart/cell-value-invalid',
      3,
      spec('cells', [series([marked('crowd', 20)])], { cellValue: 'some' }),
    ],
    [
      'chart/cell-value-invalid',
      3,
      spec('cells', [series([marked('crowd', 20)])], { cellValue: '0' }),
    ],
    [
      'chart/cell-value-invalid',
      3,
      spec('grid', [series([marked('share', 20)])], { cellValue: '7%' }),
    ],
    [
      'chart/too-many-cells',
      3,
      spec('unit-squares', [series([marked('crowd', 20)])], { cellValue: '1' }),
    ],
    ['chart/no-whole', 20, spec('grid', [series([marked('mass', 20)])], { cellValue: '1' })],
    ['chart/too-narrow', 3, spec('horizontal-bar', [series([marked('share', 20)])]), 40],
    [
      'chart/too-narrow',
      3,
      spec('cells', [series([marked('crowd', 20)])], { cellValue: '100' }),
      100,
    ],
    ['chart/too-narrow', 3, everyKind.flow, 150],
    ['chart/too-narrow', 3, everyKind.doughnut, 150],
    ['font/missing-character', 20, spec('horizontal-bar', [series([marked('emoji', 20)])])],
  ];

describe('a chart that cannot be drawn honestly', () => {
  it.each(faults.map(([code, line, chart, width]) => ({ code, line, chart, width })))(
    'is refused with $code at line $line',
    ({ code, line, chart, width }) => {
      const { value, diagnostics } = render(
        chart,
        chart === everyKind.flow || chart === everyKind.doughnut ? harbour : report,
        width === undefined ? {} : { width },
      );
      expect(value).toBeUndefined();
      expect(diagnostics.map((one) => [one.code, one.place.line])).toContainEqual([code, line]);
    },
  );

  it('reports every faulty point, not the first only', () => {
    const { diagnostics } = render(
      spec('bar', [series([marked('share', 20), marked('day', 21), marked('mass', 22)])]),
      report,
    );
    expect(diagnostics.map(({ place }) => place.line)).toEqual([21, 22]);
  });

  it('is refused where its labels collide', () => {
    const some = Array.from({ length: 3 }, () => marked('share', 20));
    const two = [
      series(some, { label: localized('甲', 'a') }),
      series(some, { label: localized('乙', 'b') }),
      series(some, { label: localized('丙', 'c') }),
    ];
    const { value, diagnostics } = render(spec('bar', two), report, { width: 30 });
    expect(value).toBeUndefined();
    expect(new Set(diagnostics.map(({ code }) => code))).toContain('chart/labels-collide');
  });

  it('is refused where its bars would be hairlines', () => {
    const many = Array.from({ length: 30 }, () => marked('share', 20));
    const { value, diagnostics } = render(spec('bar', [series(many)]), report, { width: 60 });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['chart/too-narrow']);
    const two = [
      series(many, { label: localized('甲', 'a') }),
      series(many, { label: localized('乙', 'b'), mark: 'line' }),
    ];
    const narrow = render(spec('combined', two), report, { width: 60 });
    expect(narrow.value).toBeUndefined();
    expect(narrow.diagnostics.map(({ code }) => code)).toEqual(['chart/too-narrow']);
  });

  it('draws counts of different things on one scale', () => {
    const both = reportOf(
      fact('a', '3', { zh: '口罩', en: 'masks', unit: counter('mask', '只', 'mask', 'masks') }),
      fact('b', '2', { zh: '手套', en: 'gloves', unit: counter('glove', '副', 'glove', 'gloves') }),
    );
    expect(render(spec('bar', [series([point('a'), point('b')])]), both).diagnostics).toEqual([]);
  });

  it('draws 500 metres a quarter as long as 2 kilometres', () => {
    const both = reportOf(
      fact('a', '2', { zh: '甲', en: 'first', unit: unit('kilometre') }),
      fact('b', '500', { zh: '乙', en: 'second', unit: unit('metre') }),
    );
    const { value } = render(spec('horizontal-bar', [series([point('a'), point('b')])]), both);
    const [long, short] = filled(value?.drawing, chartTheme.colors.main);
    expect((short?.width ?? 0) / (long?.width ?? 1)).toBeCloseTo(0.25, 2);
  });
});
