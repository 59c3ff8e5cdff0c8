/** What chartjs-node-canvas takes from the `canvas` package, and the door for a vector canvas of one's own. */
export interface CanvasLike {
  width: number;
  height: number;
  getContext(type: '2d'): unknown;
  toBuffer(mimeType?: string): Buffer;
}

export interface RasterCanvas extends CanvasLike {
  getContext(type: '2d'): RasterContext;
}

/** The part of a native 2D context that a display list is replayed on. */
export interface RasterContext {
  fillStyle: string;
  strokeStyle: string;
  globalAlpha: number;
  lineWidth: number;
  lineCap: 'butt' | 'round' | 'square';
  lineJoin: 'miter' | 'round' | 'bevel';
  font: string;
  lang: string;
  save(): void;
  restore(): void;
  scale(x: number, y: number): void;
  setLineDash(segments: readonly number[]): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void;
  closePath(): void;
  clip(rule?: 'nonzero' | 'evenodd'): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  fillText(text: string, x: number, y: number): void;
}

/** A canvas of type `svg` that is asked for while `work` runs is this one; `work` may not wait for anything. */
export function withVectorCanvas<T>(canvas: CanvasLike, work: () => T): T;
export function createCanvas(width: number, height: number, type: 'svg'): CanvasLike;
export function createCanvas(width: number, height: number, type?: 'image' | 'pdf'): RasterCanvas;
export function registerFont(
  path: string,
  face: { readonly family: string; readonly weight?: string; readonly style?: string },
): void;
export function deregisterAllFonts(): void;
export const Image: new () => object;
