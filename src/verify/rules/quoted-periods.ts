import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../quantity/format-period.js';
import { disagreements } from '../../quantity/read/agree.js';
import type { ReadPeriod, ReadQuantity } from '../../quantity/read/read-quantity.js';
import type { Period } from '../../quantity/quantity.js';
import type { Fact } from '../../report/report.js';
import { daysOf } from '../figures/days.js';
import type { ReportContext } from '../context.js';
import { fieldPlace } from '../field-place.js';
import { averageBeyond } from '../times/average-of-years.js';
import { isBase } from '../times/bases.js';
import { dateBehind, governingDates, isAside, isOfCompared } from '../times/governing-dates.js';
import { isLeftLevel, isLevelCompared, isOfDeparture } from '../times/departure-dates.js';
import { isOfYears } from '../directions/level-of-change.js';
import { isAtDayAlone } from '../times/day-alone.js';
import { countsYears } from '../times/counted-years.js';
import { figureOf, figuresIn, type FoundQuote } from '../sources/match-quote.js';
import { isPartOfYear, partOfYearSaid } from '../times/parts-of-years.js';
import { isOfWholeYear, wholeYearBeyond } from '../times/whole-year.js';
import { bearsOut, endsOf, meets, spanOfRead, yearsOf } from '../times/meeting-periods.js';
import { respectiveDate } from '../times/respective-dates.js';
import { datesIn, isBefore, isUntold, ownDates, type StatedDate } from '../times/stated-dates.js';
import { undecidedDate } from '../times/undecided-dates.js';
import { isUnproven } from '../unproven-statuses.js';
import type { ReportRule } from '../rule.js';
import { isAsFine, otherTimeRound } from '../times/reference-times.js';
import { tellsOfSeason } from '../times/seasons.js';
import { isOfMovedYear } from '../times/year-after.js';
import { yearFromNow } from '../times/year-from-now.js';
import { endOfChange, isOneOfYears, sinceBeyond } from '../times/years-of-figure.js';
import { overlap } from '../sources/source-text.js';

/** The period of a fact is the one that its quote, or the sentence round it, states. */
export const quotedPeriods: ReportRule = {
  codes: ['source/period-differs', 'source/as-of-missing'],
  check: (context) => [...context.report.facts.values()].flatMap((fact) => check(fact, context)),
};

function check(fact: Fact, context: ReportContext) {
  const match = context.quotes.get(fact.id);
  if (match?.kind !== 'found' || fact.quantity.value.kind === 'date') return [];
  const dates = datesIn(match);
  const { period } = fact;
  const own = ownDates(match, dates, period);
  const quoted = own.filter((date) => overlap(date, match.quote));
  const asOf = dates.find(
    (date) =>
      date.period.kind === 'as-of' &&
      date.end <= (match.quantity ?? match.quote).start &&
      isOfFigure(date, match, dates),
  );
  const isAhead = isUnproven(fact.quantity.status);
  if (asOf !== undefined && period?.kind !== 'as-of' && !isAhead) {
    return [
      error(
        'source/as-of-missing',
        fieldPlace(fact, 'period', 'quote'),
        `the source gives the figure as of a date, “${asOf.text}”, and the fact does not`,
        'write the period as “../” and the date',
      ),
    ];
  }
  if (period === undefined) return [];
  const { pack, normal } = match.source;
  if (isUntold(match, dates) && fact.checkedByHand === undefined)
    return [
      differs(fact, 'the source gives it bare in brackets, of no time that it tells', context),
    ];
  const fromNow = yearFromNow(match, dates);
  const isOfOthers = dates.some((date) => meets(date.period, period));
  const average = pack && averageBeyond(figureOf(match), normal.text, period, pack);
  const beyond =
    average ?? wholeYearBeyond(match, dates, period) ?? (isOfOthers ? fromNow : undefined);
  if (beyond !== undefined) return [differs(fact, `the source says “${beyond}”`, context)];
  const part = pack && partOfYearSaid(dates, period, match.source.source.text, pack);
  if (part !== undefined && fact.checkedByHand === undefined)
    return [differs(fact, `the source says “${part}”`, context)];
  const since = sinceBeyond(match, dates, period);
  if (since !== undefined)
    return [differs(fact, `the source gives it from “${since}” on`, context)];
  if (fromNow !== undefined || isOfWholeYear(match, dates, own))
    return ofOtherTime(fact, match, context);
  const behind =
    respectively(match, dates) ?? (quoted.length > 0 ? behindQuote(match, dates) : undefined);
  const agrees =
    behind !== undefined
      ? readings(behind.period, isAhead).some((each) => meets(each, period))
      : quoted.length > 0
        ? ofFigure(fact, match, quoted).some(({ period: read }) =>
            [...readings(read, isAhead), ...endOfChange(read, match)].some((each) =>
              bearsOut(each, period),
            ),
          )
        : own.some((date) =>
            isOfYears(date.period)
              ? isOneOfYears(date.period, match, period)
              : readings(date.period, isAhead).some(
                  (each) =>
                    meets(each, period) &&
                    (isAsFine(each, period) ||
                      tellsOfSeason(match) ||
                      (pack !== undefined && isPartOfYear(date, match.source.source.text, pack))),
                ),
          );
  const isOther =
    own.length > 0 && (isOfOtherFigure(match, own, period) || isLeftLevel(own, match, period));
  const instant = own.find((date) => isAtDayAlone(date, fact, match));
  if (instant !== undefined)
    return [differs(fact, `the source gives it at “${instant.text}” alone`, context)];
  const rival = agrees && !isOther ? rivalOf(fact, match, dates, quoted) : undefined;
  if (rival !== undefined) return [undecided(fact, rival, context)];
  if (agrees && !isOther)
    return dates.some((date) => yearsOf(date.period).length > 0)
      ? []
      : ofOtherTime(fact, match, context);
  if (isOnlyCompared(match, dates, period)) return ofOtherTime(fact, match, context);
  if (isBefore(match, own, period) || isLevelCompared(dates, own, match, period)) return [];
  const all = own.length > 0 ? own : dates;
  const told = behind === undefined ? (quoted.length > 0 ? quoted : all) : [behind];
  const stated = told.map(({ text }) => `“${text}”`).join(', ');
  return [
    isOther
      ? error(
          'source/period-differs',
          fieldPlace(fact, 'period'),
          `the source says ${stated} of another figure`,
          'give the fact the period of the source',
        )
      : differs(fact, `the source says ${stated}`, context),
  ];
}

