import type { Items } from './items.js';
import { WORD_SPACE_EASY, WORD_SPACE_LEAST, WORD_SPACE_MOST } from './spacing.js';

/*
 * Widths of a candidate line of units [from, to), in pt. `to` is the break; what is drawn ends at `visibleEnd`.
 */

export const drawnEnd = (items: Items, from: number, to: number): number =>
  Math.max(from, items.visibleEnd[to] ?? to);

/** Natural width, edge marks trimmed, the hyphen of the break included. */
export const naturalWidth = (items: Items, from: number, to: number): number => {
  const end = drawnEnd(items, from, to);
  if (end === from) return 0;
  const { natural } = items.sums;
  return (
    (natural[end] ?? 0) -
    (natural[from] ?? 0) -
    (items.gaps.natural[from] ?? 0) -
    (items.trimStart[from] ?? 0) -
    (items.trimEnd[end - 1] ?? 0) +
    (items.hyphen[to] ?? 0)
  );
};

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

export const capacitiesOf = (items: Items, from: number, to: number): Capacities => {
  const end = drawnEnd(items, from, to);
  const { sums } = items;
  const wordSpace = Math.max(0, (sums.wordSpace[end] ?? 0) - (sums.wordSpace[from] ?? 0));
  return {
    wordSpaceEasy: wordSpace * (WORD_SPACE_EASY - 1),
    hanLatinStretch: inGaps(sums.hanLatinStretch, from, end),
    hanziStretch: inGaps(sums.hanziStretch, from, end),
    wordSpaceRest: wordSpace * (WORD_SPACE_MOST - WORD_SPACE_EASY),
    markShrink: inGaps(sums.markShrink, from, end),
    hanLatinShrink: inGaps(sums.hanLatinShrink, from, end),
    wordSpaceShrink: wordSpace * (1 - WORD_SPACE_LEAST),
  };
};

/** Sum of what the line may open without strain, in pt. */
export const easyStretch = (items: Items, from: number, to: number): number => {
  const end = drawnEnd(items, from, to);
  const { sums } = items;
  const wordSpace = Math.max(0, (sums.wordSpace[end] ?? 0) - (sums.wordSpace[from] ?? 0));
  return (
    wordSpace * (WORD_SPACE_EASY - 1) +
    inGaps(sums.hanLatinStretch, from, end) +
    inGaps(sums.hanziStretch, from, end)
  );
};

/** Sum of what word spaces may open beyond that where nothing else helps, in pt. */
export const strainedStretch = (items: Items, from: number, to: number): number => {
  const end = drawnEnd(items, from, to);
  const { wordSpace } = items.sums;
  const width = Math.max(0, (wordSpace[end] ?? 0) - (wordSpace[from] ?? 0));
  return width * (WORD_SPACE_MOST - WORD_SPACE_EASY);
};

/** Sum of what the line may give up, in pt. */
export const totalShrink = (items: Items, from: number, to: number): number => {
  const end = drawnEnd(items, from, to);
  const { sums } = items;
  const wordSpace = Math.max(0, (sums.wordSpace[end] ?? 0) - (sums.wordSpace[from] ?? 0));
  return (
    wordSpace * (1 - WORD_SPACE_LEAST) +
    inGaps(sums.markShrink, from, end) +
    inGaps(sums.hanLatinShrink, from, end)
  );
};
