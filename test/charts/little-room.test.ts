import { describe, expect, it } from 'vitest';
import { collisions } from './collisions.js';
import { fact, localized, point, render, reportOf, series, spec, unit } from './support.js';

const percent = unit('percent');
const values = (id: string, amounts: readonly string[]) =>
  amounts.map((amount, i) =>
    fact(`${id}${i}`, amount, { zh: `第${i}年`, en: `year ${i}`, unit: percent }),
  );

/** Three lines, each with its name. */
const lines = (rows: readonly (readonly string[])[], names: ReturnType<typeof localized>[]) => {
  const { value, diagnostics } = render(
    spec(
      'line',
      rows.map((row, s) =>
        series(
          row.map((_, i) => point(`${'abc'.charAt(s)}${i}`)),
          { mark: 'line', label: names[s] ?? {} },
        ),
      ),
    ),
    reportOf(...rows.flatMap((row, s) => values('abc'.charAt(s), row))),
  );
  if (!value) throw new Error(JSON.stringify(diagnostics));
  return value;
};

describe('a chart with little room', () => {
  it('draws three lines that cross though their names are long', () => {
    const chart = lines(
      [
        ['48', '43.2', '38.4', '33.6'],
        ['31', '34.1', '37.2', '40.3'],
        ['21', '23.1', '25.2', '27.3'],
      ],
      [
        localized('上游合作社冷库与包装车间', 'cold stores and packing halls of the upper valley'),
        localized('沿河滩地灌溉菜园与温室', 'irrigated gardens and glasshouses on the flood plain'),
        localized('铁路沿线装卸站与转运仓', 'loading places and transfer sheds along the railway'),
      ],
    );
    expect(collisions(chart)).toEqual([]);
    const written = chart.labels.map(({ text }) => text).join(' ');
    for (const end of ['48', '33.6', '31', '40.3', '21', '27.3']) expect(written).toContain(end);
  });

  it('draws three lines of twenty points that run close', () => {
    const row = (from: number, step: number): readonly string[] =>
      Array.from({ length: 20 }, (_, i) => (from + ((i * 7 + step) % 11) * 0.7).toFixed(1));
    const chart = lines(
      [row(30, 0), row(34, 5), row(38, 10)],
      [localized('茶', 'tea'), localized('盐', 'salt'), localized('糖', 'sugar')],
    );
    expect(collisions(chart)).toEqual([]);
    const written = chart.labels.map(({ text }) => text).join(' ');
    for (const first of ['30', '37.5', '45']) expect(written).toContain(first);
  });

  it.each([[['97.3', '0.1', '2.6']], [['97.3', '0.1', '0.2']], [['0.1', '0.2', '99.7']]])(
    'writes the figures of a split bar in the order of its parts: %j',
    (amounts) => {
      const { value, diagnostics } = render(
        spec('split-bar', [series(amounts.map((_, i) => point(`p${i}`)))]),
        reportOf(...values('p', amounts)),
      );
      if (!value) throw new Error(JSON.stringify(diagnostics));
      expect(collisions(value)).toEqual([]);
      const across = value.labels
        .filter(({ fact: drawn }) => drawn !== undefined)
        .toSorted((one, other) => one.x - other.x);
      expect([...new Set(across.map(({ text }) => text.replace('%', '')))].filter(Boolean)).toEqual(
        amounts,
      );
    },
  );

  it('keeps the figures of slight parts of a stacked bar a digit apart', () => {
    const rows = [['97.3'], ['0.1'], ['2.6']] as const;
    const { value, diagnostics } = render(
      spec(
        'stacked-horizontal-bar',
        rows.map((_, s) =>
          series([point(`${'abc'.charAt(s)}0`)], { label: localized(`类${s}`, `kind ${s}`) }),
        ),
      ),
      reportOf(...rows.flatMap((row, s) => values('abc'.charAt(s), row))),
    );
    if (!value) throw new Error(JSON.stringify(diagnostics));
    const find = (text: string) => value.labels.find((label) => label.text.startsWith(text));
    const [slight, more] = [find('0.1'), find('2.6')];
    if (!slight || !more) throw new Error('a figure is not written');
    const end = Math.max(
      ...value.labels
        .filter(({ label }) => label.index === slight.label.index)
        .map(({ x, width }) => x + width),
    );
    expect(more.x - end).toBeGreaterThan(0.7 * slight.size);
  });
});

describe('a chart that its page does not hold', () => {
  it('draws hundreds of squares smaller, in longer rows', () => {
    const asked = spec('unit-squares', [series(['a', 'b', 'c'].map((id) => point(id)))], {
      cellValue: '10',
    });
    const tonnes = unit('tonne');
    const report = reportOf(
      fact('a', '2420', { zh: '盐场', en: 'salt works', unit: tonnes }),
      fact('b', '2400', { zh: '货场', en: 'goods yard', unit: tonnes }),
      fact('c', '1400', { zh: '渡口', en: 'landing', unit: tonnes }),
    );
    const own = render(asked, report, { width: 241 }).value?.drawing.height ?? 0;
    const height = 0.7 * own;
    const { value } = render(asked, report, { width: 241, height, isLeft: true });
    expect(value?.drawing.height).toBeLessThanOrEqual(height);
    // A height that a layout asks for makes no square smaller.
    const asLaidOut = render(asked, report, { width: 241, height }).value;
    expect(asLaidOut?.drawing.height).toBeGreaterThan(0.95 * own);
    expect(value?.drawing.items.filter(({ kind }) => kind === 'fill')).toHaveLength(622);
  });
});
