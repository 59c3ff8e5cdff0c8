import type { DataSeries } from '../chart-data.js';
import type { Label } from '../label/label.js';
import { categories, everyDatum, zeroBased } from '../parts/axis-data.js';
import { valueColor } from '../parts/colors.js';
import { shownOf, type ChartContext, type Scale } from '../parts/plan.js';

/** Names in one line that leave the bars less than this share of their length are broken over lines. */
const INLINE_SHARE = 0.75;
/** Share of the width that a broken name takes at most. */
const NAME_SHARE = 0.45;
/** Names that leave the bars less than this share of their length stand over the first of them. */
const OVER_SHARE = 0.5;

/** What is drawn, and what is written beside it. */
export interface Written {
  /** The points that are drawn. */
  readonly series: readonly DataSeries[];
  /** Of the rows. */
  readonly labels: readonly Label[];
  /** Of the points that are drawn, by series. */
  readonly values: readonly (readonly Label[])[];
  /** Of all points: one that is drawn alone has the room that it has among them. */
  readonly allValues: readonly (readonly Label[])[];
}

/** What bars and values share, right of the labels; lengths in pt. */
export interface Plot extends Scale {
  readonly left: number;
  readonly width: number;
}

type SeriesNames = readonly (Label | undefined)[];

/** Each series is named once: after the value of its first bar, or over that bar. */
export interface NamedPlot {
  readonly beside: SeriesNames;
  readonly over: SeriesNames;
  /** White between the names of two bars, in pt. */
  readonly between: number;
  /** Of a unit of the axis, in pt. */
  readonly scale: number;
  /** Where the bars begin. */
  readonly zero: number;
  /** Whether the longer bars go to the right, and names over them begin at the zero line. */
  readonly isRight: boolean;
}

export function writtenIn({ data, theme, compose, width, shown }: ChartContext): Written {
  const series = data.series.map((each) => ({ ...each, data: shownOf(each.data, shown) }));
  const valuesOf = (all: readonly DataSeries[]): Written['values'] =>
    shown.values
      ? all.map((each, s) =>
          each.data.map((datum) => compose.value(datum, valueColor(theme, datum, s))),
        )
      : [];
  return {
    series,
    labels: categories({ ...data, series }).map((datum) =>
      compose.category(datum, width * theme.bar.maximumLabelShare),
    ),
    values: valuesOf(series),
    allValues: valuesOf(data.series),
  };
}

export function plotBeside(
  { data, theme, width, shown }: ChartContext,
  labels: Written['labels'],
): Plot {
  const labelWidth = Math.max(...labels.map((label) => label.width));
  const left = shown.labels ? labelWidth + theme.gaps.label : theme.lines.axis / 2;
  return { left, width: width - left, ...zeroBased(everyDatum(data)) };
}

/** The names of series where they cost the bars the least: in one line, broken, or over the first bars. */
export function namePlot(context: ChartContext, { allValues }: Written, plot: Plot): NamedPlot {
  const { data, theme, compose, width } = context;
  const namesBy = (name: typeof compose.nameInline, maximum: number): SeriesNames =>
    data.series.map(({ label }) => (data.series.length > 1 ? name(label, maximum) : undefined));
  const scaleOf = (names: SeriesNames): number => scaleBeside(context, plot, allValues, names);

  const inline = namesBy(compose.nameInline, width);
  const broken = namesBy(compose.name, width * NAME_SHARE);
  const shorter = scaleOf(inline) < scaleOf(broken) * INLINE_SHARE ? broken : inline;
  const areOver = !(scaleOf(shorter) >= scaleOf([]) * OVER_SHARE);
  const beside = areOver ? [] : shorter;
  const scale = scaleOf(beside);
  const zero = plot.left - plot.minimum * scale;
  const isRight = zero - plot.left < width - zero;
  const room = (isRight ? width - zero : zero - plot.left) - theme.gaps.label / 2;
  return {
    beside,
    over: areOver ? namesBy(compose.nameInline, room) : [],
    between: beside === broken ? theme.gaps.label / 2 : 0,
    scale,
    zero,
    isRight,
  };
}

/** The scale at which a bar and its value fit side by side; a value of a negative bar stands right of the zero line. */
function scaleBeside(
  { data, theme }: ChartContext,
  { width, minimum, maximum }: Plot,
  values: Written['allValues'],
  names: SeriesNames,
): number {
  return Math.min(
    width / (maximum - minimum),
    ...data.series.flatMap((series, s) =>
      series.data.map(({ amount }, i) => {
        const name = i === 0 ? names[s] : undefined;
        const taken = (values[s]?.[i]?.width ?? 0) + (name ? theme.gaps.inline + name.width : 0);
        return (width - theme.gaps.label - taken) / (Math.max(0, amount) - minimum || 1e-9);
      }),
    ),
  );
}
