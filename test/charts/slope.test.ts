import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import type { ChartSpec } from '../../src/report/charts.js';
import type { Drawing } from '../../src/sheet/drawing.js';
import { fillsOf, isCurved, pointsOf } from './drawn.js';
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

const percent = unit('percent');
const year = (n: number) => ({ kind: 'date', date: { year: n } }) as const;

const report = (...pairs: readonly (readonly [string, string])[]) =>
  reportOf(
    ...pairs.flatMap((pair, s) =>
      pair.map((value, i) => ({
        ...fact(`${s}-${i}`, value, { zh: `第${i}期`, en: `time ${i}`, unit: percent }),
        period: year(2015 + 5 * i),
      })),
    ),
  );
const slopes = (count: number, options: Partial<ChartSpec> = {}): ChartSpec =>
  spec(
    'slope',
    Array.from({ length: count }, (_, s) =>
      series([point(`${s}-0`), point(`${s}-1`)], { label: localized(`港${s}`, `port ${s}`) }),
    ),
    options,
  );
const drawn = (...pairs: readonly (readonly [string, string])[]) =>
  rendered(slopes(pairs.length), report(...pairs));

describe('a slope chart', () => {
  it('has every figure at its end of the line, and the name behind the last', () => {
    const { labels } = drawn(['40', '60'], ['30', '10']);
    const x = (text: string) => labels.find((label) => label.text === text)?.x ?? NaN;
    expect(x('40')).toBeLessThan(x('60'));
    expect(x('30')).toBeLessThan(x('10'));
    expect(x('60')).toBeLessThan(x('port 0'));
    expect(x('10')).toBeLessThan(x('port 1'));
  });

  it('rises and falls as its figures do', () => {
    const { drawing } = drawn(['40', '60'], ['30', '10']);
    const marks = fillsOf(drawing, chartTheme.colors.main).filter(isCurved);
    // The first series is drawn last, over the others.
    const [c = 0, d = 0, a = 0, b = 0] = marks.map(({ path }) => pointsOf(path)[0]?.[1] ?? 0);
    expect(b).toBeLessThan(a);
    expect(d).toBeGreaterThan(c);
    expect((d - c) / (a - b)).toBeCloseTo(1, 1);
  });

  it('has a line where its scale begins, broken where that is declared, and at zero where it falls under it', () => {
    const axesOf = ({ drawing }: { readonly drawing: Drawing }) =>
      drawing.items.flatMap((item) => {
        if (item.kind !== 'stroke' || item.stroke.paint !== chartTheme.colors.ink) return [];
        const [from, to] = pointsOf(item.path);
        const isFlat = from && to && from[1] === to[1] && to[0] - from[0] > 100;
        return isFlat ? [{ y: from[1], isBroken: item.stroke.dash.length > 0 }] : [];
      });
    const [above] = axesOf(drawn(['40', '60']));
    const [through] = axesOf(drawn(['40', '-60']));
    expect(above?.isBroken).toBe(false);
    expect(through?.y).toBeLessThan(above?.y ?? 0);
    const baseline = { written: 'auto', place: { file: 'charts.yaml', line: 1, column: 1 } };
    const { value } = render(slopes(1, { baseline }), report(['40', '60']));
    expect(value && axesOf(value).map(({ isBroken }) => isBroken)).toEqual([true]);
  });

  it('tells eight equal series apart by their names, none on another', () => {
    const { labels } = drawn(...Array.from({ length: 8 }, () => ['25', '25'] as const));
    for (let s = 0; s < 8; s += 1) {
      expect(labels.filter(({ text }) => text === `port ${s}`)).toHaveLength(1);
    }
    expect(labels.filter(({ text }) => text === '25')).toHaveLength(16);
  });

  it('is refused with three points, with nine series and back in time', () => {
    const codes = (chart: ChartSpec, over = report(['1', '2'], ['3', '4'])) =>
      new Set(render(chart, over).diagnostics.map(({ code }) => code));
    const three = spec('slope', [series([point('0-0'), point('0-1'), point('1-1')])]);
    expect(codes(three)).toContain('chart/two-points');
    const nine = Array.from({ length: 9 }, () => ['1', '2'] as const);
    expect(codes(slopes(9), report(...nine))).toEqual(new Set(['chart/too-many-series']));
    const back = spec('slope', [series([point('0-1'), point('0-0')])]);
    expect(codes(back)).toEqual(new Set(['chart/out-of-order']));
  });

  it('says both values of each series in its alternative text', () => {
    expect(drawn(['40', '60'], ['30', '10']).alternative['en']).toBe(
      'Title: port 0 (time 0: 40%, time 1: 60%), port 1 (time 0: 30%, time 1: 10%).',
    );
  });
});
