import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Mark } from '../engine/marks.js';
import type { Composer } from '../label/compose.js';
import { stackLabels, type Label } from '../label/label.js';
import { categories, checkSeries } from '../parts/axis-data.js';
import { filling, insideColor, markColor, valueColor } from '../parts/colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';
import { NO_KEY, seriesKey, type SeriesKey } from '../parts/series-key.js';
import { spread } from '../parts/spread.js';
import { stackedParts, type StackedPart } from '../parts/stacked-parts.js';
import { drawFrame, uprightAxis, uprightFrame } from '../parts/upright.js';
import { largest, noPlace } from '../parts/written-values.js';

/** Share of a category that its bar takes, and what is left of it where values stand beside it. */
const BAR_SHARE = 0.7;
const LEAST_SHARE = 0.3;
const NAME_SHARE = 0.3;

/** Names stand over the plot where they would leave bars of less than this share of what they have without them. */
const NARROWED = 0.75;

interface Laid {
  readonly found: 'all' | 'some' | 'none';
  readonly plotHeight: number;
  readonly thickness: number;
  readonly axis: ReturnType<typeof uprightAxis>;
  readonly top: number;
  readonly labels: readonly PlannedLabel[];
  readonly leaders: readonly Mark[];
}

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
  const beside = laidOut(context, names, 0);
  const key = data.series.length > 1 ? seriesKey(context, 'area') : NO_KEY;
  const under = key === NO_KEY ? beside : laidOut(context, [], key.height);
  const rank = ({ found }: Laid): number => ['none', 'some', 'all'].indexOf(found);
  const isKeyed =
    rank(under) > rank(beside) ||
    (rank(under) === rank(beside) && beside.thickness < NARROWED * under.thickness);
  const laid = isKeyed ? under : beside;
  if (laid.found === 'none') return failed(noPlace(context));
  return { value: planOf(context, laid, isKeyed ? key : NO_KEY), diagnostics: [] };
}

