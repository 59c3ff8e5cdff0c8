import { describe, expect, it } from 'vitest';
import { layOut } from '../../../src/pages/lay-out.js';
import type { ColumnsNode, PrintNode } from '../../../src/sheet/nodes.js';
import { element, job, paragraph } from '../../support/print-job.js';

const LEADING = 20;
/** 300 pt between the margins. */
const geometry = {
  width: 400,
  height: 400,
  margins: { top: 50, right: 50, bottom: 50, left: 50 },
};

const card = (lines: number, isCard = true): PrintNode => ({
  kind: 'stack',
  ...(isCard ? { keepTogether: true, box: { fill: '#E8EEF2' } } : {}),
  children: Array.from({ length: lines }, () =>
    paragraph(element('p', 'en', ['Quays']), { leading: LEADING }),
  ),
});

const row = (lines: number, isCard = true): ColumnsNode => ({
  kind: 'columns',
  gap: 10,
  columns: [
    { width: 145, content: card(lines, isCard) },
    { width: 145, content: card(1, isCard) },
  ],
});

const gap = (natural: number): PrintNode => ({
  kind: 'gap',
  natural,
  minimum: natural,
  maximum: natural,
});

/** Where the first lines of the rows stand under one another, in pt from the first. */
const pitchOf = (body: readonly PrintNode[], lines: readonly number[]): readonly number[] => {
  const items = layOut(job([], body, { geometry })).value?.trace.pages[0]?.items ?? [];
  const left = items.filter((item) => item.kind === 'line' && item.column.x === 50);
  const firsts = lines.map((_, index) =>
    lines.slice(0, index).reduce((sum, each) => sum + each, 0),
  );
  return firsts.map((at) => Math.round((left[at]?.y ?? 0) - (left[0]?.y ?? 0)));
};

const rowsOf = (lines: readonly number[], between: number, isCard = true): readonly PrintNode[] =>
  lines.flatMap((count, index) => [...(index > 0 ? [gap(between)] : []), row(count, isCard)]);

describe('rows of cards with equal gaps', () => {
  it('stand at one pitch, that of the highest', () => {
    expect(pitchOf(rowsOf([1, 3, 2, 2], 10), [1, 3, 2, 2])).toEqual([0, 70, 140, 210]);
  });

  it('stand at one pitch where each row is one card of columns', () => {
    const asOneCard = (node: PrintNode): PrintNode =>
      node.kind === 'gap'
        ? node
        : {
            kind: 'stack',
            keepTogether: true,
            box: { fill: '#E8EEF2' },
            children: [{ kind: 'stack', margin: [0, 5, 0, 0], children: [node] }],
          };
    const body = rowsOf([1, 3, 2, 2], 10, false).map(asOneCard);
    expect(pitchOf(body, [1, 3, 2, 2])).toEqual([0, 75, 150, 225]);
  });

  it('stand as high as they are where the page has no room for that', () => {
    expect(pitchOf(rowsOf([1, 5, 2, 2], 30), [1, 5, 2, 2])).toEqual([0, 50, 180, 250]);
  });

  it('stand as high as they are where they are two, or no cards', () => {
    expect(pitchOf(rowsOf([1, 3], 10), [1, 3])).toEqual([0, 30]);
    expect(pitchOf(rowsOf([1, 3, 2], 10, false), [1, 3, 2])).toEqual([0, 30, 100]);
  });
});
