import type { DataSeries, Datum } from '../chart-data.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
import { hubName } from './hub-name.js';
import { marksPlan, type ChartContext, type ChartPlan, type PlannedLabel } from './plan.js';

/** Texts in an arrow are set in figures so many times as large as those of bars. */
const FIGURES = 2.4;
/** From the shaft to the tip of an arrow, in parts of its thickness, and at most in pt. */
const TIP = { share: 0.32, most: 17 };
/** White between an arrow and the hub, in pt. */
const SEAM = 3;
/** An arrow out of the hub ends so many pt before the edge of the paper, its tip to be seen. */
const SHORT_OF_EDGE = 11.34;
/** What is cut off beyond the edge of the page, in pt. */
const TRIM = (3 * 72) / 25.4;

/** One figure of a series that has no other. */
interface Lone {
  readonly datum: Datum;
  readonly name: DataSeries['label'];
}

/** An arrow with its texts; those in it are one label, and the others empty. */
interface Arrow {
  readonly datum: Datum;
  readonly name: Label | undefined;
  readonly figure: Label;
  readonly also: Label;
  /** pt */
  readonly thickness: number;
  /** Width that its texts have, pt. */
  readonly room: number;
}

/**
 * One arrow into the hub and one out of it on one line, as thick as their figures are large; they go on to the edges of
 * the page where the chart bleeds. `undefined` of other flows, and where their texts find no room.
 */
export function throughHub(context: ChartContext): ChartPlan | undefined {
  const { data, theme, width, reach } = context;
  const [into, out] = data.series.map(loneOf);
  if (!into || !out) return undefined;

  const hub = theme.flow.hubWidth;
  const hubLeft = (width - hub) / 2;
  const start = hubLeft + hub + SEAM;
  const inset = theme.gaps.column;
  const largest = Math.max(into.datum.amount, out.datum.amount);
  const tip = tipOf(theme.flow.thickness);
  const one = arrowOf(context, into, largest, hubLeft - SEAM - tip);
  const other = arrowOf(context, out, largest, width - start - inset);
  if (!hasRoom(one) || !hasRoom(other)) return undefined;

  const gap = theme.gaps.label / 2;
  const middle = Math.max(above(one, gap), above(other, gap));
  const height = middle + Math.max(below(one, gap), below(other, gap));
  const toEdge = reach.right > 0 ? reach.right - TRIM - SHORT_OF_EDGE : 0;
  const { main, highlight } = theme.colors;
  const marks: readonly Mark[] = [
    pointing(-reach.left, hubLeft - SEAM, middle, one.thickness, main),
    pointing(start, width + toEdge, middle, other.thickness, main),
    {
      kind: 'rect',
      x: hubLeft,
      y: middle - theme.flow.thickness / 2,
      width: hub,
      height: theme.flow.thickness,
      fill: highlight,
    },
  ];
  const center = { x: hubLeft + hub / 2, y: middle };
  return marksPlan(
    height,
    [marks],
    [
      ...labelsOf(one, { x: 0, y: middle }, gap),
      ...labelsOf(other, { x: start + inset, y: middle }, gap),
      ...hubName(context, hub - theme.gaps.label, center),
    ],
  );
}

function loneOf({ label, data }: DataSeries): Lone | undefined {
  const [datum, second] = data;
  return datum && !second ? { datum, name: label } : undefined;
}

/** Its texts are in it where it is thick enough, and else over and under it. */
function arrowOf(
  { theme, compose }: ChartContext,
  { datum, name: series }: Lone,
  largest: number,
  room: number,
): Arrow {
  const { ink, paper } = theme.colors;
  const thickness = (datum.amount / largest) * theme.flow.thickness;
  const figure = compose.enlarged(FIGURES).valueInline(datum, paper, room);
  const name = compose.nameInline(series, room, ink);
  const also = compose.categoryInline(datum, room, ink);
  const base = { datum, thickness, room };
  if ((name?.height ?? 0) + figure.height + also.height > thickness)
    return { ...base, name, figure, also };
  const whiteName = compose.nameInline(series, room, paper);
  const whiteAlso = compose.categoryInline(datum, room, paper);
  const whole = stackLabels(...(whiteName ? [whiteName] : []), figure, whiteAlso);
  return { ...base, name: undefined, figure: whole, also: stackLabels() };
}

const hasRoom = ({ name, figure, also, thickness, room }: Arrow): boolean =>
  figure.height <= thickness && [name, figure, also].every((label) => (label?.width ?? 0) <= room);

/** From the middle of an arrow up to the top of its texts. */
const above = ({ name, thickness }: Arrow, gap: number): number =>
  thickness / 2 + (name ? name.height + gap : 0);

/** Down to their bottom. */
const below = ({ also, thickness }: Arrow, gap: number): number =>
  thickness / 2 + (also.lines.length > 0 ? also.height + gap : 0);

function labelsOf(
  { datum, name, figure, also, thickness }: Arrow,
  { x, y: middle }: { readonly x: number; readonly y: number },
  gap: number,
): readonly PlannedLabel[] {
  const at = (label: Label, y: number, vertical: 'top' | 'middle' | 'bottom'): PlannedLabel => ({
    label,
    anchor: { x, y, horizontal: 'left', vertical },
    place: datum.point.place,
  });
  const half = thickness / 2 + gap;
  return [
    ...(name ? [at(name, middle - half, 'bottom')] : []),
    at(figure, middle, 'middle'),
    ...(also.lines.length > 0 ? [at(also, middle + half, 'top')] : []),
  ];
}

const tipOf = (thickness: number): number => Math.min(TIP.most, thickness * TIP.share);

function pointing(from: number, to: number, middle: number, thickness: number, fill: string): Mark {
  const half = thickness / 2;
  const neck = to - tipOf(thickness);
  return {
    kind: 'polygon',
    fill,
    points: [
      [from, middle - half],
      [neck, middle - half],
      [to, middle],
      [neck, middle + half],
      [from, middle + half],
    ],
  };
}
