import { BETWEEN_FIGURES } from '../check-labels.js';
import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { Mark } from '../engine/marks.js';
import type { Label } from '../label/label.js';
import { categories, checkSeries } from '../parts/axis-data.js';
import { filling, insideColor, markColor, valueColor } from '../parts/colors.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';
import { spread } from '../parts/spread.js';
import { stackedParts, type StackedPart } from '../parts/stacked-parts.js';
import { axisLine, leaderLine } from '../parts/strokes.js';
import { largest } from '../parts/written-values.js';

/** Share of the chart's width that the longest bar needs at least for its parts to be read. */
const MINIMUM_BAR_SHARE = 0.25;

interface Wanted {
  readonly part: StackedPart;
  readonly label: Label;
}

interface Placed extends Wanted {
  /** Its middle, in pt. */
  readonly x: number;
}

/** Where the bars stand, in pt. */
interface Bars {
  /** Of their zero line. */
  readonly left: number;
  /** Length of the longest. */
  readonly plot: number;
  /** Half of what stands between two labels: figures side by side are set well apart, or they read as one. */
  readonly gap: number;
}

/** The values of one bar: in their parts, or under them; `undefined` where those under it have no room side by side. */
interface RowValues {
  readonly inside: readonly Wanted[];
  readonly under: readonly Placed[] | undefined;
}

/**
 * Parts of a whole side by side, one bar a row: values in their parts, or under them where they are wider; names of
 * series over the first bar.
 *
 * Errors: those of `checkSeries`, `chart/too-narrow`.
 */
export function stackedHorizontalBar(context: ChartContext): Checked<ChartPlan> {
  const { spec, data, theme, compose, width } = context;
  const diagnostics = checkSeries(context);
  if (diagnostics.length > 0) return failed(diagnostics);
  const rows = categories(data);
  const labels = rows.map((datum) => compose.category(datum, width * theme.bar.maximumLabelShare));
  const left = Math.max(...labels.map((label) => label.width)) + theme.gaps.label;
  const gap = Math.max(theme.gaps.label, 1.5 * BETWEEN_FIGURES * theme.value.digits.size) / 2;
  const bars: Bars = { left, plot: width - left, gap };
  const narrow = (problem: string): Checked<ChartPlan> =>
    failed(
      error(
        'chart/too-narrow',
        spec.place,
        problem,
        'give the chart more columns, or shorten its labels',
      ),
    );
  if (bars.plot < width * MINIMUM_BAR_SHARE) {
    return narrow(`labels leave ${Math.max(0, Math.round(bars.plot))} pt for the longest bar`);
  }
  const all = stackedParts(data);
  const partsOf = rows.map((_, index) => all.filter((part) => part.index === index));
  const values = largest(
    context,
    (composer) => partsOf.map((parts) => valuesOf(parts, { ...context, compose: composer }, bars)),
    (laid) => (laid.every(({ under }) => under !== undefined) ? 'all' : 'none'),
  );
  if (values.some(({ under }) => under === undefined)) {
    return narrow('the values of a bar do not stand side by side under it');
  }
  const names = sideBySide(namesOver(partsOf[0] ?? [], context, bars), bars);
  if (!names) return narrow('the names of the series do not stand side by side over the first bar');

  const planned: PlannedLabel[] = [];
  const marks: Mark[] = [];
  const head = Math.max(0, ...names.map(({ label }) => label.height));
  const first = head === 0 ? 0 : head + theme.gaps.label;
  for (const { part, label, x } of names) {
    const anchor = { x, y: head, horizontal: 'center', vertical: 'bottom' } as const;
    planned.push({ label, anchor, place: part.datum.point.place });
    marks.push(
      leaderLine(theme, [
        [x, head + 1],
        [middleOf(part, bars), first],
      ]),
    );
  }
  let y = first;
  rows.forEach((datum, index) => {
    const label = labels[index];
    const [parts, inRow] = [partsOf[index], values[index]];
    if (!label || !parts || !inRow) return;
    const row = drawnRow({ datum, label, parts, values: inRow, y }, context, bars);
    marks.push(...row.marks);
    planned.push(...row.labels);
    y += row.height + theme.gaps.row;
  });
  const height = y - theme.gaps.row;
  const zero = axisLine(theme, [
    [left, first],
    [left, height],
  ]);
  return {
    value: marksPlan(height, [marks], planned, (pen) => pen.mark(zero)),
    diagnostics: [],
  };
}

const middleOf = ({ from, to }: StackedPart, { left, plot }: Bars): number =>
  left + (plot * (from + to)) / 2;

