import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Checked, Diagnostic } from '../diagnostics/diagnostic.js';
import { comparePixels } from './pixels.js';
import { renderPage } from '../raster/render-page.js';

export interface PageChange {
  readonly change: 'added' | 'removed' | 'changed';
  /** From 1; pages are compared by their numbers. */
  readonly page: number;
  /** How many pixels of a changed page differ. */
  readonly pixels?: number;
  /** Of all pixels of the page, from 0 to 1. */
  readonly share?: number;
}

/** Takes the picture of a changed page: the old one, the new one and their difference side by side, as PNG. */
export type TakePicture = (page: number, png: Uint8Array) => void;

export interface OpenedPdf {
  readonly file: string;
  readonly document: PDFDocumentProxy;
}

/** Enough for the smallest type of a sheet, and a page is painted in a blink. */
const resolution = 96;

/** The pages that do not look the same in both PDFs, by number. */
export async function comparePages(
  old: OpenedPdf,
  now: OpenedPdf,
  takePicture?: TakePicture,
): Promise<Checked<readonly PageChange[]>> {
  const diagnostics: Diagnostic[] = [];
  const changes: PageChange[] = [];
  const [before, after] = [old.document.numPages, now.document.numPages];
  for (let page = 1; page <= Math.max(before, after); page++) {
    if (page > before) changes.push({ change: 'added', page });
    else if (page > after) changes.push({ change: 'removed', page });
    else {
      const rasters = [
        await renderPage(old.document, page, resolution, old.file),
        await renderPage(now.document, page, resolution, now.file),
      ] as const;
      diagnostics.push(...rasters.flatMap((raster) => raster.diagnostics));
      const [was, is] = rasters;
      if (!was.value || !is.value) continue;
      const { pixels, share, picture } = comparePixels(was.value, is.value);
      if (pixels === 0) continue;
      changes.push({ change: 'changed', page, pixels, share });
      takePicture?.(page, picture());
    }
  }
  return { value: diagnostics.length > 0 ? undefined : changes, diagnostics };
}
