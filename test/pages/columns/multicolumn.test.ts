import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../../src/document/document.js';
import type { PrintNode } from '../../../src/sheet/nodes.js';
import type { LayoutTrace, TracedItem } from '../../../src/sheet/trace.js';
import { layOut } from '../../../src/pages/lay-out.js';
import { readPdf } from '../../support/pdf-objects.js';
import { checkPdfUa } from '../../support/pdf-ua.js';
import { print } from '../../support/print.js';
import { EN, ZH, element, job, paragraph, testFonts } from '../../support/print-job.js';

const MARGIN = 30;
const GAP = 12;
const LEADING = 15;

type Line = TracedItem & { readonly kind: 'line' };

const geometry = (height: number) => ({
  width: 380,
  height,
  margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
});

const text = (isChinese: boolean, length: number): { node: PrintNode; owner: ElementNode } => {
  const owner = element('p', isChinese ? 'zh-Hans' : 'en', [
    (isChinese ? ZH : EN).slice(0, length).trim() || 'a',
  ]);
  return { node: paragraph(owner), owner };
};

const heading = (): { node: PrintNode; owner: ElementNode } => {
  const owner = element('h2', 'en', ['Harbours']);
  const node = paragraph(
    owner,
    { leading: 22 },
    { size: 16 },
    { outline: { text: 'Harbours', level: 2 } },
  );
  return { node, owner };
};

const multicolumn = (count: number, children: readonly PrintNode[]): PrintNode => ({
  kind: 'multicolumn',
  count,
  gap: GAP,
  leading: LEADING,
  children,
});

const linesByColumn = (trace: LayoutTrace, page: number): readonly (readonly Line[])[] => {
  const lines = (trace.pages[page]?.items ?? []).filter(
    (item): item is Line => item.kind === 'line' && item.region === 'body',
  );
  const lefts = [...new Set(lines.map(({ column }) => column.x))].toSorted((a, b) => a - b);
  return lefts.map((left) => lines.filter(({ column }) => column.x === left));
};

const bottom = (lines: readonly Line[]): number =>
  Math.max(0, ...lines.map(({ y, height }) => y + height));

const single = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 330 }));

