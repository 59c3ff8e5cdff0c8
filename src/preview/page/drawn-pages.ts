import { getDocument, GlobalWorkerOptions, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import type { OutputView } from '../view.js';

GlobalWorkerOptions.workerSrc = '/pdfjs/pdf.worker.min.mjs';

/** One thread for all documents: starting it takes longer than opening one. */
const worker = new PDFWorker();

export interface OpenedPdf {
  readonly url: string;
  readonly document: PDFDocumentProxy;
}

/** The pages as they are looked at; the file itself, which nobody waits for, is under `/pdf`. */
export const pdfUrl = ({ layout, digest }: OutputView): string =>
  `/pages/${encodeURIComponent(layout)}.pdf?digest=${digest}`;

export async function openPdf(url: string): Promise<OpenedPdf> {
  const task = getDocument({
    url,
    worker,
    wasmUrl: '/pdfjs/',
    isEvalSupported: false,
    useSystemFonts: false,
    disableAutoFetch: false,
    disableRange: true,
    disableStream: true,
  });
  return { url, document: await task.promise };
}

export const closePdf = async (pdf: OpenedPdf | undefined): Promise<void> =>
  pdf?.document.loadingTask.destroy();

/**
 * Paints a page on a new canvas.
 * @param width CSS pixels
 */
export async function paintPage(
  { document: pdf }: OpenedPdf,
  number: number,
  width: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const own = page.getViewport({ scale: 1 });
  const density = Math.min(window.devicePixelRatio, 3);
  const viewport = page.getViewport({ scale: (width * density) / own.width });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  // What is painted unseen need not wait for the frames of the screen, as pdf.js does unless it paints for print.
  await page.render({ canvas, viewport, intent: 'print' }).promise;
  return canvas;
}
