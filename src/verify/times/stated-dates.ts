import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import { periodAgrees } from '../../quantity/read/agree.js';
import { partInYear } from '../../quantity/read/dates/same-part.js';
import type { ReadPeriod, ReadQuantity } from '../../quantity/read/read-quantity.js';
import { isBareInBracket } from './governing/bracketed-dates.js';
import { isOfMultiple } from './comparisons/base-multiples.js';
import { isBase, isOfWhole } from './comparisons/bases.js';
import { isBehindThen, isOfPartOrWhole } from './governing/dates-of-parts.js';
import { isOfOccasion } from './governing/dates-of-others.js';
import { isAside } from './governing/governing-dates.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { endsOf } from './spans/meeting-periods.js';
import { isOfNextClause } from './governing/next-clause.js';
import { isBeginning } from './bounds/beginnings.js';
import { isSoSince } from './bounds/since-dates.js';
import { isWholeYears } from './bounds/opening-times.js';
import { isYearsBefore, saysSamePart, yearsBefore } from './relative/time-before.js';
import { isOfYearAfter } from './relative/year-after.js';
import { lyingIn, type SourceText } from '../sources/source-text.js';

export interface StatedDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly period: ReadPeriod;
}

/** The dates of the sentence of a quote. */
export const datesIn = (match: FoundQuote): readonly StatedDate[] =>
  lyingIn(match.source.quantities, match.sentence).flatMap((each: ReadQuantity) => {
    const { start, end, text, value, otherwise } = each;
    return value.kind === 'date' &&
      otherwise === undefined &&
      !isOfNextClause(each, match) &&
      !isDateline(each, match.source)
      ? [{ start, end, text, period: value.period }]
      : [];
  });

/** 北京1月17日电: when a report was sent, and the time of no figure. */
const isDateline = ({ end }: ReadQuantity, { source, pack }: SourceText): boolean =>
  pack !== undefined &&
  (datelinesOf(pack)?.test(source.text.slice(end, end + longestDateline)) ?? false);

const datelinesOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf(frame.times.datelines);
  return words === '' ? undefined : new RegExp(`^\\s?(?:${words})(?=$|[\\s\\p{P}])`, 'u');
});

/** In UTF-16 units. */
const longestDateline = 16;

/** The dates of a sentence without those that a figure is compared with; where it has no others, those that may be meant. */
export function ownDates(
  { quantity, quote, source: { source, pack } }: FoundQuote,
  dates: readonly StatedDate[],
  period: Period | undefined,
): readonly StatedDate[] {
  if (pack === undefined) return dates;
  const figure = quantity ?? quote;
  // “In 2022 it won back 85% of those who came in 2019”: the date tells which the whole was.
  const isOpened = dates.some(({ end }) => end <= figure.start);
  const own = dates.filter(
    (date) =>
      !isAside(date, figure, source.text, pack) &&
      !isOfOccasion(date, source.text, pack) &&
      !(isOpened && isOfWhole(date, figure, source.text, pack)),
  );
  // „Die 2016 eröffnete Halle fasst seit 2022 rund 2.600“.
  const since = dates.find((date) => isSoSince(date, figure, source.text, pack));
  const isEarlier = (date: StatedDate): boolean =>
    since !== undefined && date.end <= since.start && isBeginning(date, source.text, pack);
  if (since !== undefined && own.length > 0 && own.every(isEarlier)) return [since];
  // A change since the base may be of the time from it on; the base alone is no figure's.
  return own.length > 0
    ? own
    : dates.filter(
        (date) =>
          isFrom(date.period, period) ||
          !(
            isBase(date, figure, source.text, pack) ||
            isOfMultiple(date, source.text, pack) ||
            (dates.length > 1 && isOfPartOrWhole(date, figure, source.text, pack)) ||
            isBehindThen(date, figure, source.text, pack)
          ),
      );
}

const isFrom = (read: ReadPeriod, period: Period | undefined): boolean =>
  read.kind === 'date' && period?.kind === 'interval' && period.from.year === read.date.year;

/** Whether nothing of the sentence tells the time of a bare figure in brackets. */
export const isUntold = ({ quantity, source }: FoundQuote, dates: readonly StatedDate[]): boolean =>
  quantity !== undefined &&
  dates.every(({ end }) => end <= quantity.start) &&
  isBareInBracket(quantity, source.quantities, source.source.text, source.pack?.reading.grammar);

/** “142 in 2025, up from 128 the year before”, “128 in 2024, a year later 142”. */
export const isBefore = (
  { quantity, quote, source: { source, pack } }: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
): boolean => {
  if (pack === undefined) return false;
  const figure = quantity ?? quote;
  const years = yearsBefore(figure, source.text, pack);
  const isSamePart = saysSamePart(figure, source.text, pack);
  return dates.some(
    (date) =>
      (years !== undefined &&
        isYearsBefore(period, date.period, years) &&
        (!isSamePart || hasSamePart(date.period, period))) ||
      (isOfYearAfter(figure, date, source.text, pack) && isYearsBefore(period, date.period, -1)),
  );
};

/** 上年同期 of 2022年上半年 is the first half of 2021, and of 2022年 a part of 2021. */
function hasSamePart(read: ReadPeriod, period: Period): boolean {
  const part = partInYear(read, endsOf(period)[0] ?? 0);
  return part === undefined ? !isWholeYears(period) : periodAgrees(part, period);
}