const differs = (fact: Fact, said: string, context: ReportContext): Diagnostic => {
  const given = periodOf(fact, context);
  return error(
    'source/period-differs',
    fieldPlace(fact, 'period'),
    `${said}${given === undefined ? '' : `, not “${given}”`}`,
    'give the fact the period of the source',
  );
};

/** Another date of the sentence that the figure may be of; a quote that holds one date says which. */
function rivalOf(
  { period, checkedByHand }: Fact,
  { quantity, sentence, source: own }: FoundQuote,
  dates: readonly StatedDate[],
  quoted: readonly StatedDate[],
): StatedDate | undefined {
  const { pack, source } = own;
  if (pack === undefined || quantity === undefined || period === undefined) return undefined;
  if (checkedByHand !== undefined || quoted.length === 1) return undefined;
  const figures = figuresIn(own, sentence).filter(isAmount);
  return undecidedDate(quantity, { text: source.text, dates, figures, pack }, period);
}

const undecided = (fact: Fact, rival: StatedDate, context: ReportContext): Diagnostic =>
  error(
    'source/period-differs',
    fieldPlace(fact, 'period'),
    `the sentence tells of “${periodOf(fact, context) ?? ''}” and of “${rival.text}”, and no words of it tell which the figure is of`,
    'quote a part of the sentence that holds the figure and one date, or check it by hand and say so with “checked-by-hand”',
  );

/** The period of a fact as the report prints it. */
function periodOf({ period }: Fact, { report, packs }: ReportContext): string | undefined {
  const pack = packs.get(report.languages[0] ?? '');
  return pack && period && formatPeriod(period, pack, 'full');
}

/** A sentence that gives no date is of the time that its source speaks of there. */
function ofOtherTime(fact: Fact, match: FoundQuote, context: ReportContext): readonly Diagnostic[] {
  const { period, checkedByHand } = fact;
  if (period === undefined || checkedByHand !== undefined || countsYears(match)) return [];
  const other = otherTimeRound(match, period);
  // What part of a year it is, 上半年 says without one.
  const isToldPart = other?.isOfWholeYear === true && datesIn(match).length > 0;
  if (
    other === undefined ||
    isToldPart ||
    (isUnproven(fact.quantity.status) && isBehindAll(match, period))
  )
    return [];
  const asked = periodOf(fact, context) ?? fact.id;
  return [
    error(
      'source/period-differs',
      fieldPlace(fact, 'period'),
      `the sentence gives no date, and the source speaks there of “${other.text}”, and ${other.isOfWholeYear ? 'of no part of it such as' : 'not of'} “${asked}”`,
      'give the fact the period of the source, or the source the “date” it was published on; where neither tells, check it by hand and say so with “checked-by-hand”',
    ),
  ];
}

