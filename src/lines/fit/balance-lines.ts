import type { Items } from '../items/items.js';
import { naturalWidth } from '../line-metrics.js';
import { LAST_RESORT, PROHIBITED } from '../penalties.js';
import { fitLines, TOLERANCE, type Fit } from './total-fit.js';

/** Costs of a break of two lines, beside that of the break itself: no mark before it, and unequal lines. */
const WITHOUT_MARK = 100;
const UNEQUAL = 200;
const MARK = /[\p{Po}\p{Pe}\p{Pf}\p{Pd}—|]\s*$/u;
/** Steps in which the measure of more lines than two is narrowed. */
const STEPS = 8;
/** From this cost on, what stands on either side of a break belongs together: 12,400|trips, 博物|馆. */
const BELONGS_TOGETHER = 80;

/** The break that divides units [first, end) into two lines that fit, nearest their middle and best after a mark. */
const halve = (
  items: Items,
  fit: Fit,
  first: number,
  end: number,
  firstLine: number,
): number | undefined => {
  let best = Number.POSITIVE_INFINITY;
  let found: number | undefined;
  for (let to = first + 1; to < end; to++) {
    const penalty = items.penalty[to] ?? PROHIBITED;
    if (penalty >= LAST_RESORT || (items.hyphen[to] ?? 0) > 0) continue;
    const upper = naturalWidth(items, first, to);
    const lower = naturalWidth(items, to, end);
    const fits =
      upper <= fit.measureOf(firstLine) + TOLERANCE &&
      lower <= fit.measureOf(firstLine + 1) + TOLERANCE;
    if (!fits) continue;
    const ratio = Math.min(upper, lower) / Math.max(upper, lower);
    const before = items.text.slice(items.start[first], items.start[to]);
    const mark = MARK.test(before) ? 0 : WITHOUT_MARK;
    const cost = penalty + mark + UNEQUAL * (1 - ratio) * (1 - ratio);
    if (cost < best) {
      best = cost;
      found = to;
    }
  }
  return found;
};

/**
 * Ends of as few lines as fit, of nearly one length: two lines divided at a mark in their middle half where there is
 * one, more set on the narrowest measure that gives no line more and parts no word and no number from its noun that the full one keeps.
 */
export const balanceLines: typeof fitLines = (items, fit, first, end, firstLine) => {
  const ends = fitLines(items, fit, first, end, firstLine);
  if (ends.length < 2) return ends;
  if (ends.length === 2) {
    const middle = halve(items, fit, first, end, firstLine);
    return middle === undefined ? ends : [middle, end];
  }
  const partedIn = (lines: readonly number[]): number =>
    lines.filter(
      (to) => (items.hyphen[to] ?? 0) > 0 || (items.penalty[to] ?? 0) >= BELONGS_TOGETHER,
    ).length;
  let narrow = 0.5;
  let wide = 1;
  let best = ends;
  for (let step = 0; step < STEPS; step++) {
    const share = (narrow + wide) / 2;
    const measureOf = (line: number): number => fit.measureOf(line) * share;
    const tried = fitLines(items, { ...fit, measureOf }, first, end, firstLine);
    const fits = tried.every((to, index) => {
      const from = index === 0 ? first : (tried[index - 1] ?? first);
      return naturalWidth(items, from, to) <= measureOf(firstLine + index) + TOLERANCE;
    });
    if (fits && tried.length <= ends.length && partedIn(tried) <= partedIn(ends)) {
      best = tried;
      wide = share;
    } else narrow = share;
  }
  return best;
};
