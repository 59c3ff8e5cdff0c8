import type { Period } from '../../../quantity/quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { holds } from '../../figures/words.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, overlap, type Stretch } from '../../sources/source-text.js';
import { isBase } from '../comparisons/bases.js';
import { isWholeYears } from '../bounds/opening-times.js';
import { formsOf, type Forms } from './forms-of-months.js';

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
  const isWhole = isWholeYears(period);
  const beside = monthBehind(match, forms, isWhole) ?? monthBefore(match, dates, forms, isWhole);
  if (beside === undefined || dates.some((date) => overlap(date, beside))) return undefined;
  if (isBase(beside, quantity, text, pack)) return undefined;
  const month = text.slice(beside.start, beside.end);
  return isOfMonth(period, forms.numberOf(month)) ? undefined : month;
}

/** The month that stands beside a figure as its time, with or without a year; none where it is compared with, or told of every year. */
export function monthOfFigure(
  match: FoundQuote,
): { readonly text: string; readonly number: number } | undefined {
  const { quantity, sentence, source } = match;
  const { pack } = source;
  const forms = pack && formsOf(pack);
  if (pack === undefined || forms === undefined || quantity === undefined) return undefined;
  const { text } = source.source;
  if (holds(text.slice(sentence.start, sentence.end), forms.recurring)) return undefined;
  const dates = lyingIn(source.quantities, sentence).filter((each) => !isAmount(each));
  const beside = monthBehind(match, forms, false) ?? monthBefore(match, dates, forms, false);
  if (beside === undefined || isBase(beside, quantity, text, pack)) return undefined;
  const month = text.slice(beside.start, beside.end);
  const number = forms.numberOf(month);
  return number === undefined ? undefined : { text: month, number };
}

const isAmount = ({ value }: ReadQuantity): boolean => value.kind !== 'date';

/** “6.7% of the workforce in September”, where the clause ends or another figure follows. */
function monthBehind(
  { quantity, sentence, source: { source } }: FoundQuote,
  { behind, ofMonth, measured, pointedAt, ofPlace }: Forms,
  isWholeYear: boolean,
): Stretch | undefined {
  if (quantity === undefined) return undefined;
  const rest = textBehind(quantity, sentence, source.text);
  const found = ofMonth.exec(rest) ?? behind.exec(rest);
  const { noun = '', lead = '', month = '' } = found?.groups ?? {};
  const words = countWords(noun);
  if (found === null || words > 6) return undefined;
  if (isWholeYear) {
    const before = source.text.slice(Math.max(sentence.start, quantity.start - 16), quantity.start);
    const isMeasured = quantity.unit.isMeasure === true || quantity.unit.kind === 'currency';
    // “The 12 km line opened in September”, “the 940 members met in September”, “a toll of £9 began in September”,
    // “940 pupils go to the school opened in September”.
    if (
      isMeasured
        ? words > 2 || (words > 0 && measured.test(before))
        : (words > 2 && ofPlace.test(noun)) || (words > 1 && pointedAt.test(before))
    )
      return undefined;
  }
  const start = quantity.end + lead.length;
  return { start, end: start + month.length };
}

/** “In September the rate was 6.7%”, „im September bei 6,7 %“: the months of a clause that tells of no other number before it. */
function monthBefore(
  { quantity, sentence, source: { source, normal, quantities, pack } }: FoundQuote,
  dates: readonly Stretch[],
  { opening, adjacent, yearAdjacent, leftFor, compared }: Forms,
  isWholeYear: boolean,
): Stretch | undefined {
  if (quantity === undefined || pack === undefined) return undefined;
  const first = Math.max(sentence.start, quantity.start - longestClause);
  const said = source.text.slice(first, quantity.start);
  const found = opening.exec(said) ?? (isWholeYear ? yearAdjacent : adjacent).exec(said);
  const { lead = '', month = '', clause = '' } = found?.groups ?? {};
  if (found === null) return undefined;
  const from = first + found.index;
  const reach = { start: from, end: quantity.start };
  if (/\d/u.test(clause) || lyingIn(quantities, reach).some(isAmount)) return undefined;
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
