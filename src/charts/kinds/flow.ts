import { error, failed, type Checked } from '../../diagnostics/diagnostic.js';
import type { Datum } from '../chart-data.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
import { everyDatum } from '../parts/axis-data.js';
import { markColor, valueColor } from '../parts/colors.js';
import { hubName } from '../parts/hub-name.js';
import { throughHub } from '../parts/through-hub.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from '../parts/plan.js';

/** Share of the width that the labels at the arrows' outer ends may take. */
const LABEL_SHARE = 0.45;
/** Share of the width that the name of a direction may take on its line. */
const CAPTION_SHARE = 0.3;
/** How far an arrow's head reaches beyond its shaft on either side, in pt. */
const BARB = 4;
/** Thickness of the widest of arrows in rows, in that of one that runs through a hub: several together would be a wall. */
const ROW_SHARE = 0.56;
const MAXIMUM_DIRECTIONS = 2;
/** Shorter arrows, in pt, do not show where they point. */
const MINIMUM_ARROW = 40;

/**
 * Arrows between the world and a hub, as wide as their figures are large: those of the first series reach the hub,
 * those of the second leave it; of a single series, the first arrow reaches it and the others leave. One arrow each way
 * stands on one line, the hub between them, its texts in it where it is thick enough. Of more arrows, figures stand at
 * the outer ends, the name of a series over its first arrow.
 *
 * Errors: `chart/too-many-series`, `chart/too-narrow`.
 */
export function flow(context: ChartContext): Checked<ChartPlan> {
  const { spec, theme } = context;
  const extra = spec.series[MAXIMUM_DIRECTIONS];
  if (extra) {
    return failed(
      error(
        'chart/too-many-series',
        extra.place,
        'a flow has two directions: into the hub, then out of it',
        'write at most two series',
      ),
    );
  }
  const river = throughHub(context);
  if (river) return { value: river, diagnostics: [] };
  const rows = rowsOf(context);
  const span = spanOf(context, rows);
  const room = span.right - span.left;
  const captionWidth = Math.max(0, ...rows.map(({ caption }) => caption?.width ?? 0));
  if (room < Math.max(MINIMUM_ARROW, captionWidth)) {
    return failed(
      error(
        'chart/too-narrow',
        spec.place,
        `labels and hub leave ${Math.max(0, Math.round(room))} pt for the arrows`,
        'give the chart more columns, or shorten its labels',
      ),
    );
  }
  const placed = underOneAnother(context, rows);
  const height = Math.max(...placed.map(({ bottom }) => bottom));
  const plan = marksPlan(
    height,
    [...placed.map((row) => [arrow(context, row, span)]), [hubMark(context, height)]],
    [
      ...placed.flatMap((row) => labelsOf(context, row, span)),
      ...hubName(context, theme.flow.hubWidth - 2 * theme.gaps.label, {
        x: hubLeft(context) + theme.flow.hubWidth / 2,
        y: height / 2,
      }),
    ],
  );
  return { value: plan, diagnostics: [] };
}

/** An arrow with its texts. */
interface Row {
  readonly datum: Datum;
  /** 0 into the hub, 1 out of it. */
  readonly direction: number;
  /** Name of the series, over the first of its arrows. */
  readonly caption: Label | undefined;
  readonly label: Label;
  /** pt */
  readonly thickness: number;
}

/** A row at its height: the middle of its arrow, and where it ends, in pt from the top. */
interface PlacedRow extends Row {
  readonly middle: number;
  readonly bottom: number;
}

/** From where to where arrows reach, in pt from the left. */
interface Span {
  readonly left: number;
  readonly right: number;
}

function rowsOf(context: ChartContext): readonly Row[] {
  const { data, theme, compose, width } = context;
  const largest = Math.max(...everyDatum(data).map(({ amount }) => amount));
  return data.series.flatMap((series, s) =>
    series.data.map((datum, i) => ({
      datum,
      direction: data.series.length === 1 ? Math.min(i, 1) : s,
      caption: i === 0 ? compose.nameInline(series.label, width * CAPTION_SHARE) : undefined,
      label: outerLabel(context, datum),
      thickness: (datum.amount / largest) * theme.flow.thickness * ROW_SHARE,
    })),
  );
}

const outerLabel = ({ compose, theme, width }: ChartContext, datum: Datum): Label =>
  stackLabels(
    compose.valueInline(datum, valueColor(theme, datum), width * LABEL_SHARE),
    compose.categoryInline(datum, width * LABEL_SHARE),
  );

const hubLeft = ({ theme, width }: ChartContext): number => width - theme.flow.hubWidth;

/** What the outer labels and the hub leave. */
function spanOf(context: ChartContext, rows: readonly Row[]): Span {
  const { label: gap } = context.theme.gaps;
  const labelWidth = Math.max(...rows.map(({ label }) => label.width));
  return { left: labelWidth + 2 * gap, right: hubLeft(context) - gap };
}

/** Half the height of an arrow, its head included. */
const halfHeight = (thickness: number): number => thickness / 2 + BARB;

function underOneAnother({ theme }: ChartContext, rows: readonly Row[]): readonly PlacedRow[] {
  let top = 0;
  return rows.map((row) => {
    const half = halfHeight(row.thickness);
    const captionHeight = row.caption ? row.caption.height + theme.gaps.label / 2 : 0;
    const middle = top + Math.max(row.label.height / 2, captionHeight + half);
    const bottom = middle + Math.max(row.label.height / 2, half);
    top = bottom + theme.gaps.row;
    return { ...row, middle, bottom };
  });
}

function labelsOf(
  { theme }: ChartContext,
  { datum, caption, label, thickness, middle }: PlacedRow,
  { left, right }: Span,
): readonly PlannedLabel[] {
  const place = datum.point.place;
  const outer: PlannedLabel = {
    label,
    anchor: { x: 0, y: middle, horizontal: 'left', vertical: 'middle' },
    place,
  };
  if (!caption) return [outer];
  const y = middle - halfHeight(thickness) - theme.gaps.label / 2;
  const x = (left + right) / 2;
  return [
    outer,
    { label: caption, anchor: { x, y, horizontal: 'center', vertical: 'bottom' }, place },
  ];
}

const hubMark = (context: ChartContext, height: number): Mark => ({
  kind: 'rect',
  x: hubLeft(context),
  y: 0,
  width: context.theme.flow.hubWidth,
  height,
  fill: context.theme.colors.main,
});

function arrow(
  { theme }: ChartContext,
  { datum, direction, thickness, middle: y }: PlacedRow,
  { left, right }: Span,
): Mark {
  const [from, to] = direction === 0 ? [left, right] : [right, left];
  const half = thickness / 2;
  const head = halfHeight(thickness);
  const neck = to - Math.sign(to - from) * head;
  return {
    kind: 'polygon',
    fill: markColor(theme, datum, direction),
    points: [
      [from, y - half],
      [neck, y - half],
      [neck, y - head],
      [to, y],
      [neck, y + head],
      [neck, y + half],
      [from, y + half],
    ],
  };
}
