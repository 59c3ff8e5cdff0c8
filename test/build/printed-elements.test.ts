import { describe, expect, it } from 'vitest';
import { libraryReport, makeLibrary } from '../support/library-report.js';
import { fillsIn, type Fill } from '../support/pdf-fills.js';
import { placedTexts } from '../support/pdf-lines.js';

/** Those of `templates/theme.yaml`. */
const [azurite, tint] = ['#12466b', '#e8eef2'];
const PAGE = 595.28;

const section = (rows: string): string => `
sections:
  - id: reading
    title: { zh-Hans: 读书节, en: The festival }
    rows:
      ${rows}
`;

const chart = (rest: string): string => `
kinds:
  title: { zh-Hans: 读物种类, en: Kinds of books }
${rest}
`;

/** The library with one chart of the fact sheet, as wide as the page. */
async function printed(charts: string, body = section('- - { chart: kinds }')) {
  const { pdf } = await makeLibrary({ ...libraryReport, body, charts: chart(charts) });
  return { fills: fillsIn(pdf), texts: await placedTexts(pdf) };
}

const barsOf = (fills: readonly Fill[]): readonly Fill[] =>
  fills.filter(({ color, width }) => color === azurite && width < PAGE / 2 + 150 && width > 1);

describe('squares', () => {
  const squares = `
  kind: unit-squares
  cell-value: 10万
  points: [children, adults]`;

  it('are so many as the figures come to, all of one size', async () => {
    const { fills } = await printed(squares);
    const drawn = barsOf(fills).filter(({ width, height }) => Math.abs(width - height) < 0.1);
    // 800,000 and 1,200,000 at 100,000 a square.
    expect(drawn).toHaveLength(8 + 12);
    expect(new Set(drawn.map(({ width }) => width.toFixed(2))).size).toBe(1);
  });

  it('do not lie on one another', async () => {
    const { fills } = await printed(squares);
    const drawn = barsOf(fills).filter(({ width, height }) => Math.abs(width - height) < 0.1);
    const corners = drawn.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(new Set(corners).size).toBe(drawn.length);
  });
});

describe('the height of a chart', () => {
  const heights = async (height: string): Promise<readonly [number, number]> => {
    const { fills } = await printed(`
  kind: bar
${height}
  points: [children, adults]`);
    const [children, adults] = barsOf(fills).map((bar) => bar.height);
    return [children ?? NaN, adults ?? NaN];
  };

  it('is that which charts.yaml gives: it goes to the bars, which keep their scale', async () => {
    const [low, high] = [await heights('  height: 40'), await heights('  height: 100')];
    const more = (60 * 72) / 25.4;
    expect(high[1] - low[1]).toBeGreaterThan(0.8 * more);
    expect(high[1] - low[1]).toBeLessThan(more + 1);
    for (const [children, adults] of [low, high])
      expect(children / adults).toBeCloseTo(80 / 120, 3);
  });
});

describe('the rows of a chart of cells', () => {
  it('draw each point on the scale of the whole chart', async () => {
    const { fills } = await printed(`
  kind: cells
  cell-value: 40万
  points: [children, adults]`);
    const rows = new Map<string, Fill[]>();
    for (const fill of barsOf(fills)) {
      const row = fill.y.toFixed(0);
      rows.set(row, [...(rows.get(row) ?? []), fill]);
    }
    expect([...rows.values()].map((row) => row.length)).toEqual([2, 3]);
    expect(new Set(barsOf(fills).map(({ width }) => width.toFixed(1))).size).toBe(1);
  });
});

describe('an amount beside a bar', () => {
  it('stands on the line of its bar, left of it, and is as large as its fact says', async () => {
    const { fills, texts } = await printed(`
  kind: horizontal-bar
  amount-line: { zh-Hans: 册数, en: Volumes }
  points:
    - { fact: children, amount: adults }
    - { fact: adults, amount: children }`);
    const [first, second] = barsOf(fills);
    const amounts = texts.filter(({ x }) => x < (first?.x ?? 0));
    const beside = (bar: Fill | undefined) =>
      amounts
        .filter(({ y }) => bar && y > bar.y - 25 && y < bar.y + bar.height + 15)
        .map(({ text }) => text)
        .join(' ');
    expect(first?.width).toBeLessThan(second?.width ?? 0);
    // Each bar has the other fact beside it.
    expect(beside(first)).toContain('120');
    expect(beside(first)).not.toContain('80');
    expect(beside(second)).toContain('80');
    expect(beside(second)).not.toContain('120');
  });
});

describe('reference and closing', () => {
  const body = `${section('- - { chart: kinds }')}    reference:
      - - { id: list, title: { zh-Hans: 参考, en: For reference }, figures: [both] }
closing:
  - - id: outlook
      title: { zh-Hans: 展望, en: Outlook }
      prose: [{ zh-Hans: 图书馆照常开放。, en: The library stays open. }]
`;

  it('lie on fills as wide as the page, in the order of the report', async () => {
    const { fills, texts } = await printed('  kind: bar\n  points: [children, adults]', body);
    const find = (words: string) => texts.find(({ text }) => text.includes(words));
    const [lent, reference, outlook] = ['Kinds of books', 'For reference', 'Outlook'].map(find);
    if (!lent || !reference || !outlook) throw new Error(JSON.stringify(texts));
    const under = ({ page, y }: { readonly page: number; readonly y: number }) =>
      fills.filter(
        (fill) =>
          fill.page === page && fill.width >= PAGE && fill.y < y && fill.y + fill.height > y,
      );
    expect(under(lent)).toEqual([]);
    expect(under(reference).map(({ color }) => color)).toEqual([tint]);
    expect(under(outlook).at(-1)?.color).toBe(azurite);
    const order = [lent, reference, outlook].map(({ page, y }) => page * 10_000 - y);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});
