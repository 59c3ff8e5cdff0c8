import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import { categories, checkSeries } from '../parts/axis-data.js';
import { filling, markColor } from '../parts/colors.js';
import { marksPlan, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { NO_KEY, seriesKey, type SeriesKey } from '../parts/series-key.js';
import { stackedParts } from '../parts/stacked-parts.js';
import { layOutStacked, type StackedLaid } from '../plots/stacked-plot.js';
import { drawFrame, uprightFrame } from '../parts/upright.js';
import { noPlace } from '../parts/written-values.js';

/** Share of a chart that the names of its series may take. */
const NAME_SHARE = 0.3;

/** Names stand over the plot where they would leave bars of less than this share of what they have without them. */
const NARROWED = 0.75;

/**
 * Parts of a whole stacked on a zero line: values in their parts or beside them, names of series beside the last bar, or
 * in rows over the plot where they would take too much from it. Where not every value has room, those of the first and
 * the last bar stand beside them.
 *
 * Errors: those of `checkSeries` and `noPlace`.
 */
export function stackedBar(context: ChartContext): Checked<ChartPlan> {
  const { data, width } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);
  const names = data.series.map(({ label }) => context.compose.name(label, width * NAME_SHARE));
  const beside = layOutStacked(context, names, 0);
  const key = data.series.length > 1 ? seriesKey(context, 'area') : NO_KEY;
  const under = key === NO_KEY ? beside : layOutStacked(context, [], key.height);
  const rank = ({ found }: StackedLaid): number => ['none', 'some', 'all'].indexOf(found);
  const isKeyed =
    rank(under) > rank(beside) ||
    (rank(under) === rank(beside) && beside.thickness < NARROWED * under.thickness);
  const laid = isKeyed ? under : beside;
  if (laid.found === 'none') return failed(noPlace(context));
  return { value: planOf(context, laid, isKeyed ? key : NO_KEY), diagnostics: [] };
}

function planOf(context: ChartContext, laid: StackedLaid, key: SeriesKey): ChartPlan {
  const { data, theme } = context;
  const { thickness, axis, top, labels, leaders, plotHeight } = laid;
  const parts = stackedParts(data);
  const last = categories(data).length - 1;
  const frame = uprightFrame(context, axis, {
    above: top,
    plotHeight,
    named: new Set(laid.found === 'all' ? [] : [0, last]),
  });
  const bars = parts.map(({ datum, series, index, from, to }): Mark => {
    const height = Math.max(0, (to - from) * plotHeight - (from > 0 ? theme.lines.axis : 0));
    return {
      kind: 'rect',
      x: (axis.xs[index] ?? 0) - thickness / 2,
      y: top + plotHeight * (1 - to),
      width: thickness,
      height,
      ...filling(theme, markColor(theme, datum, series), datum.isProvisional),
    };
  });
  return {
    ...marksPlan(frame.height, [bars, leaders], labels, (pen) => {
      drawFrame(context, pen, frame, top + plotHeight);
      key.draw(pen);
    }),
    axis: top + plotHeight,
  };
}