describe('a text in columns', () => {
  it('begins at one height in every column, under a heading of another leading too', () => {
    const blocks = [heading(), text(false, 300), text(false, 300)];
    const body = [
      multicolumn(
        2,
        blocks.map(({ node }) => node),
      ),
    ];
    const elements = blocks.map(({ owner }) => owner);
    const printed = layOut(job(elements, body, { geometry: geometry(400) }));
    const columns = printed.value ? linesByColumn(printed.value.trace, 0) : [];
    expect(columns.map(([first]) => first?.y)).toEqual([MARGIN, MARGIN]);
  });

  it('flows down one column and on in the next, in the order it is written', () => {
    fc.assert(
      fc.property(
        fc.array(single, { minLength: 2, maxLength: 14 }),
        fc.integer({ min: 2, max: 4 }),
        fc.integer({ min: 200, max: 400 }),
        (texts, count, height) => {
          const parts = texts.map((each) => text(...each));
          const body = [
            multicolumn(
              count,
              parts.map(({ node }) => node),
            ),
          ];
          const { value } = layOut(
            job(
              parts.map(({ owner }) => owner),
              body,
              { geometry: geometry(height) },
            ),
          );
          const lines = (value?.trace.pages ?? []).flatMap((_, page) =>
            linesByColumn(value?.trace ?? { pages: [] }, page).flat(),
          );
          const order = lines.map((line) => parts.findIndex(({ owner }) => owner === line.element));
          expect(order).toEqual(order.toSorted((a, b) => a - b));
          expect(lines).toHaveLength(
            parts.reduce(
              (sum, { owner }) => sum + (lines.find((l) => l.element === owner)?.lineCount ?? -1),
              0,
            ),
          );
        },
      ),
      { numRuns: 80 },
    );
  });

  it('ends in columns within a line of one another where no paragraph keeps lines together', () => {
    fc.assert(
      fc.property(
        fc.array(single, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 2, max: 4 }),
        (texts, count) => {
          const owners: ElementNode[] = [];
          const free = texts.map(([isChinese, length]) => {
            const { owner } = text(isChinese, length);
            owners.push(owner);
            return paragraph(owner, { orphans: 1, widows: 1 });
          });
          const { value } = layOut(
            job(owners, [multicolumn(count, free)], { geometry: geometry(400) }),
          );
          const pages = value?.trace.pages ?? [];
          const columns = linesByColumn(value?.trace ?? { pages: [] }, pages.length - 1);
          const bottoms = columns.map(bottom);
          const total = columns.flat().length;
          expect(columns).toHaveLength(Math.min(count, total));
          expect(Math.max(...bottoms) - Math.min(...bottoms)).toBeLessThanOrEqual(LEADING + 0.01);
          expect(bottoms).toEqual(bottoms.toSorted((a, b) => b - a));
        },
      ),
      { numRuns: 80 },
    );
  });

  it('ends in level columns where no paragraph can be divided, by spaces opened by half a line at most', () => {
    const linesOf = (count: number): readonly (readonly Line[])[] => {
      const texts = Array.from({ length: count }, () => text(true, 24));
      const { value } = layOut(
        job(
          texts.map(({ owner }) => owner),
          [
            multicolumn(
              2,
              texts.map(({ node }) => node),
            ),
          ],
          { geometry: geometry(700) },
        ),
      );
      return linesByColumn(value?.trace ?? { pages: [] }, 0);
    };
    // Eleven paragraphs of two lines: six, and five whose four spaces take the two lines of the sixth.
    const [left = [], right = []] = linesOf(11);
    expect([left.length, right.length]).toEqual([12, 10]);
    expect(bottom(right)).toBeCloseTo(bottom(left), 2);
    const spaces = right.slice(1).map((line, index) => line.y - (right[index]?.y ?? 0) - LEADING);
    const half = LEADING / 2;
    const expected = [0, half, 0, half, 0, half, 0, half, 0];
    spaces.forEach((space, index) => expect(space).toBeCloseTo(expected[index] ?? 0, 2));
    // Of nine, the four have three spaces, which take one of two lines.
    const [five = [], four = []] = linesOf(9);
    expect(bottom(five) - bottom(four)).toBeCloseTo(LEADING, 2);
    // Of five, the two have one: to open it by a line looks worse than two lines of white.
    const [three = [], two = []] = linesOf(5);
    expect(bottom(three) - bottom(two)).toBeCloseTo(2 * LEADING, 2);
    // Even numbers are level as they are.
    const [first = [], second = []] = linesOf(10);
    expect(second.map(({ y }) => y)).toEqual(first.map(({ y }) => y));
  });

  it('leaves two lines of a paragraph at the foot of a column and carries two over', () => {
    fc.assert(
      fc.property(
        fc.array(single, { minLength: 2, maxLength: 12 }),
        fc.integer({ min: 2, max: 3 }),
        fc.integer({ min: 200, max: 300 }),
        (texts, count, height) => {
          const parts = texts.map((each) => text(...each));
          const { value } = layOut(
            job(
              parts.map(({ owner }) => owner),
              [
                multicolumn(
                  count,
                  parts.map(({ node }) => node),
                ),
              ],
              { geometry: geometry(height) },
            ),
          );
          const columns = (value?.trace.pages ?? []).flatMap((_, page) =>
            linesByColumn(value?.trace ?? { pages: [] }, page),
          );
          for (const { owner } of parts) {
            const shares = columns
              .map((column) => column.filter((line) => line.element === owner).length)
              .filter((share) => share > 0);
            if (shares.length < 2) continue;
            expect(shares[0]).toBeGreaterThanOrEqual(2);
            expect(shares.at(-1)).toBeGreaterThanOrEqual(2);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has its lines on the same baselines in every column, whatever heads stand between them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(single, fc.constant('heading' as const)), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.integer({ min: 2, max: 3 }),
        (each, count) => {
          // A paragraph that can be divided: columns of short ones alone are levelled by their spaces.
          const parts = [...each, [true, 330] as [boolean, number]].map((one) =>
            one === 'heading' ? heading() : text(...one),
          );
          const { value } = layOut(
            job(
              parts.map(({ owner }) => owner),
              [
                multicolumn(
                  count,
                  parts.map(({ node }) => node),
                ),
              ],
              { geometry: geometry(420) },
            ),
          );
          for (const { items } of value?.trace.pages ?? []) {
            const texts = items.filter(
              (item): item is Line => item.kind === 'line' && item.element?.name === 'p',
            );
            for (const line of texts) {
              const offset = (line.y - MARGIN) / LEADING;
              expect(Math.abs(offset - Math.round(offset)) * LEADING).toBeLessThan(0.02);
            }
            const last = items.findLast((item) => item.kind === 'line');
            // A heading is followed by its text, unless nothing follows it at all.
            if (last?.element?.name === 'h2') expect(parts.at(-1)?.owner.name).toBe('h2');
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('goes on over a page in the first column, and what follows it stands under the longest', () => {
    const parts = Array.from({ length: 24 }, () => text(true, 90));
    const after = text(false, 20);
    const elements = [...parts, after].map(({ owner }) => owner);
    const body = [
      multicolumn(
        2,
        parts.map(({ node }) => node),
      ),
      after.node,
    ];
    const { value } = layOut(job(elements, body, { geometry: geometry(400) }));
    const trace = value?.trace ?? { pages: [] };
    expect(trace.pages.length).toBeGreaterThan(1);
    const first = linesByColumn(trace, 0);
    expect(first.map((column) => column[0]?.y)).toEqual([MARGIN, MARGIN]);
    const last = trace.pages.at(-1)?.items.filter((item) => item.kind === 'line') ?? [];
    const end = last.find((line) => line.element === after.owner);
    const others = last.filter((line) => line !== end);
    expect(end?.y).toBeCloseTo(bottom(others), 5);
    expect(end?.column.x).toBe(MARGIN);
  });

  it('is read by a screen reader column after column, every paragraph one element', async () => {
    const parts = Array.from({ length: 9 }, (_, index) => text(index % 2 === 0, 200));
    const elements = parts.map(({ owner }) => owner);
    const body = [
      multicolumn(
        3,
        parts.map(({ node }) => node),
      ),
    ];
    const { value } = await print(job(elements, body, { geometry: geometry(300) }), testFonts());
    expect(checkPdfUa(readPdf(value?.pdf ?? new Uint8Array()))).toEqual([]);
  });
});
