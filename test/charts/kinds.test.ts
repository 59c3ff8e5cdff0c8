import Big from 'big.js';
import { describe, expect, it } from 'vitest';
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
} from './support.js';
import { dashed, filled, fillsOf, isCurved, numbersOf, pointsOf, texts } from './drawn.js';
import { printDrawings } from './printed.js';
import { chartTheme } from '../support/chart-theme.js';

const { main, highlight, second } = chartTheme.colors;

const drawn = (kind: keyof typeof everyKind, width = 499) =>
  rendered(everyKind[kind], harbour, { width });

describe('a rank', () => {
  it('is one tick of as many as there are, at its own place', () => {
    const ticks = (color: string) =>
      filled(drawn('rank').drawing, color)
        .map(({ x, width }) => x + width / 2)
        .toSorted((one, other) => one - other);
    // Two rows of 120 harbours; the third from the left, and the third from the right.
    const others = ticks(second);
    expect(others).toHaveLength(240);
    const [left = 0] = others;
    const step = ((others.at(-1) ?? 0) - left) / 119;
    expect(ticks(highlight)).toHaveLength(1);
    expect(ticks(highlight)[0]).toBeCloseTo(left + 2 * step, 3);
    expect(ticks(main)[0]).toBeCloseTo(left + 117 * step, 3);
  });

  it('that is no place among those counted is an error', () => {
    const of = 'harbours';
    const wrong = (...facts: readonly ReturnType<typeof fact>[]) =>
      render(spec('rank', [series([point('place', { of })])]), reportOf(...facts)).diagnostics.map(
        ({ code, problem }) => [code, problem],
      );
    const harbours = counter('harbour', '个', 'harbour', 'harbours');
    const count = fact(of, '9', { zh: '港口', en: 'harbours', unit: harbours });
    const place = (number: number) =>
      fact('place', { kind: 'ordinal', number }, { zh: '位次', en: 'rank', unit: harbours });
    expect(wrong(place(10), count)).toEqual([
      ['chart/no-rank', 'place is 10, which is no place among 9'],
    ]);
    const amount = fact('place', '4', { zh: '位次', en: 'rank', unit: harbours });
    expect(wrong(amount, count)).toEqual([['chart/no-rank', 'place is no rank']]);
  });
});

describe('the scale of a line', () => {
  const at = { file: 'charts.yaml', line: 3, column: 13 };
  const costs = (written: '0' | 'auto', ...amounts: readonly string[]) => {
    const facts = amounts.map((amount, i) =>
      fact(`cost-${i}`, amount, { zh: `第${i + 1}年`, en: `year ${i + 1}`, unit: unit('percent') }),
    );
    const points = facts.map(({ id }) => point(id));
    const { value } = render(
      spec('line', [series(points)], { baseline: { written, place: at } }),
      reportOf(...facts),
    );
    if (!value) throw new Error('not drawn');
    const curve = value.drawing.items.find(
      (item) => item.kind === 'stroke' && item.stroke.paint === main,
    );
    if (curve?.kind !== 'stroke') throw new Error('no curve');
    const ys = pointsOf(curve.path).map(([, y]) => y);
    return Math.max(...ys) - Math.min(...ys);
  };

  it('spreads near values over the plot where it begins under the lowest, and not where it begins at zero', () => {
    const { plotHeight } = chartTheme.bar;
    expect(costs('auto', '91', '95', '101')).toBeGreaterThan(plotHeight * 0.7);
    expect(costs('0', '91', '95', '101')).toBeLessThan(plotHeight * 0.15);
  });

  it('begins at zero where the values come down to it', () => {
    expect(costs('auto', '0', '40', '80')).toBeCloseTo(costs('0', '0', '40', '80'), 3);
  });
});

