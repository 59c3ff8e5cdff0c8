import { disagreements } from '../../quantity/read/agree.js';
import type { ReadPeriod, ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Period } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { asideBefore } from '../counted/figures-in-asides.js';
import { isOfYears } from '../directions/level-of-change.js';
import { figuresIn, type FoundQuote } from '../sources/match-quote.js';
import { meaningOf } from '../sources/meaning-of.js';
import { overlap, within, type Stretch } from '../sources/source-text.js';
import { isUnproven } from '../unproven-statuses.js';
import { isBase } from './comparisons/bases.js';
import { isLeftLevel, isOfDeparture } from './comparisons/departure-dates.js';
import { isOwnOfPart } from './governing/dates-of-parts.js';
import {
  dateBehind,
  governingDates,
  isAside,
  isOfCompared,
  type QuotedDates,
} from './governing/governing-dates.js';
import { bearsOut, endsBefore, isOnLaterDay, meets, yearsOf } from './spans/meeting-periods.js';
import { isPartOfYear } from './spans/parts-of-years.js';
import { isAsFine } from './relative/reference-times.js';
import { isOfPlanBefore } from './governing/plans-round-brackets.js';
import { respectiveDate } from './governing/respective-dates.js';
import { isPartUpTo } from './spans/part-up-to.js';
import { tellsOfSeason } from './spans/seasons.js';
import { datesIn, ownDates, type StatedDate } from './stated-dates.js';
import { isChangeOfYear } from './spans/change-of-year.js';
import { undecidedDate } from './governing/undecided-dates.js';
import { isOfMovedYear } from './relative/year-after.js';
import { endOfChange, isOneOfYears } from './years-of-figure.js';

/** A fact that has a period, where it is quoted, and the dates that stand there. */
export interface DatedFact {
  readonly fact: Fact;
  readonly period: Period;
  readonly match: FoundQuote;
  /** All of the sentence. */
  readonly dates: readonly StatedDate[];
  /** Those that the figure may be of. */
  readonly own: readonly StatedDate[];
  /** Those of them that the quote holds. */
  readonly quoted: readonly StatedDate[];
}

export function datedFact(fact: Fact, period: Period, match: FoundQuote): DatedFact {
  const dates = datesBeside(match);
  const own = ownDates(match, dates, period);
  const quoted = own.filter((date) => overlap(date, match.quote));
  return { fact, period, match, dates, own, quoted };
}

/** The dates of a sentence but for that of an aside which gives what the figure was before. */
function datesBeside(match: FoundQuote): readonly StatedDate[] {
  const others = new Set(datesOfAside(match).map(({ start }) => start));
  return datesIn(match).filter(({ start }) => !others.has(start));
}

/** The dates of an aside before a figure: “£250 until 2019” of “the fine, £250 until 2019, now stands at £400”. */
export function datesOfAside(match: FoundQuote): readonly StatedDate[] {
  const { quantity, sentence, source } = match;
  const aside = quantity && asideBefore(quantity, figuresIn(source, sentence), source);
  if (aside === undefined) return [];
  return datesIn(match).filter(({ start }) => {
    const at = source.normal.normal(start);
    return within({ start: at, end: at }, aside);
  });
}

/**
 * The date up to which the source counts a figure, where the fact has no such period.
 *
 * @param edition the year of the report: what was so until a year before it is so no more
 */
