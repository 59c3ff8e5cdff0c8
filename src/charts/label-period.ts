import { error, type Diagnostic } from '../diagnostics/diagnostic.js';
import { compareDates, daysInMonth } from '../quantity/calendar.js';
import type { CalendarDate, Period } from '../quantity/quantity.js';
import type { ChartPoint } from '../report/charts.js';
import type { Fact } from '../report/report.js';

/** The period that a label is, where it is one and nothing else. */
export function labelPeriod({ label }: ChartPoint): Period | undefined {
  const [prose = []] = Object.values(label ?? {});
  const said = prose.filter((part) => part.kind !== 'text' || /[\p{L}\p{N}]/u.test(part.text));
  const [only] = said;
  return said.length === 1 && only?.kind === 'date' ? only.period : undefined;
}

/** Errors: `chart/label-period`, where a label is a date that does not hold the period of the fact it labels. */
export function checkLabelPeriod(labelled: ChartPoint, fact: Fact): readonly Diagnostic[] {
  const label = labelPeriod(labelled);
  if (label === undefined || fact.period === undefined || holds(label, fact.period)) return [];
  return [
    error(
      'chart/label-period',
      labelled.place,
      `the label is ${written(label)}, the period of ${fact.id} is ${written(fact.period)}`,
      'write the period of the fact, or draw the fact of that time',
    ),
  ];
}

function holds(outer: Period, inner: Period): boolean {
  const [from, to] = ends(outer);
  const [start, end] = ends(inner);
  return compareDates(from, start) <= 0 && compareDates(to, end) >= 0;
}

const ends = (period: Period): readonly [CalendarDate, CalendarDate] =>
  period.kind === 'interval'
    ? [period.from, lastDay(period.to)]
    : [period.date, lastDay(period.date)];

function lastDay({ year, month = 12, day }: CalendarDate): CalendarDate {
  return { year, month, day: day ?? daysInMonth(year, month) };
}

const iso = ({ year, month, day }: CalendarDate): string =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const written = (period: Period): string =>
  period.kind === 'interval' ? `${iso(period.from)}/${iso(period.to)}` : iso(period.date);
