import type { ChartData, Datum } from '../chart-data.js';

/** One part of a stacked bar, in shares of the longest bar from zero. */
export interface StackedPart {
  readonly datum: Datum;
  readonly series: number;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The parts of the bars, those of the first series at zero. */
export function stackedParts({ series }: ChartData): readonly StackedPart[] {
  const sumOf = (index: number, count: number): number =>
    series.slice(0, count).reduce((sum, { data }) => sum + (data[index]?.amount ?? 0), 0);
  const longest = Math.max(...(series[0]?.data ?? []).map((_, i) => sumOf(i, series.length)));
  return series.flatMap(({ data }, s) =>
    data.map((datum, index) => ({
      datum,
      series: s,
      index,
      from: sumOf(index, s) / longest,
      to: sumOf(index, s + 1) / longest,
    })),
  );
}
