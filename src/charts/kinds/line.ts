import type { ChartDataset } from 'chart.js';
import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import { checkSeries, everyDatum, zeroBased } from './axis-data.js';
import { besidePoint } from './beside-point.js';
import { valueColor } from './colors.js';
import { lineDataset } from './line-dataset.js';
import { afterMarks, type ChartContext, type ChartPlan } from './plan.js';
import { drawSeriesNames } from './series-names.js';
import { drawFrame, framePadding, uprightFrame } from './upright.js';

/** Share of a chart that the names of its series may take. */
const NAME_SHARE = 0.3;

/**
 * Lines over a zero line; values at the points, names of series at the ends of their lines.
 *
 * Errors: those of `checkSeries`.
 */
export function line(context: ChartContext): Checked<ChartPlan> {
  const { data, theme, compose, width } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);

  const values = data.series.map((series, s) =>
    series.data.map((datum) => compose.value(datum, valueColor(theme, datum, s))),
  );
  const names = data.series.map((series) => compose.name(series.label, width * NAME_SHARE));
  const nameWidth = Math.max(0, ...names.map((name) => name?.width ?? 0));
  const tallest = Math.max(...values.flat().map(({ height }) => height));
  const gap = theme.gaps.label + theme.point.radius;
  const nameOffset = gap + Math.max(...values.map((series) => (series.at(-1)?.width ?? 0) / 2));
  const frame = uprightFrame(context, tallest + gap, nameWidth === 0 ? 0 : nameOffset + nameWidth);
  const { minimum, maximum } = zeroBased(everyDatum(data));
  const toY = (amount: number): number =>
    frame.top + (frame.plotHeight * (maximum - amount)) / (maximum - minimum);
  const toPoint = (amount: number, index: number) => ({
    x: (index + 0.5) * frame.slot,
    y: toY(amount),
  });

  return {
    value: {
      height: frame.height,
      configuration: (pen) => ({
        type: 'line',
        data: {
          labels: frame.labels.map((_, i) => i),
          datasets: data.series.map((series, s): ChartDataset<'bar' | 'line', number[]> =>
            lineDataset(context, series, s),
          ),
        },
        options: {
          layout: framePadding(frame),
          scales: {
            x: { display: false, offset: true },
            y: { display: false, min: minimum, max: maximum },
          },
        },
        plugins: [
          afterMarks(() => {
            drawFrame(context, pen, frame, toY(0));
            data.series.forEach((series, s) =>
              series.data.forEach((datum, i) => {
                const value = values[s]?.[i];
                if (!value) return;
                const amounts = data.series.map((one) => one.data.map(({ amount }) => amount));
                const anchor = besidePoint({
                  point: toPoint(datum.amount, i),
                  size: value,
                  gap,
                  isLow: liesLow(amounts, s, i),
                  lines: amounts.map((one) => one.map(toPoint)),
                  bars: [],
                  edge: {
                    right: frame.slot * series.data.length,
                    bottom: frame.top + frame.plotHeight,
                  },
                });
                pen.draw(value, anchor, datum.point.place);
              }),
            );
            const ends = data.series.map((series, s) => ({
              series,
              name: names[s],
              end: toY(series.data.at(-1)?.amount ?? 0),
            }));
            drawSeriesNames(pen, frame, ends, nameOffset);
          }),
        ],
      }),
    },
    diagnostics,
  };
}

/** Whether a value is better written under its point: the lowest of several lines, or a valley of one. */
function liesLow(amounts: readonly (readonly number[])[], series: number, index: number): boolean {
  const own = amounts[series]?.[index] ?? 0;
  const others = amounts.filter((_, s) => s !== series).map((one) => one[index] ?? 0);
  if (others.length > 0) return others.every((other) => other > own);
  const before = amounts[series]?.[index - 1];
  const after = amounts[series]?.[index + 1];
  return before !== undefined && after !== undefined && before > own && after > own;
}
