import { describe, expect, it } from 'vitest';
import { chartTheme } from '../support/chart-theme.js';
import { filled } from './drawn.js';
import {
  counter,
  dated,
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

const seals = counter('seal', '只', 'seal', 'seals');
const year = (n: number) => ({ kind: 'date', date: { year: n } }) as const;
const counted = (values: readonly string[]) => reportOf(...dated('y', values, seals));
const drawn = (kind: 'bar' | 'line', values: readonly string[], width: number) => {
  const points = values.map((_, i) => point(`y${i}`, { form: 'number' }));
  const baseline = { written: 'auto', place: { file: 'charts.yaml', line: 1, column: 1 } };
  const chart = spec(kind, [series(points)], kind === 'line' ? { baseline } : {});
  return rendered(chart, counted(values), { width });
};

describe('figures in a narrow chart', () => {
  const RISING = ['412000', '438000', '457000', '471000', '489000', '503000', '521000'];

  it('of a line are those of its ends alone rather than all on lines of their own', () => {
    const { labels, drawing } = drawn('line', RISING, 140);
    const written = new Set(labels.flatMap(({ fact: id, text }) => (/万/u.test(text) ? id : [])));
    expect(written).toEqual(new Set(['y0', 'y6']));
    expect(drawing.height).toBeLessThan(drawn('line', RISING, 499).drawing.height + 30);
  });

  it('of a line that runs near zero stand over the zero line at its ends, and no chart is refused for them', () => {
    const years = [1984, 1996, 2010, 2016, 2023];
    const rows = [
      ['11501000', '6007000', '4122000', '3264000', '2823000'],
      ['1111000', '1277000', '1111000', '1033000', '849000'],
    ];
    const report = reportOf(
      ...rows.flatMap((row, s) =>
        row.map((value, i) => ({
          ...fact(`s${s}-${i}`, value, {
            zh: `${years[i]}年`,
            en: String(years[i]),
            unit: seals,
          }),
          period: year(years[i] ?? 0),
        })),
      ),
    );
    for (const width of [262, 288, 334, 420]) {
      const all = rows.map((row, s) =>
        series(
          row.map((_, i) => point(`s${s}-${i}`, { form: 'number' })),
          { label: localized(`群${s}`, `herd ${s}`) },
        ),
      );
      const { value, diagnostics } = render(spec('line', all), report, { width });
      expect(diagnostics).toEqual([]);
      expect(value?.labels.some(({ fact: id }) => id === 's1-4')).toBe(true);
    }
  });

  it('of bars break at their words before they stand in steps over them', () => {
    const values = ['384000000', '371000000', '392000000', '366000000', '417000000'];
    const { labels, drawing } = drawn('bar', values, 190);
    const bars = filled(drawing, chartTheme.colors.main);
    const own = (id: string) => labels.filter((label) => label.fact === id);
    expect(own('y1').map(({ text }) => text)).toEqual(['3.71', '亿', '371', 'million']);
    const gaps = bars.map((bar, i) => Math.round(bar.y - (own(`y${i}`).at(-1)?.y ?? 0)));
    expect(new Set(gaps).size).toBe(1);
  });

  it('of a low bar stand off the higher ones on either side', () => {
    for (const width of [84, 88, 92, 96, 100]) {
      const { labels, drawing } = drawn('bar', ['8596', '958', '8670'], width);
      const [before, low, after] = filled(drawing, chartTheme.colors.main);
      const figure = labels.find(({ fact: id, text }) => id === 'y1' && /\d/u.test(text));
      if (!before || !low || !after || !figure) throw new Error('nothing is drawn');
      const isBetween = figure.y + figure.height > Math.max(before.y, after.y);
      if (!isBetween) continue;
      expect(figure.x).toBeGreaterThanOrEqual(before.x + before.width + 1.4);
      expect(figure.x + figure.width).toBeLessThanOrEqual(after.x - 1.4);
    }
  });

  it('of bars that words do not part stand whole', () => {
    const { labels } = drawn('bar', ['48.31', '47.25'], 60);
    expect(labels.find(({ fact: id }) => id === 'y0')?.text).toBe('48.31');
  });
});

describe('wide figures at the ends of a combined chart', () => {
  it('give way along the axis, so that its bars take the width', () => {
    const amounts = ['291600000', '182400000', '188100000', '299300000', '312400000'];
    const report = reportOf(
      ...dated('a', amounts, seals),
      ...dated('b', ['43100000', '39900000', '42800000', '42500000', '41200000'], unit('tonne')),
    );
    const all = (['a', 'b'] as const).map((name) =>
      series(
        amounts.map((_, i) => point(`${name}${i}`)),
        { label: localized(`船${name}`, `ships ${name}`), mark: name === 'a' ? 'bar' : 'line' },
      ),
    );
    const { value } = render(spec('combined', all), report, { width: 285 });
    if (!value) throw new Error('nothing is drawn');
    const bars = filled(value.drawing, chartTheme.colors.main);
    const [first, last] = [bars[0]?.x ?? 0, bars.at(-1)?.x ?? 0];
    expect(last - first).toBeGreaterThan(150);
    const figures = value.labels.filter(({ fact: id }) => id === 'a0');
    expect(Math.min(...figures.map(({ x }) => x))).toBeGreaterThanOrEqual(0);
  });
});

describe('squares in tens', () => {
  it('leave a label beside them room for its words', () => {
    const label = localized(
      '沿海渔民中超过六十五岁的比例',
      'of coastal fishers are aged 65 and over',
    );
    const report = reportOf(
      fact('share', '31.2', { zh: '比例', en: 'share', unit: unit('percent') }),
    );
    const all = [series([point('share', { label })])];
    const { value } = render(spec('grid', all), report, { width: 199, height: 240, isLeft: true });
    const lines = value?.labels.filter(
      ({ language, parts }) => language === 'en' && parts.every(({ source }) => source === 'words'),
    );
    expect(lines?.length).toBeLessThanOrEqual(2);
  });
});

describe('a slope beside a higher chart', () => {
  it('becomes higher than it is wide', () => {
    const report = reportOf(
      ...['40', '60', '30', '10'].map((value, i) => ({
        ...fact(`s${i}`, value, { zh: '初', en: 'then', unit: unit('percent') }),
        period: year(2001 + (i % 2)),
      })),
    );
    const all = [0, 2].map((i) =>
      series([point(`s${i}`), point(`s${i + 1}`)], { label: localized(`港${i}`, `port ${i}`) }),
    );
    const { value } = render(spec('slope', all), report, { width: 196, height: 290, isLeft: true });
    expect(value?.drawing.height).toBeGreaterThan(270);
  });
});
