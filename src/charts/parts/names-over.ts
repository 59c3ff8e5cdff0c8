import type { Label } from '../label/label.js';
import type { ChartContext } from './plan.js';

/**
 * The names of series of bars, each over the value of its first bar, a line a language; `undefined` where they have no
 * room there. One series has none.
 *
 * @param room what there is for a name beside the next, in pt
 */
export function namesOver(
  { data, compose, wording }: ChartContext,
  room: number,
): readonly (Label | undefined)[] | undefined {
  if (data.series.length === 1) return [];
  const names = data.series.map(({ label }) => compose.name(label, room));
  const fit = names.every(
    (name) => !name || (name.width <= room && name.lines.length <= wording.languages.length),
  );
  return fit ? names : undefined;
}
