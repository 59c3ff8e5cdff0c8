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
