import type { Checked } from '../diagnostics/diagnostic.js';
import type { Effects } from '../effects.js';
import { recordAttachment } from '../provenance/make-record.js';
import type { PageImage, PageImageOptions } from './page-images.js';
import type { Proof } from './prove.js';

/** The PDF of a fact sheet that was proved. */
export async function printSheet(
  effects: Effects,
  report: string,
  { output, record, sheet, fonts }: Proof,
): Promise<Uint8Array> {
  effects.progress({ report, layout: output.layout, stage: 'print' });
  // Loaded here: checking needs nothing of it.
  const { write } = await import('../pdf/write.js');
  return write(sheet, fonts, [recordAttachment(record())]);
}

/** The pages of a fact sheet that was proved, as a PDF that is looked at on a screen and handed to nobody. */
export async function drawSheet(
  effects: Effects,
  report: string,
  { output, sheet, fonts }: Proof,
): Promise<Uint8Array> {
  effects.progress({ report, layout: output.layout, stage: 'print' });
  const { writeForScreen } = await import('../pdf/write.js');
  return writeForScreen(sheet, fonts);
}

/** The pictures of its pages that are asked for. */
export async function imagesOf(
  pdf: Uint8Array,
  path: string,
  images: PageImageOptions | undefined,
): Promise<Checked<readonly PageImage[]>> {
  if (images === undefined) return { value: [], diagnostics: [] };
  const { pageImages } = await import('./page-images.js');
  return pageImages(pdf, path, images);
}
