import type { Period } from '../../../quantity/quantity.js';
import { daysInMonth } from '../../../quantity/calendar.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { clauseFrame } from '../../clauses/clause-frame.js';
import { daysOf } from '../../figures/days.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { endsOf, spanOfRead, yearsOf } from '../spans/meeting-periods.js';
import { hasYear, isWholeYears, partOpenedWith, type ToldTime } from '../bounds/opening-times.js';
import { lyingIn, sentenceRound } from '../../sources/source-text.js';
import { tellsOfSeason } from '../spans/seasons.js';
import { tellsPart } from './told-parts.js';
import { yearsBefore } from './time-before.js';
import { lastBefore, sharesYear, timesOf, timesRound } from './times-round.js';

/** What round a figure tells of a time, where none of it bears out the one that is asked about. */
export interface OtherTime {
  readonly text: string;
  /** It is of the year that is asked about, and tells of no part of it. */
  readonly isOfWholeYear: boolean;
}

/**
 * The time that a source speaks of round a sentence that gives no date of its own: in the paragraph, in the nearest one
 * before it that gives any where the paragraph begins with none, in the title and the headings, and when it was published
 * or read. Where none of them is of the period, that nearest before the sentence is given; a source that tells of no time
 * tells of any.
 */
export function otherTimeRound(match: FoundQuote, period: Period): OtherTime | undefined {
  const { source, sentence } = match;
  const { dated } = timesOf(source);
  const { anywhere, reference, opening, headed, round } = timesRound(match);
  if (anywhere.length === 0) return undefined;
  const part = partOpenedWith(opening, match, period);
  if (part !== undefined) return { text: part.text, isOfWholeYear: false };
  const years = round.some(hasYear) ? round.filter(hasYear) : anywhere;
  const last = lastBefore(dated, sentence);
  const nearest =
    (last !== undefined && last.start >= reference.start ? last : undefined) ??
    headed.findLast(hasYear) ??
    years[0];
  if (nearest === undefined) return undefined;
  const back = backOf(match);
  // “Between 2010 and 2021” somewhere else in the source tells of 2012 no more than a source without dates.
  const isTold = (time: ToldTime): boolean =>
    isOfYears(time, period, back) &&
    (back.years > 0 ||
      !isWholeYears(period) ||
      round.some(hasYear) ||
      sharesYear(time, { period }));
  if (!years.some(isTold)) return { text: nearest.text, isOfWholeYear: false };
  if (round.length === 0 || tellsOfSeason(match)) return undefined;
  // “38 died. In October 6 died.”: a time behind that has figures of its own is theirs.
  const isOfLater = (time: ToldTime): boolean =>
    time.start >= sentence.end &&
    lyingIn(source.quantities, sentenceRound(source.sentences, time)).some(
      ({ value }) => value.kind !== 'date',
    );
  return isWholeYears(period) ||
    round.some((time) => !isOfLater(time) && tellsPart(time.period, period))
    ? undefined
    : { text: nearest.text, isOfWholeYear: true };
}

/** “A year before” and “from 29 to 21” tell of an earlier year than the one that the source speaks of. */
function backOf({ quantity, quote, source: { source, normal, pack } }: FoundQuote): Back {
  if (pack === undefined) return { years: 0 };
  const figure = quantity ?? quote;
  const said = yearsBefore(figure, source.text, pack);
  if (said !== undefined) return { years: said, isTold: true };
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  const isLeft = clauseFrame(normal.text, place, pack).direction?.relation === 'from';
  return { years: isLeft ? 1 : 0 };
}

/** How many years before the time of the source a figure is, which a level that something rose from may be. */
interface Back {
  readonly years: number;
  readonly isTold?: true;
}

function isOfYears({ period: read }: ToldTime, period: Period, back: Back): boolean {
  const [years, ends] = [yearsOf(read), endsOf(period)];
  const [begins = 0, closes = begins] = ends;
  if (isMonths(period) && closes === begins + 1 && isWholeYears(period))
    return isOfTwelve(read, period, back.years);
  // 2022-23 is no calendar year.
  if (read.kind === 'other-year' && read.to !== undefined && closes === begins) {
    if (isWholeYears(period)) return false;
  }
  return (
    (back.isTold !== true &&
      Math.min(...years) <= Math.max(...ends) &&
      Math.min(...ends) <= Math.max(...years)) ||
    (back.years > 0 && years.some((year) => ends.includes(year - back.years)))
  );
}

/** The twelve months of 2022-23 begin in its first year, whichever month that is; others are told by a day or month of their ends. */
function isOfTwelve(read: ReadPeriod, period: Interval, back: number): boolean {
  const [begins, closes] = [period.from.year + back, period.to.year + back];
  if (read.kind === 'other-year')
    return read.to === undefined ? [begins, closes].includes(read.year) : begins === read.year;
  const [told, asked] = [
    spanOfRead(read, period),
    daysOf({
      ...period,
      from: { ...period.from, year: begins },
      to: { ...period.to, year: closes },
    }),
  ];
  return told.last === asked.last || told.first === asked.first;
}

type Interval = Extract<Period, { kind: 'interval' }>;

const isMonths = (period: Period): period is Interval =>
  period.kind === 'interval' && period.from.month !== undefined;

/**
 * Whether a text that tells of a time tells of a period, if that is of a part of a year: by a part that has days in
 * common with it, or by a year that it is the first or the last day of.
 */
export function isAsFine(read: ReadPeriod, period: Period): boolean {
  if (isWholeYears(period)) return true;
  if (read.kind === 'other-year')
    return endsOf(period).some((year) => yearsOf(read).includes(year));
  const [told, asked] = [spanOfRead(read, period), daysOf(period)];
  const sharesDays = told.first <= asked.last && asked.first <= told.last;
  const isPart =
    read.kind === 'interval'
      ? !isWholeYears(withYears(read, period))
      : read.date.month !== undefined;
  if (isPart || period.kind === 'interval') return isPart && sharesDays;
  const { year, month = 12, day } = period.date;
  const isEdge =
    (month === 12 && (day === undefined || day === daysInMonth(year, month))) ||
    (month === 1 && day === 1);
  return isEdge && sharesDays;
}

const withYears = (
  { from, to }: Extract<ReadPeriod, { kind: 'interval' }>,
  period: Period,
): Period => {
  const year = endsOf(period)[0] ?? 0;
  return {
    kind: 'interval',
    from: { ...from, year: from.year ?? year },
    to: { ...to, year: to.year ?? year },
  };
};
