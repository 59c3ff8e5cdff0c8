import type { DataSeries } from '../chart-data.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import { spread } from './spread.js';
import type { UprightFrame } from './upright.js';

/** A series with its name, and the height in pt at which its last mark ends. */
export interface NamedEnd {
  readonly series: DataSeries;
  readonly name: Label | undefined;
  readonly end: number;
}

/** What names under one another take, in pt, with so much white between them. */
export function heightOfNames(names: readonly (Label | undefined)[], gap: number): number {
  const heights = names.flatMap((name) => name?.height ?? []);
  return heights.reduce((sum, height) => sum + height + gap, 0) - (heights.length > 0 ? gap : 0);
}

/**
 * Writes the names of series beside their last marks, none over another.
 * @param offset from the middle of the last category to the names, in pt; `gap` is the white between two names.
 */
export function drawSeriesNames(
  pen: Pen,
  frame: UprightFrame,
  ends: readonly NamedEnd[],
  { offset, gap }: { readonly offset: number; readonly gap: number },
): void {
  const named = ends.flatMap(({ series, name, end }) => {
    const last = series.data.at(-1);
    return name && last ? [{ name, end, place: last.point.place }] : [];
  });
  const centres = spread(
    named.map(({ end }) => end),
    named.map(({ name }) => name.height),
    0,
    frame.top + frame.plotHeight,
    gap,
  );
  const x = (frame.xs.at(-1) ?? 0) + offset;
  named.forEach(({ name, end, place }, index) => {
    const y = centres[index] ?? end;
    pen.draw(name, { x, y, horizontal: 'left', vertical: 'middle' }, place);
  });
}
