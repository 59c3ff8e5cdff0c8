import { error, type Diagnostic } from '../../diagnostics/diagnostic.js';
import type { ChartData, Datum } from '../chart-data.js';
import { MAXIMUM_SERIES } from './colors.js';
import { type ChartContext } from './plan.js';
import type { Wording } from '../wording.js';

/** The categories of an axis: the points of the first series. */
export const categories = (data: ChartData): readonly Datum[] => data.series[0]?.data ?? [];

export const everyDatum = (data: ChartData): readonly Datum[] =>
  data.series.flatMap((series) => series.data);

/** The ends of a scale that starts at zero, whatever the numbers. */
export const zeroBased = (
  data: readonly Datum[],
): { readonly minimum: number; readonly maximum: number } => ({
  minimum: Math.min(0, ...data.map(({ low }) => low)),
  maximum: Math.max(0, ...data.map(({ amount }) => amount)),
});

/** Share of the span of the numbers that a broken axis leaves under the lowest. */
const UNDER_LOWEST = 0.15;

/** The ends of a scale that is broken under the lowest number; from zero where the numbers reach zero or are all one. */
export function brokenBased(data: readonly Datum[]): {
  readonly minimum: number;
  readonly maximum: number;
  readonly isBroken: boolean;
} {
  const lowest = Math.min(...data.map(({ low }) => low));
  const highest = Math.max(...data.map(({ amount }) => amount));
  const minimum = lowest - (highest - lowest) * UNDER_LOWEST;
  if (minimum <= 0 || highest === lowest) return { ...zeroBased(data), isBroken: false };
  return { minimum, maximum: highest, isBroken: true };
}

/** Errors: `chart/uneven-series`, `chart/too-many-series`, `chart/highlight-unclear`, `chart/group-label`. */
export function checkSeries({ spec, data, wording }: ChartContext): readonly Diagnostic[] {
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
  const extra = spec.series[MAXIMUM_SERIES];
  if (extra) {
    diagnostics.push(
      error(
        'chart/too-many-series',
        extra.place,
        `a ${spec.kind} chart tells at most ${MAXIMUM_SERIES} series apart in print`,
        'draw the rest in another chart, or set the figures as a table',
      ),
    );
  }
  if (spec.series.length === MAXIMUM_SERIES) {
    const highlighted = everyDatum(data).find(({ point }) => point.highlight);
    if (highlighted) {
      diagnostics.push(
        error(
          'chart/highlight-unclear',
          highlighted.point.place,
          `in greyscale a highlighted mark cannot be told from one of ${MAXIMUM_SERIES} series`,
          'leave the highlight out, or draw fewer series',
        ),
      );
    }
  }
  return [...diagnostics, ...groupLabels(data, wording)];
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
