import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, overlap, type Stretch } from '../../sources/source-text.js';
import { isBase } from '../comparisons/bases.js';
import { monthNames } from '../nearby/months.js';
import { isWholeYears } from '../bounds/opening-times.js';

/**
 * “6.7% in September”, „lag im September bei 6,7 %“, « en septembre, le taux était de 6,7 % »: the month without its year that
 * stands beside a figure in its clause, where the fact is of another month, of several or of a year.
 */
export function monthBeside(
  match: FoundQuote,
  dates: readonly Stretch[],
  period: Period,
): string | undefined {
  const { quantity, sentence, source } = match;
  const { pack } = source;
  const forms = pack && formsOf(pack);
  if (pack === undefined || forms === undefined || quantity === undefined) return undefined;
  if (period.kind === 'as-of') return undefined;
  const { text } = source.source;
  if (holds(text.slice(sentence.start, sentence.end), forms.recurring)) return undefined;
  const beside = monthBehind(match, forms, period) ?? monthBefore(match, dates, forms, period);
  if (beside === undefined || dates.some((date) => overlap(date, beside))) return undefined;
  if (isBase(beside, quantity, text, pack)) return undefined;
  const month = text.slice(beside.start, beside.end);
  return isOfMonth(period, forms.numberOf(month)) ? undefined : month;
}

/** “6.7% of the workforce in September”, where the clause ends or another figure follows. */
function monthBehind(
  { quantity, sentence, source: { source } }: FoundQuote,
  { behind }: Forms,
  period: Period,
): Stretch | undefined {
  if (quantity === undefined) return undefined;
  const found = behind.exec(textBehind(quantity, sentence, source.text));
  const { noun = '', lead = '', month = '' } = found?.groups ?? {};
  if (found === null || countWords(noun) > (isWholeYears(period) ? 2 : 6)) return undefined;
  const start = quantity.end + lead.length;
  return { start, end: start + month.length };
}

/** “In September the rate was 6.7%”, „im September bei 6,7 %“: the months of a clause that tells of no other number before it. */
function monthBefore(
  { quantity, sentence, source: { source, normal, quantities, pack } }: FoundQuote,
  dates: readonly Stretch[],
  { opening, adjacent, leftFor, compared }: Forms,
  period: Period,
): Stretch | undefined {
  if (quantity === undefined || pack === undefined) return undefined;
  const first = Math.max(sentence.start, quantity.start - longestClause);
  const said = source.text.slice(first, quantity.start);
  const found = opening.exec(said) ?? (isWholeYears(period) ? null : adjacent.exec(said));
  const { lead = '', month = '', clause = '' } = found?.groups ?? {};
  if (found === null) return undefined;
  const from = first + found.index;
  const reach = { start: from, end: quantity.start };
  if (/\d/u.test(clause) || lyingIn(quantities, reach).length > 0) return undefined;
  // “In September it counted 940 for the first half of 2021”, “it fell from 6.7% to 6.1%”, “it passed the 6.7% of August”.
  if (dates.some((date) => date.start >= quantity.end)) return undefined;
  if (leftFor.test(textBehind(quantity, sentence, source.text))) return undefined;
  if (holds(clause, compared)) return undefined;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  // “In September it fell from 6.7%”.
  if (clauseFrame(normal.text, figure, pack).direction?.relation === 'from') return undefined;
  const start = from + lead.length;
  return { start, end: start + month.length };
}

const textBehind = ({ end }: Stretch, sentence: Stretch, text: string): string =>
  text.slice(end, Math.min(sentence.end, end + longestClause));

/** In UTF-16 units. */
const longestClause = 160;

const countWords = (noun: string): number => noun.split(/\s+/u).filter(Boolean).length;

/** Whether a period is of a month alone, or of days in it. */
function isOfMonth(period: Period, month: number | undefined): boolean {
  const [from, to] =
    period.kind === 'interval' ? [period.from, period.to] : [period.date, period.date];
  return from.month === month && to.month === month && from.year === to.year;
}

interface Forms {
  /** The figure stands right before it. */
  readonly behind: RegExp;
  /** A month that opens the sentence or the clause of a figure, and all up to the figure. */
  readonly opening: RegExp;
  /** The figure stands right behind the month, or a short word between them. */
  readonly adjacent: RegExp;
  /** Behind a level that a change leads to another from. */
  readonly leftFor: RegExp;
  readonly compared: RegExp | undefined;
  readonly recurring: RegExp | undefined;
  readonly numberOf: (name: string) => number | undefined;
}

const formsOf = memoOf((pack: LanguagePack): Forms | undefined => {
  const { frame, proofreading, reading } = pack;
  if (reading.grammar !== 'latin' || frame['verbs-last']) return undefined;
  const { onwards, 'up-to': upTo } = frame.times.bounds;
  const limits = [...proofreading.since.before, ...onwards.before, ...upTo.before];
  const bounds = [...limits, ...reading.asOf];
  const leads = oneOf(frame['before-years'].filter((word) => !bounds.includes(word)));
  const names = monthNames(pack);
  const month = oneOf(names);
  const joins = oneOf([...frame.conjunctions, ...frame.to]);
  const conjunctions = oneOf(frame.conjunctions);
  const closed = oneOf([
    ...frame.conjunctions,
    ...frame['relative-pronouns'],
    ...frame['relative-conjunctions'],
    ...limits,
  ]);
  const more = `(?:(?:${leads})\\s)?(?:${month})(?!\\p{L})(?!\\s[^\\s\\d]{0,2}\\d)`;
  const ends = `(?!,?\\s(?:(?:${joins})\\s)?${more})(?:\\s*(?:[.,;:!?)]|$)|\\s(?:${conjunctions})\\s|(?:\\s\\p{L}+){1,3}\\s[^\\s\\d]{0,2}\\d)`;
  const plain = `(?<noun>(?:\\s(?!(?:${closed})\\s)[\\p{L}’'-]+){0,6})`;
  return {
    behind: new RegExp(
      `^(?<lead>${plain}\\s(?:${leads})\\s)(?<month>${month})(?!\\p{L})(?=${ends})`,
      'u',
    ),
    opening: new RegExp(
      `(?<lead>(?:^\\s*|[,;:]\\s|\\s(?:${conjunctions})\\s)(?:${leads})\\s)(?<month>${month})(?=[\\s,])(?!,?\\s(?:(?:${joins})\\s)?${more})(?<clause>,?[^\\d,;:.!?]*)$`,
      'iu',
    ),
    adjacent: new RegExp(
      `(?<lead>(?<clause>[^,;:.!?]*)\\s(?:${leads})\\s)(?<month>${month})\\s(?:\\p{Ll}{1,4}\\s)?[^\\s\\d\\p{L}]{0,2}$`,
      'u',
    ),
    leftFor: new RegExp(`^(?:\\s\\p{L}+){0,2}?\\s(?:${oneOf(frame.to)})\\s[^\\s\\d]{0,2}\\d`, 'u'),
    compared: wordFinder(frame.excess.more, pack),
    recurring: wordFinder(frame.times.each['year'] ?? [], pack),
    numberOf: (name) =>
      names.findIndex((each) => each.toLowerCase() === name.toLowerCase()) + 1 || undefined,
  };
});
