import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import { stackLabels } from '../label/label.js';
import { checkSeries, everyDatum, zeroBased } from './axis-data.js';
import { barBox, barEnd, provisionalBars } from './bar-marks.js';
import { markColor, valueColor } from './colors.js';
import { afterMarks, type ChartContext, type ChartPlan } from './plan.js';
import { drawFrame, framePadding, uprightAxis, uprightFrame } from './upright.js';

/** Share of a category that its bars take. */
const BAR_SHARE = 0.7;

/**
 * Bars standing on a zero line, values above them, categories under them.
 *
 * Errors: those of `checkSeries`.
 */
export function uprightBar(context: ChartContext): Checked<ChartPlan> {
  const { data, theme, compose, width } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);

  const count = data.series.length;
  const slots = Math.max(1, data.series[0]?.data.length ?? 1);
  const values = data.series.map((series, s) =>
    series.data.map((datum, i) => {
      const value = compose.value(datum, valueColor(theme, datum, s));
      const name =
        count > 1 && i === 0 ? compose.name(series.label, width / slots / count) : undefined;
      return name ? stackLabels(name, value) : value;
    }),
  );
  const top = theme.gaps.label + Math.max(...values.flat().map(({ height }) => height));
  const frame = uprightFrame(context, uprightAxis(context, 0), { above: top });
  const { minimum, maximum } = zeroBased(everyDatum(data));
  const zero = frame.top + (frame.plotHeight * maximum) / (maximum - minimum);

  return {
    value: {
      height: frame.height,
      configuration: (pen) => ({
        type: 'bar',
        data: {
          labels: frame.labels.map((_, i) => i),
          datasets: data.series.map((series, s) => ({
            data: series.data.map(barEnd),
            backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
            maxBarThickness: theme.bar.maximumThickness,
            categoryPercentage: BAR_SHARE,
            barPercentage: count === 1 ? 1 : 0.95,
            clip: false,
          })),
        },
        options: {
          layout: framePadding(frame),
          scales: { x: { display: false }, y: { display: false, min: minimum, max: maximum } },
        },
        plugins: [
          provisionalBars(
            context,
            pen,
            data.series.map((series, index) => ({ data: series.data, index })),
            false,
          ),
          afterMarks((chart) => {
            drawFrame(context, pen, frame, zero);
            data.series.forEach((series, s) =>
              series.data.forEach((datum, i) => {
                const value = values[s]?.[i];
                if (!value) return;
                const box = barBox(chart, s, i);
                pen.draw(
                  value,
                  {
                    x: box.x + box.width / 2,
                    y: Math.min(zero, box.y) - theme.gaps.label / 2,
                    horizontal: 'center',
                    vertical: 'bottom',
                  },
                  datum.point.place,
                );
              }),
            );
          }),
        ],
      }),
    },
    diagnostics,
  };
}
