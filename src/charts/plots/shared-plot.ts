import type { Scale } from '../parts/plan.js';

/** Share of the plot's height that bars fill, so that lines and their values stand above them. */
const BAR_HEIGHT_SHARE = 0.55;
/** Height of the lines over that of the bars, where they stand over one another. */
const PANEL_SHARE = 0.6;

/** How bars and lines share the plot. */
export interface SharedPlot {
  readonly scales: { readonly bar: Scale; readonly line: Scale };
  readonly plotHeight: number;
}

export type ExtentOf = (mark: 'bar' | 'line') => Scale;

/** One over the other, their zeros at one height. */
export function overlay(extentOf: ExtentOf, plotHeight: number): SharedPlot {
  const bar = extentOf('bar');
  const scales = sharedZero({ ...bar, maximum: bar.maximum / BAR_HEIGHT_SHARE }, extentOf('line'));
  return { scales, plotHeight };
}

/** The lines over the bars, each with a zero line of its own, `margin` pt between them for the figures of both. */
export function panels(extentOf: ExtentOf, plotHeight: number, margin: number): SharedPlot {
  const [bar, line] = [extentOf('bar'), extentOf('line')];
  const between = margin * (line.minimum < 0 ? 2 : 1.5);
  const whole = plotHeight * (1 + PANEL_SHARE) + between;
  const stretched = (extent: Scale, own: number): number =>
    ((extent.maximum - extent.minimum || 1) * whole) / own;
  return {
    plotHeight: whole,
    scales: {
      bar: { minimum: bar.minimum, maximum: bar.minimum + stretched(bar, plotHeight) },
      line: {
        minimum: (line.maximum || 1) - stretched(line, plotHeight * PANEL_SHARE),
        maximum: line.maximum || 1,
      },
    },
  };
}

/** Two scales whose zeros lie at one height: so much of the plot is below zero as either needs, half of it where one is all below and the other above. */
function sharedZero(bar: Scale, line: Scale): { readonly bar: Scale; readonly line: Scale } {
  const lowest = Math.max(
    ...[bar, line].map(({ minimum, maximum }) => -minimum / (maximum - minimum || 1)),
  );
  const share = lowest === 1 && bar.maximum + line.maximum > 0 ? 0.5 : lowest;
  const placed = ({ minimum, maximum }: Scale): Scale => {
    const above = share < 1 ? maximum / (1 - share) : 0;
    const below = share > 0 ? -minimum / share : 0;
    // A scale of noughts has any extent.
    const extent = Math.max(above, below) || 1;
    return { minimum: -extent * share, maximum: extent * (1 - share) };
  };
  return { bar: placed(bar), line: placed(line) };
}
