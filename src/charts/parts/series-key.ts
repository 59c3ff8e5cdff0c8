import type { Pen } from '../label/pen.js';
import { seriesColor } from './colors.js';
import type { ChartContext } from './plan.js';

/** The names of series in rows over their plot, each behind a piece of its line or of its area. */
export interface SeriesKey {
  /** What the rows take over the plot, in pt. */
  readonly height: number;
  readonly draw: (pen: Pen) => void;
}

export const NO_KEY: SeriesKey = { height: 0, draw: () => undefined };

/** Length of the piece of a line, in radii of its points. */
const PIECE = 6;
/** Side of the piece of an area. */
const SQUARE = 4;
const CORNERS = 24;

/**
 * @param mark what stands for a series: a piece of line; an area, in the order in which areas lie on one another; or a
 * bar, in the order of bars beside one another, the names in one row where that is wide enough.
 */
export function seriesKey(
  { data, theme, compose, width }: ChartContext,
  mark: 'line' | 'area' | 'bar' = 'line',
): SeriesKey {
  const { radius } = theme.point;
  const { label: gap } = theme.gaps;
  const piece = (mark === 'line' ? PIECE : SQUARE) * radius;
  let next = 0;
  let row = { left: 0, top: 0, height: 0 };
  const named = data.series.map((series, s) => ({ ...series, s }));
  const inOrder = mark === 'area' ? named.toReversed() : named;
  const rows = inOrder.flatMap(({ label, data: own, s }) => {
    const name = compose.nameInline(label, width - piece - gap);
    const [first] = own;
    if (!name || !first) return [];
    const taken = piece + gap + name.width;
    const isBehind = mark === 'bar' && row.left + taken <= width && name.height <= row.height;
    if (!isBehind) {
      row = { left: 0, top: next, height: name.height };
      next += name.height + gap / 2;
    }
    const [x, y] = [row.left, row.top + row.height / 2];
    row = { ...row, left: x + taken + 3 * gap };
    return [{ name, x, y, color: seriesColor(theme, s), place: first.point.place }];
  });
  return {
    height: rows.length === 0 ? 0 : next + gap,
    draw: (pen) => {
      for (const { name, x, y, color, place } of rows) {
        if (mark !== 'line') {
          const corner = { x, y: y - piece / 2, width: piece, height: piece };
          pen.mark({ kind: 'rect', ...corner, fill: color });
        } else {
          pen.mark({
            kind: 'line',
            points: [
              [x, y],
              [x + piece, y],
            ],
            outline: { color, width: theme.lines.curve },
          });
          pen.mark({ kind: 'polygon', points: circle(x + piece / 2, y, radius), fill: color });
        }
        pen.draw(name, { x: x + piece + gap, y, horizontal: 'left', vertical: 'middle' }, place);
      }
    },
  };
}

const circle = (x: number, y: number, radius: number): readonly (readonly [number, number])[] =>
  Array.from({ length: CORNERS }, (_, at) => {
    const angle = (2 * Math.PI * at) / CORNERS;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
