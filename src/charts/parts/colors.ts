import type { Datum } from '../chart-data.js';
import type { ChartTheme } from '../chart-theme.js';
import type { Hatch, Outline } from '../engine/marks.js';

/** Series that can be told apart, in greyscale too. */
export const MAXIMUM_SERIES = 3;

export const seriesColor = ({ colors }: ChartTheme, series: number): string =>
  [colors.main, colors.second, colors.grey][series] ?? colors.grey;

export const markColor = (theme: ChartTheme, datum: Datum, series = 0): string =>
  datum.point.highlight ? theme.colors.highlight : seriesColor(theme, series);

/** Text needs more contrast than marks: only the main and the highlight colour serve for both. */
export const valueColor = (theme: ChartTheme, datum: Datum, series = 0): string =>
  datum.point.highlight
    ? theme.colors.highlight
    : series === 0
      ? theme.colors.main
      : theme.colors.ink;

/** What a value is written in inside its mark; `undefined` where the mark is hatched and no ground for text. */
export const insideColor = (
  { colors }: ChartTheme,
  datum: Datum,
  series: number,
): string | undefined => {
  if (datum.isProvisional) return undefined;
  return series === 1 && !datum.point.highlight ? colors.ink : colors.paper;
};

export interface Filling {
  readonly fill: string;
  readonly outline?: Outline;
  readonly hatch?: Hatch;
}

/** Reported figures are solid; planned, projected or calculated ones are hatched inside an outline. */
export const filling = (theme: ChartTheme, color: string, isProvisional: boolean): Filling =>
  isProvisional
    ? {
        fill: theme.colors.paper,
        outline: { color, width: theme.lines.axis },
        hatch: { color, ...theme.hatch },
      }
    : { fill: color };
