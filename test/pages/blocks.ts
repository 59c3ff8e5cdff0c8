import fc from 'fast-check';
import type { ElementNode } from '../../src/document/document.js';
import type { PrintNode } from '../../src/sheet/nodes.js';
import { EN, ZH, element, paragraph } from '../support/print-job.js';

/** A block and the elements it prints, for a measure in pt. */
export interface Made {
  readonly node: PrintNode;
  readonly elements: readonly ElementNode[];
}
export type Maker = (width: number) => Made;

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

/** The elements of blocks, in their order. */
export const joined = (parts: readonly Made[]): readonly ElementNode[] =>
  parts.flatMap(({ elements }) => elements);

/** Blocks of every kind in one another. */
export const { block } = fc.letrec<{
  block: Maker;
  stack: Maker;
  columns: Maker;
  multicolumn: Maker;
  table: Maker;
}>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { arbitrary: paragraphs, weight: 5 },
    { arbitrary: gaps, weight: 2 },
    { arbitrary: graphics, weight: 1 },
    { arbitrary: tie('stack'), weight: 2 },
    { arbitrary: tie('columns'), weight: 2 },
    { arbitrary: tie('multicolumn'), weight: 1 },
    { arbitrary: tie('table'), weight: 1 },
  ),
  stack: fc
    .tuple(fc.array(tie('block'), { maxLength: 5 }), fc.nat(12), fc.boolean(), fc.boolean())
    .map(([makers, margin, isBoxed, keepTogether]): Maker => (width) => {
      const parts = makers.map((make) => make(width - 2 * margin));
      const box = isBoxed ? { box: { fill: '#eeeeee', top: { width: 1, color: '#333333' } } } : {};
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
  multicolumn: fc
    .tuple(fc.array(tie('block'), { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 3 }))
    .map(([makers, count]): Maker => (width) => {
      const parts = makers.map((make) => make((width - 9 * (count - 1)) / count));
      return {
        node: {
          kind: 'multicolumn',
          count,
          gap: 9,
          leading: 15,
          children: parts.map(({ node }) => node),
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
}));
