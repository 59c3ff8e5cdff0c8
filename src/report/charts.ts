import type { Place } from '../diagnostics/diagnostic.js';
import type { Localized } from '../language/language.js';
import type { Prose } from './prose.js';

export type ChartKind =
  | 'bar'
  | 'horizontal-bar'
  | 'line'
  | 'doughnut'
  | 'combined'
  | 'stacked-bar'
  | 'stacked-horizontal-bar'
  | 'slope'
  | 'small-multiples'
  | 'unit-squares'
  | 'cells'
  | 'grid'
  | 'split-bar'
  | 'flow'
  | 'rank';

export interface ChartSpec {
  readonly id: string;
  readonly kind: ChartKind;
  readonly title: Localized<Prose>;
  /** What is measured and in what unit, one line for each language. */
  readonly unitLine?: Localized<Prose>;
  /** What the amounts beside the values are, one line for each language. */
  readonly amountLine?: Localized<Prose>;
  readonly note?: Localized<Prose>;
  /** Whether the sources of its figures are named under it. */
  readonly namesSources: boolean;
  /** mm that it fills where its layout gives it none; `fill`: what its page leaves. */
  readonly height?: number | 'fill';
  /** Instead of the alternative text generated from the facts. */
  readonly alternative?: Localized<Prose>;
  readonly series: readonly ChartSeries[];
  /** Name of the place that the arrows of a `flow` reach (first series) and leave (second series). */
  readonly hub?: Localized<Prose>;
  /** What one square or cell stands for, in the unit of its fact (`unit-squares`, `cells`, `grid`). */
  readonly cellValue?: string;
  /** Where the scale of lines begins, in the unit of their first fact; at zero where absent. */
  readonly baseline?: Baseline;
  readonly place: Place;
}

export interface Baseline {
  /** A number, or `auto`: a round one under the lowest value. */
  readonly written: string;
  readonly place: Place;
}

/** Facts drawn with one mark. `line` only bears on combined charts and small multiples. */
export interface ChartSeries {
  readonly label?: Localized<Prose>;
  readonly mark: 'bar' | 'line';
  readonly points: readonly ChartPoint[];
  readonly place: Place;
}

export interface ChartPoint {
  readonly fact: string;
  /** The fact set beside the value: the amount that grew, where the value is its growth. */
  readonly amount?: string;
  /** The fact that counts what a rank is among (`rank`). */
  readonly of?: string;
  /** Instead of the fact's own label. */
  readonly label?: Localized<Prose>;
  /** Drawn in the highlight colour; at most one in a chart. */
  readonly highlight: boolean;
  /** How the value label is written, `signed` for changes; where absent as `pointForm` says. */
  readonly form?: 'full' | 'number' | 'signed';
  readonly place: Place;
}
