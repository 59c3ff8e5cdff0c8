import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import type { ReadUnit } from '../read-quantity.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Left } from './before/left.js';

/** Units of time that a count or a change may go on for. */
const times: ReadonlySet<string | undefined> = new Set(['hour', 'day', 'week', 'month', 'year']);

/** Units of the way that something rises or falls along. */
const ways: ReadonlySet<string | undefined> = new Set(['metre', 'kilometre', 'mile']);

/**
 * “Lent 900 items over twelve months”, „stieg um 5 % über zwei Jahre“, “falls 32 m over 97 km”: behind a figure, or its noun, and at the end of a clause
 * the word says during which time or on what way, and qualifies nothing. It is one word in the languages that have it so.
 */
export function isDuring(
  text: string,
  { start, qualifier }: Left,
  end: number,
  unit: ReadUnit,
  { pack }: Vocabulary,
): boolean {
  if (qualifier !== 'over' || pack.reading.grammar !== 'latin') return false;
  const before = times.has(unit.id)
    ? countBefore
    : ways.has(unit.id)
      ? heightBefore(pack)
      : undefined;
  if (before === undefined) return false;
  const word = pack.qualifiers.over.before?.trim() ?? '';
  return (
    /^\p{L}+$/u.test(word) &&
    text.slice(start, start + word.length).toLowerCase() === word &&
    /^\s?(?:$|[.,;:!?)\n])/u.test(text.slice(end, end + 2)) &&
    before.test(text.slice(Math.max(0, start - longestCount), start))
  );
}

/** A figure with at most its noun. */
const countBefore = /[\d%]\s(?:\p{L}{1,30}\s)?$/u;

/** “32 m ”, “120 metres ”. */
const heightBefore = memoOf((pack: LanguagePack): RegExp => {
  const names = [...ways].flatMap((id) => Object.values(pack.units.get(id ?? '')?.words ?? {}));
  return new RegExp(`\\d\\s?(?:\\p{L}{1,2}|${oneOf([...new Set(names)])})\\s$`, 'iu');
});

/** “1,234,567 passengers ”, in UTF-16 units. */
const longestCount = 40;
