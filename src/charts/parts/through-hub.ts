import type { Datum } from '../chart-data.js';
import type { Mark } from '../engine/marks.js';
import { stackLabels, type Label } from '../label/label.js';
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

interface Arrow {
  readonly datum: Datum;
  readonly name: Label | undefined;
  readonly figure: Label;
  readonly also: Label;
  readonly thickness: number;
}

const pointing = (
  from: number,
  to: number,
  middle: number,
  thickness: number,
  fill: string,
): Mark => {
  const half = thickness / 2;
  const neck = to - Math.min(TIP.most, thickness * TIP.share);
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
};

/**
 * One arrow into the hub and one out of it on one line, as thick as their figures are large; they go on to the edges of
 * the page where the chart bleeds. `undefined` of other flows, and where their texts find no room.
 */
export function throughHub(context: ChartContext): ChartPlan | undefined {
  const { spec, data, theme, compose, width, reach } = context;
  const [into, out] = data.series;
  const [source] = into?.data ?? [];
  const [target] = out?.data ?? [];
  const isOneEach = data.series.every((series) => series.data.length === 1);
  if (!into || !out || !source || !target || !isOneEach) return undefined;

  const { paper, main, highlight } = theme.colors;
  const hub = theme.flow.hubWidth;
  const hubX = (width - hub) / 2;
  const largest = Math.max(source.amount, target.amount);
  const inset = theme.gaps.column;
  const large = compose.enlarged(FIGURES);

  const arrowOf = (datum: Datum, label: typeof into.label, room: number): Arrow => {
    const thickness = (datum.amount / largest) * theme.flow.thickness;
    const isInside = (name: Label | undefined, figure: Label, also: Label): boolean =>
      (name?.height ?? 0) + figure.height + also.height <= thickness;
    const texts = (color: string) =>
      [
        compose.nameInline(label, room, color),
        large.valueInline(datum, paper, room),
        compose.categoryInline(datum, room, color),
      ] as const;
    const [name, figure, also] = texts(theme.colors.ink);
    if (!isInside(name, figure, also)) return { datum, name, figure, also, thickness };
    const [whiteName, , whiteAlso] = texts(paper);
    const whole = stackLabels(...(whiteName ? [whiteName] : []), figure, whiteAlso);
    return { datum, name: undefined, figure: whole, also: stackLabels(), thickness };
  };

  const tip = (thickness: number): number => Math.min(TIP.most, thickness * TIP.share);
  const toEdge = reach.right > 0 ? reach.right - TRIM - SHORT_OF_EDGE : 0;
  const leftRoom = hubX - SEAM - tip(theme.flow.thickness);
  const rightX = hubX + hub + SEAM;
  const one = arrowOf(source, into.label, leftRoom);
  const other = arrowOf(target, out.label, width - rightX - inset);
  const fits = [
    [one, leftRoom],
    [other, width - rightX - inset],
  ] as const;
  const isRoomy = fits.every(([arrow, room]) =>
    [arrow.name, arrow.figure, arrow.also].every((label) => (label?.width ?? 0) <= room),
  );
  if (!isRoomy || fits.some(([arrow]) => arrow.figure.height > arrow.thickness)) return undefined;

  const above = ({ name, thickness }: Arrow): number =>
    thickness / 2 + (name ? name.height + theme.gaps.label / 2 : 0);
  const below = ({ also, thickness }: Arrow): number =>
    thickness / 2 + (also.lines.length > 0 ? also.height + theme.gaps.label / 2 : 0);
  const middle = Math.max(above(one), above(other));
  const height = middle + Math.max(below(one), below(other));
  const hubName = compose.title(spec.hub, hub - theme.gaps.label, paper);

  const labelsOf = ({ datum, name, figure, also, thickness }: Arrow, x: number) => {
    const place = datum.point.place;
    const at = (label: Label, y: number, vertical: 'top' | 'middle' | 'bottom'): PlannedLabel => ({
      label,
      anchor: { x, y, horizontal: 'left', vertical },
      place,
    });
    const half = thickness / 2 + theme.gaps.label / 2;
    return [
      ...(name ? [at(name, middle - half, 'bottom')] : []),
      at(figure, middle, 'middle'),
      ...(also.lines.length > 0 ? [at(also, middle + half, 'top')] : []),
    ];
  };

  return marksPlan(
    height,
    [
      [
        pointing(-reach.left, hubX - SEAM, middle, one.thickness, main),
        pointing(rightX, width + toEdge, middle, other.thickness, main),
        {
          kind: 'rect',
          x: hubX,
          y: middle - theme.flow.thickness / 2,
          width: hub,
          height: theme.flow.thickness,
          fill: highlight,
        },
      ],
    ],
    [
      ...labelsOf(one, 0),
      ...labelsOf(other, rightX + inset),
      ...(hubName
        ? [
            {
              label: hubName,
              anchor: {
                x: hubX + hub / 2,
                y: middle,
                horizontal: 'center',
                vertical: 'middle',
              } as const,
              place: spec.place,
            },
          ]
        : []),
    ],
  );
}
