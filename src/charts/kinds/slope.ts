import type { ChartDataset, Point } from 'chart.js';
import {
  error,
  failed,
  hasErrors,
  type Checked,
  type Diagnostic,
} from '../../diagnostics/diagnostic.js';
import type { Label } from '../label/label.js';
import { categories, checkSeries, scaleOf } from '../parts/axis-data.js';
import { valueColor } from '../parts/colors.js';
import { lineDataset } from '../parts/line-dataset.js';
import { afterMarks, beforeMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import type { Datum } from '../chart-data.js';
import { spread } from '../parts/spread.js';
import { timeSteps } from '../parts/time-steps.js';
import { drawZero } from '../parts/upright.js';
import { largest } from '../parts/written-values.js';

/** Lines of which each is named at its end. */
const MAXIMUM_SLOPES = 8;
/** Share of the chart that names may take, where the lines have room beside them; and that the lines need at least. */
const NAME_SHARES = [0.35, 0.28, 0.22, 0.18] as const;
const MINIMUM_SHARE = 0.2;

/**
 * One line from a first value to a last for each series: values at both ends, names behind the last. Where they leave no
 * room for the lines, names run over more lines, and then values are set smaller.
 *
 * Errors: those of `checkSeries` and `timeSteps`; `chart/two-points`, `chart/too-narrow`.
 */
export function slope(context: ChartContext): Checked<ChartPlan> {
  const { spec } = context;
  const diagnostics = [
    ...checkSeries(context, MAXIMUM_SLOPES),
    ...timeSteps(context).diagnostics,
    ...spec.series
      .filter(({ points }) => points.length !== 2)
      .map(({ place, points }) =>
        error(
          'chart/two-points',
          place,
          `the series has ${points.length} points, a slope leads from one to another`,
          'give it its first and its last value, or draw a line chart',
        ),
      ),
  ];
  if (hasErrors(diagnostics)) return failed(diagnostics);

  let laid: Checked<ChartPlan> = failed(diagnostics);
  for (const share of NAME_SHARES) {
    laid = largest(
      context,
      (compose) => slopeOf({ ...context, compose }, share, diagnostics),
      ({ value }) => (value === undefined ? 'none' : 'all'),
    );
    if (laid.value !== undefined) break;
  }
  return laid;
}

function slopeOf(
  context: ChartContext,
  nameShare: number,
  diagnostics: readonly Diagnostic[],
): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const ends = [0, 1].map((at) =>
    data.series.flatMap(({ data: own }) => {
      const datum = own[at];
      return datum ? [{ datum, label: compose.value(datum, valueColor(theme, datum)) }] : [];
    }),
  );
  const names = data.series.map(({ label }) => compose.nameInline(label, width * nameShare));
  const widest = (labels: readonly (Label | undefined)[]): number =>
    Math.max(0, ...labels.map((label) => label?.width ?? 0));
  const [before = 0, after = 0] = ends.map((own) => widest(own.map(({ label }) => label)));
  const named = widest(names);
  const gap = theme.gaps.label + theme.point.radius;
  const categoryLabels = categories(data).map((datum) =>
    compose.category(datum, width * nameShare),
  );
  const [first = 0, last = 0] = categoryLabels.map((label) => label.width / 2);
  const left = Math.max(before + 2 * gap, first);
  const right = Math.max(2 * gap + after + (named === 0 ? 0 : theme.gaps.inline + named), last);
  const span = width - left - right;
  if (span < width * MINIMUM_SHARE) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `labels and values leave ${Math.max(0, Math.round(span))} pt for the lines`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }

  const heights = data.series.map((_, s) =>
    Math.max(names[s]?.height ?? 0, ...ends.map((own) => own[s]?.label.height ?? 0)),
  );
  const between = theme.gaps.label / 2;
  const whole = heights.reduce((sum, each) => sum + each + between, -between);
  const top = Math.max(...heights) / 2;
  const plotHeight = Math.max(theme.bar.plotHeight, whole - 2 * top);
  const { minimum, maximum } = scaleOf(context);
  const toY = (amount: number): number =>
    top + (plotHeight * (maximum - amount)) / (maximum - minimum);
  const floor = plotHeight + 2 * top;
  const height =
    floor + theme.gaps.label + Math.max(...categoryLabels.map((label) => label.height));
  const yOf = ({ amount }: Datum): number => toY(amount);

  return {
    value: {
      height,
      configuration: (pen) => ({
        type: 'line',
        data: {
          datasets: data.series.map((series): ChartDataset<'bar' | 'line', Point[]> => ({
            ...lineDataset(context, series, 0),
            // One colour for all but the highlighted one: each is named at its end.
            ...(series.data.some(({ point }) => point.highlight)
              ? { borderColor: theme.colors.highlight }
              : {}),
            data: series.data.map(({ amount }, x) => ({ x, y: amount })),
          })),
        },
        options: {
          layout: { padding: { left, right, top, bottom: height - top - plotHeight } },
          scales: {
            x: { type: 'linear', display: false, offset: false, min: 0, max: 1 },
            y: { display: false, min: minimum, max: maximum },
          },
        },
        plugins: [
          beforeMarks(() => {
            for (const x of [left, left + span]) {
              pen.mark({
                kind: 'line',
                points: [
                  [x, 0],
                  [x, toY(minimum)],
                ],
                outline: { color: theme.colors.rule, width: theme.lines.hairline },
              });
            }
            const { baseline } = data;
            drawZero(context, pen, span, toY(baseline), baseline !== 0, left);
          }),
          afterMarks(() => {
            categories(data).forEach((datum, at) => {
              const x = at === 0 ? left : left + span;
              const label = categoryLabels[at];
              if (!label) return;
              pen.draw(
                label,
                { x, y: floor + theme.gaps.label, horizontal: 'center', vertical: 'top' },
                datum.point.place,
              );
            });
            ends.forEach((own, at) => {
              const way = at === 0 ? -1 : 1;
              const edge = at === 0 ? left : left + span;
              const centres = spread(
                own.map(({ datum }) => yOf(datum)),
                at === 1 ? heights : own.map(({ label }) => label.height),
                0,
                floor,
                at === 1 ? between : 0,
              );
              own.forEach(({ datum, label }, s) => {
                const y = centres[s] ?? 0;
                const x = edge + way * 2 * gap;
                if (Math.abs(y - yOf(datum)) > 1) {
                  pen.mark({
                    kind: 'line',
                    points: [
                      [edge + way * (gap - theme.gaps.label / 2), yOf(datum)],
                      [x - way * 1.5, y],
                    ],
                    outline: { color: theme.colors.grey, width: theme.lines.hairline },
                  });
                }
                pen.draw(
                  label,
                  { x, y, horizontal: at === 0 ? 'right' : 'left', vertical: 'middle' },
                  datum.point.place,
                );
                const name = at === 1 ? names[s] : undefined;
                if (!name) return;
                pen.draw(
                  name,
                  { x: x + after + theme.gaps.inline, y, horizontal: 'left', vertical: 'middle' },
                  datum.point.place,
                );
              });
            });
          }),
        ],
      }),
    },
    diagnostics,
  };
}
