import { fitSvg } from './graphics.js';
import { drawSvg, PDFDocumentPart } from './pdfmake.js';

/**
 * What keeps SVG without text from being drawn whole at a size in pt, or `undefined`: it is drawn on a page that is
 * thrown away. For drawings of strangers, whose numbers may come to more than a PDF can hold.
 */
export function whyNotDrawable(svg: string, width: number, height: number): string | undefined {
  const scratch = new PDFDocumentPart({}, {}, {}, {}, { autoFirstPage: false, font: null });
  scratch.addPage({ size: [width, height], margin: 0 });
  try {
    drawSvg(scratch, fitSvg(svg, width, height), 0, 0, {
      width,
      height,
      assumePt: true,
      fontCallback: (families) => {
        throw new Error(`text in ${families}`);
      },
      warningCallback: (message) => {
        throw new Error(message);
      },
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
