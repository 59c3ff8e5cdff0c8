import { FULL_WIDTH, type Items } from '../items/items.js';
import {
  HYPHENATION_AT_JOINT,
  LAST_RESORT,
  PROHIBITED,
  SHORT_WORD_HYPHENATION,
} from '../penalties.js';
import * as badness from './badness.js';
import { capacitiesOf, strainedStretch } from '../line-metrics.js';

/** How a stretch of a paragraph, up to a forced break, is to be filled. */
export interface Fit {
  readonly justified: boolean;
  /** Whether words may be divided, or only compounds where their parts meet and words wider than the measure. */
  readonly hyphens: 'free' | 'last-resort';
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
  /** Of the cheapest way to each breakpoint, by index from the first unit: its last line's start. */
  readonly previous: Int32Array;
  /** Of the whole way. */
  readonly cost: number;
}

/**
 * How far a pass goes. `strict` leaves out lines that are too open, ragged ones that divide a short word, and a last
 * line that is too short; it may find no way. The others always find one: a piece wider than its measure stands alone.
 * `desperate` breaks such a piece where a last resort is left.
 */
type Pass = 'strict' | 'loose' | 'desperate';

/** A last line of [from, to) after others. */
const lastLineOf = (
  items: Items,
  { lastLine: rule, em, justified }: Fit,
  from: number,
  to: number,
  width: number,
  measure: number,
  before: number,
): badness.LastLine => ({
  rule,
  ideographs: (items.sums.ideographs[to] ?? 0) - (items.sums.ideographs[from] ?? 0),
  words: (items.sums.words[to] ?? 0) - (items.sums.words[from] ?? 0),
  width,
  measure,
  em,
  afterHyphen: (items.hyphen[from] ?? 0) > 0,
  justified,
  opens: items.kind[from] === FULL_WIDTH && (items.trimStart[from] ?? 0) > 0,
  before,
});

/** What a ragged line may close, pt: the blank of its marks and its Han–Latin gaps, but no word space. */
const blanks = (items: Items, from: number, to: number): number => {
  const { markShrink, hanLatinShrink } = capacitiesOf(items, from, to);
  return markShrink + hanLatinShrink;
};

/** What it costs to end a line at a breakpoint, its hyphen apart; PROHIBITED where a pass keeps it closed. */
const penaltyAt = (items: Items, fit: Fit, to: number, pass: Pass): number => {
  const own = items.penalty[to] ?? PROHIBITED;
  const hasHyphen = (items.hyphen[to] ?? 0) > 0;
  const isHeld = hasHyphen && fit.hyphens === 'last-resort' && own > HYPHENATION_AT_JOINT;
  const penalty = isHeld ? Math.max(own, LAST_RESORT) : own;
  // A ragged line may end early before a short word is divided.
  const isShort = hasHyphen && penalty >= SHORT_WORD_HYPHENATION;
  if (pass === 'strict' && !fit.justified && isShort) return PROHIBITED;
  return pass !== 'desperate' && penalty >= LAST_RESORT ? PROHIBITED : penalty;
};

/** One pass over the breakpoints of [first, end). */
const search = (
  items: Items,
  fit: Fit,
  first: number,
  end: number,
  firstLine: number,
  pass: Pass,
): Search | undefined => {
  const { justified, em } = fit;
  const strict = pass === 'strict';
  const { left, right, stretchLeft, stretchRight, shrinkLeft, shrinkRight } = items.edges;
  const size = end - first + 1;
  const cost = new Float64Array(size);
  const previous = new Int32Array(size);
  const line = new Int32Array(size);
  const hyphens = new Uint8Array(size);
  // Breakpoints that have been reached and still lie within a line of the next.
  const active = new Int32Array(size);
  const measures = new Float64Array(size);
  let head = 0;
  let tail = 1;
  active[0] = first;
  measures[0] = fit.measureOf(firstLine);
  line[0] = firstLine;
  let before = first;

  for (let to = first + 1; to <= end; to++) {
    const isLast = to === end;
    const penalty = penaltyAt(items, fit, to, pass);
    if (!isLast && penalty >= PROHIBITED) continue;
    const hasHyphen = (items.hyphen[to] ?? 0) > 0;
    const reach = right[to] ?? 0;
    const stretchReach = stretchRight[to] ?? 0;
    const shrinkReach = shrinkRight[to] ?? 0;
    let best = Number.POSITIVE_INFINITY;
    let origin = before;
    for (let k = head; k < tail; k++) {
      const from = active[k] ?? first;
      const measure = measures[k] ?? 0;
      const width = Math.max(0, reach - (left[from] ?? 0));
      const slack = measure - width;
      let sum = (cost[from - first] ?? 0) + badness.LINE;
      if (slack < 0) {
        const shrink = justified ? shrinkReach - (shrinkLeft[from] ?? 0) : blanks(items, from, to);
        if (slack < -shrink - TOLERANCE) {
          // Trimmed marks and a dropped hyphen give back at most 1.5 em to a later break.
          if (k === head && slack < -shrink - 1.5 * em) head++;
          continue;
        }
        sum += badness.shrinkBadness(-slack, shrink);
      } else if (!isLast) {
        const stretch = justified ? Math.max(0, stretchReach - (stretchLeft[from] ?? 0)) : 0;
        if (strict) {
          const open = justified ? stretch : Math.max(measure * SLACK_SHARE, em * SLACK_EM);
          // Later lines start further on and are more open still.
          if (slack > open + 1.5 * em) break;
          if (slack > open) continue;
        }
        sum += justified
          ? badness.stretchBadness(slack, stretch, strainedStretch(items, from, to), measure)
          : badness.raggedBadness(slack, em);
      }
      if (isLast) {
        if (from !== first) {
          const last = lastLineOf(items, fit, from, to, width, measure, line[from - first] ?? 0);
          if (strict && badness.isLeftover(last)) continue;
          sum += badness.lastLineCost(last);
        }
      } else {
        sum += penalty;
        if (hasHyphen && !justified) sum += badness.RAGGED_HYPHEN;
        if (hasHyphen) sum += badness.hyphenCost((hyphens[from - first] ?? 0) + 1);
      }
      if (sum <= best) {
        best = sum;
        origin = from;
      }
    }
    if (best === Number.POSITIVE_INFINITY) {
      if (strict) {
        if (head === tail || isLast) return undefined;
        continue;
      }
      best = (cost[before - first] ?? 0) + badness.OVERFULL;
      origin = before;
    }
    const at = to - first;
    cost[at] = best;
    previous[at] = origin;
    line[at] = (line[origin - first] ?? 0) + 1;
    hyphens[at] = hasHyphen ? Math.min(255, (hyphens[origin - first] ?? 0) + 1) : 0;
    active[tail] = to;
    measures[tail] = isLast ? 0 : fit.measureOf(line[at] ?? 0);
    tail++;
    before = to;
  }
  return { previous, cost: cost[end - first] ?? 0 };
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
  const by = (pass: Pass): Search | undefined => search(items, fit, first, end, firstLine, pass);
  const strict = by('strict');
  const whole = strict && strict.cost < badness.TOO_DEAR ? strict : by('loose');
  const found = whole && whole.cost >= badness.OVERFULL ? by('desperate') : whole;
  if (!found) throw new Error('line breaking found no way through a paragraph');
  const ends: number[] = [];
  for (let at = end; at > first; at = found.previous[at - first] ?? first) ends.push(at);
  return ends.toReversed();
};
