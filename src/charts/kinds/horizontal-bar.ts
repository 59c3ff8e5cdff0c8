import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import { categories, checkSeries, everyDatum, zeroBased } from '../parts/axis-data.js';
import { barBox, barEnd, provisionalBars } from '../parts/bar-marks.js';
import { barRows } from '../parts/bar-rows.js';
import { markColor, valueColor } from '../parts/colors.js';
import { afterMarks, shownOf, type ChartContext, type ChartPlan } from '../parts/plan.js';
import type { ChartData } from '../chart-data.js';
import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';

/** Share of the chart's width that the longest bar needs at least for its length to be read. */
const MINIMUM_BAR_SHARE = 0.15;
/** Names in one line that leave the bars less than this share of their length are broken over lines. */
const INLINE_SHARE = 0.75;
/** Share of the width that a broken name takes at most. */
const NAME_SHARE = 0.45;
/** Names that leave the bars less than this share of their length stand over the first of them. */
const OVER_SHARE = 0.5;

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
  const beside = scaleBeside(inline) < scaleBeside(broken) * INLINE_SHARE ? broken : inline;
  const areOver = !(scaleBeside(beside) >= scaleBeside([]) * OVER_SHARE);
  const names = areOver ? [] : beside;
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

  const zero = left - minimum * scale;
  const isRight = zero - left < width - zero;
  const namesOver = areOver
    ? namesBy(compose.nameInline, (isRight ? width - zero : zero - left) - theme.gaps.label / 2)
    : [];
  // White between the names of two bars, where they are of several lines.
  const between = names === broken ? theme.gaps.label / 2 : 0;
  const { height, thickness, middleOf, barAt, headEnd } = barRows({
    rows: rows.length,
    series: data.series.length,
    thickness: theme.bar.thickness,
    gap: shown.point === undefined ? theme.gaps.row : 0,
    label: shown.labels ? Math.max(...labels.map((label) => label.height)) : 0,
    slotOf: (i) =>
      Math.max(
        theme.bar.thickness,
        ...values.map((own) => own[i]?.height ?? 0),
        ...names.map((name) => (i === 0 && name ? name.height + between : 0)),
      ),
    heads: namesOver.map((name) => (name ? name.height + theme.gaps.label : 0)),
  });

  return {
    value: {
      height,
      configuration: (pen) => ({
        type: 'bar',
        data: {
          datasets: data.series.map((series, s) => ({
            data: series.data.map((datum, i) => ({ x: barEnd(datum), y: barAt(s, i) })),
            backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
            grouped: false,
            barThickness: thickness,
            inflateAmount: 0,
            clip: false,
          })),
        },
        options: {
          indexAxis: 'y',
          layout: { padding: { left, top: 0, right: 0, bottom: 0 } },
          scales: {
            x: { display: false, min: minimum, max: minimum + plot / scale },
            y: {
              type: 'linear',
              display: false,
              min: 0,
              max: height,
              reverse: true,
              offset: false,
            },
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
              const y = middleOf(i);
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
                const over = i === 0 ? namesOver[s] : undefined;
                if (over) {
                  const x = zero + (isRight ? 1 : -1) * (theme.gaps.label / 2);
                  const y = headEnd(s) - theme.gaps.label / 2;
                  pen.draw(
                    over,
                    { x, y, horizontal: isRight ? 'left' : 'right', vertical: 'bottom' },
                    datum.point.place,
                  );
                }
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
