import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { ChartSpec } from '../../src/report/charts.js';
import { chartTheme } from '../support/chart-theme.js';
import { everyKind, harbour } from './every-kind.js';
import {
  counter,
  fact,
  localized,
  point,
  render,
  rendered,
  reportOf,
  series,
  spec,
  unit,
  type FactOptions,
} from './support.js';
import { filled, fillsOf, isCurved, numbersOf, pointsOf, texts } from './drawn.js';

const { main, second, grey, highlight, paper, tint } = chartTheme.colors;
const percent = unit('percent');

/** Facts a, b, c, … of amounts in percent. */
const facts = (amounts: readonly string[], options: Partial<FactOptions> = {}) =>
  reportOf(
    ...amounts.map((amount, i) => {
      const id = String.fromCodePoint(97 + i);
      return fact(id, amount, { zh: `甲${id}`, en: `name ${id}`, unit: percent, ...options });
    }),
  );
const points = (ids: string) => [...ids].map((id) => point(id));
/** The first points of groups, with the labels of the groups. */
const groups = (ids: string) =>
  [...ids].map((id) => point(id, { label: localized(`甲${id}`, `name ${id}`) }));

const drawn = (chart: ChartSpec, report = harbour, width = 499) => {
  const value = rendered(chart, report, { width });
  expect(numbersOf(value.drawing).every(Number.isFinite)).toBe(true);
  return value;
};
const labelled = ({ labels }: ReturnType<typeof drawn>, text: string) =>
  labels.filter((label) => label.text === text);

describe('bars of two series', () => {
  const two = (kind: 'bar' | 'horizontal-bar') =>
    drawn(
      spec(kind, [
        series(groups('ab'), { label: localized('去年', 'then') }),
        series(points('cd'), { label: localized('今年', 'now') }),
      ]),
      facts(['10', '20', '30', '40']),
    );

  it.each(['bar', 'horizontal-bar'] as const)('of a %s chart are named once each', (kind) => {
    const chart = two(kind);
    for (const name of ['去年', 'then', '今年', 'now'])
      expect(labelled(chart, name)).toHaveLength(1);
  });

  it('stand beside one another, each as long as its figure', () => {
    const { drawing } = two('horizontal-bar');
    const [a, b] = filled(drawing, main);
    const [c, d] = filled(drawing, second);
    expect([b, c, d].map((box) => (box?.width ?? 0) / (a?.width ?? 1))).toEqual([
      expect.closeTo(2, 2),
      expect.closeTo(3, 2),
      expect.closeTo(4, 2),
    ]);
    expect((a?.y ?? 0) + (a?.height ?? 0)).toBeLessThanOrEqual(c?.y ?? 0);
  });

  it('have the name of a series behind the value of its first bar', () => {
    const chart = two('horizontal-bar');
    const [value] = labelled(chart, '30');
    const [name] = labelled(chart, 'now');
    expect(name?.x).toBeGreaterThan((value?.x ?? 0) + (value?.width ?? 0));
    expect(name?.y).toBeCloseTo(
      (value?.y ?? 0) + ((value?.height ?? 0) - (name?.height ?? 0)) / 2,
      0,
    );
  });
});

describe('a combined chart', () => {
  const combined = (bars: readonly string[], lines: readonly string[]) =>
    drawn(
      spec('combined', [
        series(groups('ab'), { label: localized('柱', 'bars') }),
        series(points('cd'), { mark: 'line', label: localized('线', 'lines') }),
      ]),
      facts([...bars, ...lines]),
    );
  /** Heights of the points of the line, from the top. */
  const heights = ({ drawing }: ReturnType<typeof drawn>) =>
    fillsOf(drawing, '#6f94ac')
      .filter(isCurved)
      .map(({ path }) => pointsOf(path)[0]?.[1] ?? 0);

  it('keeps one zero line where all bars are below it and the line above', () => {
    const chart = combined(['-10', '-20'], ['3', '6']);
    const [a, b] = filled(chart.drawing, main);
    expect((b?.height ?? 0) / (a?.height ?? 1)).toBeCloseTo(2, 2);
    const zero = a?.y ?? 0;
    const [c = 0, d = 0] = heights(chart);
    expect((zero - d) / (zero - c)).toBeCloseTo(2, 1);
    expect(c).toBeLessThan(zero);
  });

  it('keeps one zero line where the line is below it and the bars above', () => {
    const chart = combined(['10', '20'], ['-3', '-6']);
    const [a] = filled(chart.drawing, main);
    const zero = (a?.y ?? 0) + (a?.height ?? 0);
    const [c = 0, d = 0] = heights(chart);
    expect((d - zero) / (c - zero)).toBeCloseTo(2, 1);
  });

  it('draws all of it below zero', () => {
    const chart = combined(['-10', '-20'], ['-9', '-3']);
    const [a] = filled(chart.drawing, main);
    for (const y of heights(chart)) expect(y).toBeGreaterThan(a?.y ?? 0);
  });

  it('writes every figure where a line of noughts lies along the foot of the bars', () => {
    const chart = combined(['10', '20'], ['0', '0']);
    for (const figure of ['10', '20']) expect(labelled(chart, figure)).toHaveLength(1);
    expect(labelled(chart, '0')).toHaveLength(2);
  });

  it('writes the value of a point that lies in a bar in a colour that is read on the bar', () => {
    const { drawing } = combined(['90', '100'], ['45', '100']);
    const inside = texts(drawing)
      .filter(({ color }) => color === paper)
      .map(({ text }) => text);
    expect(inside).toContain('45');
  });
});

