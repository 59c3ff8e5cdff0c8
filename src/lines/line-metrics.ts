import type { Items } from './items/items.js';
import { WORD_SPACE_EASY, WORD_SPACE_LEAST, WORD_SPACE_MOST } from './spacing.js';

/*
 * Widths of a candidate line of units [from, to), in pt. `to` is the break; what is drawn ends at `visibleEnd`.
 */

export const drawnEnd = (items: Items, from: number, to: number): number =>
  Math.max(from, items.visibleEnd[to] ?? to);

/** Natural width, edge marks trimmed, the hyphen of the break included. */
export const naturalWidth = (items: Items, from: number, to: number): number =>
  Math.max(0, (items.edges.right[to] ?? 0) - (items.edges.left[from] ?? 0));

/** How far the gaps of a line give, by the order in which they are drawn on. */
export interface Capacities {
  readonly wordSpaceEasy: number;
  readonly hanLatinStretch: number;
  readonly hanziStretch: number;
  /** Word spaces beyond the easy share. */
  readonly wordSpaceRest: number;
  readonly markShrink: number;
  readonly hanLatinShrink: number;
  readonly wordSpaceShrink: number;
}

const inGaps = (sum: Float64Array, from: number, end: number): number =>
  end > from + 1 ? (sum[end] ?? 0) - (sum[from + 1] ?? 0) : 0;

const wordSpaces = (items: Items, from: number, end: number): number =>
  Math.max(0, (items.sums.wordSpace[end] ?? 0) - (items.sums.wordSpace[from] ?? 0));

export const capacitiesOf = (items: Items, from: number, to: number): Capacities => {
  const end = drawnEnd(items, from, to);
  const { sums } = items;
  const wordSpace = wordSpaces(items, from, end);
  return {
    wordSpaceEasy: wordSpace * (WORD_SPACE_EASY - 1),
    hanLatinStretch: inGaps(sums.hanLatinStretch, from, end),
    hanziStretch: inGaps(sums.hanziStretch, from, end),
    wordSpaceRest: wordSpace * (WORD_SPACE_MOST - WORD_SPACE_EASY),
    markShrink:
      inGaps(sums.markShrink, from, end) + (end > from ? (items.giveEnd[end - 1] ?? 0) : 0),
    hanLatinShrink: inGaps(sums.hanLatinShrink, from, end),
    wordSpaceShrink: wordSpace * (1 - WORD_SPACE_LEAST),
  };
};

/** What word spaces may open beyond the easy share where nothing else helps, pt. */
export const strainedStretch = (items: Items, from: number, to: number): number =>
  wordSpaces(items, from, drawnEnd(items, from, to)) * (WORD_SPACE_MOST - WORD_SPACE_EASY);