/** What is planned may lie ahead of all that a source tells of. */
const isBehindAll = ({ source: { quantities } }: FoundQuote, period: Period): boolean =>
  quantities.every(
    ({ value }) =>
      value.kind !== 'date' ||
      yearsOf(value.period).every((year) => year < Math.min(...endsOf(period))),
  );

/** “By 2030” of what is planned is the date it is planned for, as well as one that it is counted up to. */
const readings = (read: ReadPeriod, isAhead: boolean): readonly ReadPeriod[] =>
  isAhead && read.kind === 'as-of' ? [read, { kind: 'date', date: read.date }] : [read];

/** The quoted dates that the figure may be of: all of them where one only stands there, or where the figure does twice. */
function ofFigure(
  { quantity: stated }: Fact,
  { quantity, quote, source: own }: FoundQuote,
  dates: readonly StatedDate[],
): readonly StatedDate[] {
  const { pack, source } = own;
  if (pack === undefined || quantity === undefined || dates.length < 2) return dates;
  const figures = figuresIn(own, quote).filter(isAmount);
  const alike = figures.filter((each) => disagreements(each, stated, pack).length === 0);
  return alike.length === 1
    ? governingDates(quantity, { text: source.text, dates, figures, pack })
    : dates;
}

/** “Au 31 mars 2020 il y avait 62, contre 58 en 2015”: of dates that the sentence gives to others a figure is not. */
function isOfFigure(
  date: StatedDate,
  { quantity, sentence, source: own }: FoundQuote,
  dates: readonly StatedDate[],
): boolean {
  const { pack, source } = own;
  if (pack === undefined || quantity === undefined) return true;
  const figures = figuresIn(own, sentence).filter(isAmount);
  return (
    !isBase(date, quantity, source.text, pack) &&
    governingDates(quantity, { text: source.text, dates, figures, pack }).includes(date)
  );
}

/** “From 40% in 2018 to 57% in 2023”: a quote that ends before its own date is of no other. */
function behindQuote(
  { quantity, quote, sentence, source: own }: FoundQuote,
  dates: readonly StatedDate[],
): StatedDate | undefined {
  const { pack, source } = own;
  if (pack === undefined || quantity === undefined) return undefined;
  const figures = figuresIn(own, sentence).filter(isAmount);
  const found = dateBehind(quantity, { text: source.text, dates, figures, pack });
  return found !== undefined && !overlap(found, quote) ? found : undefined;
}

/** “In 2023 and 2024 … 40 and 52 tonnes respectively”, whether the quote has the dates or not. */
function respectively(
  { quantity, sentence, source: own }: FoundQuote,
  dates: readonly StatedDate[],
): StatedDate | undefined {
  const { pack, source } = own;
  if (pack === undefined || quantity === undefined || dates.length < 2) return undefined;
  const figures = figuresIn(own, sentence).filter(isAmount);
  return respectiveDate(quantity, { text: source.text, dates, figures, pack });
}

/** Far off, or behind “from”, what is read as a year is as likely an amount. */
const isAmount = ({ value, otherwise }: ReadQuantity): boolean =>
  value.kind !== 'date' || otherwise !== undefined;

/** “Down 4.6% on 2023” is of a later time, which the sentence does not say. */
function isOnlyCompared(
  { quantity, quote, source: { source, pack } }: FoundQuote,
  dates: readonly StatedDate[],
  period: Period,
): boolean {
  return dates.every(
    (date) =>
      pack !== undefined &&
      (date.period.kind !== 'interval' || isBase(date, quantity ?? quote, source.text, pack)) &&
      isAside(date, quantity ?? quote, source.text, pack) &&
      endsBefore(date.period, period),
  );
}

/** 2023/24 is over when 2024/25 begins, in whichever month that is. */
const endsBefore = (read: ReadPeriod, period: Period): boolean =>
  read.kind === 'other-year'
    ? read.year < (period.kind === 'interval' ? period.from : period.date).year
    : spanOfRead(read, period).last < daysOf(period).first;

/** “71%, up from 64% in 2022” gives the date of the second figure alone; “down from 142 the year before”, that of the first. */
function isOfOtherFigure(
  { quantity, quote, source: { source, pack } }: FoundQuote,
  own: readonly StatedDate[],
  period: Period,
): boolean {
  if (pack === undefined) return false;
  const figure = quantity ?? quote;
  if (isOfMovedYear(figure, own, source.text, pack))
    return own.every((date) => date.end <= figure.start && meets(date.period, period));
  return own.every((date) =>
    date.start >= figure.end
      ? isOfCompared(source.text.slice(figure.end, date.start), pack)
      : isOfDeparture(date, figure, source.text, pack),
  );
}