describe.each(Object.keys(everyKind).filter((kind) => kind in everyKind))('%s', (name) => {
  const kind = name as keyof typeof everyKind;

  it.each([499, 420])('draws within its bounds at %i pt, no label on another', (width) => {
    const chart = drawn(kind, width);
    for (const label of chart.labels) {
      expect(label.x).toBeGreaterThanOrEqual(-0.1);
      expect(label.x + label.width).toBeLessThanOrEqual(width + 0.1);
      expect(label.y).toBeGreaterThanOrEqual(-0.1);
      expect(label.y + label.height).toBeLessThanOrEqual(chart.drawing.height + 0.1);
    }
    expect(numbersOf(chart.drawing).every(Number.isFinite)).toBe(true);
    const paths = chart.drawing.items.flatMap((item) => (item.kind === 'text' ? [] : [item.path]));
    for (const [x, y] of paths.flatMap(pointsOf)) {
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(width + 1);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(chart.drawing.height + 1);
    }
  });

  it('writes every figure as text that can be read back', () => {
    const chart = drawn(kind);
    const all = texts(chart.drawing)
      .map(({ text }) => text)
      .join('');
    for (const { text } of chart.labels) expect(all).toContain(text);
    expect(chart.labels.filter(({ fact: id }) => id !== undefined).length).toBeGreaterThan(0);
  });

  it('sets hanzi in the CJK face, digits and Latin in the Latin face', () => {
    for (const { face, text } of texts(drawn(kind).drawing))
      expect(/\p{Script=Han}/u.test(text)).toBe(face.startsWith('Noto'));
  });

  it('draws the same bytes twice', async () => {
    const [one, two] = [drawn(kind).drawing, drawn(kind).drawing];
    expect(one).not.toBe(two);
    expect(Buffer.compare(await printDrawings(one), await printDrawings(two))).toBe(0);
  });

  it('says no number in its alternative text that is not a label or a fact', () => {
    const { alternative } = drawn(kind);
    expect(Object.keys(alternative)).toEqual(['zh-Hans', 'en']);
    expect(alternative['en']).toMatch(/^Title: .+\.$/);
  });
});

describe('marks in proportion', () => {
  it('starts bars at one zero line, as long as their figures', () => {
    const { drawing } = drawn('horizontal-bar');
    const [ships] = filled(drawing, highlight);
    const [crews] = filled(drawing, main);
    expect((ships?.width ?? 0) / (crews?.width ?? 1)).toBeCloseTo(50 / 24.9, 1);
    expect(ships?.x).toBeCloseTo(crews?.x ?? 0, 1);
  });

  it('draws a negative bar on the other side of zero', () => {
    const boxes = filled(drawn('horizontal-bar').drawing, main);
    const zero = boxes[0]?.x ?? 0;
    expect(boxes.some(({ x, width }) => Math.abs(x + width - zero) < 0.1)).toBe(true);
  });

  it('draws a range solid to its lower end and hatched from there to its upper end', () => {
    const report = reportOf(
      fact(
        'growth',
        { kind: 'range', low: Big('1.5'), high: Big(2) },
        { zh: '增幅', en: 'growth', unit: unit('percent') },
      ),
    );
    const { value } = render(spec('horizontal-bar', [series([point('growth')])]), report);
    const [bar] = filled(value?.drawing, main);
    const [open] = filled(value?.drawing, chartTheme.colors.paper);
    expect((open?.width ?? 0) / (bar?.width ?? 1)).toBeCloseTo(0.25, 3);
    expect((open?.x ?? 0) + (open?.width ?? 0)).toBeCloseTo((bar?.x ?? 0) + (bar?.width ?? 0), 1);
  });

  it('puts points over the middle of their categories, at the height of their figures', () => {
    const { drawing, labels } = drawn('line');
    const centres = fillsOf(drawing, '#12466b')
      .filter(isCurved)
      .map(({ path }) => pointsOf(path)[0]);
    const label = labels.find(({ text }) => text === 'year 1');
    const radius = chartTheme.point.radius;
    expect((centres[0]?.[0] ?? 0) - radius).toBeCloseTo(
      (label?.x ?? 0) + (label?.width ?? 0) / 2,
      1,
    );
    expect(centres[0]?.[1]).toBeLessThan(drawing.height);
  });

  it('stands upright bars on the zero line, as high as their figures', () => {
    const boxes = filled(drawn('bar').drawing, main);
    const [first, second2] = boxes;
    expect((first?.height ?? 0) / (second2?.height ?? 1)).toBeCloseTo(182 / 214, 2);
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeCloseTo(
      (second2?.y ?? 0) + (second2?.height ?? 0),
      1,
    );
  });

  it('counts 220 squares for over 220 billion, 2.25 and 1.02 on the same scale', () => {
    const { drawing } = drawn('unit-squares');
    const blue = filled(drawing, main);
    const red = filled(drawing, highlight);
    const size = blue[0]?.width ?? 0;
    expect(blue.filter(({ width }) => width > size - 0.01)).toHaveLength(220 + 1);
    expect(
      blue.filter(({ width }) => width < size - 0.01).map(({ width }) => width / size),
    ).toEqual([expect.closeTo(0.02, 2)]);
    expect(red.map(({ width }) => width / size)).toEqual([
      expect.closeTo(1, 2),
      expect.closeTo(1, 2),
      expect.closeTo(0.25, 2),
    ]);
    expect(dashed(drawing)).toHaveLength(0);
  });

  it('draws months as cells, an approximate one paler', () => {
    const { drawing } = drawn('cells');
    expect(filled(drawing, highlight)).toHaveLength(13);
    expect(filled(drawing, main)).toHaveLength(3 + 2);
    expect(filled(drawing, second)).toHaveLength(2);
  });

  it('fills 98.4 of 100 squares', () => {
    const boxes = filled(drawn('grid').drawing, main);
    const size = boxes[0]?.width ?? 1;
    const sum = boxes.reduce((total, { width }) => total + width / size, 0);
    expect(boxes).toHaveLength(99);
    expect(sum).toBeCloseTo(98.4, 1);
  });

  it('parts a bar 138 to 31', () => {
    const { drawing } = drawn('split-bar');
    const [left] = filled(drawing, main);
    const [right] = filled(drawing, second);
    expect((left?.width ?? 0) / (right?.width ?? 1)).toBeCloseTo(138 / 31, 2);
  });

  it('makes arrows as wide as their figures, into the hub and out of it', () => {
    const { drawing } = drawn('flow');
    const shaft = (color: string) => {
      const points = pointsOf(fillsOf(drawing, color)[0]?.path ?? []);
      return {
        thickness: (points[6]?.[1] ?? 0) - (points[0]?.[1] ?? 0),
        direction: Math.sign((points[3]?.[0] ?? 0) - (points[0]?.[0] ?? 0)),
      };
    };
    expect(shaft(main).thickness / shaft(second).thickness).toBeCloseTo(79 / 150, 2);
    // Of 14 pt that one through a hub would take: two as thick under one another would be a wall.
    expect(shaft(second).thickness).toBeCloseTo(7.84, 1);
    expect(shaft(main).direction).toBe(1);
    expect(shaft(second).direction).toBe(-1);
  });
});

