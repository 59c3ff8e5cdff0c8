import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { Raster } from '../raster/render-page.js';

/** Two pages laid over one another. */
export interface PixelDifference {
  /** How many pixels differ, by however little. */
  readonly pixels: number;
  /** Of all pixels, from 0 to 1. */
  readonly share: number;
  /** The pages and what differs, side by side, as PNG: old, new, difference. */
  readonly picture: () => Uint8Array;
}

/** Compares two rasters; where one is larger, the other is laid on a white ground of its size. */
export function comparePixels(old: Raster, now: Raster): PixelDifference {
  const width = Math.max(old.width, now.width);
  const height = Math.max(old.height, now.height);
  const [before, after] = [grown(old, width, height), grown(now, width, height)];
  const match = (difference?: Uint8ClampedArray): number =>
    pixelmatch(before.data, after.data, difference, width, height, {
      threshold: 0,
      includeAA: true,
    });
  const pixels = match();
  return {
    pixels,
    share: pixels / (width * height),
    picture: () => {
      const difference: Raster = { width, height, data: new Uint8ClampedArray(width * height * 4) };
      match(difference.data);
      return sideBySide([before, after, difference]);
    },
  };
}

function grown(raster: Raster, width: number, height: number): Raster {
  if (raster.width === width && raster.height === height) return raster;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < raster.height; row++) {
    const start = row * raster.width * 4;
    data.set(raster.data.subarray(start, start + raster.width * 4), row * width * 4);
  }
  return { width, height, data };
}

/** Pixels between two pages. */
const gutter = 8;

/** Rasters of one size in a row, on black. */
export function sideBySide(rasters: readonly Raster[]): Uint8Array {
  const [first] = rasters;
  const { width, height } = first ?? { width: 0, height: 0 };
  const total = rasters.length * (width + gutter) - gutter;
  const png = new PNG({ width: total, height });
  for (let alpha = 3; alpha < png.data.length; alpha += 4) png.data[alpha] = 255;
  for (const [index, { data }] of rasters.entries()) {
    const left = index * (width + gutter);
    for (let row = 0; row < height; row++) {
      png.data.set(data.subarray(row * width * 4, (row + 1) * width * 4), (row * total + left) * 4);
    }
  }
  return PNG.sync.write(png);
}
