import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/document/table-grid.js';
import { layOut } from '../../../src/pages/lay-out.js';
import type { PrintNode, TableCellNode, TableNode } from '../../../src/sheet/nodes.js';
import { EN, element, job, paragraph } from '../../support/print-job.js';

const text = (words: string): PrintNode => paragraph(element('td', 'en', [words]));
const one = (words: string): TableCellNode => ({ content: text(words) });
const below: TableCellNode = { content: { kind: 'stack', children: [] }, isContinued: true };
const grey = { fill: '#dddddd' };

const table = (
  rows: readonly (readonly TableCellNode[])[],
  extra: Partial<TableNode> = {},
  row: Partial<TableNode['rows'][number]> = {},
): TableNode => ({
  kind: 'table',
  widths: [80, 80],
  headerRows: 0,
  columnGap: 10,
  rows: rows.map((cells) => ({ cells, padding: { top: 2, bottom: 2 }, ...row })),
  ...extra,
});

const laid = (...body: readonly PrintNode[]) => {
  const { value, diagnostics } = layOut(job([], body));
  const pages = value?.trace.pages ?? [];
  const lines = pages.flatMap(({ number, items }) =>
    items.flatMap((item) =>
      item.kind === 'line'
        ? [{ ...item, page: number, words: item.fragments.map((each) => each.text).join('') }]
        : [],
    ),
  );
  const boxes = pages.flatMap(({ items }) => items.filter(({ kind }) => kind === 'box'));
  return { lines, boxes, codes: diagnostics.map(({ code }) => code) };
};

const tall = EN.slice(0, 120);

describe('cells over several rows', () => {
  it('keep the fill of the row that they begin in beside rows of another', () => {
    const striped = table([
      [{ content: text('over'), rowsBelow: 1 }, one('a')],
      [below, one('b')],
      [one('c'), one('d')],
    ]);
    const fills = ['#eeeeee', '#cccccc', undefined];
    const fillsOf = (own: readonly (string | undefined)[]) =>
      laid({
        ...striped,
        rows: striped.rows.map((row, index) => {
          const fill = own[index];
          return fill === undefined ? row : { ...row, box: { fill } };
        }),
      }).boxes.flatMap((box) =>
        box.kind === 'box' && box.fill !== undefined ? [[box.fill, box.x, box.width]] : [],
      );
    const [[, left = NaN] = []] = fillsOf(['#eeeeee']);
    expect(fillsOf(fills)).toEqual([
      ['#eeeeee', left, expect.any(Number)],
      ['#eeeeee', left, 90],
      ['#cccccc', Number(left) + 90, expect.any(Number)],
    ]);
    // A cell of a row without a fill has none where that of the next row is.
    expect(fillsOf([undefined, '#cccccc'])).toEqual([
      ['#cccccc', Number(left) + 90, expect.any(Number)],
    ]);
  });

  it('are as tall as their rows, the last of which grows for them', () => {
    const { lines, codes } = laid(
      table([
        [{ content: text(tall), rowsBelow: 1 }, one('a')],
        [below, one('b')],
        [one('c'), one('d')],
      ]),
    );
    const at = (words: string) => lines.find((line) => line.words === words)?.y ?? NaN;
    const over = lines.filter(({ lineCount }) => lineCount > 1);
    expect(over.length).toBeGreaterThan(4);
    expect(over[0]?.y).toBe(at('a'));
    expect(at('c')).toBeGreaterThanOrEqual(Math.max(...over.map(({ y, height }) => y + height)));
    expect(at('c')).toBe(at('d'));
    const [first] = over;
    expect(at('b') - at('a')).toBeCloseTo((first?.height ?? 0) + 4, 5);
    expect(codes).toEqual([]);
  });

  it('have fills as high as their rows, and stand in the middle of them where asked', () => {
    const { lines, boxes } = laid(
      table([
        [{ content: text('m'), rowsBelow: 2, box: grey, verticalAlignment: 'middle' }, one('a')],
        [below, one('b')].map((cell, index) => (index === 0 ? { ...cell, rowsBelow: 1 } : cell)),
        [below, one('c')],
      ]),
    );
    const at = (words: string) => lines.find((line) => line.words === words)?.y ?? NaN;
    expect(at('m')).toBeCloseTo(at('b'), 5);
    const [fill] = boxes;
    expect(boxes).toHaveLength(1);
    expect(fill?.y).toBeLessThan(at('a'));
    expect((fill?.y ?? 0) + (fill?.height ?? 0)).toBeGreaterThan(at('c') + 10);
    expect(fill?.width).toBeCloseTo(80, 5);
  });

  it('are not struck through by the rules of the rows that they cover', () => {
    const rule = { bottom: { width: 1, color: '#000000' } };
    const { boxes } = laid(
      table(
        [
          [{ content: text('m'), rowsBelow: 1 }, one('a')],
          [below, one('b')],
        ],
        {},
        { box: rule },
      ),
    );
    const widths = boxes.map(({ width }) => Math.round(width)).toSorted((a, b) => a - b);
    // One under the second column, and that under the last row over both columns or as wide as the page.
    expect(widths).toContain(80);
    expect(Math.max(...widths)).toBeGreaterThanOrEqual(170);
  });

  it('stay on one page with their rows', () => {
    const fill = Array.from({ length: 40 }, () => text('line'));
    const rows = Array.from({ length: 14 }, (_, index) => [
      [{ content: text(`m${index}`), rowsBelow: 2 }, one(`a${index}`)],
      [{ ...below, rowsBelow: 1 }, one(`b${index}`)],
      [below, one(`c${index}`)],
    ]).flat();
    const { lines } = laid(...fill, table(rows));
    const pageOf = (words: string) => lines.find((line) => line.words === words)?.page;
    expect(pageOf('c13')).toBeGreaterThan(1);
    for (let index = 0; index < 14; index += 1)
      expect([pageOf(`a${index}`), pageOf(`b${index}`), pageOf(`c${index}`)]).toEqual(
        Array.from({ length: 3 }, () => pageOf(`m${index}`)),
      );
  });
});

