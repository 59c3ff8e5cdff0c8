import { PDFiumLibrary } from '@hyzyla/pdfium';
import { Resvg } from '@resvg/resvg-js';
import type { Raster } from '../../src/raster/render-page.js';
import { readSvg } from '../../src/images/svg/read-svg.js';
import { print } from './print.js';
import { scaleItems } from '../../src/sheet/scale-drawing.js';
import { element, job, testFonts } from './print-job.js';

/** How wide a drawing stands on its page, and how far from its edges, in pt. */
const WIDTH = 360;
const CORNER = 36;
/** Pixels of a point: lines of a hair come out as wide as they are. */
const SCALE = 3;

/** A drawing as the one figure of a PDF; throws with what is wrong in it. */
export async function pdfOfSvg(
  svg: string,
  width = WIDTH,
): Promise<{ readonly pdf: Uint8Array; readonly height: number }> {
  const { value, diagnostics } = readSvg(svg, 'x.svg');
  if (!value) {
    throw new Error(
      diagnostics
        .map(({ place, problem }) => `${place.line}:${place.column} ${problem}`)
        .join('\n'),
    );
  }
  const by = width / value.width;
  const owner = element('img', 'en', [], { src: 'x.svg', alt: 'A drawing' });
  const height = value.height * by;
  const node = {
    kind: 'drawing',
    element: owner,
    width,
    height,
    items: scaleItems(value.items, by),
  } as const;
  const geometry = {
    width: width + 2 * CORNER,
    height: height + 2 * CORNER,
    margins: { top: CORNER, right: CORNER, bottom: CORNER, left: CORNER },
  };
  const printed = await print({ ...job([owner], [node]), geometry }, testFonts());
  if (!printed.value) throw new Error(printed.diagnostics.map(({ problem }) => problem).join('\n'));
  return { pdf: printed.value.pdf, height };
}

/** pdf.js knows no masks by lightness outside a browser; this is the renderer of Chromium. */
const pdfium = PDFiumLibrary.init();

/** A drawing as the page of a PDF shows it. */
export async function paintByPdf(svg: string): Promise<Raster> {
  const { pdf, height } = await pdfOfSvg(svg);
  const document = await (await pdfium).loadDocument(pdf);
  const page = await document.getPage(0).render({ scale: SCALE, render: 'bitmap' });
  document.destroy();
  const whole = { width: page.width, height: page.height, data: new Uint8ClampedArray(page.data) };
  return cut(whole, CORNER * SCALE, WIDTH * SCALE, Math.round(height * SCALE));
}

function cut(page: Raster, from: number, width: number, height: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let row = 0; row < height; row += 1) {
    const start = ((row + from) * page.width + from) * 4;
    data.set(page.data.subarray(start, start + width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** The same drawing by a renderer of SVG, on white. */
export function paintByReference(svg: string): Raster {
  const image = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH * SCALE },
    background: '#ffffff',
  }).render();
  return { width: image.width, height: image.height, data: new Uint8ClampedArray(image.pixels) };
}

/**
 * How much two pictures differ where they differ most: the mean over 6 × 6 pt of the difference of a colour, from
 * 0 to 255, so that edges which are smoothed in another way bear on little.
 */
export function largestDifference(one: Raster, other: Raster): number {
  const size = 6 * SCALE;
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let largest = 0;
  for (let top = 0; top + size <= height; top += size / 2) {
    for (let left = 0; left + size <= width; left += size / 2) {
      const sums = [0, 0, 0];
      for (let y = top; y < top + size; y += 1) {
        for (let x = left; x < left + size; x += 1) {
          for (const part of [0, 1, 2]) {
            const a = one.data[(y * one.width + x) * 4 + part] ?? 0;
            const b = other.data[(y * other.width + x) * 4 + part] ?? 0;
            sums[part] = (sums[part] ?? 0) + a - b;
          }
        }
      }
      largest = Math.max(largest, ...sums.map((sum) => Math.abs(sum) / (size * size)));
    }
  }
  return largest;
}
