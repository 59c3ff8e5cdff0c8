import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';

/**
 * 截至2019年底……比上年增加16万公里, “at the end of 2019 there were 22,893, 1,026 fewer than a year before”: what changed up to the end
 * of a year changed in that year, while the level is as of its end.
 *
 * @param told the time that the source gives
 * @param period that of the fact
 */
export function isChangeOfYear(
  told: ReadPeriod,
  match: FoundQuote,
  period: Period | undefined,
): boolean {
  if (period?.kind !== 'date' || period.date.month !== undefined) return false;
  if (told.kind !== 'as-of' || told.date.year !== period.date.year) return false;
  if ((told.date.month ?? 12) !== 12 || (told.date.day ?? 31) !== 31) return false;
  const { pack, normal } = match.source;
  return (
    pack !== undefined &&
    clauseFrame(normal.text, figureOf(match), pack).direction?.relation === 'by'
  );
}
