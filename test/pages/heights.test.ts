import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heightsIn } from '../../src/pages/fill-pages.js';
import { fillPages } from '../../src/pages/notes/fill-with-notes.js';
import { FlowLine, FlowGraphic, type Flow } from '../../src/pages/flow.js';
import type { GapSetting } from '../../src/pages/heights.js';
import type { GraphicNode, PageGeometry, PrintNode } from '../../src/sheet/nodes.js';
import { element, job, paragraph } from '../support/print-job.js';
import { block } from './blocks.js';

const WIDTH = 300;
const TOP = 30;
const settings = fc.constantFrom<GapSetting>('natural', 'minimum');

const geometry = (height: number): PageGeometry => ({
  width: WIDTH + 80,
  height: TOP + height + 30,
  margins: { top: TOP, right: 40, bottom: 30, left: 40 },
});

/** Stands before and behind what is measured, so that it is neither at the head nor at the foot of a page. */
const mark = (height = 1): GraphicNode => ({
  kind: 'drawing',
  element: element('img', 'en'),
  items: [],
  width: 1,
  height,
});

const standingOf = (flow: Flow, node: PrintNode): { page: number; y: number } | undefined => {
  for (const [page, { items }] of flow.pages.entries()) {
    const item = items.find((each) => each instanceof FlowGraphic && each.source === node);
    if (item) return { page, y: item.y };
  }
  return undefined;
};

const printedIn = (node: PrintNode): readonly PrintNode[] => {
  switch (node.kind) {
    case 'gap':
      return [];
    case 'stack':
    case 'multicolumn':
      return node.children.flatMap(printedIn);
    case 'columns':
      return node.columns.flatMap(({ content }) => printedIn(content));
    case 'table':
      return node.rows.flatMap(({ cells }) => cells.flatMap(({ content }) => printedIn(content)));
    case 'paragraph':
    case 'drawing':
    case 'image':
      return [node];
  }
};

/** The pages that what is printed in a block stands on, from the first. */
const pagesOf = (flow: Flow, node: PrintNode): readonly number[] => {
  const printed = new Set(printedIn(node));
  return flow.pages.flatMap(({ items }, page) =>
    items.some((item) => printed.has(item instanceof FlowLine ? item.paragraph : item.source))
      ? [page]
      : [],
  );
};

