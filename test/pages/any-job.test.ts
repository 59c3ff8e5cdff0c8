import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/document/document.js';
import type { PrintNode } from '../../src/sheet/nodes.js';
import { print } from '../../src/pdf/print.js';
import type { TracedItem } from '../../src/sheet/trace.js';
import { readPdf } from '../support/pdf-objects.js';
import { checkPdfUa } from '../support/pdf-ua.js';
import { EN, ZH, element, job, paragraph, testFonts } from '../support/print-job.js';

/** A block and the elements it prints, for a measure in pt. */
interface Made {
  readonly node: PrintNode;
  readonly elements: readonly ElementNode[];
}
type Maker = (width: number) => Made;

const texts = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 230 }), fc.boolean());

const paragraphs = texts.map(([isChinese, length, keepWithNext]): Maker => () => {
  const text = (isChinese ? ZH : EN).slice(0, length).trim();
  const owner = element('p', isChinese ? 'zh-Hans' : 'en', [text === '' ? 'a' : text]);
  const extra = keepWithNext && length < 30 ? { keepWithNext: true } : {};
  return { node: paragraph(owner, { alignment: 'justify' }, {}, extra), elements: [owner] };
});

const gaps = fc
  .tuple(fc.nat(10), fc.nat(10), fc.nat(20))
  .map(([minimum, more, most]): Maker => () => ({
    node: { kind: 'gap', minimum, natural: minimum + more, maximum: minimum + more + most },
    elements: [],
  }));

const graphics = fc.integer({ min: 5, max: 140 }).map((height): Maker => () => {
  const owner = element('chart', 'en', [], { ref: 'a' });
  const node = {
    kind: 'drawing' as const,
    element: owner,
    items: [],
    alternative: 'a',
    width: 40,
    height,
  };
  return { node, elements: [owner] };
});

const joined = (parts: readonly Made[]): readonly ElementNode[] =>
  parts.flatMap(({ elements }) => elements);

const { block } = fc.letrec<{ block: Maker; stack: Maker; columns: Maker; table: Maker }>(
  (tie) => ({
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { arbitrary: paragraphs, weight: 5 },
      { arbitrary: gaps, weight: 2 },
      { arbitrary: graphics, weight: 1 },
      { arbitrary: tie('stack'), weight: 2 },
      { arbitrary: tie('columns'), weight: 2 },
      { arbitrary: tie('table'), weight: 1 },
    ),
    stack: fc
      .tuple(fc.array(tie('block'), { maxLength: 5 }), fc.nat(12), fc.boolean(), fc.boolean())
      .map(([makers, margin, isBoxed, keepTogether]): Maker => (width) => {
        const parts = makers.map((make) => make(width - 2 * margin));
        const box = isBoxed
          ? { box: { fill: '#eeeeee', top: { width: 1, color: '#333333' } } }
          : {};
        return {
          node: {
            kind: 'stack',
            margin: [margin, margin, margin, margin],
            children: parts.map(({ node }) => node),
            ...box,
            ...(keepTogether ? { keepTogether } : {}),
          },
          elements: joined(parts),
        };
      }),
    columns: fc
      .array(tie('block'), { minLength: 1, maxLength: 3 })
      .map((makers): Maker => (width) => {
        const own = (width - 10 * (makers.length - 1)) / makers.length;
        const parts = makers.map((make) => make(own));
        return {
          node: {
            kind: 'columns',
            gap: 10,
            columns: parts.map(({ node }) => ({ width: own, content: node })),
          },
          elements: joined(parts),
        };
      }),
    table: fc
      .tuple(fc.array(fc.tuple(paragraphs, paragraphs), { minLength: 1, maxLength: 9 }), fc.nat(1))
      .map(([rows, headerRows]): Maker => (width) => {
        const own = (width - 8) / 2;
        const made = rows.map((row) => row.map((make) => make(own)));
        return {
          node: {
            kind: 'table',
            widths: [own, '*'],
            headerRows: Math.min(headerRows, rows.length),
            columnGap: 8,
            rows: made.map((cells) => ({
              cells: cells.map(({ node }) => ({ content: node })),
              padding: { top: 2, bottom: 2 },
              rule: { width: 0.5, color: '#000000' },
            })),
          },
          elements: joined(made.flat()),
        };
      }),
  }),
);

const textOf = (item: TracedItem): string =>
  item.kind === 'line' ? item.fragments.map(({ text }) => text).join('') : '';

const bare = (text: string): string => text.replaceAll(/[\s‐-]/g, '');
const sourceOf = (owner: ElementNode): string =>
  owner.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');

describe('any job', () => {
  it('prints every block whole, inside the margins, tagged, whatever stands in what', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(block, { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 260, max: 500 }),
        async (makers, height) => {
          const parts = makers.map((make) => make(300));
          const geometry = {
            width: 380,
            height,
            margins: { top: 30, right: 40, bottom: 30, left: 40 },
          };
          const { value, diagnostics } = await print(
            job(
              joined(parts),
              parts.map(({ node }) => node),
              { geometry },
            ),
            testFonts(),
          );
          const items = value?.trace.pages.flatMap((page) => page.items) ?? [];
          const body = items.filter(({ region }) => region === 'body');
          for (const owner of joined(parts)) {
            const own = body.filter((item) => item.kind !== 'box' && item.element === owner);
            if (owner.name === 'chart') {
              expect(own.length).toBeGreaterThan(0);
              continue;
            }
            const count = own[0]?.kind === 'line' ? own[0].lineCount : -1;
            // Heads of tables are printed again on every page.
            expect(own.length % count).toBe(0);
            expect(bare(own.slice(0, count).map(textOf).join(''))).toBe(bare(sourceOf(owner)));
          }
          if (diagnostics.length === 0) {
            for (const item of body.filter(({ kind }) => kind !== 'box')) {
              expect(item.y).toBeGreaterThan(29.9);
              expect(item.y + item.height).toBeLessThan(height - 30 + 0.1);
            }
          }
          expect(checkPdfUa(readPdf(value?.pdf ?? new Uint8Array()))).toEqual(
            joined(parts).length === 0 ? expect.anything() : [],
          );
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
