import { error, type Diagnostic } from '../../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../../quantity/format/format-period.js';
import type { Period } from '../../../quantity/quantity.js';
import type { Fact } from '../../../report/report.js';
import type { ReportContext } from '../../context.js';
import { fieldPlace } from '../../field-place.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import type { DatedFact } from '../../times/dated-fact.js';
import { isNoted } from '../../times/relative/notes-at-end.js';
import { otherTimeRound, type OtherTime } from '../../times/relative/reference-times.js';
import { countsYears } from '../../times/spans/counted-years.js';
import { endsOf, yearsOf } from '../../times/spans/meeting-periods.js';
import { timeBeyondDoubt } from '../../times/undated/time-beyond-doubt.js';
import { isUnproven } from '../../unproven-statuses.js';

/** The period of a fact as the report prints it. */
export const periodOf = ({ period }: Fact, context: ReportContext): string | undefined =>
  period && printed(period, context);

function printed(period: Period, { report, packs }: ReportContext): string | undefined {
  const pack = packs.get(report.languages[0] ?? '');
  return pack && formatPeriod(period, pack, 'full');
}

/** A sentence that gives no date is of the time that its source speaks of there. */
export function ofOtherTime(
  { fact, period, match, own }: DatedFact,
  context: ReportContext,
): readonly Diagnostic[] {
  if (fact.checkedByHand !== undefined || countsYears(match, period) || isNoted(match, period))
    return [];
  const isAhead = isUnproven(fact.quantity.status);
  const other =
    otherTimeRound(match, period) ?? (isAhead ? undefined : beyondDoubt(match, period, context));
  // What part of a year it is, 上半年 says without one.
  const isToldPart = other?.isOfWholeYear === true && own.length > 0;
  if (other === undefined || isToldPart || (isAhead && isBehindAll(match, period))) return [];
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

function beyondDoubt(
  match: FoundQuote,
  period: Period,
  context: ReportContext,
): OtherTime | undefined {
  const told = timeBeyondDoubt(match, period);
  return told && { text: printed(told, context) ?? '', isOfWholeYear: false };
}

/** What is planned may lie ahead of all that a source tells of. */
const isBehindAll = ({ source: { quantities } }: FoundQuote, period: Period): boolean =>
  quantities.every(
    ({ value }) =>
      value.kind !== 'date' ||
      yearsOf(value.period).every((year) => year < Math.min(...endsOf(period))),
  );
