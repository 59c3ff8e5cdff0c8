import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Pen } from '../label/pen.js';
import { categories, checkSeries } from '../parts/axis-data.js';
import { barEnd, MINIMUM_THICKNESS, provisionalBars, tooThin } from '../parts/bar-marks.js';
import { liesIn } from '../parts/boxes.js';
import { insideColor, markColor } from '../parts/colors.js';
import type { Candidate } from '../parts/place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { drawFrame, framePadding, uprightFrame } from '../parts/upright.js';
import {
  layOutUpright,
  uprightGround,
  type UprightGround,
  type UprightValues,
} from '../plots/upright-plot.js';
import { drawValue, noPlace } from '../parts/written-values.js';

/**
 * Bars standing on a zero line or hanging from it, values beyond their ends, categories under the plot. Values are set
 * smaller where they would meet; where there is no room for all of them, those stand that tell the course of a series,
 * at least those of its ends.
 *
 * Errors: those of `checkSeries` and `noPlace`; `chart/too-narrow`.
 */
export function uprightBar(context: ChartContext): Checked<ChartPlan> {
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);
  const ground = uprightGround(context);
  if (ground.thickness < MINIMUM_THICKNESS) return failed(tooThin(context.spec, ground.thickness));
  const laid = layOutUpright(ground);
  const { places } = laid.chosen;
  if (!places) return failed(noPlace(context));
  return { value: planOf(ground, laid, places), diagnostics: [] };
}

function planOf(
  ground: UprightGround,
  laid: UprightValues,
  places: readonly Candidate[],
): ChartPlan {
  const { context, axis, place, thickness, scale, toY, key } = ground;
  const { data, theme } = context;
  const { above, below, chosen } = laid;
  const named = new Set(chosen.wanted.map(({ index }) => index));
  const frame = uprightFrame(context, axis, { above, below, zero: toY(0), named });
  const zero = frame.top + toY(0);
  return {
    height: frame.height,
    axis: zero,
    depth: frame.depth,
    figureSize: laid.factor,
    configuration: (pen) => ({
      type: 'bar',
      data: {
        labels: categories(data).map((_, i) => i),
        datasets: data.series.map((series, s) => ({
          data: series.data.map(barEnd),
          backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
          categoryPercentage: (place * data.series.length) / axis.slot,
          barPercentage: thickness / place,
          clip: false,
        })),
      },
      options: {
        layout: framePadding(frame),
        scales: {
          x: { display: false },
          y: { display: false, min: scale.minimum, max: scale.maximum },
        },
      },
      plugins: [
        provisionalBars(
          context,
          pen,
          data.series.map((series, index) => ({ data: series.data, index })),
          false,
        ),
        afterMarks(() => {
          drawFrame(context, pen, frame, zero);
          key.draw(pen);
          drawValues(ground, laid, places, pen, frame.top);
        }),
      ],
    }),
  };
}

/** The figures at their places; one in its bar in a colour that this bears. */
function drawValues(
  { context, boxes }: UprightGround,
  { compose, chosen }: UprightValues,
  places: readonly Candidate[],
  pen: Pen,
  top: number,
): void {
  chosen.wanted.forEach(({ datum, label, series, index }, i) => {
    const candidate = places[i];
    const own = boxes[series]?.[index];
    if (!candidate || !own) return;
    const ground = liesIn(candidate.box, own) && insideColor(context.theme, datum, series);
    const drawn = ground ? compose.value(datum, ground) : label;
    drawValue(context, pen, drawn, candidate, datum, top);
  });
}
