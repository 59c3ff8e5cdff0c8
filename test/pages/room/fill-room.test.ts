import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/pages/lay-out.js';
import type { DrawingNode, PrintNode } from '../../../src/sheet/nodes.js';
import { EN, element, job, paragraph } from '../../support/print-job.js';

const geometry = {
  width: 400,
  height: 500,
  margins: { top: 50, right: 50, bottom: 50, left: 50 },
};

/** A chart 40 pt high, which can be drawn from `least` to `most`. */
const chart = (least = 20, most = 1000): DrawingNode => {
  const owner = element('chart', 'en', [], { ref: 'a', height: 'fill' });
  const drawn = (height: number): DrawingNode => ({
    kind: 'drawing',
    element: owner,
    items: [],
    alternative: 'a',
    width: 100,
    height: Math.min(most, Math.max(least, height)),
  });
  return { ...drawn(40), drawAnew: drawn };
};

const heightsOf = (body: readonly PrintNode[], attributes = {}): readonly number[] => {
  const root = element('document', 'en', [], attributes);
  const { value } = layOut(job([], body, { geometry, root }));
  return (value?.trace.pages ?? []).flatMap(({ items }) =>
    items.filter(({ kind }) => kind === 'graphic').map(({ height }) => Math.round(height)),
  );
};

const lines = (): PrintNode => paragraph(element('p', 'en', [EN]));

describe('charts that fill what is left', () => {
  it('take what text leaves of a page, in proportion to their heights', () => {
    const [first, second] = heightsOf([lines(), chart(), chart()]);
    expect(first).toBe(second);
    const text = heightsOf([lines(), chart()])[0] ?? 0;
    expect((first ?? 0) * 2).toBeCloseTo(text, -1);
    expect(text).toBeGreaterThan(250);
  });

  it('are as high as what stands beside them', () => {
    const body: PrintNode = {
      kind: 'columns',
      gap: 10,
      columns: [
        { width: 190, content: { kind: 'stack', children: [lines(), chart()] } },
        { width: 100, content: chart() },
      ],
    };
    const [beside, whole] = heightsOf([body]);
    expect(whole).toBe(400);
    expect(beside).toBeLessThan(400);
    expect(beside).toBeGreaterThan(40);
  });

  it('leave to others of the page what they cannot take themselves', () => {
    const [limited, other = 0] = heightsOf([chart(20, 60), chart()]);
    expect(limited).toBe(60);
    expect(other).toBeGreaterThan(330);
    expect(other).toBeLessThanOrEqual(340);
  });

  it('become lower where that brings a document to its one page, and only there', () => {
    const high = [chart(20, 300), chart(20, 300)].map((each) => ({
      ...each,
      ...each.drawAnew?.(300),
    }));
    expect(heightsOf(high, { pages: '1' })).toEqual([200, 200]);
    expect(heightsOf(high)).toEqual([300, 300]);
  });
});

describe('a chart that fills its page', () => {
  const filling = (most = 1000): DrawingNode => ({
    ...chart(20, most),
    fillsPage: true,
    drawAnew: (height) => ({
      ...chart(20, most),
      fillsPage: true,
      ...chart(20, most).drawAnew?.(height),
    }),
  });
  const block = (height: number): PrintNode => ({ ...chart(height, height), height });

  it('takes what a page of many leaves, and moves nothing to another', () => {
    // 400 pt a page: 300 + 40, then 380, then 200 + 40.
    const body = [block(300), filling(), block(380), block(200), filling()];
    expect(heightsOf(body)).toEqual([300, 100, 380, 200, 200]);
  });

  it('shares it with the others of its page, and one alone takes its page', () => {
    const [first, second, ...others] = heightsOf([filling(), filling(), block(399), filling()]);
    expect(first).toBe(second);
    expect((first ?? 0) + (second ?? 0)).toBeGreaterThan(395);
    expect(others).toEqual([399, 400]);
  });

  it('leaves to the others beside it what they are', () => {
    expect(heightsOf([block(300), chart(), block(380)])).toEqual([300, 40, 380]);
  });
});

describe('a chart of no said height beside what is higher', () => {
  const level = (most = 1000): DrawingNode => {
    const { drawAnew, ...fixed } = chart(20, most);
    return { ...fixed, ...(drawAnew ? { drawLevel: drawAnew } : {}) };
  };
  const inFigure = (...children: readonly PrintNode[]): PrintNode => ({
    kind: 'stack',
    element: element('figure', 'en', []),
    children,
  });
  const beside = (content: PrintNode, height = 200): readonly number[] => {
    const { drawAnew: _, ...fixed } = { ...chart(), height };
    const columns = [
      { width: 90, content: fixed },
      { width: 190, content },
    ];
    return heightsOf([{ kind: 'columns', gap: 10, columns }]).slice(1);
  };

  it('ends with it, as far as its bars give, and takes nothing of the page', () => {
    expect(beside(inFigure(level()))).toEqual([200]);
    expect(beside(inFigure(level(60)))).toEqual([60]);
    expect(beside(inFigure(level()), 30)).toEqual([40]);
  });

  it('shares what its column lacks with another', () => {
    expect(beside(inFigure(level(), level()))).toEqual([100, 100]);
  });

  it('stays as it is where what is higher stands in its own block', () => {
    expect(beside(level())).toEqual([40]);
  });
});

