import type { Items } from './items.js';
import { PROHIBITED } from './break-opportunities.js';
import * as badness from './badness.js';
import { easyStretch, naturalWidth, strainedStretch, totalShrink } from './line-metrics.js';

/** How a stretch of a paragraph, up to a forced break, is to be filled. */
export interface Fit {
  readonly justified: boolean;
  readonly lastLine: 'characters' | 'words';
  /** Width open to text on a line of the paragraph, counted from 0, in pt. */
  readonly measureOf: (lineIndex: number) => number;
  /** Size of the text, pt: the unit in which slack is tolerated. */
  readonly em: number;
}

/** Rounding of added widths, pt. */
export const TOLERANCE = 0.005;
/** Narrow lines are tried first: slack of at most this share of the measure, or this many em. */
const SLACK_SHARE = 0.15;
const SLACK_EM = 3;

interface Search {
  readonly cost: Float64Array;
  readonly previous: Int32Array;
  readonly line: Int32Array;
  readonly hyphens: Uint8Array;
}

const costOfLine = (
  items: Items,
  fit: Fit,
  from: number,
  to: number,
  width: number,
  measure: number,
  isLast: boolean,
): number => {
  const slack = measure - width;
  if (slack < 0) {
    return slack >= -TOLERANCE ? 0 : badness.shrinkBadness(-slack, totalShrink(items, from, to));
  }
  if (isLast) return 0;
  if (!fit.justified) return badness.raggedBadness(slack, measure);
  return badness.stretchBadness(
    slack,
    easyStretch(items, from, to),
    strainedStretch(items, from, to),
    measure,
  );
};

/**
 * One pass over the breakpoints of [first, end). A strict pass leaves out lines that are too open, and a last line
 * that is too short; it may find no way. The other pass always finds one: a piece wider than its measure stands alone.
 */
const search = (
  items: Items,
  fit: Fit,
  first: number,
  end: number,
  firstLine: number,
  strict: boolean,
): Search | undefined => {
  const size = end - first + 1;
  const result: Search = {
    cost: new Float64Array(size).fill(Number.POSITIVE_INFINITY),
    previous: new Int32Array(size).fill(-1),
    line: new Int32Array(size),
    hyphens: new Uint8Array(size),
  };
  const { cost, previous, line, hyphens } = result;
  const active = new Int32Array(size);
  let head = 0;
  let tail = 1;
  active[0] = first;
  cost[0] = 0;
  line[0] = firstLine;
  let before = first;

  for (let to = first + 1; to <= end; to++) {
    const isLast = to === end;
    const penalty = items.penalty[to] ?? PROHIBITED;
    if (!isLast && penalty === PROHIBITED) continue;
    const at = to - first;
    const hasHyphen = (items.hyphen[to] ?? 0) > 0;
    let best = Number.POSITIVE_INFINITY;
    for (let k = head; k < tail; k++) {
      const from = active[k] ?? first;
      const origin = from - first;
      const measure = fit.measureOf(line[origin] ?? 0);
      const width = naturalWidth(items, from, to);
      const shrink = fit.justified ? totalShrink(items, from, to) : 0;
      if (width - shrink > measure + TOLERANCE) {
        // Trimmed marks and a dropped hyphen give back at most 1.5 em to a later break.
        if (k === head && width - shrink - 1.5 * fit.em > measure) head++;
        continue;
      }
      if (strict && !isLast) {
        const slack = measure - width;
        const open = fit.justified
          ? easyStretch(items, from, to)
          : Math.max(measure * SLACK_SHARE, fit.em * SLACK_EM);
        if (slack > open) {
          // Later lines start further on and are more open still.
          if (slack > open + 1.5 * fit.em) break;
          continue;
        }
      }
      let sum = (cost[origin] ?? 0) + badness.LINE;
      sum += costOfLine(items, fit, from, to, width, measure, isLast);
      if (isLast) {
        if (from !== first) {
          const last = badness.lastLineCost(
            fit.lastLine,
            (items.sums.ideographs[to] ?? 0) - (items.sums.ideographs[from] ?? 0),
            (items.sums.words[to] ?? 0) - (items.sums.words[from] ?? 0),
            width,
            measure,
            (items.hyphen[from] ?? 0) > 0,
          );
          if (strict && last >= badness.LINE) continue;
          sum += last;
        }
      } else {
        sum += penalty;
        if (hasHyphen) sum += badness.hyphenCost((hyphens[origin] ?? 0) + 1);
      }
      if (sum < best) {
        best = sum;
        previous[at] = from;
      }
    }
    if (best === Number.POSITIVE_INFINITY) {
      if (strict) {
        if (head === tail || isLast) return undefined;
        continue;
      }
      best = (cost[before - first] ?? 0) + badness.OVERFULL;
      previous[at] = before;
    }
    const origin = (previous[at] ?? first) - first;
    cost[at] = best;
    line[at] = (line[origin] ?? 0) + 1;
    hyphens[at] = hasHyphen ? Math.min(255, (hyphens[origin] ?? 0) + 1) : 0;
    active[tail++] = to;
    before = to;
  }
  return result;
};

/**
 * Breaks for the whole of units [first, end) at once, after Knuth and Plass, “Breaking paragraphs into lines” (1981):
 * each breakpoint keeps the cheapest way to it, and only those a line's length back are open. Returns the ends of the
 * lines. Where nothing fits, a line is one piece and wider than its measure.
 */
export const fitLines = (
  items: Items,
  fit: Fit,
  first: number,
  end: number,
  firstLine: number,
): readonly number[] => {
  const found =
    search(items, fit, first, end, firstLine, true) ??
    search(items, fit, first, end, firstLine, false);
  if (!found) throw new Error('line breaking found no way through a paragraph');
  const ends: number[] = [];
  for (let at = end; at > first; at = found.previous[at - first] ?? first) ends.push(at);
  return ends.toReversed();
};
