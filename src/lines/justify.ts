import type { Capacities } from './line-metrics.js';
import { HANZI_GAP_MOST, WORD_SPACE_EASY, WORD_SPACE_LEAST, WORD_SPACE_MOST } from './spacing.js';

/** Shares by which each kind of gap on a line opens (positive) or closes (negative). */
export interface Adjustment {
  /** Of a word space's natural width. */
  readonly wordSpace: number;
  /** Of each Han–Latin gap's own stretch or shrink: −1 to 1, and beyond 1 where limits are loosened. */
  readonly hanLatin: number;
  /** Of each hanzi gap's stretch: 0 to 1, and beyond 1 where limits are loosened. */
  readonly hanzi: number;
  /** Of each mark's blank half, −1 to 0. */
  readonly mark: number;
}

export const UNADJUSTED: Adjustment = { wordSpace: 0, hanLatin: 0, hanzi: 0, mark: 0 };

const share = (need: number, capacity: number): number =>
  capacity <= 0 || need <= 0 ? 0 : Math.min(1, need / capacity);

/** In em: opened by more than a character, a gap reads as a missing one. */
const WIDEST_HOLE = 1;
/** A line of more gaps than that is spaced out, and no hole. */
const MOST_HOLES = 2;
/** Whether a line that has nothing else to open would have one or two holes. */
const tearsHoles = (
  need: number,
  { hanziStretch, wordSpaceEasy }: Capacities,
  em: number,
): boolean => {
  const gaps = Math.round(hanziStretch / (HANZI_GAP_MOST * em));
  return wordSpaceEasy === 0 && gaps <= MOST_HOLES && need > gaps * WIDEST_HOLE * em;
};

/**
 * Opens word spaces first, then Han–Latin gaps, then gaps between hanzi, and at last word spaces further. Where all
 * that is not enough, every gap passes its limit by the same factor: one even line is better than a short one. Only
 * where one or two gaps would be holes the line stays short. `em` in pt.
 */
const open = (need: number, capacities: Capacities, em: number): Adjustment => {
  const { wordSpaceEasy, hanLatinStretch, hanziStretch, wordSpaceRest } = capacities;
  const most = wordSpaceEasy + hanLatinStretch + hanziStretch + wordSpaceRest;
  if (most <= 0) return UNADJUSTED;
  if (need > most) {
    const others = wordSpaceEasy + hanziStretch + wordSpaceRest;
    if (others <= 0) return UNADJUSTED;
    const factor = (need - hanLatinStretch) / others;
    if (tearsHoles(need - hanLatinStretch, capacities, em)) return UNADJUSTED;
    const toLimit = wordSpaceEasy > 0 ? WORD_SPACE_MOST - 1 : 0;
    return { wordSpace: factor * toLimit, hanLatin: 1, hanzi: factor, mark: 0 };
  }
  const word = share(need, wordSpaceEasy);
  let rest = need - word * wordSpaceEasy;
  const hanLatin = share(rest, hanLatinStretch);
  rest -= hanLatin * hanLatinStretch;
  const hanzi = share(rest, hanziStretch);
  rest -= hanzi * hanziStretch;
  const further = share(rest, wordSpaceRest);
  return {
    wordSpace: word * (WORD_SPACE_EASY - 1) + further * (WORD_SPACE_MOST - WORD_SPACE_EASY),
    hanLatin,
    hanzi,
    mark: 0,
  };
};

/** Squeezes marks first, then Han–Latin gaps, then word spaces (CLREQ 3.2.3, order of reduction). */
const close = (need: number, capacities: Capacities): Adjustment => {
  const mark = share(need, capacities.markShrink);
  let rest = need - mark * capacities.markShrink;
  const hanLatin = share(rest, capacities.hanLatinShrink);
  rest -= hanLatin * capacities.hanLatinShrink;
  const word = share(rest, capacities.wordSpaceShrink);
  return {
    wordSpace: word === 0 ? 0 : -word * (1 - WORD_SPACE_LEAST),
    hanLatin: hanLatin === 0 ? 0 : -hanLatin,
    hanzi: 0,
    mark: mark === 0 ? 0 : -mark,
  };
};

/**
 * Distributes `slack` pt (measure less natural width) over a line's gaps. A line without gaps, or with two holes for all it has, stays short. A last line
 * only closes.
 */
export const justify = (
  slack: number,
  capacities: Capacities,
  isLast: boolean,
  em: number,
): Adjustment => {
  if (slack < 0) return close(-slack, capacities);
  return slack === 0 || isLast ? UNADJUSTED : open(slack, capacities, em);
};
