import type { Face } from '../../fonts/face.js';
import type { LanguageTag } from '../../language/language.js';

/** What a chart draws, in order, in pt from the top left: written out as SVG or replayed on a raster canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly items: readonly DrawingItem[];
}

export type DrawingItem = PathItem | TextItem;

export interface PathItem {
  readonly kind: 'path';
  readonly path: Path;
  readonly fill?: Paint & { readonly rule: 'nonzero' | 'evenodd' };
  readonly stroke?: Stroke;
  readonly clips: readonly Path[];
}

/** Characters of one face on one baseline, starting at `x`. */
export interface TextItem {
  readonly kind: 'text';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly face: Face;
  readonly size: number;
  readonly language: LanguageTag;
  readonly fill: Paint;
  readonly clips: readonly Path[];
}

export type Path = readonly Segment[];

export type Segment =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface Paint {
  /** #rrggbb */
  readonly color: string;
  /** 0–1 */
  readonly opacity: number;
}

export interface Stroke extends Paint {
  readonly width: number;
  readonly cap: 'butt' | 'round' | 'square';
  readonly join: 'miter' | 'round' | 'bevel';
  readonly dash: readonly number[];
}
