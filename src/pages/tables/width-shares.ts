import { sum } from '../lengths.js';

/*
 * How columns share a width, in pt.
 */

/** Rounding of added widths, pt. */
export const TOLERANCE = 0.005;

/** The least and the most pt that a column makes use of. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** Equal shares of `room`, in which no column has less than its floor: what it has more is taken from the others. */
export const equalShares = (floors: readonly number[], room: number): readonly number[] => {
  const isFloored = floors.map(() => false);
  for (;;) {
    const open = isFloored.filter((each) => !each).length;
    const taken = sum(floors.filter((_, index) => isFloored[index]));
    const share = open === 0 ? 0 : (room - taken) / open;
    const short = floors.findIndex((floor, index) => !isFloored[index] && floor > share);
    if (short < 0) return floors.map((floor, index) => (isFloored[index] ? floor : share));
    isFloored[short] = true;
  }
};

/**
 * Widths of `*` columns: equal, as long as the text of each stands on one line; a column with more text gets more of the
 * room, and where not every text has a line, what short ones do not use goes to the long ones.
 */
export const starWidths = (columns: readonly Bounds[], room: number): readonly number[] => {
  const widest = columns.map(({ most }) => most);
  if (sum(widest) <= room) return equalShares(widest, room);
  const capped = new Set<number>();
  for (;;) {
    const floors = columns.map(({ least, most }, index) => (capped.has(index) ? most : least));
    const open = columns.filter((_, index) => !capped.has(index));
    const left = room - sum(widest.filter((_, index) => capped.has(index)));
    const shares = equalShares(
      open.map(({ least }) => least),
      left,
    );
    const widths = floors.map((floor, index) => (capped.has(index) ? floor : -1));
    let next = 0;
    const filled = widths.map((width) => (width < 0 ? (shares[next++] ?? 0) : width));
    const idle = filled.findIndex(
      (width, index) => !capped.has(index) && (widest[index] ?? 0) < width - TOLERANCE,
    );
    if (idle < 0) return filled;
    capped.add(idle);
  }
};
