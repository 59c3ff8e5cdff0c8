import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import type { ReadPeriod } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { holds, wordFinder } from '../figures/words.js';
import { isOfYears, levelOfChange } from '../directions/level-of-change.js';
import type { FoundQuote } from '../sources/match-quote.js';
import type { Stretch } from '../sources/source-text.js';
import { bearsOut, meets, yearsOf } from './spans/meeting-periods.js';
import { totalSinceDate, totalSinceEvent } from './bounds/since-an-event.js';
import { goneOnSince } from './bounds/gone-on-since.js';
import { isSince, isSoSince } from './bounds/since-dates.js';
import type { StatedDate } from './stated-dates.js';

/** “Grew between 2022 and 2023 to 340”: the level that was reached is of the last year, the one that was left of the first. */
export function endOfChange(
  read: ReadPeriod,
  { quantity, source }: FoundQuote,
): readonly ReadPeriod[] {
  if (source.pack === undefined || quantity === undefined || !isOfYears(read)) return [];
  const level =
    levelOfChange(quantity, source.source.text, source.pack) ?? levelTold(quantity, source);
  return level === undefined ? [] : [{ kind: 'date', date: read[level] }];
}

/** 2011年至2022年由38.4%升至41.9%, 38.4%から41.9%に: where verbs stand elsewhere, marks beside the figure tell it. */
function levelTold(
  { start, end }: Stretch,
  { normal, pack }: FoundQuote['source'],
): 'from' | 'to' | undefined {
  if (pack === undefined || pack.script === 'Latn') return undefined;
  const figure = { start: normal.normal(start), end: normal.normal(end) };
  if (
    pack.frame['verbs-last'] &&
    pack.frame.from.some((word) => normal.text.startsWith(word, figure.end))
  )
    return 'from';
  const relation = clauseFrame(normal.text, figure, pack).direction?.relation;
  return relation === 'by' ? undefined : relation;
}

/**
 * “Between 2015 and 2020 it grew by 3%”: a figure of several years is of none of them but where it is the level that they
 * begin or end with, or one of a list (2021年至2023年分别为).
 */
export function isOneOfYears(read: ReadPeriod, match: FoundQuote, period: Period): boolean {
  const { pack, source } = match.source;
  const said = source.text.slice(match.sentence.start, match.sentence.end);
  if (pack !== undefined && holds(said, wordFinder(pack.frame.respectively, pack)))
    return meets(read, period);
  return [read, ...endOfChange(read, match)].some((each) => bearsOut(each, period));
}

/**
 * “Since 2018 it has grown by 40%”, “since 2018 it has lent 40”: the words, where what came about from a year on is given for
 * that year alone, or a change since then for years that begin with another. “Since 2018 there have been 24” holds in 2018 as well.
 */
export function sinceBeyond(
  match: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
): string | undefined {
  const {
    quantity,
    source: { source, normal, pack },
  } = match;
  const event =
    totalSinceEvent(match, period) ??
    totalSinceDate(match, dates, period) ??
    goneOnSince(match, dates, period);
  if (event !== undefined) return event;
  if (pack === undefined || quantity === undefined) return undefined;
  const dated = dates.filter((date) => yearsOf(date.period).length > 0);
  if (period.kind === 'interval') return beginsElsewhere(match, dated, period);
  if (period.kind !== 'date') return undefined;
  const so = dated.filter((date) => isSoSince(date, quantity, source.text, pack));
  const told = so.length > 0 ? so : dated;
  const [only] = told;
  if (only?.period.kind !== 'date' || told.length > 1) return undefined;
  if (!bearsOut(only.period, period) || !isSince(source.text, only.start, only.end, pack))
    return undefined;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  const { direction } = clauseFrame(normal.text, figure, pack);
  if (direction?.relation === 'from') return undefined;
  return direction === undefined && isState(normal.text.slice(0, figure.start), pack)
    ? undefined
    : only.text;
}

/** “Has grown by 40% since 2018” of 2015–2023: the one year of the sentence, where that is the first of the change and not of the period. */
function beginsElsewhere(
  { quantity, source: { source, normal, pack } }: FoundQuote,
  dated: readonly StatedDate[],
  period: Extract<Period, { readonly kind: 'interval' }>,
): string | undefined {
  const [only] = dated;
  if (pack === undefined || quantity === undefined || only?.period.kind !== 'date')
    return undefined;
  if (dated.length > 1 || only.period.date.year === period.from.year) return undefined;
  if (!isSince(source.text, only.start, only.end, pack)) return undefined;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  return clauseFrame(normal.text, figure, pack).direction?.relation === 'by'
    ? only.text
    : undefined;
}

/** “There have been (about) ”, at the end of what stands before a figure. */
const isState = (lead: string, pack: LanguagePack): boolean =>
  statesOf(pack)?.test(lead.slice(-longestState)) === true;

/** In UTF-16 units. */
const longestState = 40;

const statesOf = memoOf(({ proofreading: { since }, script }: LanguagePack) => {
  if (since.states.length === 0) return undefined;
  const edge = script === 'Latn' ? '(?<!\\p{L})' : '';
  return new RegExp(`${edge}(?:${oneOf(since.states)})\\s?$`, 'iu');
});