describe('a range below zero', () => {
  const range = (low: string, high: string) =>
    reportOf(
      fact(
        'a',
        { kind: 'range', low: Big(low), high: Big(high) },
        { zh: '跌幅', en: 'fall', unit: percent },
      ),
      fact('b', '-4', { zh: '另', en: 'other', unit: percent }),
    );

  it.each(['bar', 'horizontal-bar'] as const)(
    'reaches as far as its farther end in a %s chart, hatched from the nearer one',
    (kind) => {
      const length = kind === 'bar' ? 'height' : 'width';
      const { drawing } = drawn(spec(kind, [series(points('ab'))]), range('-3', '-1'));
      const [a, b] = filled(drawing, main);
      const [open] = filled(drawing, paper);
      expect((a?.[length] ?? 0) / (b?.[length] ?? 1)).toBeCloseTo(3 / 4, 2);
      expect((open?.[length] ?? 0) / (a?.[length] ?? 1)).toBeCloseTo(2 / 3, 2);
      if (kind === 'bar')
        expect((open?.y ?? 0) + (open?.height ?? 0)).toBeCloseTo((a?.y ?? 0) + (a?.height ?? 0), 1);
      else expect(open?.x).toBeCloseTo(a?.x ?? 0, 1);
    },
  );

  it.each(['bar', 'horizontal-bar'] as const)(
    'is refused by a %s chart where it reaches above zero too',
    (kind) => {
      const { value, diagnostics } = render(spec(kind, [series(points('a'))]), range('-3', '1'));
      expect(value).toBeUndefined();
      expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
        ['chart/range', 10],
      ]);
    },
  );
});

describe('a doughnut', () => {
  it('sets the last of three parts of a whole apart from the first', () => {
    const { drawing } = drawn(spec('doughnut', [series(points('abc'))]), facts(['50', '30', '20']));
    const colors = fillsOf(drawing)
      .filter(isCurved)
      .map(({ paint }) => paint);
    expect(colors).toEqual([main, second, grey]);
  });

  it('leaves a provisional part hollow', () => {
    const { drawing } = drawn(
      spec('doughnut', [series(points('ab'))]),
      facts(['50', '30'], { status: 'planned' }),
    );
    expect(fillsOf(drawing, main).filter(isCurved)).toEqual([]);
  });
});

describe('a flow of one series', () => {
  it('leads in with its first arrow and out with the others, without names', () => {
    const { drawing, labels } = drawn(
      spec('flow', [series(points('abc'))], { hub: localized('港口', 'Harbour') }),
      facts(['10', '20', '30'], { unit: counter('ship', '艘', 'ship', 'ships') }),
    );
    const directions = [main, second].flatMap((color) =>
      fillsOf(drawing, color)
        .map(({ path }) => pointsOf(path).map(([x]) => x))
        .filter(({ length }) => length === 7)
        .map(([tail = 0, neck = 0]) => Math.sign(neck - tail)),
    );
    expect(directions).toEqual([1, -1, -1]);
    expect(labels.some(({ text }) => text === 'Harbour')).toBe(true);
  });

  it('goes without the name of the hub', () => {
    const { hub: _, ...bare } = everyKind.flow;
    expect(labelled(drawn(bare), 'Harbour')).toEqual([]);
  });
});

