import type { LanguageTag } from '../language/language.js';
import type { Fragment } from '../lines/set-line.js';
import type { Matrix } from './matrix.js';
import type { ColoredRun } from './runs.js';

/**
 * A vector drawing as data, in pt from its top left corner; items in the order they are painted. Charts and the
 * drawings of authors have this one form: a page is written from it, and the plain ones are replayed on a canvas.
 */
export interface Drawing<Item extends DrawingItem = DrawingItem> {
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
}

/** A stretch of text of a drawing that prints a fact; pt from the drawing's top left corner. */
export interface DrawnFigure {
  readonly fact: string;
  readonly language: LanguageTag;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type DrawingItem = FillItem | StrokeItem | TextItem | GroupItem;

/** What charts are made of: one colour a mark, and text. */
export type PlainItem = FillItem<Color> | StrokeItem<Color> | TextItem;

interface DrawingItemBase {
  /** Nothing is painted outside any of them. Items clipped alike share one array. */
  readonly clips: readonly Clip[];
  /** 0–1 */
  readonly opacity: number;
}

export interface Clip {
  readonly path: Path;
  readonly rule: FillRule;
}

export type FillRule = 'nonzero' | 'evenodd';

export interface FillItem<Of extends Paint = Paint> extends DrawingItemBase {
  readonly kind: 'fill';
  readonly path: Path;
  readonly paint: Of;
  readonly rule: FillRule;
}

export interface StrokeItem<Of extends Paint = Paint> extends DrawingItemBase {
  readonly kind: 'stroke';
  readonly path: Path;
  readonly stroke: Stroke<Of>;
  /** What the line, its width and dashes are drawn through, where they are drawn skewed or stretched. */
  readonly transform?: Matrix;
}

/** A set line of text; `x` and `y` are its left edge and baseline. */
export interface TextItem extends DrawingItemBase {
  readonly kind: 'text';
  readonly line: DrawingLine;
  readonly x: number;
  readonly y: number;
}

/** Items painted as one: opacity, blending and mask are applied to the whole (ISO 32000-1, 11.4). Holds no text. */
export interface GroupItem extends DrawingItemBase {
  readonly kind: 'group';
  readonly items: readonly DrawingItem[];
  readonly blend: BlendMode;
  readonly mask?: Mask;
}

/** How much of a group shows: by the lightness or by the opacity of what is painted here (ISO 32000-1, 11.5). */
export interface Mask {
  readonly by: 'luminance' | 'alpha';
  readonly items: readonly DrawingItem[];
}

/** The separable and non-separable blend modes (ISO 32000-1, 11.3.5), as CSS names them. */
export type BlendMode =
  | 'normal'
  | 'multiply'
  | 'screen'
  | 'overlay'
  | 'darken'
  | 'lighten'
  | 'color-dodge'
  | 'color-burn'
  | 'hard-light'
  | 'soft-light'
  | 'difference'
  | 'exclusion'
  | 'hue'
  | 'saturation'
  | 'color'
  | 'luminosity';

/** #rrggbb */
export type Color = string;

export type Paint = Color | Gradient | Pattern;

/** Colours along a line or between two circles, the first and the last going on beyond the ends. */
export interface Gradient {
  readonly kind: 'linear' | 'radial';
  /** From x, y and radius to x, y and radius; radii are 0 in a linear one. */
  readonly from: readonly [x: number, y: number, radius: number];
  readonly to: readonly [x: number, y: number, radius: number];
  /** Two or more, by ascending position from 0 to 1. */
  readonly stops: readonly GradientStop[];
  /** From these coordinates to the drawing's. */
  readonly transform: Matrix;
}

export interface GradientStop {
  readonly at: number;
  readonly color: Color;
  readonly opacity: number;
}

/** A tile repeated without end. */
export interface Pattern {
  readonly kind: 'pattern';
  readonly tile: readonly [x: number, y: number, width: number, height: number];
  readonly items: readonly DrawingItem[];
  /** From the tile's coordinates to the drawing's. */
  readonly transform: Matrix;
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

export interface Stroke<Of extends Paint = Paint> {
  readonly paint: Of;
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  /** How many times the line's width a pointed corner may be long. */
  readonly miterLimit: number;
  /** Lengths of dashes and gaps in turn; none for a solid line. */
  readonly dash: readonly number[];
  /** How far into the dashes the line begins; zero or more. */
  readonly dashOffset: number;
}
