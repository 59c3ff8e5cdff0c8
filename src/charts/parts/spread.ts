/**
 * Moves boxes on one axis apart so that none overlap and all stay inside, each as near as may be to where it wants to
 * be. Order is kept.
 *
 * @param wanted centres, in any order; `sizes` their extents; all in pt.
 * @param gap white between two, as far as there is room for it.
 * @returns the centres, in the order given.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  from: number,
  to: number,
  gap = 0,
): readonly number[] {
  const room = to - from - sizes.reduce((sum, size) => sum + size, 0);
  const white = Math.max(0, Math.min(gap, room / Math.max(1, sizes.length - 1)));
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const centres = [...wanted];
  let edge = from;
  for (const i of order) {
    const half = (sizes[i] ?? 0) / 2;
    centres[i] = Math.max(wanted[i] ?? 0, edge + half);
    edge = (centres[i] ?? 0) + half + white;
  }
  edge = to;
  for (const i of order.toReversed()) {
    const half = (sizes[i] ?? 0) / 2;
    centres[i] = Math.min(centres[i] ?? 0, edge - half);
    edge = (centres[i] ?? 0) - half - white;
  }
  return centres;
}