describe('labels', () => {
  it('prints a figure once where both languages write it alike, twice where they do not', () => {
    const report = reportOf(
      fact('share', '50', { zh: '占比', en: 'share', unit: unit('percent') }),
      fact('trains', '12400', {
        zh: '列车',
        en: 'trains',
        unit: counter('train', '列', 'train', 'trains'),
      }),
    );
    const figures = (id: string) =>
      render(
        spec('horizontal-bar', [series([point(id, { form: id === 'share' ? 'signed' : 'full' })])]),
        report,
      )
        .value?.labels.filter((label) => label.fact === id)
        .map(({ text, language }) => `${language}:${text}`)
        .join(' ');
    expect(figures('share')).toBe('zh-Hans:+ zh-Hans:50 zh-Hans:%');
    expect(figures('trains')).toBe('zh-Hans:1.24 zh-Hans:万 zh-Hans:列 en:12,400\u00A0trains');
  });

  it('calls an expected figure expected, in both languages, and hatches it', () => {
    const { drawing, labels } = drawn('horizontal-bar');
    const all = labels.map(({ text }) => text);
    expect(all).toContain('岸桥作业时数（预计）');
    expect(all).toContain('crane hours (expected)');
    const hatches = drawing.items.flatMap((item) =>
      item.kind === 'stroke' && item.stroke.paint === main ? [item.stroke.width] : [],
    );
    expect(hatches).toContain(0.6);
  });

  it('does not repeat a status that the author wrote', () => {
    const report = reportOf(
      fact('f', '1', {
        zh: '预计产量',
        en: 'expected output',
        unit: unit('percent'),
        status: 'expected',
      }),
    );
    const { value } = render(spec('horizontal-bar', [series([point('f')])]), report);
    expect(value?.labels.map(({ text }) => text)).toContain('expected output');
  });

  it('breaks a long label over lines instead of leaving the chart', () => {
    const report = reportOf(
      fact('f', '3', {
        zh: '新能源汽车动力电池系统与家庭储能解决方案的年度合计增幅',
        en: 'annual growth of electric-vehicle batteries and of storage for homes, taken together',
        unit: unit('percent'),
      }),
    );
    const { value } = render(spec('horizontal-bar', [series([point('f')])]), report, {
      width: 240,
    });
    expect(
      value?.labels.filter(({ language, fact: id }) => language === 'en' && !id).length,
    ).toBeGreaterThan(2);
  });

  it('names the hub and the directions of a flow', () => {
    const all = drawn('flow').labels.map(({ text }) => text);
    for (const text of ['港口', 'Harbour', '进口', 'imports']) expect(all).toContain(text);
  });

  it('uses an author’s alternative text', () => {
    const { value } = render(
      { ...everyKind.grid, alternative: localized('几乎全满', 'Almost all full') },
      harbour,
    );
    expect(value?.alternative).toEqual({ 'zh-Hans': '几乎全满', en: 'Almost all full' });
  });
});
