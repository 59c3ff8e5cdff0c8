import type { Composer } from '../label/compose.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import type { BarBox } from './bar-marks.js';
import type { Point } from './boxes.js';
import { valueColor } from './colors.js';
import type { ChartContext } from './plan.js';

/** The names of series of bars, over the first group. Heights in pt. */
export interface NamesOver {
  /** Each over the value of its first bar, or in rows over the plot, led down to it. */
  readonly areLed: boolean;
  /** What the rows take. */
  readonly height: number;
  readonly labels: readonly (Label | undefined)[];
  /** In rows, the values of the first bars, behind the names. */
  readonly values: readonly Label[];
  /** From the rows to the bars; `above` is the room over the plot, of which they take the upper part. */
  readonly leaders: (above: number) => readonly (readonly [Point, Point])[];
}

/** @param figures sets the values; `room` is what there is for a name beside the next, in pt; `boxes` the bars of each series, from the top of the plot. */
export function namesOver(
  { data, compose, theme, width, wording }: ChartContext,
  figures: Composer,
  room: number,
  boxes: readonly (readonly BarBox[])[],
): NamesOver {
  const isOne = data.series.length === 1;
  const beside = data.series.map(({ label }) => (isOne ? undefined : compose.name(label, room)));
  const fit = beside.every(
    (name) => !name || (name.width <= room && name.lines.length <= wording.languages.length),
  );
  if (fit) return { areLed: false, height: 0, labels: beside, values: [], leaders: () => [] };
  const labels = data.series.map(({ label }) => compose.nameInline(label, width / 2));
  const values = data.series.flatMap(({ data: own }, s) =>
    own
      .slice(0, 1)
      .map((datum) => figures.valueInline(datum, valueColor(theme, datum, s), width / 2)),
  );
  const heights = labels.map(
    (label, s) => Math.max(label?.height ?? 0, values[s]?.height ?? 0) + theme.gaps.label / 2,
  );
  const height = heights.reduce((sum, each) => sum + each, 0) + theme.gaps.label / 2;
  return {
    areLed: true,
    height,
    labels,
    values,
    leaders: (above) =>
      boxes.map((own, s) => {
        const [first] = own;
        const x = (first?.x ?? 0) + (first?.width ?? 0) / 2;
        const over = heights.slice(0, s).reduce((sum, each) => sum + each, 0);
        return [
          { x, y: over + (heights[s] ?? 0) / 2 - above },
          { x, y: first?.y ?? 0 },
        ];
      }),
  };
}

/** Draws the rows of names, and what leads from them to the first bars. */
export function drawNamesOver(
  { theme, data }: ChartContext,
  pen: Pen,
  { labels, values, leaders }: NamesOver,
  above: number,
): void {
  leaders(above).forEach(([from, to], s) => {
    const [label, first] = [labels[s], data.series[s]?.data[0]];
    if (!label || !first) return;
    const value = values[s];
    pen.mark({
      kind: 'line',
      points: [
        [from.x, above + from.y],
        [to.x, above + to.y],
      ],
      outline: { color: theme.colors.grey, width: theme.lines.hairline },
    });
    const at = { y: above + from.y, horizontal: 'left', vertical: 'middle' } as const;
    const x = from.x + theme.gaps.label / 2;
    pen.draw(label, { ...at, x }, first.point.place);
    if (!value) return;
    pen.draw(value, { ...at, x: x + label.width + theme.gaps.inline }, first.point.place);
  });
}