export function statedAsOf(
  { quantity, period }: Fact,
  match: FoundQuote,
  edition: number,
): string | undefined {
  if (period?.kind === 'as-of' || isUnproven(quantity.status)) return undefined;
  const dates = datesBeside(match);
  const { pack, source } = match.source;
  if (dates.some((date) => isChangeOfYear(date.period, match, period))) return undefined;
  const figure = match.quantity ?? match.quote;
  // „Bis 2022 wurden 74 gebohrt, davon 18 im Jahr 2022“.
  const isOfPart = (date: StatedDate): boolean =>
    pack !== undefined &&
    date.period.kind === 'date' &&
    isOwnOfPart(date, figure, source.text, pack);
  if (dates.some(isOfPart) || (period !== undefined && isLedUpTo(match))) return undefined;
  if (period !== undefined && isOfPartUpTo(match, period)) return undefined;
  // “A ticket cost £3 until 2016.”
  const isUpTo = ({ start, end, period: read }: StatedDate): boolean =>
    period === undefined &&
    pack?.script === 'Latn' &&
    start >= figure.end &&
    read.kind === 'as-of' &&
    (read.date.year ?? edition) < edition &&
    /^\s$/u.test(source.text.slice(figure.end, start)) &&
    /^\s*(?:[.,;:!?)]|$)/u.test(source.text.slice(end, end + 4));
  return dates.find(
    (date) =>
      date.period.kind === 'as-of' &&
      (date.end <= figure.start || isUpTo(date)) &&
      (pack === undefined || !isOfPlanBefore(date, figure, source.text, pack)) &&
      isOfFigure(date, match, dates),
  )?.text;
}

/** “As of 30 June the fund held 5,120, of which 38 were bought in the half-year”. */
export function isOfPartUpTo(match: FoundQuote, period: Period): boolean {
  const { pack, source } = match.source;
  const figure = match.quantity ?? match.quote;
  return pack !== undefined && isPartUpTo(period, figure, datesIn(match), source.text, pack);
}

/** “As of June it had 48,216, up 12% since 2019”: a change is of the time that leads up to the date, and not of all before it. */
function isLedUpTo({ quantity, source: { normal, pack } }: FoundQuote): boolean {
  if (quantity === undefined || pack === undefined) return false;
  const figure = { start: normal.normal(quantity.start), end: normal.normal(quantity.end) };
  return clauseFrame(normal.text, figure, pack).direction?.relation === 'by';
}

/** From the year that it is counted from to that of the date: “since 2019”. */
const isSpanOfChange = ({ dates, period }: DatedFact): boolean =>
  period.kind === 'interval' &&
  dates.some(({ period: read }) => read.kind === 'as-of' && read.date.year === period.to.year) &&
  dates.some(({ period: read }) => read.kind !== 'as-of' && yearsOf(read)[0] === period.from.year);

/** The date of a figure that the order of the sentence gives it, and that may stand outside of the quote. */
export function givenBehind({ match, dates, quoted }: DatedFact): StatedDate | undefined {
  const { quantity, quote, sentence } = match;
  const text = datedText(match, sentence, dates);
  if (quantity === undefined || text === undefined) return undefined;
  // “In 2023 and 2024 … 40 and 52 tonnes respectively”, whether the quote has the dates or not.
  const inOrder = dates.length < 2 ? undefined : respectiveDate(quantity, text);
  if (inOrder !== undefined || quoted.length === 0) return inOrder;
  // “From 40% in 2018 to 57% in 2023”: a quote that ends before its own date is of no other.
  const behind = dateBehind(quantity, text);
  return behind !== undefined && !overlap(behind, quote) ? behind : undefined;
}

/** Whether a date of the sentence that the figure may be of is that of the fact. */
export function agrees(dated: DatedFact): boolean {
  const { fact, match, dates, own, period, quoted } = dated;
  if (dates.some((date) => isChangeOfYear(date.period, match, period))) return true;
  const isChange = isLedUpTo(match);
  if (isChange && isSpanOfChange(dated)) return true;
  const isAhead = isUnproven(fact.quantity.status) || (isChange && period.kind === 'date');
  const behind = givenBehind(dated);
  if (behind !== undefined)
    return readings(behind.period, isAhead).some((each) => meets(each, period));
  if (quoted.length > 0)
    return ofFigure(dated).some(({ period: read }) =>
      [...readings(read, isAhead), ...endOfChange(read, match)].some((each) =>
        bearsOut(each, period),
      ),
    );
  const { pack, source } = match.source;
  return own.some((date) =>
    isOfYears(date.period)
      ? isOneOfYears(date.period, match, period)
      : !isOneOfMonths(date.period, period) &&
        readings(date.period, isAhead).some(
          (each) =>
            meets(each, period) &&
            !isOnLaterDay(each, period) &&
            (isAsFine(each, period) ||
              tellsOfSeason(match) ||
              (pack !== undefined && isPartOfYear(date, source.text, pack))),
        ),
  );
}

