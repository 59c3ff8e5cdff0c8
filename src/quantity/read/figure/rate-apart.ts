import type { ReadUnit } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/** From the word of a rate to its number, 时速最高可达, and over the level that it changed from, in UTF-16 units. */
const farthest = 28;

/** Nothing between that ends a clause or a noun's attribute; at most one other amount, that of a change. */
const isOneClause =
  /^[^\d，。；、,.;:：!?！？()（）\n]{0,8}(?:\d[\d.,]*\s?[^\d，。；、,.;:：!?！？()（）\n]{1,8})?$/u;

/**
 * 时速可达350公里, 時速は130キロ, 시속이 130km: where its word stands apart from the number too, an amount of a length is
 * that of the rate.
 */
export function rateApart(
  text: string,
  start: number,
  unit: ReadUnit,
  { pack }: Vocabulary,
): ReadUnit {
  if (unit.id === undefined || unit.isChain === true) return unit;
  const { rates, 'modifier-marks': marks } = pack.frame;
  const lead = text.slice(Math.max(0, start - farthest), start);
  for (const [word, made] of Object.entries(rates)) {
    const id = made[unit.id];
    const at = id === undefined ? -1 : lead.lastIndexOf(word);
    if (id === undefined || at < 0) continue;
    const between = lead.slice(at + word.length);
    if (isOneClause.test(between) && !marks.some((mark) => between.includes(mark)))
      return { ...unit, id };
  }
  return unit;
}
