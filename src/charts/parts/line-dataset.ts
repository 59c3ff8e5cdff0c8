import type { ChartDataset } from 'chart.js';
import type { DataSeries } from '../chart-data.js';
import { markColor, seriesColor } from './colors.js';
import type { ChartContext } from './plan.js';

/** Dashes of the way to a provisional point, in widths of the line. */
const DASH = [2.5, 2] as const;

/** A line with a point for each fact; provisional points are hollow, and the way to them is dashed. */
export function lineDataset(
  { theme }: ChartContext,
  series: DataSeries,
  index: number,
): ChartDataset<'line', number[]> {
  const colors = series.data.map((datum) => markColor(theme, datum, index));
  const dash = DASH.map((length) => length * theme.lines.curve);
  return {
    type: 'line',
    data: series.data.map(({ amount }) => amount),
    borderColor: seriesColor(theme, index),
    borderWidth: theme.lines.curve,
    borderCapStyle: 'butt',
    borderJoinStyle: 'round',
    pointRadius: theme.point.radius,
    pointBorderWidth: theme.lines.curve,
    pointBorderColor: colors,
    pointBackgroundColor: series.data.map((datum, i) =>
      datum.isProvisional ? theme.colors.paper : (colors[i] ?? theme.colors.main),
    ),
    segment: {
      borderDash: ({ p1DataIndex }) => (series.data[p1DataIndex]?.isProvisional ? dash : undefined),
    },
    clip: false,
  };
}
