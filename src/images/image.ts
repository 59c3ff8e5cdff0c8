/** A picture that was read and found sound. */
export type Picture = Bitmap | Drawing;

export interface Bitmap {
  readonly kind: 'bitmap';
  /** The file as it is; embedded without being encoded anew. */
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Drawing {
  readonly kind: 'drawing';
  /** Markup of shapes alone, written anew. */
  readonly svg: string;
  /** User units; only their ratio bears on print. */
  readonly width: number;
  readonly height: number;
  /** What it costs to draw: elements, lines, curves and stops. */
  readonly parts: number;
}

/** What keeps a picture from being printed: code, problem and remedy, without a place. */
export interface PictureFault {
  readonly code: `image/${'unknown-format' | 'corrupt' | 'too-large' | 'unsupported' | 'forbidden'}`;
  readonly problem: string;
  readonly remedy: string;
}

export const isFault = (answer: Picture | PictureFault): answer is PictureFault => 'code' in answer;
