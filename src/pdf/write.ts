import type { FontLibrary } from '../fonts/face.js';
import type { Attachment, Bitmap, PrintJob } from '../sheet/nodes.js';
import type { PlacedPage } from '../sheet/placed.js';
import { drawPages } from './content/draw.js';
import { embedBitmaps } from './content/embed-bitmaps.js';
import { writeOutline } from './outline.js';
import { SheetDocument } from './sheet-document.js';
import { structureOf } from './tags/structure.js';
import { writeStructure } from './tags/write-structure.js';

/** Laid-out pages, with what the file says of itself and the tree its tags come from. */
export interface Sheet extends Pick<PrintJob, 'geometry' | 'metadata' | 'root'> {
  readonly pages: readonly PlacedPage[];
}

const bitmapsIn = (pages: readonly PlacedPage[]): readonly Bitmap[] =>
  pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item.kind === 'graphic' && item.source.kind === 'image' ? [item.source.bitmap] : [],
    ),
  );

const bytesOf = async (document: SheetDocument): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.end();
  await ended;
  return Buffer.concat(chunks);
};

/**
 * Writes laid-out pages to be looked at on a screen and thrown away: what they show and nothing besides, neither tagged
 * nor compressed. No file of this kind is handed out.
 */
export const writeForScreen = async (
  { pages, metadata, geometry, root }: Sheet,
  fonts: FontLibrary,
): Promise<Uint8Array> => {
  const document = new SheetDocument(metadata, fonts, 'screen');
  drawPages(document, pages, { geometry, root }, embedBitmaps(document, bitmapsIn(pages)));
  return bytesOf(document);
};

/**
 * Writes laid-out pages as one tagged PDF 1.7 file that claims PDF/A-3a and PDF/UA-1. The same pages give the same
 * bytes: `metadata.date` is the only clock, the file identifier is the content's digest.
 *
 * @param fonts the library whose faces the runs carry; graphics name faces of it.
 * @param attachments associated files (ISO 19005-3, 6.8)
 */
export const write = async (
  sheet: Sheet,
  fonts: FontLibrary,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> => {
  const { pages, metadata, root } = sheet;
  const document = new SheetDocument(metadata, fonts);
  const bitmaps = embedBitmaps(document, bitmapsIn(pages));
  const { contents, outline } = drawPages(document, pages, sheet, bitmaps);
  const structure = structureOf(root, contents);
  if (structure) writeStructure(document, structure);
  writeOutline(document, outline);
  document.attach(attachments);
  return bytesOf(document);
};
