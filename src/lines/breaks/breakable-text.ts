import { FORCED, PROHIBITED } from '../penalties.js';

/** A paragraph's characters with what may happen between them; offsets are UTF-16 in `text`. */
export interface BreakableText {
  readonly text: string;
  readonly bits: Uint16Array;
  /** Index of each character's run. */
  readonly runIndexes: Uint16Array;
  /**
   * Cost of a break before the character: LAST_RESORT, PROHIBITED, or FORCED after a newline. Length of the text + 1.
   */
  readonly penalties: Float32Array;
  /** 1 where that break draws a hyphen. */
  readonly hyphens: Uint8Array;
}

/** No break inside [start, end) costs less than `cost`, and none is made with a hyphen. */
export const keepWhole = (
  target: BreakableText,
  start: number,
  end: number,
  cost = PROHIBITED,
): void => {
  for (let i = start + 1; i < end; i++) {
    const penalty = target.penalties[i] ?? PROHIBITED;
    if (penalty === FORCED) continue;
    target.penalties[i] = Math.max(penalty, cost);
    target.hyphens[i] = 0;
  }
};