describe('the height that a block is said to have', () => {
  it('is the height it takes when it is laid', () => {
    fc.assert(
      fc.property(block, settings, (make, gaps) => {
        const { node } = make(WIDTH);
        const [above, below] = [mark(), mark()];
        const flow = fillPages(job([], [above, node, below], { geometry: geometry(13_000) }), gaps);
        const taken = (standingOf(flow, below)?.y ?? 0) - (standingOf(flow, above)?.y ?? 0) - 1;
        expect(taken).toBeCloseTo(
          heightsIn(job([], [], { geometry: geometry(13_000) }), gaps).of(node, WIDTH),
          6,
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the least that is said to stand where a block begins', () => {
  const PAGE = 700;

  it('is enough: with that much room the block begins there', () => {
    fc.assert(
      fc.property(block, settings, (make, gaps) => {
        const { node } = make(WIDTH);
        const least = heightsIn(job([], [], { geometry: geometry(PAGE) }), gaps).ofSequence(
          [node],
          0,
          WIDTH,
          PAGE,
        );
        if (least >= PAGE - 1) return;
        const above = mark(PAGE - least);
        const flow = fillPages(job([], [above, node], { geometry: geometry(PAGE) }), gaps);
        const behind = flow.pages.flatMap(({ items }, page) =>
          items.flatMap((item) =>
            item instanceof FlowGraphic && item.source === above ? [] : [page],
          ),
        );
        if (behind.length > 0) expect(Math.min(...behind)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a heading', () => {
  const text = (words: string) => element('h2', 'zh-Hans', [words]);
  const heading = (words: string) =>
    paragraph(text(words), { leading: 22 }, { size: 14 }, { outline: { text: words, level: 2 } });
  const number = (height: number) => paragraph(element('p', 'en', ['2']), { leading: height });
  const columns = (left: PrintNode, right: PrintNode): PrintNode => ({
    kind: 'columns',
    gap: 10,
    columns: [
      { width: 40, content: left },
      { width: WIDTH - 50, content: right },
    ],
  });

  // Makers, since a counterexample is printed, and the faces in a paragraph have no end.
  const headings = fc
    .tuple(
      fc.string({ unit: fc.constantFrom(...'新码头开放之年'), minLength: 1, maxLength: 30 }),
      fc.constantFrom<(words: string) => PrintNode>(
        heading,
        (words) => columns(number(22), heading(words)),
        (words) => columns(number(70), heading(words)),
        (words) => columns(heading(words.slice(0, 3)), number(15)),
        (words) => ({ kind: 'stack', margin: [0, 8, 0, 4], children: [heading(words)] }),
        (words) => ({
          kind: 'stack',
          box: { fill: '#eeeeee' },
          children: [columns(number(22), heading(words))],
        }),
      ),
    )
    .map(
      ([words, standing]) =>
        () =>
          standing(words),
    );
  const spaces = fc.array(
    fc.constantFrom<PrintNode>(
      { kind: 'gap', natural: 6, minimum: 3, maximum: 12 },
      {
        kind: 'stack',
        children: [],
        margin: [0, 3, 0, 3],
        box: { top: { width: 1, color: '#000000' } },
      },
      { kind: 'stack', children: [{ kind: 'gap', natural: 4, minimum: 4, maximum: 4 }] },
    ),
    { maxLength: 3 },
  );

  it('stands on the page of what follows it, whatever it stands in and whatever is between them', () => {
    let stood = 0;
    fc.assert(
      fc.property(
        fc.array(fc.tuple(headings, spaces, block), { minLength: 2, maxLength: 7 }),
        fc.integer({ min: 260, max: 500 }),
        settings,
        (sections, height, gaps) => {
          const made = sections.map(([head, between, make]) => ({
            head: head(),
            follower: {
              kind: 'stack',
              children: [make(WIDTH).node, paragraph(element('p', 'en', ['The end.']))],
            } satisfies PrintNode,
            between,
          }));
          const body = made.flatMap(({ head, between, follower }) => [head, ...between, follower]);
          const flow = fillPages(job([], body, { geometry: geometry(height) }), gaps);
          for (const { head, between, follower } of made) {
            const least = heightsIn(job([], [], { geometry: geometry(height) }), gaps).ofSequence(
              [head, ...between, follower],
              0,
              WIDTH,
              height,
            );
            if (least > height) continue;
            stood += 1;
            expect(pagesOf(flow, follower)[0]).toBe(pagesOf(flow, head).at(-1));
          }
        },
      ),
      { numRuns: 200 },
    );
    expect(stood).toBeGreaterThan(300);
  });

  it('has two lines under it where the blocks under it are of one, but no second heading for one', () => {
    const line = (words: string) => paragraph(element('p', 'en', [words]), { leading: 14 });
    const leastOf = (...blocks: readonly PrintNode[]): number =>
      heightsIn(job([], [], { geometry: geometry(700) }), 'natural').ofSequence(
        blocks,
        0,
        WIDTH,
        700,
      );
    const item = (words: string): PrintNode => ({
      kind: 'stack',
      keepTogether: true,
      children: [
        paragraph(element('p', 'en', ['•']), { leading: 14 }, {}, { hang: 5 }),
        line(words),
      ],
    });
    const list: PrintNode = {
      kind: 'stack',
      children: [item('bread'), item('milk'), item('tea')],
    };
    const space: PrintNode = { kind: 'gap', natural: 3, minimum: 3, maximum: 3 };
    expect(leastOf(heading('新'), line('bread'), space, line('milk'))).toBe(22 + 14 + 3 + 14);
    expect(leastOf(heading('新'), columns(list, list))).toBe(22 + 14 + 14);
    expect(leastOf(heading('新'), line('bread'), heading('年'), line('milk'))).toBe(22 + 14);
    expect(leastOf(heading('新'), line('bread'))).toBe(22 + 14);
  });
});
