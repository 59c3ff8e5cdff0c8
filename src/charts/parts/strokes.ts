import type { ChartTheme } from '../chart-theme.js';
import type { Mark } from '../engine/marks.js';

/** Points of a line, in pt. */
type Points = readonly (readonly [number, number])[];

/** From a mark to a label that has to stand off. */
export const leaderLine = ({ colors, lines }: ChartTheme, points: Points): Mark => ({
  kind: 'line',
  points,
  outline: { color: colors.grey, width: lines.hairline },
});

/** What bars begin on. */
export const axisLine = ({ colors, lines }: ChartTheme, points: Points): Mark => ({
  kind: 'line',
  points,
  outline: { color: colors.ink, width: lines.axis },
});
