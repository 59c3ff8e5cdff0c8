import type { Bitmap, JpegBitmap, PixelBitmap } from '../../sheet/nodes.js';
import type { PdfImage, PdfReference } from '../pdfkit.js';
import type { SheetDocument } from '../sheet-document.js';

/** A picture in the file: pixels as an object of ours, a JPEG as pdfkit has it, which turns it as its Exif says. */
export type EmbeddedBitmap =
  | { readonly kind: 'pixels'; readonly object: PdfReference }
  | { readonly kind: 'jpeg'; readonly image: PdfImage };

/** Embeds the pictures of a document in their order, each once however often it is placed. */
export function embedBitmaps(
  document: SheetDocument,
  bitmaps: readonly Bitmap[],
): ReadonlyMap<Bitmap, EmbeddedBitmap> {
  const embedded = new Map<Bitmap, EmbeddedBitmap>();
  for (const bitmap of bitmaps) {
    if (embedded.has(bitmap)) continue;
    embedded.set(
      bitmap,
      bitmap.kind === 'pixels'
        ? { kind: 'pixels', object: writePixels(document, bitmap) }
        : { kind: 'jpeg', image: openJpeg(document, bitmap, `image-${embedded.size + 1}`) },
    );
  }
  return embedded;
}

function openJpeg(document: SheetDocument, { bytes }: JpegBitmap, name: string): PdfImage {
  document.images[name] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return document.provideImage(name);
}

/** An image XObject (ISO 32000-1, 8.9.5), its opacities as a soft mask. */
function writePixels(document: SheetDocument, bitmap: PixelBitmap): PdfReference {
  const { samples, opacities, components } = bitmap;
  const mask =
    opacities && writeSamples(document, bitmap, { samples: opacities, components: 1, entries: {} });
  return writeSamples(document, bitmap, {
    samples,
    components,
    entries: mask ? { SMask: mask } : {},
  });
}

function writeSamples(
  document: SheetDocument,
  { width, height }: PixelBitmap,
  {
    samples,
    components,
    entries,
  }: {
    readonly samples: Uint8Array;
    readonly components: 1 | 3;
    readonly entries: Record<string, unknown>;
  },
): PdfReference {
  const object = document.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: 8,
    ColorSpace: components === 1 ? 'DeviceGray' : 'DeviceRGB',
    Filter: 'FlateDecode',
    DecodeParms: { Predictor: 15, Colors: components, BitsPerComponent: 8, Columns: width },
    ...entries,
  });
  object.compress = false;
  object.end(samples);
  return object;
}
