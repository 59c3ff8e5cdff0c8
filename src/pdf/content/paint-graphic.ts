import type { Drawing, DrawingItem, PlainItem } from '../../sheet/drawing.js';
import type { Bitmap, GraphicNode } from '../../sheet/nodes.js';
import type { PdfReference } from '../pdfkit.js';
import type { SheetDocument } from '../sheet-document.js';
import { drawDrawing } from './draw-drawing.js';
import type { EmbeddedBitmap } from './embed-bitmaps.js';
import type { GraphicsState } from './graphics-state.js';
import type { Point } from './path-operators.js';
import { number, numbers } from './pdf-syntax.js';
import { writeForm } from './write-form.js';

/** What painting takes of the document that is being written. */
export interface Painting {
  readonly document: SheetDocument;
  readonly bitmaps: ReadonlyMap<Bitmap, EmbeddedBitmap>;
  /** Forms of drawings written so far, by their items; a logo of every page is one. */
  readonly forms: Map<readonly DrawingItem[], PdfReference>;
}

/** Paints a drawing or picture of any kind on the current page, its top left corner at a point in pt. */
export const paintGraphic = (
  painting: Painting,
  source: GraphicNode,
  at: Point,
  state: GraphicsState,
): void => {
  const [left, top, right, bottom] = source.bleed ?? [0, 0, 0, 0];
  const width = source.width + left + right;
  const height = source.height + top + bottom;
  const corner = { x: at.x - left, y: at.y - top };
  const { crop } = source;
  if (!crop) {
    paintWhole(painting, source, { ...corner, width, height }, state);
    return;
  }
  const { document } = painting;
  document.addContent(`q\n${numbers(corner.x, corner.y, width, height)} re W n`);
  const whole = { ...crop, x: corner.x + crop.x, y: corner.y + crop.y };
  paintWhole(painting, source, whole, state);
  document.addContent('Q');
};

interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

const paintWhole = (
  painting: Painting,
  source: GraphicNode,
  { width, height, ...corner }: Area,
  state: GraphicsState,
): void => {
  const { document, bitmaps } = painting;
  if (source.kind === 'drawing') {
    const { items } = source;
    if (!source.crop && items.some(({ kind }) => kind === 'text') && items.every(isPlain)) {
      drawDrawing(document, items, corner, state);
    } else {
      const form = formOf(painting, { items, width, height });
      paintObject(document, form, `1 0 0 1 ${numbers(corner.x, corner.y)}`);
    }
    return;
  }
  const embedded = bitmaps.get(source.bitmap);
  if (embedded?.kind === 'jpeg')
    document.image(embedded.image, corner.x, corner.y, { width, height });
  // An image's own square stands on its foot (ISO 32000-1, 8.9.5.1), the page's coordinates on their head.
  else if (embedded) {
    const matrix = `${number(width)} 0 0 ${number(-height)} ${numbers(corner.x, corner.y + height)}`;
    paintObject(document, embedded.object, matrix);
  }
};

const isPlain = (item: DrawingItem): item is PlainItem =>
  item.kind === 'text' ||
  (item.kind === 'fill' && typeof item.paint === 'string') ||
  (item.kind === 'stroke' && typeof item.stroke.paint === 'string');

function formOf({ document, forms }: Painting, drawing: Drawing): PdfReference {
  const form = forms.get(drawing.items) ?? writeForm(document, drawing);
  forms.set(drawing.items, form);
  return form;
}

function paintObject(document: SheetDocument, object: PdfReference, matrix: string): void {
  const name = `X${object.id}`;
  document.page.xobjects[name] = object;
  document.addContent(`q\n${matrix} cm\n/${name} Do\nQ`);
}
