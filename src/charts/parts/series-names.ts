import type { DataSeries } from '../chart-data.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import type { ChartTheme } from '../chart-theme.js';
import type { BarBox } from './bar-marks.js';
import { crosses, type Point } from './boxes.js';
import { spread } from './spread.js';
import { leaderLine } from './strokes.js';
import type { UprightFrame } from './upright.js';

/** A series with its name, and the height in pt at which its last mark ends. */
export interface NamedEnd {
  readonly series: DataSeries;
  readonly name: Label | undefined;
  readonly end: number;
  /** How far right of the middle of the last category a line to its name may begin, in pt; none leads there if absent. */
  readonly reach?: number;
}

/** Height of a line of a name, in pt, to the middle of which a line leads. */
const FIRST_LINE = 12;

/** What names under one another take, in pt, with so much white between them. */
export function heightOfNames(names: readonly (Label | undefined)[], gap: number): number {
  const heights = names.flatMap((name) => name?.height ?? []);
  return heights.reduce((sum, height) => sum + height + gap, 0) - (heights.length > 0 ? gap : 0);
}

/**
 * Writes the names of series beside their last marks, none over another; one that has to stand off is led to by a line,
 * where each can be that does, past figures and other such lines.
 *
 * @param offset from the middle of the last category to the names, in pt; `gap` is the white between two names.
 * @param figures what lines keep clear of.
 */
export function drawSeriesNames(
  pen: Pen,
  theme: ChartTheme,
  frame: UprightFrame,
  ends: readonly NamedEnd[],
  { offset, figures }: { readonly offset: number; readonly figures: readonly BarBox[] },
): void {
  const gap = theme.gaps.label;
  const named = ends.flatMap(({ series, name, end, reach }) => {
    const last = series.data.at(-1);
    return name && last ? [{ name, end, reach, place: last.point.place }] : [];
  });
  const centres = spread(
    named.map(({ end }) => end),
    named.map(({ name }) => name.height),
    0,
    frame.top + frame.plotHeight,
    gap,
  );
  const middle = frame.xs.at(-1) ?? 0;
  const x = middle + offset;
  const taken = [...figures];
  const leaders: (readonly Point[] | undefined)[] = [];
  named.forEach(({ name, end, reach, place }, index) => {
    const y = centres[index] ?? end;
    pen.draw(name, { x, y, horizontal: 'left', vertical: 'middle' }, place);
    const isBeside = Math.abs(end - y) <= name.height / 2;
    if (reach === undefined || isBeside) return;
    const from = { x: middle + reach, y: end };
    const near = name.height / 2 - Math.min(name.height, FIRST_LINE) / 2;
    const to = { x: x - gap / 2, y: end < y ? y - near : y + near };
    const way = [
      [from, to],
      [from, { x: to.x, y: end }, to],
    ].find((points) =>
      stepsOf(points).every(([start, stop]) => !taken.some((box) => crosses(start, stop, box))),
    );
    leaders.push(way);
    taken.push(...stepsOf(way ?? []).map(boxOf));
  });
  // Where one name cannot be led to, lines to others would mislead: they stand in the order of their ends.
  if (leaders.includes(undefined)) return;
  for (const way of leaders) {
    const points = (way ?? []).map((point) => [point.x, point.y] as const);
    pen.mark(leaderLine(theme, points));
  }
}

const stepsOf = (points: readonly Point[]): readonly (readonly [Point, Point])[] =>
  points.slice(1).map((point, at) => [points[at] ?? point, point]);

/** What a step of a leader covers, with the white that keeps another apart. */
const boxOf = ([from, to]: readonly [Point, Point]): BarBox => ({
  x: Math.min(from.x, to.x) - 1,
  y: Math.min(from.y, to.y) - 1,
  width: Math.abs(to.x - from.x) + 2,
  height: Math.abs(to.y - from.y) + 2,
});