/** “From January to October” of a fact of October: what months have together is none of one of them. */
const isOneOfMonths = (read: ReadPeriod, period: Period): boolean =>
  read.kind === 'interval' &&
  [read.from, read.to].every(({ month, day }) => month !== undefined && day === undefined) &&
  period.kind === 'date' &&
  period.date.month !== undefined;

/** Another date of the sentence that the figure may be of; a quote that holds one date says which. */
export function rivalOf({ fact, period, match, dates, quoted }: DatedFact): StatedDate | undefined {
  const text = datedText(match, match.sentence, dates);
  if (text === undefined || match.quantity === undefined) return undefined;
  if (fact.checkedByHand !== undefined || quoted.length === 1) return undefined;
  return undecidedDate(match.quantity, text, period);
}

/** “Down 4.6% on 2023” is of a later time, which the sentence does not say. */
export function isOnlyCompared({ match, dates, period }: DatedFact): boolean {
  const { pack, source } = match.source;
  const figure = match.quantity ?? match.quote;
  return dates.every(
    (date) =>
      pack !== undefined &&
      (date.period.kind !== 'interval' || isBase(date, figure, source.text, pack)) &&
      isAside(date, figure, source.text, pack) &&
      endsBefore(date.period, period),
  );
}

/** “71%, up from 64% in 2022” gives the date of the second figure alone; “down from 142 the year before”, that of the first. */
export function isOfOtherFigure({ match, own, period }: DatedFact): boolean {
  if (own.length === 0) return false;
  if (isLeftLevel(own, match, period)) return true;
  const { pack, source } = match.source;
  if (pack === undefined) return false;
  const figure = match.quantity ?? match.quote;
  if (isOfMovedYear(figure, own, source.text, pack))
    return own.every((date) => date.end <= figure.start && meets(date.period, period));
  return own.every((date) =>
    date.start >= figure.end
      ? isOfCompared(source.text.slice(figure.end, date.start), pack)
      : isOfDeparture(date, figure, source.text, pack),
  );
}

/** The quoted dates that the figure may be of: all of them where one only stands there, or where the figure does twice. */
function ofFigure({ fact, match, quoted }: DatedFact): readonly StatedDate[] {
  const text = datedText(match, match.quote, quoted);
  if (text === undefined || match.quantity === undefined || quoted.length < 2) return quoted;
  const alike = figuresIn(match.source, match.quote).filter(
    (each) =>
      isAmount(each) &&
      disagreements(meaningOf(each, fact, match.source), fact.quantity, text.pack).length === 0,
  );
  return alike.length === 1 ? governingDates(match.quantity, text) : quoted;
}

/** “Au 31 mars 2020 il y avait 62, contre 58 en 2015”: of dates that the sentence gives to others a figure is not. */
function isOfFigure(date: StatedDate, match: FoundQuote, dates: readonly StatedDate[]): boolean {
  const text = datedText(match, match.sentence, dates);
  if (text === undefined || match.quantity === undefined) return true;
  return (
    !isBase(date, match.quantity, text.text, text.pack) &&
    governingDates(match.quantity, text).includes(date)
  );
}

/** Some dates of a text, with the amounts of the stretch that they stand in. */
function datedText(
  { source: own }: FoundQuote,
  stretch: Stretch,
  dates: readonly StatedDate[],
): QuotedDates<StatedDate> | undefined {
  const { pack, source } = own;
  const figures = figuresIn(own, stretch).filter(isAmount);
  return pack && { text: source.text, dates, figures, pack };
}

/** Far off, or behind “from”, what is read as a year is as likely an amount. */
const isAmount = ({ value, otherwise }: ReadQuantity): boolean =>
  value.kind !== 'date' || otherwise !== undefined;

/** “By 2030” of what is planned is the date it is planned for, as well as one that it is counted up to; so is that of a change. */
const readings = (read: ReadPeriod, isAhead: boolean): readonly ReadPeriod[] =>
  isAhead && read.kind === 'as-of' ? [read, { kind: 'date', date: read.date }] : [read];
