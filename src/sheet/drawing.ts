import type { Fragment } from '../lines/set-line.js';
import type { ColoredRun } from './runs.js';

/**
 * A vector drawing as data, in pt from its top left corner; items in the order they are painted. It is drawn into a
 * page by `draw-drawing.ts`, and may be replayed on any canvas.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawingItem[];
}

export type DrawingItem = FillItem | StrokeItem | TextItem;

interface DrawingItemBase {
  /** Nothing is painted outside any of them (nonzero winding). Items clipped alike share one array. */
  readonly clips: readonly Path[];
  /** 0–1 */
  readonly opacity: number;
}

export interface FillItem extends DrawingItemBase {
  readonly kind: 'fill';
  readonly path: Path;
  /** #rrggbb */
  readonly color: string;
  readonly rule: 'nonzero' | 'evenodd';
}

export interface StrokeItem extends DrawingItemBase {
  readonly kind: 'stroke';
  readonly path: Path;
  readonly stroke: Stroke;
}

/** A set line of text; `x` and `y` are its left edge and baseline. */
export interface TextItem extends DrawingItemBase {
  readonly kind: 'text';
  readonly line: DrawingLine;
  readonly x: number;
  readonly y: number;
}

export interface DrawingLine {
  readonly fragments: readonly Fragment<ColoredRun>[];
  /** The text goes on in another line after a word space. */
  readonly endsWithSpace: boolean;
}

export type Path = readonly Segment[];

/** Move, line, cubic Bézier curve and close, with absolute points. */
export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface Stroke {
  /** #rrggbb */
  readonly color: string;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** Lengths of dashes and gaps in turn; none for a solid line. */
  readonly dash: readonly number[];
}
