import type { ReadUnit } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Left } from './before/left.js';

/** Units of time that a count or a change may go on for. */
const lengths: ReadonlySet<string | undefined> = new Set(['hour', 'day', 'week', 'month', 'year']);

/**
 * “Lent 900 items over twelve months”, „stieg um 5 % über zwei Jahre“: behind a figure, or its noun, and at the end of a clause
 * the word says during which time, and qualifies nothing. It is one word in the languages that have it so.
 */
export function isDuring(
  text: string,
  { start, qualifier }: Left,
  end: number,
  unit: ReadUnit,
  { pack }: Vocabulary,
): boolean {
  if (qualifier !== 'over' || pack.reading.grammar !== 'latin' || !lengths.has(unit.id))
    return false;
  const word = pack.qualifiers.over.before?.trim() ?? '';
  return (
    /^\p{L}+$/u.test(word) &&
    text.slice(start, start + word.length).toLowerCase() === word &&
    /^\s?(?:$|[.,;:!?)\n])/u.test(text.slice(end, end + 2)) &&
    countBefore.test(text.slice(Math.max(0, start - longestCount), start))
  );
}

/** A figure with at most its noun. */
const countBefore = /[\d%]\s(?:\p{L}{1,30}\s)?$/u;

/** “1,234,567 passengers ”, in UTF-16 units. */
const longestCount = 40;