describe('a bar split in three', () => {
  it('has the first label flush left, the last flush right, the other over its part', () => {
    const chart = drawn(spec('split-bar', [series(points('abc'))]), facts(['40', '30', '30']));
    const [first, middle, last] = ['40', '30', '30'].map((_, i) =>
      chart.labels.find(({ fact: id }) => id === 'abc'[i]),
    );
    const [part] = filled(chart.drawing, second);
    const centre = (part?.x ?? 0) + (part?.width ?? 0) / 2;
    expect(first?.x).toBeCloseTo(0, 1);
    expect(Math.abs((middle?.x ?? 0) - centre)).toBeLessThan(middle?.width ?? 0);
    expect(last?.x).toBeGreaterThan(centre + (part?.width ?? 0) / 2);
  });

  it('has its figures on one line, however many lines their names take', () => {
    const two = reportOf(
      fact('a', '70', { zh: '国', en: 'states', unit: percent }),
      fact('b', '30', {
        zh: '国际组织',
        en: 'organisations of more than one state',
        unit: percent,
      }),
    );
    const { labels } = drawn(spec('split-bar', [series(points('ab'))]), two, 240);
    const tops = [...'ab'].map((id) => labels.find(({ fact: own }) => own === id)?.y);
    expect(tops[0]).toBeDefined();
    expect(tops[0]).toBe(tops[1]);
  });

  it('leaves open what percentages leave of the whole, and keeps their labels apart', () => {
    const chart = drawn(spec('split-bar', [series(points('abc'))]), facts(['30', '20', '10']));
    const [first] = filled(chart.drawing, main);
    const [open] = filled(chart.drawing, tint);
    expect((open?.width ?? 0) / (first?.width ?? 1)).toBeCloseTo(40 / 30, 2);
    const spans = [...'abc'].map((name) => {
      const { x = 0, width = 0 } = chart.labels.find(({ fact: id }) => id === name) ?? {};
      return [x, x + width] as const;
    });
    expect(spans[0]?.[1]).toBeLessThan(spans[1]?.[0] ?? 0);
    expect(spans[1]?.[1]).toBeLessThan(spans[2]?.[0] ?? 0);
  });

  it('is refused where its percentages come to more than the whole', () => {
    const over = render(spec('split-bar', [series(points('ab'))]), facts(['70', '40']), {
      width: 499,
    });
    expect(over.diagnostics.map(({ code }) => code)).toEqual(['chart/over-whole']);
  });
});

describe('a line', () => {
  it('has the value of a valley under its point', () => {
    const chart = drawn(spec('line', [series(points('abc'))]), facts(['90', '60', '80']));
    const y = (text: string) => labelled(chart, text)[0]?.y ?? 0;
    const points2 = fillsOf(chart.drawing)
      .filter(isCurved)
      .map(({ path }) => pointsOf(path)[0]?.[1] ?? 0);
    expect(y('90')).toBeLessThan(points2[0] ?? 0);
    expect(y('60')).toBeGreaterThan(points2[1] ?? 0);
    expect(y('80')).toBeLessThan(points2[2] ?? 0);
  });

  it('is refused where its series are not equally long', () => {
    const uneven = [
      series(groups('ab'), { label: localized('去年', 'then') }),
      series(points('c'), {
        label: localized('今年', 'now'),
        place: { file: 'c', line: 6, column: 1 },
      }),
    ];
    for (const kind of ['line', 'horizontal-bar'] as const) {
      const { diagnostics } = render(spec(kind, uneven), facts(['1', '2', '3']));
      expect(diagnostics.map(({ code, place }) => [code, place.line])).toEqual([
        ['chart/uneven-series', 6],
      ]);
    }
  });
});

describe('a grid', () => {
  it.each([
    ['3%', '50', ['chart/cell-value-invalid']],
    ['1%', '101', ['chart/over-whole']],
  ])('of cells of %s is refused for %s per cent', (cellValue, amount, codes) => {
    const { diagnostics } = render(
      spec('grid', [series(points('a'))], { cellValue }),
      facts([amount]),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(codes);
  });

  it('counts a hundred where no cell-value is given', () => {
    const { drawing } = drawn(
      spec('grid', [series([point('a', { highlight: true })])]),
      facts(['30']),
    );
    expect(filled(drawing, highlight)).toHaveLength(30);
  });

  it.each([
    [150, 10],
    [105, 20],
  ])('with room for %i pt beside a higher chart has rows of %i', (height, columns) => {
    const asked = spec('grid', [series([point('a', { highlight: true })])]);
    const { value } = render(asked, facts(['30']), { width: 241, height });
    const squares = filled(value?.drawing, highlight);
    const top = squares[0]?.y ?? 0;
    expect(squares.filter(({ y }) => Math.abs(y - top) < 1)).toHaveLength(columns);
    expect(value?.drawing.height).toBeLessThanOrEqual(height);
  });
});

describe('figures of one chart', () => {
  const own = (id: string) =>
    ({ id, kind: 'measure', dimension: 'cargo', words: counter(id, id, id, id).words }) as const;
  it('are refused where no factor leads from one unit to the other', () => {
    const report = reportOf(
      fact('a', '1', { zh: '甲', en: 'a', unit: own('crate') }),
      fact('b', '2', { zh: '乙', en: 'b', unit: own('barrel') }),
    );
    const { diagnostics } = render(spec('bar', [series(points('ab'))]), report);
    expect(diagnostics.map(({ code, problem }) => `${code}: ${problem}`)).toEqual([
      'chart/mixed-units: b is in barrel, the axis in crate, and no factor between them is known',
    ]);
  });

  it('are refused where one is an ordinal', () => {
    const report = reportOf(
      fact('a', { kind: 'ordinal', number: 3 }, { zh: '甲', en: 'a', unit: percent }),
    );
    const { diagnostics } = render(spec('bar', [series(points('a'))]), report);
    expect(diagnostics[0]?.problem).toBe('a is an ordinal, which has no length to draw');
  });
});
