import type { ChartOptions } from 'chart.js';
import type { Datum } from '../chart-data.js';
import type { Label } from '../label/label.js';
import type { Pen } from '../label/pen.js';
import { categories } from './axis-data.js';
import type { ChartContext } from './plan.js';

/** The frame of a chart whose categories stand side by side: a plot, and labels under it. Lengths in pt. */
export interface UprightFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly plotWidth: number;
  readonly plotHeight: number;
  readonly height: number;
  /** Width of one category. */
  readonly slot: number;
  readonly labels: readonly Label[];
}

/**
 * @param top room above the plot.
 * @param beside how far names of series reach right of the middle of the last category.
 */
export function uprightFrame(context: ChartContext, top: number, beside: number): UprightFrame {
  const { data, theme, compose, width } = context;
  const rows = categories(data);
  // The names share the half of the last category that lies right of its middle.
  const half = 1 / (2 * rows.length);
  const right = Math.max(0, (beside - width * half) / (1 - half));
  const plotWidth = width - right;
  const slot = plotWidth / rows.length;
  const labels = rows.map((datum) => compose.category(datum, slot - theme.gaps.label));
  const bottom = theme.gaps.label + Math.max(...labels.map(({ height }) => height));
  return {
    left: 0,
    right,
    top,
    bottom,
    plotWidth,
    plotHeight: theme.bar.plotHeight,
    height: top + theme.bar.plotHeight + bottom,
    slot,
    labels,
  };
}

export const framePadding = ({
  left,
  right,
  top,
  bottom,
}: UprightFrame): NonNullable<ChartOptions['layout']> => ({
  padding: { left, right, top, bottom },
});

/** The zero line, and the labels under the plot. */
export function drawFrame(
  { data, theme }: ChartContext,
  pen: Pen,
  frame: UprightFrame,
  zero: number,
): void {
  pen.mark({
    kind: 'line',
    points: [
      [frame.left, zero],
      [frame.left + frame.plotWidth, zero],
    ],
    outline: { color: theme.colors.ink, width: theme.lines.axis },
  });
  categories(data).forEach((datum: Datum, i) => {
    const label = frame.labels[i];
    if (!label) return;
    pen.draw(
      label,
      {
        x: frame.left + (i + 0.5) * frame.slot,
        y: frame.top + frame.plotHeight + theme.gaps.label,
        horizontal: 'center',
        vertical: 'top',
      },
      datum.point.place,
    );
  });
}
