import type { DrawingItem } from '../sheet/drawing.js';
import type { Bitmap } from '../sheet/nodes.js';

/** A picture that was read and found sound. */
export type Picture = BitmapPicture | DrawingPicture;

export interface BitmapPicture {
  readonly kind: 'bitmap';
  readonly bitmap: Bitmap;
  /** Pixels, as it is seen. */
  readonly width: number;
  readonly height: number;
  /** The profile or gamma of its colours, where it has one that is not that of sRGB. */
  readonly profile?: string;
}

export interface DrawingPicture {
  readonly kind: 'drawing';
  readonly items: readonly DrawingItem[];
  /** Pixels of CSS (1/96 inch); only their ratio bears on print. */
  readonly width: number;
  readonly height: number;
  /** What it costs to draw: elements, lines, curves and stops. */
  readonly parts: number;
}

/** What keeps a bitmap from being printed: code, problem and remedy, without a place. */
export interface PictureFault {
  readonly code: `image/${'unknown-format' | 'corrupt' | 'too-large' | 'unsupported'}`;
  readonly problem: string;
  readonly remedy: string;
}

export const isFault = (answer: BitmapPicture | PictureFault): answer is PictureFault =>
  'code' in answer;