describe('a table beside what is higher', () => {
  const table = (stretch: number): PrintNode => ({
    kind: 'table',
    widths: [190],
    headerRows: 0,
    columnGap: 0,
    rows: Array.from({ length: 4 }, () => ({
      cells: [{ content: paragraph(element('p', 'en', ['1'])) }],
      padding: { top: 2, bottom: 2 },
      stretch,
    })),
  });
  const besideDrawing = (stretch: number): readonly number[] => {
    const { drawAnew: _, ...fixed } = { ...chart(), height: 200 };
    const columns = [table(stretch), fixed].map((content) => ({ width: 190, content }));
    const { value } = layOut(job([], [{ kind: 'columns', gap: 10, columns }], { geometry }));
    const items = value?.trace.pages[0]?.items ?? [];
    return items.filter(({ kind }) => kind === 'line').map(({ y }) => y);
  };

  it('opens its rows as far as they may', () => {
    const [first = 0, second = 0, , last = 0] = besideDrawing(10);
    const [, closed = 0] = besideDrawing(0);
    expect(second - first).toBeCloseTo(closed - (besideDrawing(0)[0] ?? 0) + 10, 3);
    expect(last).toBeLessThan(50 + 200);
  });

  it('opens no further than what stands beside it', () => {
    const [first = 0, second = 0, , last = 0] = besideDrawing(1000);
    // Four rows in 200 pt.
    expect(second - first).toBeCloseTo(50, 3);
    expect(last - first).toBeCloseTo(150, 3);
  });
});

describe('two tables of as many rows side by side', () => {
  const table = (lineCounts: readonly number[], stretch: number): PrintNode => ({
    kind: 'table',
    widths: [90],
    headerRows: 0,
    columnGap: 0,
    rows: lineCounts.map((count) => ({
      cells: [
        {
          content: {
            kind: 'stack',
            children: Array.from({ length: count }, () => paragraph(element('p', 'en', ['1']))),
          },
        },
      ],
      padding: { top: 2, bottom: 2 },
      stretch,
    })),
  });
  /** Where the rows of each table begin, by the first line of each. */
  const starts = (left: readonly number[], right: readonly number[], stretch = 3) => {
    const columns = [left, right].map((counts) => ({ width: 90, content: table(counts, stretch) }));
    const { value } = layOut(job([], [{ kind: 'columns', gap: 10, columns }], { geometry }));
    const printed = (value?.trace.pages[0]?.items ?? []).filter(({ kind }) => kind === 'line');
    const column = (counts: readonly number[], from: number) =>
      counts.map((_, row) => {
        const before = counts.slice(0, row).reduce((a, b) => a + b, 0);
        return printed[from + before]?.y ?? 0;
      });
    return [
      column(left, 0),
      column(
        right,
        left.reduce((a, b) => a + b, 0),
      ),
    ];
  };

  it('stand on common rules, their first lines beside each other', () => {
    const [left, right] = starts([2, 1, 2], [1, 2, 2], 30);
    expect(left).toEqual(right);
  });

  it('one of which has a row fewer stand on common rules as far as it goes', () => {
    const [left, right] = starts([2, 3, 3], [2, 3]);
    expect(right).toEqual(left?.slice(0, 2));
  });

  it('one of which is much shorter opens its rows', () => {
    const [left, right] = starts([2, 1, 1, 1], [2, 1], 30);
    expect(right?.[1]).toBeGreaterThan(left?.[1] ?? 0);
  });

  it('go their own ways where a common rule would make the block higher than its rows may open', () => {
    const [left, right] = starts([4, 1], [1, 4], 3);
    expect(left).not.toEqual(right);
  });
});

describe('a list of figures beside what is higher', () => {
  const row = (stretch: number): PrintNode => ({
    kind: 'stack',
    stretch,
    children: [paragraph(element('p', 'en', ['1']))],
  });
  const startsOf = (rows: readonly PrintNode[]): readonly number[] => {
    const { drawAnew: _, ...fixed } = { ...chart(), height: 200 };
    const list: PrintNode = { kind: 'stack', children: rows };
    const columns = [list, fixed].map((content) => ({ width: 190, content }));
    const { value } = layOut(job([], [{ kind: 'columns', gap: 10, columns }], { geometry }));
    const items = value?.trace.pages[0]?.items ?? [];
    return items.filter(({ kind }) => kind === 'line').map(({ y }) => y - 50);
  };
  const apart = (rows: readonly PrintNode[]): readonly number[] => {
    const starts = startsOf(rows);
    return starts.slice(1).map((start, i) => Math.round((start - (starts[i] ?? 0)) * 10) / 10);
  };

  it('puts its figures as far apart as they may stand, and nothing under the last', () => {
    const [closed = 0] = apart([row(0), row(0), row(0)]);
    expect(apart([row(20), row(20), row(20)])).toEqual([closed + 20, closed + 20]);
    expect(apart([row(20), row(0), row(20)])).toEqual([closed + 20, closed]);
  });

  it('ends with what stands beside it', () => {
    const [closed = 0] = apart([row(0), row(0), row(0)]);
    const [first = 0, second = 0] = apart([row(500), row(500), row(500)]);
    expect(Math.abs(first + second + closed - 200)).toBeLessThan(1);
  });

  it('leaves a single figure at its head', () => {
    expect(startsOf([row(50)])).toEqual([0]);
  });
});
