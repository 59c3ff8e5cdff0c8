import { failed, type Checked, type Diagnostic } from '../diagnostics/diagnostic.js';
import { openPdf } from '../provenance/open-pdf.js';
import { encodePng } from '../raster/png.js';
import { renderPage } from '../raster/render-page.js';
import { turn } from './turn.js';

/** Pictures that are made of the pages of each fact sheet, beside its PDF. */
export interface PageImageOptions {
  /** Dots an inch at which every page is painted; none is where absent. */
  readonly resolution?: number;
  /** Whether the first page is made small as well. */
  readonly thumbnail: boolean;
}

export interface PageImage {
  readonly kind: 'page' | 'thumbnail';
  readonly path: string;
  /** Of the PDF, from 1. */
  readonly page: number;
  /** Dots an inch; whole for pages. */
  readonly resolution: number;
  readonly bytes: Uint8Array;
}

/** Twice what a list of fact sheets shows them at. */
const thumbnailWidth = 300;
const pointsInInch = 72;

/**
 * Paints pages of a PDF: `x.page-01.png`, `x.page-02.png` … and `x.thumbnail.png` of its first page, 300 pixels wide.
 * @param path of the PDF that they stand beside
 */
export async function pageImages(
  pdf: Uint8Array,
  path: string,
  { resolution, thumbnail }: PageImageOptions,
): Promise<Checked<readonly PageImage[]>> {
  const opened = await openPdf(pdf, path);
  if (opened.value === undefined) return failed(opened.diagnostics);
  const document = opened.value;
  const diagnostics: Diagnostic[] = [];
  const images: PageImage[] = [];
  const paint = async (kind: PageImage['kind'], page: number, dots: number): Promise<void> => {
    await turn();
    const raster = await renderPage(document, page, dots, path);
    diagnostics.push(...raster.diagnostics);
    if (raster.value === undefined) return;
    const named = imagePath(path, kind, page);
    images.push({
      kind,
      path: named,
      page,
      resolution: dots,
      bytes: encodePng(raster.value, dots),
    });
  };
  try {
    if (resolution !== undefined) {
      for (let page = 1; page <= document.numPages; page++) await paint('page', page, resolution);
    }
    if (thumbnail) {
      const { width } = (await document.getPage(1)).getViewport({ scale: 1 });
      await paint('thumbnail', 1, (thumbnailWidth * pointsInInch) / width);
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return diagnostics.length > 0 ? failed(diagnostics) : { value: images, diagnostics };
}

/** Two digits, so that the names of up to 99 pages stand in their order. */
const imagePath = (pdf: string, kind: PageImage['kind'], page: number): string =>
  pdf.replace(
    /\.pdf$/u,
    kind === 'page' ? `.page-${String(page).padStart(2, '0')}.png` : '.thumbnail.png',
  );
