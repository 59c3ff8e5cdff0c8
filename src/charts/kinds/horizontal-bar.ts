import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Anchor, Pen } from '../label/pen.js';
import { checkSeries } from '../parts/axis-data.js';
import { barBox, barEnd, provisionalBars, type BarBox } from '../parts/bar-marks.js';
import { barRows, type BarRows } from '../parts/bar-rows.js';
import { markColor } from '../parts/colors.js';
import {
  namePlot,
  plotBeside,
  writtenIn,
  type NamedPlot,
  type Plot,
  type Written,
} from '../plots/horizontal-plot.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { axisLine } from '../parts/strokes.js';

/** Share of the chart's width that the longest bar needs at least for its length to be read. */
const MINIMUM_BAR_SHARE = 0.15;

/** What bars are drawn from. */
interface Laid {
  readonly written: Written;
  readonly plot: Plot;
  readonly named: NamedPlot;
  readonly rows: BarRows;
}

/**
 * Bars from a zero line, one row a category: labels left of the line, values right of the bars.
 *
 * Errors: those of `checkSeries`, `chart/too-narrow`.
 */
export function horizontalBar(context: ChartContext): Checked<ChartPlan> {
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);
  const written = writtenIn(context);
  const plot = plotBeside(context, written.labels);
  const named = namePlot(context, written, plot);
  const longest = named.scale * (plot.maximum - plot.minimum);
  if (!(longest >= plot.width * MINIMUM_BAR_SHARE)) {
    return failed(
      error(
        'chart/too-narrow',
        context.spec.place,
        `labels and values leave ${Math.max(0, Math.round(longest))} pt for the longest bar`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }
  const rows = rowsOf(context, written, named);
  return { value: planOf(context, { written, plot, named, rows }), diagnostics: [] };
}

function rowsOf(
  { theme, shown }: ChartContext,
  { series, labels, values }: Written,
  { beside, over, between }: NamedPlot,
): BarRows {
  return barRows({
    rows: labels.length,
    series: series.length,
    thickness: theme.bar.thickness,
    gap: shown.point === undefined ? theme.gaps.row : 0,
    label: shown.labels ? Math.max(...labels.map((label) => label.height)) : 0,
    slotOf: (i) =>
      Math.max(
        theme.bar.thickness,
        ...values.map((own) => own[i]?.height ?? 0),
        ...beside.map((name) => (i === 0 && name ? name.height + between : 0)),
      ),
    heads: over.map((name) => (name ? name.height + theme.gaps.label : 0)),
  });
}

function planOf(context: ChartContext, laid: Laid): ChartPlan {
  const { theme } = context;
  const { written, plot, named, rows } = laid;
  const { series } = written;
  const { left, minimum } = plot;
  return {
    height: rows.height,
    configuration: (pen) => ({
      type: 'bar',
      data: {
        datasets: series.map((each, s) => ({
          data: each.data.map((datum, i) => ({ x: barEnd(datum), y: rows.barAt(s, i) })),
          backgroundColor: each.data.map((datum) => markColor(theme, datum, s)),
          grouped: false,
          barThickness: rows.thickness,
          inflateAmount: 0,
          clip: false,
        })),
      },
      options: {
        indexAxis: 'y',
        layout: { padding: { left, top: 0, right: 0, bottom: 0 } },
        scales: {
          x: { display: false, min: minimum, max: minimum + plot.width / named.scale },
          y: {
            type: 'linear',
            display: false,
            min: 0,
            max: rows.height,
            reverse: true,
            offset: false,
          },
        },
      },
      plugins: [
        provisionalBars(
          context,
          pen,
          series.map((each, index) => ({ data: each.data, index })),
          true,
        ),
        afterMarks((chart) => {
          const { zero } = named;
          pen.mark(
            axisLine(theme, [
              [zero, 0],
              [zero, rows.height],
            ]),
          );
          if (context.shown.labels) drawLabels(pen, laid);
          drawValues(context, pen, laid, (s, i) => barBox(chart, s, i));
        }),
      ],
    }),
  };
}

function drawLabels(pen: Pen, { written, rows }: Laid): void {
  written.labels.forEach((label, i) => {
    const datum = written.series[0]?.data[i];
    if (!datum) return;
    const y = rows.middleOf(i);
    pen.draw(label, { x: 0, y, horizontal: 'left', vertical: 'middle' }, datum.point.place);
  });
}

/** The values behind their bars, and in the first row the names of the series. */
function drawValues(
  { theme }: ChartContext,
  pen: Pen,
  { written, named, rows }: Laid,
  boxOf: (series: number, row: number) => BarBox,
): void {
  const { label: gap, inline } = theme.gaps;
  written.series.forEach(({ data }, s) =>
    data.forEach(({ point: { place } }, i) => {
      const value = written.values[s]?.[i];
      if (!value) return;
      const box = boxOf(s, i);
      const x = Math.max(named.zero, box.x + box.width) + gap;
      const y = box.y + box.height / 2;
      pen.draw(value, { x, y, horizontal: 'left', vertical: 'middle' }, place);
      if (i > 0) return;
      const [over, beside] = [named.over[s], named.beside[s]];
      if (over) pen.draw(over, overBar(named, rows.headEnd(s), gap), place);
      if (!beside) return;
      const behind = x + value.width + inline;
      pen.draw(beside, { x: behind, y, horizontal: 'left', vertical: 'middle' }, place);
    }),
  );
}

/** @param bar upper edge of the bar, in pt */
const overBar = ({ zero, isRight }: NamedPlot, bar: number, gap: number): Anchor => ({
  x: zero + (isRight ? 1 : -1) * (gap / 2),
  y: bar - gap / 2,
  horizontal: isRight ? 'left' : 'right',
  vertical: 'bottom',
});
