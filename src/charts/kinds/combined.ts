import type { ChartDataset } from 'chart.js';
import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import { checkSeries, zeroBased } from './axis-data.js';
import type { Datum } from '../chart-data.js';
import { barBox, provisionalBars, type BarBox } from './bar-marks.js';
import { besidePoint, boxAt, liesIn, type Point } from './beside-point.js';
import { insideColor, markColor, valueColor } from './colors.js';
import { lineDataset } from './line-dataset.js';
import { afterMarks, type ChartContext, type ChartPlan } from './plan.js';
import { drawSeriesNames } from './series-names.js';
import { drawFrame, framePadding, uprightFrame } from './upright.js';

/** Share of the plot's height that bars fill, so that lines and their values stand above them. */
const BAR_HEIGHT_SHARE = 0.55;
const BAR_SHARE = 0.6;
const NAME_SHARE = 0.3;

/**
 * Bars and lines over one zero line, each with an axis of its own; every point has its value, every series its name.
 *
 * Errors: those of `checkSeries`, `chart/missing-series`.
 */
export function combined(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const diagnostics = [...checkSeries(context)];
  for (const mark of ['bar', 'line'] as const) {
    if (data.series.some((series) => series.mark === mark)) continue;
    diagnostics.push(
      error(
        'chart/missing-series',
        spec.place,
        `the combined chart has no series with mark: ${mark}`,
        'give it one of each, or draw a bar or line chart',
      ),
    );
  }
  if (diagnostics.length > 0) return failed(diagnostics);

  const values = data.series.map((series, s) =>
    series.data.map((datum) => compose.value(datum, valueColor(theme, datum, s))),
  );
  const names = data.series.map((series) => compose.name(series.label, width * NAME_SHARE));
  const nameWidth = Math.max(0, ...names.map((name) => name?.width ?? 0));
  const gap = theme.gaps.label + theme.point.radius;
  const nameOffset =
    gap +
    Math.max(
      theme.bar.maximumThickness / 2,
      ...values.map((series) => (series.at(-1)?.width ?? 0) / 2),
    );
  const top = gap + Math.max(...values.flat().map(({ height }) => height));
  const frame = uprightFrame(context, top, nameWidth === 0 ? 0 : nameOffset + nameWidth);

  const scaleOf = (mark: 'bar' | 'line') => {
    const { minimum, maximum } = zeroBased(
      data.series.filter((series) => series.mark === mark).flatMap((series) => series.data),
    );
    return { minimum, maximum: mark === 'bar' ? maximum / BAR_HEIGHT_SHARE : maximum };
  };
  const scales = sharedZero(scaleOf('bar'), scaleOf('line'));
  const toY = (mark: 'bar' | 'line', amount: number): number => {
    const { minimum, maximum } = scales[mark];
    return frame.top + (frame.plotHeight * (maximum - amount)) / (maximum - minimum);
  };
  const toPoint = (amount: number, index: number): Point => ({
    x: (index + 0.5) * frame.slot,
    y: toY('line', amount),
  });
  const bars = data.series.flatMap((series, index) =>
    series.mark === 'bar' ? [{ data: series.data, index }] : [],
  );
  const lines = data.series.flatMap((series) =>
    series.mark === 'line' ? [series.data.map(({ amount }, i) => toPoint(amount, i))] : [],
  );

  return {
    value: {
      height: frame.height,
      configuration: (pen) => ({
        type: 'bar',
        data: {
          labels: frame.labels.map((_, i) => i),
          datasets: data.series.map((series, s): ChartDataset<'bar' | 'line', number[]> =>
            series.mark === 'line'
              ? { ...lineDataset(context, series, s), yAxisID: 'line', order: 0 }
              : {
                  type: 'bar',
                  data: series.data.map(({ amount }) => amount),
                  backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
                  maxBarThickness: theme.bar.maximumThickness,
                  categoryPercentage: BAR_SHARE,
                  barPercentage: 1,
                  clip: false,
                  yAxisID: 'bar',
                  order: 1,
                },
          ),
        },
        options: {
          layout: framePadding(frame),
          scales: {
            x: { display: false, offset: true },
            bar: { axis: 'y', display: false, min: scales.bar.minimum, max: scales.bar.maximum },
            line: { axis: 'y', display: false, min: scales.line.minimum, max: scales.line.maximum },
          },
        },
        plugins: [
          provisionalBars(context, pen, bars, false),
          afterMarks((chart) => {
            drawFrame(context, pen, frame, toY('bar', 0));
            const barsAt = (i: number): readonly Bar[] =>
              bars.flatMap(({ data: own, index }) => {
                const datum = own[i];
                return datum ? [{ datum, index, box: barBox(chart, index, i) }] : [];
              });
            for (const { data: own, index } of bars) {
              own.forEach((datum, i) => {
                const value = values[index]?.[i];
                if (!value) return;
                const box = barBox(chart, index, i);
                // A point inside or just above a bar would share its label's place: the bar's value goes inside then.
                const crowded = lines.some(
                  (line) => (line[i]?.y ?? 0) > box.y - value.height - 2 * gap,
                );
                const ground = insideColor(theme, datum, index);
                const inside =
                  crowded &&
                  ground !== undefined &&
                  box.width >= value.width &&
                  box.height >= value.height + gap;
                pen.draw(
                  inside ? compose.value(datum, ground) : value,
                  {
                    x: box.x + box.width / 2,
                    y: inside
                      ? box.y + box.height - theme.gaps.label
                      : box.y - theme.gaps.label / 2,
                    horizontal: 'center',
                    vertical: 'bottom',
                  },
                  datum.point.place,
                );
              });
            }
            data.series.forEach((series, s) => {
              if (series.mark !== 'line') return;
              series.data.forEach((datum, i) => {
                const value = values[s]?.[i];
                if (!value) return;
                const right = frame.slot * series.data.length;
                const anchor = besidePoint({
                  point: toPoint(datum.amount, i),
                  size: value,
                  gap,
                  isLow: false,
                  lines,
                  bars: barsAt(i).map(({ box }) => box),
                  edge: { right, bottom: frame.top + frame.plotHeight },
                });
                const behind = barsAt(i).find(({ box }) => liesIn(boxAt(anchor, value), box));
                const ground = behind && insideColor(theme, behind.datum, behind.index);
                pen.draw(
                  ground === undefined ? value : compose.value(datum, ground),
                  anchor,
                  datum.point.place,
                );
              });
            });
            const ends = data.series.map((series, s) => {
              const { mark } = series;
              const y = toY(mark, series.data.at(-1)?.amount ?? 0);
              return { series, name: names[s], end: mark === 'bar' ? (y + toY('bar', 0)) / 2 : y };
            });
            drawSeriesNames(pen, frame, ends, nameOffset);
          }),
        ],
      }),
    },
    diagnostics,
  };
}

interface Bar {
  readonly datum: Datum;
  /** Of its series. */
  readonly index: number;
  readonly box: BarBox;
}

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
}

/** Two scales whose zeros lie at one height: so much of the plot is below zero as either needs, half of it where one is all below and the other above. */
function sharedZero(bar: Scale, line: Scale): { readonly bar: Scale; readonly line: Scale } {
  const lowest = Math.max(
    ...[bar, line].map(({ minimum, maximum }) => -minimum / (maximum - minimum || 1)),
  );
  const share = lowest === 1 && bar.maximum + line.maximum > 0 ? 0.5 : lowest;
  const placed = ({ minimum, maximum }: Scale): Scale => {
    const above = share < 1 ? maximum / (1 - share) : 0;
    const below = share > 0 ? -minimum / share : 0;
    // A scale of noughts has any extent.
    const extent = Math.max(above, below) || 1;
    return { minimum: -extent * share, maximum: extent * (1 - share) };
  };
  return { bar: placed(bar), line: placed(line) };
}
