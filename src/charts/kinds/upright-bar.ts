import { failed, type Checked } from '../../diagnostics/diagnostic.js';
import { stackLabels } from '../label/label.js';
import type { Composer } from '../label/compose.js';
import { categories, checkSeries, scaleOf } from '../parts/axis-data.js';
import {
  barEnd,
  MINIMUM_THICKNESS,
  provisionalBars,
  tooThin,
  type BarBox,
} from '../parts/bar-marks.js';
import { liesIn } from '../parts/boxes.js';
import { insideColor, markColor, valueColor } from '../parts/colors.js';
import { LED_ROOM } from './line.js';
import { namesOver } from '../parts/names-over.js';
import { isFree, ledPlacesOfBar, placesOfBar, type Candidate } from '../parts/place-apart.js';
import { afterMarks, type ChartContext, type ChartPlan } from '../parts/plan.js';
import { NO_KEY, seriesKey } from '../parts/series-key.js';
import { drawFrame, framePadding, uprightAxis, uprightFrame } from '../parts/upright.js';
import {
  chooseValues,
  digitWidth,
  drawValue,
  noPlace,
  largest,
  foundOf,
  isBetter,
  type ValueLabel,
} from '../parts/written-values.js';

/** Share of a category that its bars take. */
const BAR_SHARE = 0.7;
/** How much smaller figures may be set where they then stand straight at the ends of their bars. */
const STRAIGHTEST = [0.6, 0.5] as const;
/** Share of its place that a bar of several takes. */
const APART = 0.95;

/**
 * Bars standing on a zero line or hanging from it, values beyond their ends, categories under the plot. Values are set
 * smaller where they would meet; where there is no room for all of them, those stand that tell the course of a series,
 * at least those of its ends.
 *
 * Errors: those of `checkSeries` and `noPlace`; `chart/too-narrow`.
 */
export function uprightBar(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);

  const count = data.series.length;
  const axis = uprightAxis(context, 0);
  // Bars of a group stand as far apart as their figures side by side, where there is room.
  const wanted =
    digitWidth(context) +
    Math.max(
      ...data.series.flatMap((series) =>
        series.data.map((datum) => context.compose.value(datum, theme.colors.ink).width),
      ),
    );
  const place = Math.min(
    count === 1 ? theme.bar.maximumThickness : Math.max(theme.bar.maximumThickness, wanted),
    (axis.slot * BAR_SHARE) / count,
  );
  const thickness = Math.min(count === 1 ? place : place * APART, theme.bar.maximumThickness);
  if (thickness < MINIMUM_THICKNESS) return failed(tooThin(spec, thickness));
  const { minimum, maximum } = scaleOf(context);
  const plotHeight = theme.bar.plotHeight;
  const toY = (amount: number): number => (plotHeight * (maximum - amount)) / (maximum - minimum);
  const boxOf = (amount: number, series: number, index: number): BarBox => ({
    x: (axis.xs[index] ?? 0) + (series - (count - 1) / 2) * place - thickness / 2,
    y: Math.min(toY(0), toY(amount)),
    width: thickness,
    height: Math.abs(toY(amount) - toY(0)),
  });
  const boxes = data.series.map((series, s) =>
    series.data.map((datum, i) => boxOf(barEnd(datum), s, i)),
  );

  const names = namesOver(context, axis.slot / count);
  const key = names ? NO_KEY : seriesKey(context, 'bar');

  const layOut = (compose: Composer, factor: number, mayLead = true) => {
    const isNamed = (series: number, index: number): boolean =>
      index === 0 && names?.[series] !== undefined;
    const values = data.series.flatMap((series, s) =>
      series.data.flatMap((datum, index): readonly ValueLabel[] => {
        const value = compose.value(datum, valueColor(theme, datum, s));
        const name = index === 0 ? names?.[s] : undefined;
        const label = name ? stackLabels(name, value) : value;
        return [{ datum, series: s, index, label }];
      }),
    );
    const tallest = Math.max(...values.map(({ label }) => label.height));
    const roomOf = (isLed: boolean) => {
      const room = theme.gaps.label + (isLed ? 1 + LED_ROOM : 1) * tallest;
      return { above: maximum > 0 ? room : 0, below: minimum < 0 ? room : 0 };
    };
    const placesOf = (
      { datum, series, index, label }: ValueLabel,
      isLed: boolean,
    ): readonly Candidate[] => {
      const own = boxes[series]?.[index];
      if (!own || (isLed && !mayLead)) return [];
      const { above, below } = roomOf(isLed);
      const obstacles = {
        lines: [],
        lineMargin: 0,
        marks: [],
        bars: boxes.flat(),
        edge: { x: 0, y: -above, width: axis.plotWidth, height: above + plotHeight + below },
      };
      const isBelow = barEnd(datum) < 0;
      const beside = theme.gaps.label / 2;
      return [
        ...placesOfBar(own, isBelow, label, beside),
        ...(isLed ? ledPlacesOfBar(own, isBelow, label, beside) : []),
      ].filter(
        (candidate) =>
          isFree(candidate, obstacles) &&
          (!liesIn(candidate.box, own) ||
            (!isNamed(series, index) && insideColor(theme, datum, series) !== undefined)),
      );
    };
    const chosen = chooseValues(context, values, axis.slot / count, placesOf, factor, 'ends');
    // The plot has as much room over and under it as the values take.
    const placed = chosen.places ?? [];
    const above = Math.max(theme.gaps.label / 2, ...placed.map(({ box }) => -box.y));
    const below = Math.max(0, ...placed.map(({ box }) => box.y + box.height - plotHeight));
    return { compose, factor, values, above: above + key.height, below, chosen };
  };
  type Laid = ReturnType<typeof layOut>;
  const found = (laid: Laid) => foundOf(laid.chosen, laid.values);
  const whole = largest(context, (compose, factor) => layOut(compose, factor), found, STRAIGHTEST);
  // Figures that stand on their bars in more lines are read along them, those on leaders are not.
  const broken =
    found(whole) === 'all'
      ? whole
      : largest(
          context,
          (compose, factor) =>
            layOut(
              compose.narrowed(axis.slot / count - digitWidth(context) * factor),
              factor,
              false,
            ),
          found,
        );
  const { compose, factor, above, below, chosen } = isBetter(found(broken), found(whole))
    ? broken
    : whole;
  const { wanted: written, places } = chosen;
  if (!places) return failed(noPlace(context));
  const frame = uprightFrame(context, axis, {
    above,
    below,
    zero: toY(0),
    named: new Set(written.map(({ index }) => index)),
  });

  return {
    value: {
      height: frame.height,
      axis: frame.top + toY(0),
      depth: frame.depth,
      figureSize: factor,
      configuration: (pen) => ({
        type: 'bar',
        data: {
          labels: categories(data).map((_, i) => i),
          datasets: data.series.map((series, s) => ({
            data: series.data.map(barEnd),
            backgroundColor: series.data.map((datum) => markColor(theme, datum, s)),
            categoryPercentage: (place * count) / axis.slot,
            barPercentage: thickness / place,
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
          afterMarks(() => {
            drawFrame(context, pen, frame, frame.top + toY(0));
            key.draw(pen);
            written.forEach(({ datum, label, series, index }, i) => {
              const candidate = places[i];
              const own = boxes[series]?.[index];
              if (!candidate || !own) return;
              const ground = liesIn(candidate.box, own) && insideColor(theme, datum, series);
              const drawn = ground ? compose.value(datum, ground) : label;
              drawValue(context, pen, drawn, candidate, datum, frame.top);
            });
          }),
        ],
      }),
    },
    diagnostics: [],
  };
}
