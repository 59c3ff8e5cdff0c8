import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { RenderParameters } from 'pdfjs-dist/types/src/display/api.js';
import { error, failed, type Checked } from '../diagnostics/diagnostic.js';
import { limits } from '../files/limits.js';
import { startOf } from '../files/paths.js';
import { pdfFault } from '../provenance/open-pdf.js';

/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

const pointsInInch = 72;

/**
 * Paints a page on white.
 * @param number of the page, from 1
 * @param resolution dots an inch
 */
export async function renderPage(
  document: PDFDocumentProxy,
  number: number,
  resolution: number,
  file: string,
): Promise<Checked<Raster>> {
  try {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: resolution / pointsInInch });
    const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
    if (!(width > 0 && height > 0 && width * height <= limits.imagePixels)) {
      return tooLarge(file, number, width, height);
    }
    const { canvas, context } = canvasOf(document, width, height);
    const isWhole = await paint(page, { canvas, canvasContext: context, viewport });
    if (!isWhole) return tooMuch(file, number);
    const { data } = context.getImageData(0, 0, width, height);
    page.cleanup();
    return { value: { width, height, data }, diagnostics: [] };
  } catch (thrown) {
    return failed(pdfFault(thrown, file));
  }
}

/** Paints, up to the limit: forms that stand inside forms paint as often as there are ways to them. */
async function paint(
  page: PDFPageProxy,
  on: Pick<RenderParameters, 'canvas' | 'canvasContext' | 'viewport'>,
): Promise<boolean> {
  let isTooMuch = false;
  const task = page.render({
    ...on,
    background: 'white',
    operationsFilter: (index) => {
      isTooMuch ||= index >= limits.pagePaintings;
      return !isTooMuch;
    },
  });
  task.onContinue = (goOn: () => void) => {
    if (isTooMuch) task.cancel();
    else goOn();
  };
  try {
    await task.promise;
  } catch (thrown) {
    if (!isTooMuch) throw thrown;
  }
  return !isTooMuch;
}

interface Canvas {
  readonly canvas: object;
  readonly context: {
    readonly getImageData: (
      x: number,
      y: number,
      width: number,
      height: number,
    ) => { readonly data: Uint8ClampedArray };
  };
}

// pdf.js paints on the canvas of its own package: one of another copy would not take its images. It types neither.
const canvasOf = (document: PDFDocumentProxy, width: number, height: number): Canvas =>
  (document.canvasFactory as { readonly create: (width: number, height: number) => Canvas }).create(
    width,
    height,
  );

const tooMuch = (file: string, number: number): Checked<never> =>
  failed(
    error(
      'input/too-large',
      startOf(file),
      `page ${number} of ${file} paints more than ${limits.pagePaintings} times`,
      'name a PDF that factsheet has built',
    ),
  );

const tooLarge = (file: string, number: number, width: number, height: number): Checked<never> =>
  failed(
    error(
      'input/too-large',
      startOf(file),
      `page ${number} of ${file} would be ${width} × ${height} pixels, more than ${limits.imagePixels} in all`,
      'ask for fewer dots an inch, or name a PDF with pages of a printable size',
    ),
  );
