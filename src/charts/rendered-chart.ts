import type { Localized } from '../language/language.js';
import type { Drawing, PlainItem } from '../sheet/drawing.js';
import type { PlacedLabel } from './label/label.js';

export interface RenderedChart {
  /** Shapes and text in the faces of the page. */
  readonly drawing: Drawing<PlainItem>;
  /** What a screen reader says instead, in each language. */
  readonly alternative: Localized<string>;
  /** Every text on the chart with its place, for inspection and the check on stray figures. */
  readonly labels: readonly PlacedLabel[];
  /** At 300 dpi, where asked for. */
  readonly png?: Uint8Array;
}
