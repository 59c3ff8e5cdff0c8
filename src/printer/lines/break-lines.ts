import type { LineRun, LineStyle } from '../nodes.js';
import { itemise } from './itemise.js';
import { prohibitionsFor } from './prohibitions/index.js';
import { segmentsOf } from './segments.js';
import { fitLines } from './total-fit.js';

/** A line of a text, in UTF-16 units of its runs' joined text; `end` is exclusive. */
export interface BrokenLine {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a ragged text breaks on a measure of `width` pt, by the rules of `setParagraph`, for text that is set by
 * somebody else: a label of a drawing. Word spaces at a line's end belong to it.
 */
export function breakLines(
  runs: readonly LineRun[],
  style: LineStyle,
  width: number,
): readonly BrokenLine[] {
  const items = itemise(runs, style);
  const fit = {
    justified: false,
    lastLine: prohibitionsFor(style.language).lastLine,
    measureOf: () => width,
    em: runs.reduce((size, run) => Math.max(size, run.size), 0),
  };
  const lines: BrokenLine[] = [];
  let from = 0;
  for (const segment of segmentsOf(items)) {
    for (const to of fitLines(items, fit, from, segment, lines.length)) {
      lines.push({ start: items.start[from] ?? 0, end: items.start[to] ?? items.text.length });
      from = to;
    }
  }
  return lines;
}
