import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/pages/lay-out.js';
import type { DrawingNode, PrintNode } from '../../../src/sheet/nodes.js';
import { element, job, paragraph } from '../../support/print-job.js';

/** Pages of 400 pt between their margins. */
const geometry = {
  width: 400,
  height: 500,
  margins: { top: 50, right: 50, bottom: 50, left: 50 },
};

/** A chart of `own` pt that gives way down to `least`. */
const chart = (own: number, least: number): DrawingNode => {
  const owner = element('chart', 'en', [], { ref: 'a' });
  const drawn = (height = own): DrawingNode => ({
    kind: 'drawing',
    element: owner,
    items: [],
    alternative: 'a',
    width: 100,
    height: Math.max(least, height),
  });
  return { ...drawn(), drawLower: drawn };
};

/** A text so many lines of 20 pt high. */
const text = (lines: number): PrintNode => ({
  kind: 'stack',
  children: Array.from({ length: lines }, () =>
    paragraph(element('p', 'en', ['Quays']), { leading: 20 }),
  ),
});

/** Heights of the charts of each page, in pt. */
const chartsOf = (body: readonly PrintNode[]): readonly (readonly number[])[] =>
  (layOut(job([], body, { geometry })).value?.trace.pages ?? []).map(({ items }) =>
    items.filter(({ kind }) => kind === 'graphic').map(({ height }) => Math.round(height)),
  );

describe('a chart that would leave much of a page empty', () => {
  it('is drawn lower by no more than brings it to that page', () => {
    // Ten lines leave 200 pt: of 220 pt 0.85 have room, of 260 pt 0.7.
    expect(chartsOf([text(10), chart(220, 100)])).toEqual([[187]]);
    expect(chartsOf([text(10), chart(260, 100)])).toEqual([[182]]);
  });

  it('goes to the next page, as high as it is, where it does not give way so far', () => {
    expect(chartsOf([text(10), chart(260, 210)])).toEqual([[], [260]]);
    expect(chartsOf([text(10), chart(390, 100)])).toEqual([[], [390]]);
  });

  it('stays as high as it is where it leaves no quarter of a page', () => {
    expect(chartsOf([text(16), chart(100, 50)])).toEqual([[], [100]]);
  });

  it('is lowered with the charts beside it', () => {
    const row: PrintNode = {
      kind: 'columns',
      gap: 10,
      columns: [
        { width: 145, content: chart(220, 100) },
        { width: 145, content: chart(200, 100) },
      ],
    };
    expect(chartsOf([text(10), row])).toEqual([[187, 170]]);
  });
});

describe('a chart before a last page of a few lines', () => {
  it('is drawn lower by no more than brings them to its page', () => {
    // Ten lines and the chart take 390 pt of 400, two lines more lack 30: of 190 pt 0.8 leave room for them.
    expect(chartsOf([text(10), chart(190, 100), text(2)])).toEqual([[152]]);
    expect(chartsOf([text(10), chart(165, 100), text(2)])).toEqual([[155]]);
  });

  it('stays as high as it is where it does not give way so far, or more than a few lines follow', () => {
    expect(chartsOf([text(10), chart(190, 180), text(2)])).toEqual([[190], []]);
    expect(chartsOf([text(10), chart(190, 100), text(5)])).toEqual([[190], []]);
  });
});

describe('a block that is kept together and taller than a page', () => {
  const block = (...children: readonly PrintNode[]): PrintNode => ({
    kind: 'stack',
    children,
    keepTogether: true,
  });

  it('has its chart drawn so low that the page holds it', () => {
    // Two lines leave 360 pt: of 380 pt 0.9 have room.
    expect(chartsOf([block(text(2), chart(380, 100))])).toEqual([[342]]);
  });

  it('has it in a column beside another', () => {
    const row: PrintNode = {
      kind: 'columns',
      gap: 10,
      columns: [
        { width: 145, content: block(text(2), chart(380, 100)) },
        { width: 145, content: text(3) },
      ],
    };
    expect(chartsOf([row])).toEqual([[342]]);
  });

  it('is told where the author asks for its chart, which does not give so far', () => {
    const place = { file: 'charts.yaml', line: 7, column: 1 };
    const high = { ...chart(390, 385), askedAt: place };
    const { diagnostics } = layOut(job([], [block(text(2), high)], { geometry }));
    expect(diagnostics).toMatchObject([{ code: 'layout/block-taller-than-page', place }]);
  });
});
