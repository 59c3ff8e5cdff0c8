import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import type { ReportRule } from '../../rule.js';
import { figureOf, type FoundQuote } from '../../sources/match-quote.js';
import { averageBeyond } from '../../times/spans/average-of-years.js';
import {
  agrees,
  datedFact,
  datesOfAside,
  givenBehind,
  isOfOtherFigure,
  isOfPartUpTo,
  isOnlyCompared,
  rivalOf,
  statedAsOf,
  type DatedFact,
} from '../../times/dated-fact.js';
import { isOfOther } from '../../times/governing/dates-of-others.js';
import { isOfPlanRound } from '../../times/governing/plans-round-brackets.js';
import { isAtDayAlone } from '../../times/spans/day-alone.js';
import { isLevelCompared } from '../../times/comparisons/departure-dates.js';
import { meets, yearsOf } from '../../times/spans/meeting-periods.js';
import { saidOfNextClause } from '../../times/governing/next-clause.js';
import { partOfYearSaid, yearOfPart } from '../../times/spans/parts-of-years.js';
import { partBefore } from '../../times/relative/part-before.js';
import { isBefore, isUntold, type StatedDate } from '../../times/stated-dates.js';
import { endUntold } from '../../times/spans/span-without-end.js';
import { oneYearOfSeveral } from '../../times/spans/one-year-of-several.js';
import { monthBeside } from '../../times/spans/month-beside.js';
import { monthsOpenedWith } from '../../times/spans/months-that-open.js';
import { isOfWholeYear, wholeYearBeyond } from '../../times/spans/whole-year.js';
import { yearFromNow } from '../../times/relative/year-from-now.js';
import { sinceBeyond } from '../../times/years-of-figure.js';
import { ofOtherTime, periodOf } from './times-of-undated.js';

/** The period of a fact is the one that its quote, or the sentence round it, states. */
export const quotedPeriods: ReportRule = {
  codes: ['source/period-differs', 'source/as-of-missing'],
  check: (context) =>
    [...context.report.facts.values()].flatMap((fact) => {
      const match = context.quotes.get(fact.id);
      return match?.kind === 'found' && fact.quantity.value.kind !== 'date'
        ? check(fact, match, context)
        : [];
    }),
};

function check(fact: Fact, match: FoundQuote, context: ReportContext): readonly Diagnostic[] {
  const asOf = statedAsOf(fact, match, context.report.edition.date.year);
  if (asOf !== undefined) return [asOfMissing(fact, asOf)];
  const { period } = fact;
  if (period === undefined) return [];
  const dated = datedFact(fact, period, match);
  for (const judge of judges) {
    const verdict = judge(dated, context);
    if (verdict !== undefined) return verdict;
  }
  return [];
}

/** What is wrong with the period: nothing where it holds, and undefined where this question does not decide it. */
type Judge = (dated: DatedFact, context: ReportContext) => readonly Diagnostic[] | undefined;

const bareInBrackets: Judge = ({ fact, match, dates }, context) =>
  isUntold(match, dates) && fact.checkedByHand === undefined
    ? [differs(fact, 'the source gives it bare in brackets, of no time that it tells', context)]
    : undefined;

/** The figure of an aside is of its date, and the one behind it is not. */
const ofAsideBefore: Judge = ({ fact, match, period, dates }, context) => {
  // “Until 2019” is of a figure that holds in 2019.
  const plain = (read: StatedDate['period']): StatedDate['period'] =>
    read.kind === 'as-of' ? { kind: 'date', date: read.date } : read;
  const other = datesOfAside(match).find((date) => meets(plain(date.period), period));
  return other === undefined || dates.some((date) => meets(date.period, period))
    ? undefined
    : [differs(fact, `the source says “${other.text}” of another figure`, context)];
};

/** Dates that tell which are counted, or on which occasion, and not when. */
const ofOthersAlone: Judge = (dated, context) => {
  const { fact, match, dates, period } = dated;
  const { pack, source } = match.source;
  if (pack === undefined) return undefined;
  const figure = match.quantity ?? match.quote;
  const isApart = (date: StatedDate): boolean =>
    isOfOther(date, figure, source.text, pack) || isOfPlanRound(date, figure, source.text, pack);
  if (dates.length === 0 || !dates.every(isApart)) return undefined;
  if (fact.checkedByHand !== undefined) return [];
  const met = dates.find((date) => meets(date.period, period));
  return met === undefined
    ? ofOtherTime(dated, context)
    : [
        error(
          'source/period-differs',
          fieldPlace(fact, 'period'),
          `“${met.text}” tells of which things or on which occasion the source speaks, and not when the figure is of`,
          'give the fact the time that the source gives the figure, or no period; where another text tells it, check it by hand and say so with “checked-by-hand”',
        ),
      ];
};

/** Of the mean of years, of a whole year where the period is shorter, of a year counted from now. */
const ofOtherLength: Judge = ({ fact, period, match, dates }, context) => {
  const { pack, normal } = match.source;
  const said =
    (pack && averageBeyond(figureOf(match), normal.text, period, pack)) ??
    wholeYearBeyond(match, dates, period) ??
    oneYearOfSeveral(match, dates, period, fact.quantity.status) ??
    saidOfNextClause(match, period) ??
    monthsOpenedWith(match, dates, period) ??
    monthBeside(match, dates, period) ??
    (dates.some((date) => meets(date.period, period)) ? yearFromNow(match, dates) : undefined);
  return said === undefined ? undefined : [differs(fact, `the source says “${said}”`, context)];
};

