import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import { categories, checkSeries, everyDatum, zeroBased } from './axis-data.js';
import { barBox, barEnd, provisionalBars } from './bar-marks.js';
import { markColor, valueColor } from './colors.js';
import { afterMarks, shownOf, type ChartContext, type ChartPlan } from './plan.js';
import type { ChartData } from '../chart-data.js';
import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';

/** Share of the chart's width that the longest bar needs at least for its length to be read. */
const MINIMUM_BAR_SHARE = 0.15;
/** Share of its row that a bar of several takes. */
const APART = 0.95;
/** Names in one line that leave the bars less than this share of their length are broken over lines. */
const INLINE_SHARE = 0.75;
/** Share of the width that a broken name takes at most. */
const NAME_SHARE = 0.45;

/**
 * Bars from a zero line, one row a category: labels left of the line, values right of the bars.
 *
 * Errors: those of `checkSeries`, `chart/too-narrow`.
 */
export function horizontalBar(context: ChartContext): Checked<ChartPlan> {
  const { spec, data: all, theme, compose, width, shown } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);

  const data = {
    ...all,
    series: all.series.map((series) => ({ ...series, data: shownOf(series.data, shown) })),
  };
  const rows = categories(data);
  const labels = rows.map((datum) => compose.category(datum, width * theme.bar.maximumLabelShare));
  const valuesOf = ({ series }: ChartData) =>
    series.map((each, s) =>
      each.data.map((datum) => compose.value(datum, valueColor(theme, datum, s))),
    );
  const allValues = shown.values ? valuesOf(all) : [];
  const values = shown.values ? valuesOf(data) : [];
  // Each series is named once, after the value of its first bar.
  const namesBy = (name: Composer['nameInline'], maximum: number) =>
    data.series.map((series) => (data.series.length > 1 ? name(series.label, maximum) : undefined));

  const labelWidth = Math.max(...labels.map((label) => label.width));
  const left = shown.labels ? labelWidth + theme.gaps.label : theme.lines.axis / 2;
  const plot = width - left;
  const { minimum, maximum } = zeroBased(everyDatum(all));
  const span = maximum - minimum;
  // A bar and its value have to fit side by side; a value of a negative bar stands right of the zero line.
  const scaleBeside = (names: readonly (Label | undefined)[]): number =>
    Math.min(
      plot / span,
      ...all.series.flatMap((series, s) =>
        series.data.map(({ amount }, i) => {
          const name = i === 0 ? names[s] : undefined;
          const taken =
            (allValues[s]?.[i]?.width ?? 0) + (name ? theme.gaps.inline + name.width : 0);
          return (plot - theme.gaps.label - taken) / (Math.max(0, amount) - minimum || 1e-9);
        }),
      ),
    );
  const inline = namesBy(compose.nameInline, width);
  const broken = namesBy(compose.name, width * NAME_SHARE);
  const names = scaleBeside(inline) < scaleBeside(broken) * INLINE_SHARE ? broken : inline;
  const scale = scaleBeside(names);
  if (!(scale * span >= plot * MINIMUM_BAR_SHARE)) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `labels and values leave ${Math.max(0, Math.round(scale * span))} pt for the longest bar`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }

  const thickness = theme.bar.thickness;
  // White between the names of two bars, where they are of several lines.
  const between = names === broken ? theme.gaps.label / 2 : 0;
  const rowGap = shown.point === undefined ? theme.gaps.row : 0;
  const rowHeight =
    Math.max(
      ...(shown.labels ? labels.map((label) => label.height) : []),
      ...rows.map(
        (_row, i) =>
          data.series.length *
          data.series.reduce(
            (most, _series, s) =>
              Math.max(
                most,
                thickness,
                values[s]?.[i]?.height ?? 0,
                i === 0 && names[s] ? names[s].height + between : 0,
              ),
            0,
          ),
      ),
    ) + rowGap;
  const height = rowHeight * rows.length;
  const slot = (rowHeight - rowGap) / data.series.length;

  return {
    value: {
      height,
      configuration: (pen) => ({
        type: 'bar',
        data: {
          labels: rows.map((_, i) => i),
          datasets: data.series.map((series, s) => ({
            data: series.data.map(barEnd),
            backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
            // Series share the row evenly, so that each value stands beside its own bar.
            categoryPercentage: (rowHeight - rowGap) / rowHeight,
            barPercentage: Math.min(data.series.length > 1 ? APART : 1, thickness / slot),
            clip: false,
          })),
        },
        options: {
          indexAxis: 'y',
          layout: { padding: { left, top: 0, right: 0, bottom: 0 } },
          scales: {
            x: { display: false, min: minimum, max: minimum + plot / scale },
            y: { display: false },
          },
        },
        plugins: [
          provisionalBars(
            context,
            pen,
            data.series.map((series, index) => ({ data: series.data, index })),
            true,
          ),
          afterMarks((chart) => {
            const zero = left - minimum * scale;
            pen.mark({
              kind: 'line',
              points: [
                [zero, 0],
                [zero, height],
              ],
              outline: { color: theme.colors.ink, width: theme.lines.axis },
            });
            rows.forEach((datum, i) => {
              const label = labels[i];
              const y = (i + 0.5) * rowHeight;
              if (label && shown.labels) {
                pen.draw(
                  label,
                  { x: 0, y, horizontal: 'left', vertical: 'middle' },
                  datum.point.place,
                );
              }
            });
            data.series.forEach((series, s) =>
              series.data.forEach((datum, i) => {
                const value = values[s]?.[i];
                if (!value) return;
                const box = barBox(chart, s, i);
                const anchor = {
                  x: Math.max(zero, box.x + box.width) + theme.gaps.label,
                  y: box.y + box.height / 2,
                  horizontal: 'left',
                  vertical: 'middle',
                } as const;
                pen.draw(value, anchor, datum.point.place);
                const name = i === 0 ? names[s] : undefined;
                if (name) {
                  const x = anchor.x + value.width + theme.gaps.inline;
                  pen.draw(name, { ...anchor, x }, datum.point.place);
                }
              }),
            );
          }),
        ],
      }),
    },
    diagnostics,
  };
}