/** Labels side by side, each as near as may be to its part; `undefined` where there is no room for them. */
function sideBySide(wanted: readonly Wanted[], bars: Bars): readonly Placed[] | undefined {
  const { left, plot, gap } = bars;
  const sizes = wanted.map(({ label }) => label.width + 2 * gap);
  if (sizes.reduce((sum, size) => sum + size, 0) > plot + gap) return undefined;
  const centres = spread(
    wanted.map(({ part }) => middleOf(part, bars)),
    sizes,
    // Right of the zero line.
    left,
    left + plot + gap,
  );
  return wanted.map((one, i) => ({ ...one, x: centres[i] ?? 0 }));
}

/** What a label of each series has room for where all stand side by side. */
const roomOfSeries = ({ data }: ChartContext, { plot, gap }: Bars): number =>
  plot / data.series.length - 2 * gap;

function valuesOf(parts: readonly StackedPart[], context: ChartContext, bars: Bars): RowValues {
  const { theme, compose } = context;
  const set = parts.map((part) => {
    const room = (part.to - part.from) * bars.plot - 2 * bars.gap;
    const color = insideColor(theme, part.datum, part.series);
    const label = compose.valueInline(
      part.datum,
      color ?? valueColor(theme, part.datum, part.series),
      Math.max(room, 0),
    );
    const size = Math.max(
      ...label.lines.flatMap(({ spans }) => spans.map(({ style }) => style.size)),
    );
    const fits =
      color !== undefined &&
      label.lines.length === 1 &&
      label.width <= room &&
      size <= theme.bar.thickness;
    return { part, label, fits };
  });
  const under = set
    .filter(({ fits }) => !fits)
    .map(({ part }) => {
      const color = valueColor(theme, part.datum, part.series);
      return { part, label: compose.valueInline(part.datum, color, roomOfSeries(context, bars)) };
    });
  return { inside: set.filter(({ fits }) => fits), under: sideBySide(under, bars) };
}

/** The names of the series over their parts of the first bar; a single one needs none. */
function namesOver(
  parts: readonly StackedPart[],
  context: ChartContext,
  bars: Bars,
): readonly Wanted[] {
  const { data, compose } = context;
  if (data.series.length === 1) return [];
  return parts.flatMap((part) => {
    const name = compose.name(data.series[part.series]?.label, roomOfSeries(context, bars));
    return name ? [{ part, label: name }] : [];
  });
}

interface Row {
  readonly datum: Datum;
  /** Of its category. */
  readonly label: Label;
  readonly parts: readonly StackedPart[];
  readonly values: RowValues;
  /** Its upper edge, in pt. */
  readonly y: number;
}

/** A bar with its label and values, and the height of all in pt. */
function drawnRow(
  { datum, label, parts, values, y }: Row,
  { theme }: ChartContext,
  bars: Bars,
): {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly PlannedLabel[];
} {
  const { inside, under = [] } = values;
  const { thickness } = theme.bar;
  const lowest = Math.max(0, ...under.map((one) => one.label.height));
  const own = thickness + (lowest === 0 ? 0 : lowest + bars.gap);
  const height = Math.max(own, label.height);
  const top = y + (height - own) / 2;
  const middle = top + thickness / 2;
  const below = top + thickness + bars.gap;
  const named = label.height > own ? y + height / 2 : Math.max(middle, y + label.height / 2);
  return {
    height,
    marks: [
      ...parts.map((part): Mark => {
        const apart = part.from > 0 ? theme.lines.axis : 0;
        return {
          kind: 'rect',
          x: bars.left + part.from * bars.plot + apart,
          y: top,
          width: Math.max(0, (part.to - part.from) * bars.plot - apart),
          height: thickness,
          ...filling(theme, markColor(theme, part.datum, part.series), part.datum.isProvisional),
        };
      }),
      ...under.map(({ part, x }) =>
        leaderLine(theme, [
          [middleOf(part, bars), top + thickness],
          [x, below],
        ]),
      ),
    ],
    labels: [
      {
        label,
        anchor: { x: 0, y: named, horizontal: 'left', vertical: 'middle' },
        place: datum.point.place,
      },
      ...inside.map((one): PlannedLabel => ({
        label: one.label,
        anchor: {
          x: middleOf(one.part, bars),
          y: middle,
          horizontal: 'center',
          vertical: 'middle',
        },
        place: one.part.datum.point.place,
      })),
      ...under.map((one): PlannedLabel => ({
        label: one.label,
        anchor: { x: one.x, y: below, horizontal: 'center', vertical: 'top' },
        place: one.part.datum.point.place,
      })),
    ],
  };
}