const ofPartOfYear: Judge = ({ fact, period, match, dates }, context) => {
  const { pack, source } = match.source;
  const part = pack && partOfYearSaid(dates, period, source.text, pack);
  return part === undefined || fact.checkedByHand !== undefined
    ? undefined
    : [differs(fact, `the source says “${part}”`, context)];
};

const ofYearTold: Judge = ({ fact, period, match, own }, context) => {
  const told = isBefore(match, own, period) ? undefined : yearOfPart(own, period);
  return told && [differs(fact, `the source says “${told.text}”`, context)];
};

const fromThenOn: Judge = ({ fact, period, match, dates }, context) => {
  const since = sinceBeyond(match, dates, period);
  return since === undefined
    ? undefined
    : [differs(fact, `the source gives it from “${since}” on`, context)];
};

/** “Since 2010 it has fallen by 40%” ends in a year that the text round it tells of. */
const ofSpanWithoutEnd: Judge = (dated, context) => {
  const { fact } = dated;
  const since = fact.checkedByHand === undefined ? endUntold(dated) : undefined;
  if (since === undefined) return undefined;
  return [differs(fact, `the source goes on from “${since}” to a year told there`, context)];
};

/** A year counted from now, and 全年, are those that the text round the sentence speaks of. */
const ofTextRound: Judge = (dated, context) => {
  const { match, dates, own } = dated;
  return yearFromNow(match, dates) !== undefined || isOfWholeYear(match, dates, own)
    ? ofOtherTime(dated, context)
    : undefined;
};

const ofPartUpTo: Judge = ({ match, period }) => (isOfPartUpTo(match, period) ? [] : undefined);

/** “4.9% a month earlier” is of no month that its sentence names. */
const ofPartBefore: Judge = ({ fact, period, match, dates }, context) => {
  const { pack, source } = match.source;
  const before = pack && partBefore(match.quantity ?? match.quote, dates, source.text, pack);
  const off = before?.monthsOff(period);
  if (before === undefined || off === undefined || fact.checkedByHand !== undefined)
    return undefined;
  return off === 0
    ? []
    : [differs(fact, `the source gives it before “${before.told.text}”`, context)];
};

const atDayAlone: Judge = ({ fact, match, own }, context) => {
  const instant = own.find((date) => isAtDayAlone(date, fact, match));
  return instant === undefined
    ? undefined
    : [differs(fact, `the source gives it at “${instant.text}” alone`, context)];
};

/** A date of the sentence is that of the fact, and it holds where no other date may be the figure's as well. */
const ofStatedDate: Judge = (dated, context) => {
  if (!agrees(dated) || isOfOtherFigure(dated)) return undefined;
  const rival = rivalOf(dated);
  if (rival !== undefined) return [undecided(dated.fact, rival.text, context)];
  return dated.dates.some((date) => yearsOf(date.period).length > 0)
    ? []
    : ofOtherTime(dated, context);
};

const ofTimeCompared: Judge = (dated, context) =>
  isOnlyCompared(dated) ? ofOtherTime(dated, context) : undefined;

const ofLevelBefore: Judge = ({ match, own, dates, period }) =>
  isBefore(match, own, period) || isLevelCompared(dates, own, match, period) ? [] : undefined;

const ofOtherDate: Judge = (dated, context) => {
  const { fact, dates, own, quoted } = dated;
  const behind = givenBehind(dated);
  const all = own.length > 0 ? own : dates;
  const told = behind === undefined ? (quoted.length > 0 ? quoted : all) : [behind];
  const stated = told.map(({ text }) => `“${text}”`).join(', ');
  return [
    isOfOtherFigure(dated)
      ? error(
          'source/period-differs',
          fieldPlace(fact, 'period'),
          `the source says ${stated} of another figure`,
          'give the fact the period of the source',
        )
      : differs(fact, `the source says ${stated}`, context),
  ];
};

/** Asked in turn: the first that can tell decides, and the last always can. */
const judges: readonly Judge[] = [
  ofPartUpTo,
  ofAsideBefore,
  bareInBrackets,
  ofOthersAlone,
  ofOtherLength,
  ofPartOfYear,
  ofYearTold,
  fromThenOn,
  ofSpanWithoutEnd,
  ofTextRound,
  ofPartBefore,
  atDayAlone,
  ofStatedDate,
  ofTimeCompared,
  ofLevelBefore,
  ofOtherDate,
];

const asOfMissing = (fact: Fact, said: string): Diagnostic =>
  error(
    'source/as-of-missing',
    fieldPlace(fact, 'period', 'quote'),
    `the source gives the figure as of a date, “${said}”, and the fact does not`,
    'write the period as “../” and the date',
  );

const differs = (fact: Fact, said: string, context: ReportContext): Diagnostic => {
  const given = periodOf(fact, context);
  return error(
    'source/period-differs',
    fieldPlace(fact, 'period'),
    `${said}${given === undefined ? '' : `, not “${given}”`}`,
    'give the fact the period of the source',
  );
};

const undecided = (fact: Fact, rival: string, context: ReportContext): Diagnostic =>
  error(
    'source/period-differs',
    fieldPlace(fact, 'period'),
    `the sentence tells of “${periodOf(fact, context) ?? ''}” and of “${rival}”, and no words of it tell which the figure is of`,
    'quote a part of the sentence that holds the figure and one date, or check it by hand and say so with “checked-by-hand”',
  );
