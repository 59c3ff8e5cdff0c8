import type { Localized } from '../language/language.js';
import type { PlacedLabel } from './label/label.js';

export interface RenderedChart {
  /** SVG markup with real text; `font-family` is `Face.id`. */
  readonly svg: string;
  /** pt */
  readonly width: number;
  readonly height: number;
  /** What a screen reader says instead, in each language. */
  readonly alternative: Localized<string>;
  /** Every text on the chart with its place, for inspection and the check on stray figures. */
  readonly labels: readonly PlacedLabel[];
  /** At 300 dpi, where asked for. */
  readonly png?: Uint8Array;
}
