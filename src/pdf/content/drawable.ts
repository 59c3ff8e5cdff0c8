import { fitSvg } from './graphics.js';
import type { Gradient, PdfDocument } from '../pdfkit.js';
import { drawSvg, PDFDocumentPart } from '../pdfmake.js';

/** How a drawing came out on a page that was thrown away. */
export interface Trial {
  /** What keeps it from being drawn whole, if anything. */
  readonly fault?: string;
  /** Stops of gradients that were written; a gradient that repeats has them again for each time. */
  readonly stops: number;
}

/**
 * Draws SVG without text at a size in pt on a page that is thrown away. For drawings of strangers, whose numbers may
 * come to more than a PDF can hold, and whose gradients may repeat without end.
 */
export function tryDrawing(svg: string, width: number, height: number, mostStops: number): Trial {
  const scratch = new PDFDocumentPart({}, {}, {}, {}, { autoFirstPage: false, font: null });
  scratch.addPage({ size: [width, height], margin: 0 });
  let stops = 0;
  countStops(scratch, () => {
    stops += 1;
    if (stops > mostStops) throw new Error(`its gradients have more than ${mostStops} stops`);
  });
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
    return { stops };
  } catch (error) {
    return { stops, fault: error instanceof Error ? error.message : String(error) };
  }
}

/** Tells of each stop before the document keeps it. */
function countStops(document: PdfDocument, onStop: () => void): void {
  for (const name of ['linearGradient', 'radialGradient'] as const) {
    const begin = document[name].bind(document);
    document[name] = (...geometry) => {
      const gradient = begin(...geometry);
      const stop = gradient.stop.bind(gradient);
      gradient.stop = (...given: Parameters<Gradient['stop']>) => {
        onStop();
        return stop(...given);
      };
      return gradient;
    };
  }
}
