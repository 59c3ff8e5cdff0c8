import type { Checked } from '../diagnostics/diagnostic.js';
import type { FontLibrary } from '../fonts/face.js';
import { drawPages } from './content/draw.js';
import { embedBitmaps } from './content/embed-bitmaps.js';
import type { Attachment, Bitmap, PrintJob } from '../sheet/nodes.js';
import { writeOutline } from './outline.js';
import { paginate } from '../pages/pagination.js';
import { PlacedGraphic, type PlacedPage } from '../pages/placed.js';
import { SheetDocument } from './sheet-document.js';
import { structureOf } from './tags/structure.js';
import type { LayoutTrace } from '../sheet/trace.js';
import { traceOf } from '../pages/tracing.js';
import { writeStructure } from './tags/write-structure.js';

export interface Printed {
  readonly pdf: Uint8Array;
  readonly trace: LayoutTrace;
}

const bitmapsIn = (pages: readonly PlacedPage[]): readonly Bitmap[] =>
  pages.flatMap(({ items }) =>
    items.flatMap((item) =>
      item instanceof PlacedGraphic && item.source.kind === 'image' ? [item.source.bitmap] : [],
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
 * Lays a job out and writes it as one tagged PDF 1.7 file that claims PDF/A-3a and PDF/UA-1. The same job gives the
 * same bytes: `metadata.date` is the only clock, the file identifier is the content's digest.
 *
 * Diagnostics are of family `layout`, for what cannot stand as asked; everything is printed even then, but for a
 * job of more pages than the limit.
 *
 * @param fonts the library whose faces the job's runs carry; graphics name faces of it.
 * @param attachmentsOf associated files that tell of the laid-out pages, beside those of the metadata
 */
export const print = async (
  job: PrintJob,
  fonts: FontLibrary,
  attachmentsOf: (trace: LayoutTrace) => readonly Attachment[] = () => [],
): Promise<Checked<Printed>> => {
  const { pages, diagnostics } = paginate(job);
  if (pages.length === 0) return { value: undefined, diagnostics };
  const document = new SheetDocument(job.metadata, fonts);
  const bitmaps = embedBitmaps(document, bitmapsIn(pages));
  const { contents, outline } = drawPages(document, pages, job, bitmaps);
  const structure = structureOf(job.root, contents);
  if (structure) writeStructure(document, structure);
  writeOutline(document, outline);
  const trace = traceOf(pages, job.geometry);
  document.attach([...job.metadata.attachments, ...attachmentsOf(trace)]);
  const pdf = await bytesOf(document);
  return { value: { pdf, trace }, diagnostics };
};
