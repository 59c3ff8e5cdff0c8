import type { LanguagePack } from '../../language/pack.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/** '20년(66.3년)보다: what stands alone in brackets behind a date. */
export const isBracketedLevel = (
  { start, end }: Stretch,
  text: string,
  { dates }: LanguagePack,
): boolean =>
  [dates.year, dates.month, dates.day].some((pattern) => {
    const mark = pattern.split('}').at(-1) ?? '';
    const lead = text.slice(Math.max(0, start - mark.length - 2), start - 1);
    return mark !== '' && /^\d/u.test(lead) && lead.slice(1) === mark;
  }) &&
  /[(（]/u.test(text.charAt(start - 1)) &&
  /^[)）]/u.test(text.slice(end, end + 1));

/**
 * “Starts (18,610 and 71,960) are lower than”: a bracket that is shut before the verb holds a level; 310トン（2.7%）減少, “30
 * tonnes (6%) lower”: but the size of the change where it tells again, as a share or an amount, the size that it stands behind.
 */
export function isShutIn(
  { start, end, unit }: ReadQuantity,
  direction: Stretch,
  { source: { text }, quantities }: SourceText,
  pack: LanguagePack,
): boolean {
  const lead = text.slice(Math.max(0, start - longestBracket), start);
  const [open] = /[(（][^()（）\n]*$/u.exec(lead) ?? [];
  const isShut =
    open !== undefined &&
    direction.start >= end &&
    /^[^()（）\n]*[)）]/u.test(text.slice(end, direction.start));
  if (!isShut) return false;
  const bracket = start - open.length;
  const size = quantities.findLast((each) => each.end <= bracket);
  if (
    size === undefined ||
    (size.unit.kind === 'percent') === (unit.kind === 'percent') ||
    !/^(?:\s?\p{L}{1,24})?\s?$/u.test(text.slice(size.end, bracket))
  )
    return true;
  const own = directionNear(text, size, pack);
  return own?.way !== 'fall' || own.relation !== 'by';
}

/** In UTF-16 units. */
const longestBracket = 64;