it('a row that stays with the next one is not the last of a page', () => {
  const rows = Array.from({ length: 60 }, (_, index) => [one(`g${index}`), one(`h${index}`)]);
  const plain = table(rows);
  const kept = {
    ...plain,
    rows: plain.rows.map((row, index) => (index % 2 === 0 ? { ...row, keepWithNext: true } : row)),
  };
  for (const before of [0, 1, 2]) {
    const { lines } = laid(...Array.from({ length: before }, () => text('line')), kept);
    const pageOf = (words: string) => lines.find((line) => line.words === words)?.page;
    for (let index = 0; index < 60; index += 2)
      expect(pageOf(`g${index}`)).toBe(pageOf(`g${index + 1}`));
  }
});

it('no row stands alone at the foot of a page under its head, nor at the top of the next', () => {
  const rows = Array.from({ length: 24 }, (_, index) => [one(`g${index}`), one(`h${index}`)]);
  const split = Array.from({ length: 60 }, (_, before) => {
    const { lines } = laid(
      ...Array.from({ length: before }, () => text('line')),
      table(rows, { headerRows: 1 }),
    );
    const pageOf = (words: string) => lines.find((line) => line.words === words)?.page;
    expect(pageOf('g1')).toBe(pageOf('g2'));
    expect(pageOf('g22')).toBe(pageOf('g23'));
    return pageOf('g1') !== pageOf('g23');
  });
  expect(split.filter(Boolean).length).toBeGreaterThan(3);
});

describe('the grid of a table', () => {
  const cell = (attributes: Readonly<Record<string, string>> = {}) =>
    element('td', 'en', ['a'], attributes);
  const columns = (...rows: readonly (readonly ReturnType<typeof cell>[])[]) =>
    gridOf(rows.map((cells) => element('tr', 'en', cells))).map((cells) =>
      cells.map(({ column, isContinued }) => `${column}${isContinued ? '*' : ''}`),
    );

  it('gives each cell the first column that nothing from above reaches into', () => {
    expect(
      columns(
        [cell({ rowspan: '3' }), cell(), cell({ rowspan: '2' })],
        [cell()],
        [cell({ colspan: '2' })],
      ),
    ).toEqual([
      ['0', '1', '2'],
      ['0*', '1', '2*'],
      ['0*', '1'],
    ]);
  });
});
