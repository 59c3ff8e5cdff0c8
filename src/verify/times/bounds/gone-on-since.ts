import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { anySpelled, wordEnd, wordStart } from '../../figures/words.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { endsOf, yearsOf } from '../spans/meeting-periods.js';
import type { StatedDate } from '../stated-dates.js';
import { isSince } from './since-dates.js';

/**
 * “Since 2015 some 1,420 have been trained”, „Seit 2015 wurden 1.420 ausgebildet“: how many came about since a year is of no single
 * year behind it. The words that tell the year; what is so since then holds in each, and a change may be told by its end.
 */
export function goneOnSince(
  match: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
): string | undefined {
  const { quantity, source } = match;
  const { pack, normal } = source;
  if (pack === undefined || quantity === undefined || period.kind !== 'date') return undefined;
  const [only, ...others] = dates.filter((date) => yearsOf(date.period).length > 0);
  if (only?.period.kind !== 'date' || others.length > 0) return undefined;
  const isLater = yearsOf(only.period).every((year) =>
    endsOf(period).every((asked) => year < asked),
  );
  if (!isLater || !isSince(source.source.text, only.start, only.end, pack)) return undefined;
  const isChange = clauseFrame(normal.text, figureOf(match), pack).direction?.relation === 'by';
  const isTold = !isChange && quantity.unit.kind !== 'percent' && isEvent(match, only, pack);
  return isTold ? only.text : undefined;
}

/** Whether the verb of a clause tells what came about: wurden between the year and the figure, “have been built” behind both. */
function isEvent(
  { quantity, source: { source } }: FoundQuote,
  { start, end }: StatedDate,
  pack: LanguagePack,
): boolean {
  const form = eventsOf(pack);
  if (form === undefined || quantity === undefined) return false;
  const between = source.text.slice(Math.min(end, quantity.end), Math.max(start, quantity.start));
  const [behind = ''] = restOfClause.exec(source.text.slice(quantity.end)) ?? [];
  return [between, behind].some((part) => part.length <= longest && form.test(part));
}

/** In UTF-16 units. */
const longest = 64;
const restOfClause = /^[^.,;:!?\n]{0,64}/u;

const eventsOf = memoOf((pack: LanguagePack) => {
  const { events } = pack.proofreading.since;
  return events.length === 0
    ? undefined
    : new RegExp(`${wordStart(pack)}(?:${anySpelled(events)})${wordEnd(pack)}`, 'iu');
});