/** @param over what stands over the plot, in pt. */
function laidOut(context: ChartContext, names: readonly (Label | undefined)[], over: number): Laid {
  const { data, theme, stretch = 1 } = context;
  const parts = stackedParts(data);
  const last = categories(data).length - 1;
  const gap = theme.gaps.label;
  /** What the names and values beside its last bar take; drawn lower than of itself, without the values that lie in it. */
  const besideEnd = (plot: number): number =>
    parts.reduce(
      (sum, { datum, series, index, from, to }) => {
        if (index < last) return sum;
        const { height } = context.compose.value(datum, theme.colors.ink);
        const isInside = stretch < 1 && height <= (to - from) * plot;
        return sum + (names[series]?.height ?? 0) + (isInside ? 0 : height);
      },
      theme.gaps.label * (data.series.length - 1),
    );
  const plotHeight = Math.max(theme.bar.plotHeight, besideEnd(theme.bar.plotHeight));

  const layOut = (compose: Composer, hasAll: boolean): Laid => {
    const valueOf = ({ datum, series }: StackedPart): Label =>
      compose.value(datum, valueColor(theme, datum, series));
    const heightOf = ({ from, to }: StackedPart): number => (to - from) * plotHeight;
    const liesInside = (part: StackedPart, value: Label, thickness: number): boolean =>
      insideColor(theme, part.datum, part.series) !== undefined &&
      value.height <= heightOf(part) &&
      value.width <= thickness - theme.gaps.label / 2;
    const isBeside = (part: StackedPart, thickness: number): boolean =>
      hasAll
        ? !liesInside(part, valueOf(part), thickness)
        : part.index === 0 || part.index === last;
    /** What stands beside the last bar, and beside the first: there left of it where others have no room. */
    const besideLast = (part: StackedPart, thickness: number): Label =>
      stackLabels(
        ...[names[part.series], isBeside(part, thickness) ? valueOf(part) : undefined].flatMap(
          (label) => label ?? [],
        ),
      );
    const widestOf = (labels: readonly Label[]): number =>
      Math.max(0, ...labels.map((label) => label.width));
    const axisFor = (thickness: number): ReturnType<typeof uprightAxis> => {
      const right = widestOf(
        parts.filter(({ index }) => index === last).map((part) => besideLast(part, thickness)),
      );
      const left = hasAll
        ? 0
        : widestOf(parts.filter(({ index }) => index === 0).map(valueOf)) + gap + thickness / 2;
      const beside = right === 0 ? 0 : right + gap + thickness / 2;
      return uprightAxis(
        context,
        beside,
        categories(data).map((_, i) => i),
        2 * left,
      );
    };
    const thicknessFor = (slot: number, room: number): number =>
      Math.min(theme.bar.maximumThickness, slot * BAR_SHARE, slot - room);
    const wide = thicknessFor(axisFor(theme.bar.maximumThickness).slot, 0);
    const outside = parts.filter((part) => part.index < last && isBeside(part, wide));
    const room = hasAll && outside.length > 0 ? widestOf(outside.map(valueOf)) + 2 * gap : 0;
    const thickness = thicknessFor(axisFor(wide).slot, room);
    const axis = axisFor(thickness);
    const tallest = Math.max(...parts.map((part) => valueOf(part).height));
    const top = over + tallest / 2;
    const isThin =
      thickness < axis.slot * LEAST_SHARE && thickness < theme.bar.maximumThickness / 2;
    const labels: PlannedLabel[] = [];
    const leaders: Mark[] = [];
    let isCrowded = false;
    for (let index = 0; index <= last; index += 1) {
      const x = axis.xs[index] ?? 0;
      const own = parts.filter((part) => part.index === index);
      const middleOf = ({ from, to }: StackedPart): number =>
        top + plotHeight * (1 - (from + to) / 2);
      for (const part of own) {
        const isInside = !isBeside(part, thickness) && liesInside(part, valueOf(part), thickness);
        const color = insideColor(theme, part.datum, part.series);
        if (!isInside || color === undefined) continue;
        labels.push({
          label: compose.value(part.datum, color),
          anchor: { x, y: middleOf(part), horizontal: 'center', vertical: 'middle' },
          place: part.datum.point.place,
        });
      }
      const beside = own.flatMap((part) => {
        const label =
          index === last
            ? besideLast(part, thickness)
            : isBeside(part, thickness)
              ? valueOf(part)
              : stackLabels();
        return label.lines.length === 0 ? [] : [{ part, label }];
      });
      const floor = top + plotHeight;
      const sizes = beside.map(({ label }) => label.height);
      if (sizes.reduce((sum, size) => sum + size, 0) > floor - over) isCrowded = true;
      const centres = spread(
        beside.map(({ part }) => middleOf(part)),
        sizes,
        over,
        floor,
        index === last ? theme.gaps.label : 0,
      );
      const isLeft = !hasAll && index === 0 && last > 0;
      const way = isLeft ? -1 : 1;
      beside.forEach(({ part, label }, i) => {
        const y = centres[i] ?? 0;
        const edge = x + (way * thickness) / 2;
        const at = edge + way * gap;
        labels.push({
          label,
          anchor: { x: at, y, horizontal: isLeft ? 'right' : 'left', vertical: 'middle' },
          place: part.datum.point.place,
        });
        if (Math.abs(y - middleOf(part)) <= Math.max(2, heightOf(part) / 2)) return;
        leaders.push({
          kind: 'line',
          points: [
            [edge, middleOf(part)],
            [at - way * 1.5, y],
          ],
          outline: { color: theme.colors.grey, width: theme.lines.hairline },
        });
      });
    }
    return {
      found: isCrowded || isThin ? 'none' : hasAll ? 'all' : 'some',
      plotHeight,
      thickness,
      axis,
      top,
      labels,
      leaders,
    };
  };
  const all = largest(
    context,
    (compose) => layOut(compose, true),
    ({ found }) => found,
  );
  return all.found === 'all'
    ? all
    : largest(
        context,
        (compose) => layOut(compose, false),
        ({ found }) => (found === 'some' ? 'all' : found),
      );
}

function planOf(context: ChartContext, laid: Laid, key: SeriesKey): ChartPlan {
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
