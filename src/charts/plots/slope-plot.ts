import type { Datum } from '../chart-data.js';
import type { Label } from '../label/label.js';
import { categories, scaleOf } from '../parts/axis-data.js';
import { valueColor } from '../parts/colors.js';
import type { ChartContext, Scale } from '../parts/plan.js';

/** What stands at the ends of the lines. */
interface Written {
  /** The first values, and the last. */
  readonly ends: readonly (readonly EndValue[])[];
  /** Behind the last values. */
  readonly names: readonly (Label | undefined)[];
  /** Under the ends. */
  readonly categories: readonly Label[];
}

export interface EndValue {
  readonly datum: Datum;
  readonly label: Label;
}

/** Where the lines run, in pt. */
interface Across {
  readonly left: number;
  readonly right: number;
  /** From the first values to the last. */
  readonly span: number;
  /** Between the end of a line and its value, twice. */
  readonly gap: number;
  /** What the last values take before the names. */
  readonly after: number;
}

interface Down {
  readonly scale: Scale;
  readonly toY: (amount: number) => number;
  readonly top: number;
  /** Of the lines. */
  readonly plotHeight: number;
  readonly floor: number;
  readonly height: number;
  /** What a line's last value and its name take, and the white between two. */
  readonly heights: readonly number[];
  readonly between: number;
}

/** A chart of slopes laid out, in pt. */
export interface SlopeLaid extends Across, Down {
  readonly written: Written;
}

/** Lays out the ends with names of so much of the width at most; the lines may have no room then. */
export function slopeLaid(context: ChartContext, nameShare: number): SlopeLaid {
  const written = writtenIn(context, nameShare);
  return { written, ...acrossFor(context, written), ...downFor(context, written) };
}

function writtenIn({ data, theme, compose, width }: ChartContext, nameShare: number): Written {
  const valuesAt = (end: number): readonly EndValue[] =>
    data.series.flatMap(({ data: own }) => {
      const datum = own[end];
      return datum ? [{ datum, label: compose.value(datum, valueColor(theme, datum)) }] : [];
    });
  return {
    ends: [valuesAt(0), valuesAt(1)],
    names: data.series.map(({ label }) => compose.nameInline(label, width * nameShare)),
    categories: categories(data).map((datum) => compose.category(datum, width * nameShare)),
  };
}

function acrossFor({ theme, width }: ChartContext, written: Written): Across {
  const widest = (labels: readonly (Label | undefined)[]): number =>
    Math.max(0, ...labels.map((label) => label?.width ?? 0));
  const [before = 0, after = 0] = written.ends.map((own) => widest(own.map(({ label }) => label)));
  const [first = 0, last = 0] = written.categories.map((label) => label.width / 2);
  const named = widest(written.names);
  const gap = theme.gaps.label + theme.point.radius;
  const left = Math.max(before + 2 * gap, first);
  const right = Math.max(2 * gap + after + (named === 0 ? 0 : theme.gaps.inline + named), last);
  return { left, right, span: width - left - right, gap, after };
}

function downFor(context: ChartContext, { ends, names, categories: labels }: Written): Down {
  const { data, theme } = context;
  const heights = data.series.map((_, s) =>
    Math.max(names[s]?.height ?? 0, ...ends.map((own) => own[s]?.label.height ?? 0)),
  );
  const between = theme.gaps.label / 2;
  const whole = heights.reduce((sum, each) => sum + each + between, -between);
  const top = Math.max(...heights) / 2;
  const plotHeight = Math.max(theme.bar.plotHeight, whole - 2 * top);
  const scale = scaleOf(context);
  const floor = plotHeight + 2 * top;
  return {
    scale,
    toY: (amount) =>
      top + (plotHeight * (scale.maximum - amount)) / (scale.maximum - scale.minimum),
    top,
    plotHeight,
    floor,
    height: floor + theme.gaps.label + Math.max(...labels.map((label) => label.height)),
    heights,
    between,
  };
}
