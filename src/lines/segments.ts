import { FORCED } from './penalties.js';
import type { Items } from './items.js';

/** Ends of the stretches that forced breaks divide a text into, as unit indexes. */
export const segmentsOf = (items: Items): readonly number[] => {
  const ends: number[] = [];
  for (let u = 1; u < items.count; u++) if (items.penalty[u] === FORCED) ends.push(u);
  if (items.count > 0) ends.push(items.count);
  return ends;
};
