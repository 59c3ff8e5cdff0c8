import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, within, type Stretch } from '../../sources/source-text.js';
import { meets } from '../spans/meeting-periods.js';

/** “Expects it to grow by 5%, and aims to cut the other by 30% by 2030”: a date of another figure, behind a conjunction. */
export function isOfNextClause(
  date: Stretch,
  { quantity, quote, source: own }: FoundQuote,
): boolean {
  const { pack, source } = own;
  const { end } = quantity ?? quote;
  if (pack === undefined || date.start < end) return false;
  const between = source.text.slice(end, date.start);
  const opening = wordFinder(pack.frame['goes-on'].openings, pack);
  // “A loan of $2.5 million, to be repaid by 2032”.
  // “64 are electric; by 2028 there are to be 200”: behind a semicolon the date is of the figure that stands there.
  const parted = between.search(/[;；]/u);
  if (parted >= 0 && countsAgain(own, end + parted, date.start)) return true;
  const goesOn = opening?.exec(/[,;]([^,;]*)$/u.exec(between)?.[1]?.trimStart() ?? '');
  if (goesOn?.index === 0) return true;
  const conjunctions = wordFinder(pack.frame.conjunctions, pack);
  if (conjunctions === undefined) return false;
  const next = [...between.matchAll(conjunctions)].find(({ index }) =>
    /[,，;；]\s*$/u.test(between.slice(0, index)),
  );
  if (next === undefined) return false;
  return countsAgain(own, end + next.index, date.start);
}

/**
 * “Seized 90 kg, more than in 2019”: the words, where what is asked for is the time of another clause alone and of nothing
 * else that the source tells.
 */
export function saidOfNextClause(match: FoundQuote, period: Period): string | undefined {
  const { sentence, source } = match;
  const isMet = ({ value }: ReadQuantity): boolean =>
    value.kind === 'date' && meets(value.period, period);
  // Those of the sentence are few and mostly decide; the whole source is asked last.
  const met = lyingIn(source.quantities, sentence).filter(isMet);
  if (met.length === 0 || !met.every((date) => isOfNextClause(date, match))) return undefined;
  const isElsewhere = source.quantities.some((each) => !within(each, sentence) && isMet(each));
  return isElsewhere ? undefined : met[0]?.text;
}

/** Whether a figure stands between two places. */
const countsAgain = ({ quantities }: FoundQuote['source'], start: number, end: number): boolean =>
  lyingIn(quantities, { start, end }).some(({ value }) => value.kind !== 'date');
