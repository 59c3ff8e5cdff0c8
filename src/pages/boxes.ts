import type { Box, PageGeometry, Rule } from '../sheet/nodes.js';
import type { PlacedBox } from '../sheet/placed.js';
import type { BoxSpan } from './flow.js';

/** What reaches an edge of the page goes on beyond it, so that neither a cut nor a rounding shows paper: 3 mm, in pt. */
const BLEED = (3 * 72) / 25.4;
/** Edges nearer to that of the page than this, in pt, lie on it. */
const ON_EDGE = 0.5;

/** An edge measured outward from the far edge of the page. */
const bled = (inward: number): number => (inward <= ON_EDGE ? -BLEED : inward);

const NO_OUTSET = { top: 0, right: 0, bottom: 0, left: 0 };

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far a box that goes on over a page reaches into its margin there: only one that fills the page does. */
const onward = (outset: number): number => (outset === Infinity ? outset : 0);

/**
 * How far the fill of a box reaches below what ends at `bottom`. One that lies at the foot of pages, and not over them
 * whole, leaves a page that is not half full the paper: there it ends as far below as it does on a full one.
 */
const downward = (
  { top, bottom: asked }: NonNullable<Box['outset']>,
  bottom: number,
  { height, margins }: PageGeometry,
): number =>
  asked === Infinity && top !== Infinity && bottom < height / 2 ? margins.bottom : asked;

const line = (
  rule: Rule,
  from: readonly [number, number],
  to: readonly [number, number],
): PlacedBox['rules'][number] => ({ from, to, width: rule.width, color: rule.color });

/** Rules run along the inside of the box's edges. */
const rulesOf = (box: Box, edges: Edges, opens: boolean, closes: boolean): PlacedBox['rules'] => {
  const { left, top, right, bottom } = edges;
  const half = (rule: Rule): number => rule.width / 2;
  return [
    ...(box.top && opens
      ? [line(box.top, [left, top + half(box.top)], [right, top + half(box.top)])]
      : []),
    ...(box.bottom && closes
      ? [line(box.bottom, [left, bottom - half(box.bottom)], [right, bottom - half(box.bottom)])]
      : []),
    ...(box.right
      ? [line(box.right, [right - half(box.right), top], [right - half(box.right), bottom])]
      : []),
    ...(box.left
      ? [line(box.left, [left + half(box.left), top], [left + half(box.left), bottom])]
      : []),
  ];
};

/**
 * The rectangles of a box, one on each page it reaches. A box that goes on over a page is filled down to the bottom
 * margin or the footnotes above it, has its top rule on its first page and its bottom rule on its last.
 */
export const boxesByPage = (
  span: BoxSpan,
  geometry: PageGeometry,
  notesOn: (page: number) => number = () => 0,
): readonly { readonly page: number; readonly box: PlacedBox }[] => {
  const { box, column, from, to, standing } = span;
  const outset = box.outset ?? NO_OUTSET;
  return Array.from({ length: to.page - from.page + 1 }, (_, index) => {
    const page = from.page + index;
    const opens = index === 0;
    const closes = page === to.page;
    const { width, height, margins } = geometry;
    const bottom = closes ? to.y : height - margins.bottom - notesOn(page);
    const edges = {
      left: bled(column.x - outset.left),
      right: width - bled(width - column.x - column.width - outset.right),
      top: bled(opens ? from.y - outset.top : margins.top - onward(outset.top)),
      bottom:
        height -
        bled(
          height - bottom - (closes ? downward(outset, bottom, geometry) : onward(outset.bottom)),
        ),
    };
    return {
      page,
      box: {
        x: edges.left,
        y: edges.top,
        width: edges.right - edges.left,
        height: edges.bottom - edges.top,
        ...(box.fill === undefined ? {} : { fill: box.fill }),
        rules: rulesOf(box, edges, opens, closes),
        standing,
      },
    };
  });
};

type Area = Pick<PlacedBox, 'x' | 'y' | 'width' | 'height'>;

/** Edges nearer than this, in pt, are one. */
const ONE_EDGE = 0.01;

const holds = (outer: Area, inner: Area): boolean =>
  inner.x >= outer.x - ONE_EDGE &&
  inner.y >= outer.y - ONE_EDGE &&
  inner.x + inner.width <= outer.x + outer.width + ONE_EDGE &&
  inner.y + inner.height <= outer.y + outer.height + ONE_EDGE;

const areaOf = ({ from, to, width }: PlacedBox['rules'][number]): Area =>
  from[1] === to[1]
    ? { x: from[0], y: from[1] - width / 2, width: to[0] - from[0], height: width }
    : { x: from[0] - width / 2, y: from[1], width, height: to[1] - from[1] };

const meet = (one: Area, other: Area): boolean =>
  one.x < other.x + other.width - ONE_EDGE &&
  other.x < one.x + one.width - ONE_EDGE &&
  one.y < other.y + other.height - ONE_EDGE &&
  other.y < one.y + one.height - ONE_EDGE;

/** Whether a box inside another is drawn over rules of it: the row of a table over the edges of its table. */
const covers = (inner: PlacedBox, outer: PlacedBox): boolean =>
  holds(outer, inner) &&
  outer.rules.some((rule) => {
    const area = areaOf(rule);
    return inner.fill === undefined
      ? inner.rules.some((own) => meet(area, areaOf(own)))
      : meet(area, inner);
  });

/**
 * The boxes of a page in the order in which they are drawn: outer before inner, but the rules of a box that what it
 * holds would be drawn over come after that.
 */
export const inDrawingOrder = (boxes: readonly PlacedBox[]): readonly PlacedBox[] => {
  const later = new Map<number, PlacedBox[]>();
  const drawn = boxes.map((box, index) => {
    if (box.rules.length === 0) return box;
    const last = boxes.findLastIndex((inner, at) => at > index && covers(inner, box));
    if (last < 0) return box;
    const { fill: _, ...rules } = box;
    // Of two boxes that end together the inner comes first.
    later.set(last, [rules, ...(later.get(last) ?? [])]);
    return { ...box, rules: [] };
  });
  return drawn.flatMap((box, index) => [box, ...(later.get(index) ?? [])]);
};
