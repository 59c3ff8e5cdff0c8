import type { ChartDataset } from 'chart.js';
import { hasErrors, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Pen } from '../label/pen.js';
import { checkSeries } from '../parts/axis-data.js';
import type { Point } from '../parts/boxes.js';
import { lineDataset } from '../parts/line-dataset.js';
import { lineGround, placeValues, type LineGround, type LineRoom } from '../plots/line-plot.js';
import type { Candidate } from '../parts/place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { drawSeriesNames } from '../parts/series-names.js';
import { timeSteps } from '../parts/time-steps.js';
import { drawFrame, framePadding, uprightFrame, type UprightFrame } from '../parts/upright.js';
import {
  drawValue,
  foundOf,
  largest,
  noPlace,
  type Found,
  type ValueLabel,
} from '../parts/written-values.js';

/** One after another, until the figures find places. */
const BESIDE: readonly LineRoom[] = [
  { isOpenAtEnds: false, height: 1, isOfEnds: false },
  { isOpenAtEnds: true, height: 1, isOfEnds: false },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: false },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: true },
  { isOpenAtEnds: true, height: 1.5, isOfEnds: true, isFanned: true },
];
const ROOMS = [...BESIDE, ...BESIDE.map((room) => ({ ...room, isKeyed: true }))];

/** Share of a chart that lies at least between the first and the last point of lines of more points than these. */
const PLOT_SHARE = 0.4;
const FEW_POINTS = 3;

/**
 * Lines over a zero line, or over one that is dashed where the scale begins elsewhere; points at their distances in time;
 * values at the points, names of series at the ends of their lines. Where there is no room for every value, those stand that `tellingValues` chooses, smaller where they must; else
 * the plot grows, and figures stand beside the ends of the lines. Where all this leaves a narrow plot, names stand over it.
 *
 * Errors: those of `checkSeries`, `timeSteps` and `noPlace`.
 */
export function line(context: ChartContext): Checked<ChartPlan> {
  const { years, diagnostics: inTime } = timeSteps(context);
  const diagnostics = [...checkSeries(context), ...inTime];
  if (hasErrors(diagnostics)) return failed(diagnostics);
  let narrow: ChartPlan | undefined;
  for (const room of ROOMS) {
    const { plan, found, isNarrow } = largest(
      context,
      (compose, factor) => lineOf(lineGround({ ...context, compose }, years, room), factor),
      (laid) => laid.found,
    );
    if (plan === undefined || found === 'none') continue;
    if (!isNarrow) return { value: plan, diagnostics };
    narrow ??= plan;
  }
  return narrow ? { value: narrow, diagnostics } : failed(noPlace(context));
}

/** A line chart in one room and size; without a plan where its figures found no places. */
interface Drawn {
  readonly found: Found;
  readonly plan?: ChartPlan;
  readonly isNarrow?: boolean;
}

function lineOf(ground: LineGround, factor: number): Drawn {
  const { context, axis, values } = ground;
  const chosen = placeValues(ground, factor);
  const found = foundOf(chosen, values);
  if (!chosen.places) return { found };
  const last = axis.xs.length - 1;
  const length = (axis.xs[last] ?? 0) - (axis.xs[0] ?? 0);
  return {
    found,
    isNarrow: last >= FEW_POINTS && length < PLOT_SHARE * context.width,
    plan: planOf(ground, chosen.wanted, chosen.places, factor),
  };
}

function planOf(
  ground: LineGround,
  wanted: readonly ValueLabel[],
  places: readonly Candidate[],
  factor: number,
): ChartPlan {
  const { context, axis, key, scale, toY } = ground;
  const { data, theme } = context;
  // Beyond the plot there is as much room as the values take there.
  const frame = uprightFrame(context, axis, {
    above: key.height + Math.max(theme.point.radius, ...places.map(({ box }) => -box.y)),
    below: Math.max(0, ...places.map(({ box }) => box.y + box.height - ground.height)),
    plotHeight: ground.height,
    zero: toY(data.baseline),
    named: new Set(wanted.map(({ index }) => index)),
  });
  return {
    height: frame.height,
    axis: frame.top + toY(data.baseline),
    depth: frame.depth,
    figureSize: factor,
    configuration: (pen) => ({
      type: 'line',
      data: {
        datasets: data.series.map((series, s): ChartDataset<'bar' | 'line', Point[]> => ({
          ...lineDataset(context, series, s),
          data: series.data.map(({ amount }, i) => ({ x: axis.xs[i] ?? 0, y: amount })),
        })),
      },
      options: {
        layout: framePadding(frame),
        scales: {
          x: { type: 'linear', display: false, offset: false, min: 0, max: axis.plotWidth },
          y: { display: false, min: scale.minimum, max: scale.maximum },
        },
      },
      plugins: [
        afterMarks(() => {
          const plotWidth = ground.nameWidth === 0 ? axis.plotWidth : ground.rightEdge;
          drawFrame(context, pen, { ...frame, plotWidth }, frame.top + toY(data.baseline));
          wanted.forEach(({ datum, label }, i) => {
            const place = places[i];
            if (place) drawValue(context, pen, label, place, datum, frame.top);
          });
          drawNames(ground, places, pen, frame);
          key.draw(pen);
        }),
      ],
    }),
  };
}

function drawNames(
  { context, names, nameOffset, toY }: LineGround,
  places: readonly Candidate[],
  pen: Pen,
  frame: UprightFrame,
): void {
  const { data, theme } = context;
  const ends = data.series.map((series, s) => ({
    series,
    name: names[s],
    end: frame.top + toY(series.data.at(-1)?.amount ?? 0),
    reach: 2 * theme.point.radius,
  }));
  const figures = places.map(({ box }) => ({ ...box, y: frame.top + box.y }));
  drawSeriesNames(pen, theme, frame, ends, { offset: nameOffset, figures });
}
