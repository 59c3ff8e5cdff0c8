import { shorten } from '../diagnostics/wording.js';
import { limits } from '../files/limits.js';
import type { PictureFault } from './image.js';

export const cutShort = (format: string): PictureFault => ({
  code: 'image/corrupt',
  problem: `the ${format} is cut short or cannot be decoded`,
  remedy: 'save it again from its original',
});

export const tooManyPixels = (width: number, height: number): PictureFault => ({
  code: 'image/too-large',
  problem: `it is ${width} × ${height} pixels, and ${limits.imagePixels} pixels is the limit`,
  remedy: 'save it smaller; 300 pixels to the inch of its printed width are enough',
});

export const forbidden = (what: string): PictureFault => ({
  code: 'image/forbidden',
  problem: `the SVG holds ${what}`,
  remedy: 'save it as plain SVG: shapes with their own attributes, text as outlines',
});

export const unsupported = (problem: string, remedy: string): PictureFault => ({
  code: 'image/unsupported',
  problem: `the SVG cannot be printed as it is: ${problem}`,
  remedy,
});

export const dangling = (id: string): PictureFault =>
  unsupported(
    `it refers to #${shorten(id)}, which is not in it`,
    'save it again with what it uses',
  );

export const tooHuge = (number: string): PictureFault =>
  unsupported(`it holds the number ${shorten(number)}`, 'save it with numbers of a usual size');

export const tooManyParts = (): PictureFault => ({
  code: 'image/too-large',
  problem: `the SVG comes to more than ${limits.svgParts} shapes, lines and curves`,
  remedy: 'simplify the drawing, or place it as a PNG',
});
