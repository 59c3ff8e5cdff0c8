import type { LanguageTag, Localized } from '../language/language.js';
import { edtfOf } from '../quantity/format/format-edtf.js';
import type { Period } from '../quantity/quantity.js';
import type { ChartPoint, ChartSpec } from './charts.js';
import type { Prose } from './prose.js';
import type { Fact } from './report.js';

/**
 * A chart whose points have a label of their own where their facts are called alike and differ in time: each is labelled
 * by its period, as a series of years is. Points that an author labels, or whose facts have several names, stay. Under a
 * point of the first series that an author has labelled, one of the same time bears that label and no second writing of it.
 */
export function withTimeLabels(
  chart: ChartSpec,
  facts: ReadonlyMap<string, Fact>,
  languages: readonly LanguageTag[],
): ChartSpec {
  const [first] = chart.series;
  const series = chart.series.map((each) => {
    const periods = timesOf(each.points, facts);
    if (periods === undefined) return each;
    return {
      ...each,
      points: each.points.map((point, index): ChartPoint => {
        const period = periods[index];
        if (period === undefined) return point;
        const given = labelOfTime(first?.points[index], period, facts);
        return { ...point, label: given ?? labelled(period, point, languages) };
      }),
    };
  });
  return { ...chart, series };
}

/** The periods of points without labels whose facts are called alike in every language, no two of one time. */
function timesOf(
  points: readonly ChartPoint[],
  facts: ReadonlyMap<string, Fact>,
): readonly Period[] | undefined {
  if (points.length < 2 || points.some(({ label }) => label !== undefined)) return undefined;
  const own = points.flatMap(({ fact }) => facts.get(fact) ?? []);
  const names = new Set(own.map(({ label }) => JSON.stringify(label)));
  const periods = own.flatMap(({ period }) => period ?? []);
  const times = new Set(periods.map(edtfOf));
  return names.size === 1 && times.size === points.length ? periods : undefined;
}

/** The label that an author gave the point of a group, where its fact is of this time. */
function labelOfTime(
  point: ChartPoint | undefined,
  period: Period,
  facts: ReadonlyMap<string, Fact>,
): Localized<Prose> | undefined {
  const own = point === undefined ? undefined : facts.get(point.fact)?.period;
  return own !== undefined && edtfOf(own) === edtfOf(period) ? point?.label : undefined;
}

function labelled(
  period: Period,
  { place }: ChartPoint,
  languages: readonly LanguageTag[],
): Localized<Prose> {
  const prose: Prose = [{ kind: 'date', period, form: 'short', place }];
  return Object.fromEntries(languages.map((language) => [language, prose]));
}
