import { error, warning, type Diagnostic } from '../../diagnostics/diagnostic.js';
import { formatPeriod } from '../../quantity/format/format-period.js';
import type { CalendarDate, Period } from '../../quantity/quantity.js';
import type { Datum } from '../chart-data.js';
import { labelPeriod } from '../label-period.js';
import { categories } from './axis-data.js';
import type { ChartContext } from './plan.js';

/** Where the points of an axis stand in time. */
export interface TimeSteps {
  /** Distances from the first point, in years; `undefined` where the points are no times and stand at equal steps. */
  readonly years?: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads when the points of a chart over time are: from the periods of their facts, or from labels that are dates.
 * A period counts from its beginning.
 *
 * Errors: `chart/out-of-order` at the point. Warning: `chart/no-period`.
 */
export function timeSteps({ data, wording }: ChartContext): TimeSteps {
  const [language = ''] = wording.languages;
  const written = (period: Period): string => formatPeriod(period, wording.pack(language), 'full');
  const points = categories(data);
  const periods = points.map(periodOf);
  const known = periods.filter((period) => period !== undefined);
  const years = known.map(startOf);
  if (known.length < 2 || years.every((year) => year === years[0])) return { diagnostics: [] };
  const missing = points[periods.indexOf(undefined)];
  if (missing) {
    return {
      diagnostics: [
        warning(
          'chart/no-period',
          missing.point.place,
          `${missing.fact.id} has no period and others have, so that the steps of the chart are drawn alike`,
          'give the fact its period',
        ),
      ],
    };
  }
  const diagnostics = points.slice(1).flatMap((datum, i): readonly Diagnostic[] => {
    const [before, own] = [known[i], known[i + 1]];
    if (!before || !own || startOf(own) > startOf(before)) return [];
    return [
      error(
        'chart/out-of-order',
        datum.point.place,
        `${written(own)} stands after ${written(before)}`,
        'order the points by time, each time once',
      ),
    ];
  });
  const [first = 0] = years;
  return { years: years.map((year) => year - first), diagnostics };
}

const periodOf = ({ fact, point }: Datum): Period | undefined => fact.period ?? labelPeriod(point);

const startOf = (period: Period): number =>
  inYears(period.kind === 'interval' ? period.from : period.date);

/** Twelve months to the year and 31 days to the month: steps of years and months are whole parts of one another. */
const inYears = ({ year, month = 1, day = 1 }: CalendarDate): number =>
  year + (month - 1 + (day - 1) / 31) / 12;
