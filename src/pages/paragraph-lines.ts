import { memoOfPair } from '../memo.js';
import { setParagraph } from '../lines/set-paragraph.js';
import type { SetLine } from '../lines/set-line.js';
import type { TextRun } from '../sheet/runs.js';
import type { ParagraphNode } from '../sheet/nodes.js';

/** Sums of the same lengths in another order differ in their last digits: to 0.1 µm they are one measure. */
const sameMeasure = (width: number): number => Math.round(width * 1e4) / 1e4;

/** The paragraph's lines on a measure of `available` pt, broken once per width. */
export const linesOf = (paragraph: ParagraphNode, available: number): readonly SetLine<TextRun>[] =>
  brokenAt(paragraph, sameMeasure(available));

const brokenAt = memoOfPair(({ runs, style }: ParagraphNode, width: number) =>
  setParagraph(runs, style, width),
);

/** Least number of lines that may stand on a page before a break; all of them where the paragraph may not split. */
export const leastLines = (paragraph: ParagraphNode, count: number): number => {
  const { orphans, widows } = paragraph.style;
  return count < orphans + widows ? count : Math.max(1, orphans);
};

/**
 * How many of the `remaining` lines go on a page with room for `room`; 0 where the paragraph has to begin on the next
 * page.
 */
export const linesOnPage = (
  paragraph: ParagraphNode,
  remaining: number,
  room: number,
  begun: boolean,
): number => {
  if (room >= remaining) return remaining;
  const taken = Math.min(room, remaining - Math.max(1, paragraph.style.widows));
  if (begun) return Math.max(taken, 0);
  return taken < leastLines(paragraph, remaining) ? 0 : taken;
};
