import type { ParagraphNode } from './nodes.js';

/** Ascender of every face in em, so that hanzi and Latin of one leading share their baselines. */
const ASCENDER = 0.88;
const DESCENDER = -0.12;

/** Size in pt of the paragraph's text proper: that of its largest run that is neither raised nor lowered; hanzi set the size of a line of hanzi. */
const bodySize = (paragraph: ParagraphNode): number =>
  paragraph.runs.reduce(
    (size, run) => (run.rise ? size : Math.max(size, run.bodySize ?? run.size)),
    0,
  );

/**
 * Distance in pt from a line's top to its baseline. The faces' own metrics play no part: half the space that the
 * leading leaves over one em stands above the em box, the same on every line of the paragraph.
 */
export const baselineOffset = (paragraph: ParagraphNode): number => {
  const size = bodySize(paragraph);
  return (paragraph.style.leading - (ASCENDER - DESCENDER) * size) / 2 + ASCENDER * size;
};
