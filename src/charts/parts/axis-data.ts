import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ChartData, Datum } from '../chart-data.js';
import { MAXIMUM_SERIES } from './colors.js';
import type { ChartContext, Scale } from './plan.js';
import type { ChartSpec } from '../../report/charts.js';
import type { Wording } from '../wording.js';

/** The categories of an axis: the points of the first series. */
export const categories = (data: ChartData): readonly Datum[] => data.series[0]?.data ?? [];

export const everyDatum = (data: ChartData): readonly Datum[] =>
  data.series.flatMap((series) => series.data);

/** The ends of a scale that starts at zero, whatever the numbers. */
export const zeroBased = (data: readonly Datum[]): Scale => scaleFrom(0, data);

const scaleFrom = (baseline: number, data: readonly Datum[]): Scale => ({
  minimum: Math.min(baseline, ...data.map(({ low }) => low)),
  maximum: Math.max(baseline, ...data.map(({ amount }) => amount)),
});

/** The scale of all values of a chart: that of the chart it is one of, or its own from zero or where it declares. */
export const scaleOf = ({ data, scale }: Pick<ChartContext, 'data' | 'scale'>): Scale =>
  scale ?? scaleFrom(data.baseline, everyDatum(data));

/** Errors: `chart/series-unnamed`, at each series without a name where there are several. */
export const unnamedSeries = ({ series, kind }: ChartSpec): readonly Diagnostic[] =>
  series.length === 1
    ? []
    : series
        .filter(({ label }) => label === undefined)
        .map(({ place }) =>
          error(
            'chart/series-unnamed',
            place,
            `a series of a ${kind} chart with ${series.length} of them has no name`,
            'give it a “label”',
          ),
        );

/**
 * Errors: `chart/uneven-series`, `chart/too-many-series`, `chart/series-unnamed`, `chart/highlight-unclear`,
 * `chart/group-label`.
 *
 * @param most series that the kind can tell apart.
 */
export function checkSeries(
  { spec, data, wording }: ChartContext,
  most = MAXIMUM_SERIES,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const count = categories(data).length;
  spec.series.forEach((series, i) => {
    if (data.series[i]?.data.length !== count) {
      diagnostics.push(
        error(
          'chart/uneven-series',
          series.place,
          `the series has ${series.points.length} points, the first has ${count}`,
          'give every series one point for each category, in the same order',
        ),
      );
    }
  });
  const extra = spec.series[most];
  if (extra) {
    diagnostics.push(
      error(
        'chart/too-many-series',
        extra.place,
        `a ${spec.kind} chart tells at most ${most} series apart in print`,
        'draw the rest in another chart, or set the figures as a table',
      ),
    );
  }
  if (most === MAXIMUM_SERIES && spec.series.length === most) {
    const highlighted = everyDatum(data).find(({ point }) => point.highlight);
    if (highlighted) {
      diagnostics.push(
        error(
          'chart/highlight-unclear',
          highlighted.point.place,
          `in greyscale a highlighted mark cannot be told from one of ${most} series`,
          'leave the highlight out, or draw fewer series',
        ),
      );
    }
  }
  return [...diagnostics, ...unnamedSeries(spec), ...groupLabels(data, wording)];
}

/** A group has the label of its first point: one that the author gave it, or one that is the label of all its facts. */
function groupLabels({ series }: ChartData, wording: Wording): readonly Diagnostic[] {
  const [first, ...others] = series;
  return others.flatMap(({ data }) =>
    data.flatMap(({ point, fact }, i) => {
      const group = first?.data[i];
      if (!group || (group.point.label && !point.label)) return [];
      const labels = wording.languages.map((language) =>
        [group, { point, fact }].map((one) => wording.label(one.point, one.fact, language)),
      );
      const [said] = labels.filter(([one, other]) => one !== other);
      if (!said) return [];
      return [
        error(
          'chart/group-label',
          point.place,
          `the point stands under “${said[0]}”, its own label is “${said[1]}”`,
          'give the first point of the group a label that is true of all its points',
        ),
      ];
    }),
  );
}
