import type { FontLibrary } from '../../fonts/face.js';
import { drawDrawing } from './draw-drawing.js';
import { drawGraphic } from './graphics.js';
import type { GraphicsState } from './graphics-state.js';
import type { GraphicNode } from '../../sheet/nodes.js';
import type { SheetDocument } from '../sheet-document.js';

/** What painting takes of the document that is being written. */
export interface Painting {
  readonly document: SheetDocument;
  readonly fonts: FontLibrary;
  /** Pictures embedded so far, by their bytes. */
  readonly images: ReadonlyMap<Uint8Array, unknown>;
}

/** Paints a drawing or picture of any kind on the current page, its top left corner at a point in pt. */
export const paintGraphic = (
  { document, fonts, images }: Painting,
  source: GraphicNode,
  at: { readonly x: number; readonly y: number },
  state: GraphicsState,
): void => {
  switch (source.kind) {
    case 'svg':
      drawGraphic(document, fonts, source, at);
      break;
    case 'drawing':
      drawDrawing(document, source, at, state);
      break;
    case 'image': {
      const { bytes, width, height } = source;
      document.image(images.get(bytes), at.x, at.y, { width, height });
      break;
    }
  }
};
