import type { ChartDataset, Point } from 'chart.js';
import { error, failed, hasErrors, type Checked } from '../../diagnostics/diagnostic.js';
import type { Pen } from '../label/pen.js';
import { categories, checkSeries } from '../parts/axis-data.js';
import { lineDataset } from '../parts/line-dataset.js';
import { afterMarks, beforeMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { slopeLaid, type EndValue, type SlopeLaid } from '../plots/slope-plot.js';
import { spread } from '../parts/spread.js';
import { leaderLine } from '../parts/strokes.js';
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

  let drawn: Checked<ChartPlan> = failed(diagnostics);
  for (const share of NAME_SHARES) {
    drawn = largest(
      context,
      (compose) => slopeOf({ ...context, compose }, share),
      ({ value }) => (value === undefined ? 'none' : 'all'),
    );
    if (drawn.value !== undefined) return { ...drawn, diagnostics };
  }
  return drawn;
}

function slopeOf(context: ChartContext, nameShare: number): Checked<ChartPlan> {
  const laid = slopeLaid(context, nameShare);
  if (laid.span >= context.width * MINIMUM_SHARE) {
    return { value: planOf(context, laid), diagnostics: [] };
  }
  return failed(
    error(
      'chart/too-narrow',
      context.spec.place,
      `labels and values leave ${Math.max(0, Math.round(laid.span))} pt for the lines`,
      'give the chart more columns, or shorten its labels',
    ),
  );
}

function planOf(context: ChartContext, laid: SlopeLaid): ChartPlan {
  const { data, theme } = context;
  const { left, right, top, height, plotHeight, scale } = laid;
  return {
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
          y: { display: false, min: scale.minimum, max: scale.maximum },
        },
      },
      plugins: [
        beforeMarks(() => drawGround(context, pen, laid)),
        afterMarks(() => {
          drawCategories(context, pen, laid);
          laid.written.ends.forEach((own, at) => drawEnd(context, pen, laid, own, at === 1));
        }),
      ],
    }),
  };
}

/** The two lines that values stand on, and the line where the scale begins. */
function drawGround(context: ChartContext, pen: Pen, { left, span, scale, toY }: SlopeLaid): void {
  const { data, theme } = context;
  for (const x of [left, left + span]) {
    pen.mark({
      kind: 'line',
      points: [
        [x, 0],
        [x, toY(scale.minimum)],
      ],
      outline: { color: theme.colors.rule, width: theme.lines.hairline },
    });
  }
  drawZero(context, pen, span, toY(data.baseline), data.baseline !== 0, left);
}

function drawCategories(
  { data, theme }: ChartContext,
  pen: Pen,
  { written, left, span, floor }: SlopeLaid,
): void {
  categories(data).forEach((datum, at) => {
    const x = at === 0 ? left : left + span;
    const label = written.categories[at];
    if (!label) return;
    const anchor = {
      x,
      y: floor + theme.gaps.label,
      horizontal: 'center',
      vertical: 'top',
    } as const;
    pen.draw(label, anchor, datum.point.place);
  });
}

/** The values at one end, led to where they have to stand off, and behind the last the names. */
function drawEnd(
  { theme }: ChartContext,
  pen: Pen,
  { written, left, span, gap, after, toY, floor, heights, between }: SlopeLaid,
  own: readonly EndValue[],
  isLast: boolean,
): void {
  const way = isLast ? 1 : -1;
  const edge = isLast ? left + span : left;
  const x = edge + way * 2 * gap;
  const centres = spread(
    own.map(({ datum }) => toY(datum.amount)),
    isLast ? heights : own.map(({ label }) => label.height),
    0,
    floor,
    isLast ? between : 0,
  );
  own.forEach(({ datum, label }, s) => {
    const { place } = datum.point;
    const y = centres[s] ?? 0;
    const point = toY(datum.amount);
    if (Math.abs(y - point) > 1) {
      pen.mark(
        leaderLine(theme, [
          [edge + way * (gap - theme.gaps.label / 2), point],
          [x - way * 1.5, y],
        ]),
      );
    }
    pen.draw(label, { x, y, horizontal: isLast ? 'left' : 'right', vertical: 'middle' }, place);
    const name = isLast ? written.names[s] : undefined;
    if (name)
      pen.draw(
        name,
        { x: x + after + theme.gaps.inline, y, horizontal: 'left', vertical: 'middle' },
        place,
      );
  });
}
