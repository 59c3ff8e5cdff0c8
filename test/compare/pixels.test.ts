import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { comparePixels, sideBySide } from '../../src/compare/pixels.js';
import type { Raster } from '../../src/raster/render-page.js';

const white = (width: number, height: number): Raster => ({
  width,
  height,
  data: new Uint8ClampedArray(width * height * 4).fill(255),
});
const dotted = (raster: Raster, pixels: readonly number[], level: number): Raster => {
  const data = Uint8ClampedArray.from(raster.data);
  for (const pixel of pixels) data.set([level, level, level], pixel * 4);
  return { ...raster, data };
};

describe('the pixels of two pages', () => {
  it('are the same where nothing differs', () => {
    expect(comparePixels(white(5, 4), white(5, 4))).toMatchObject({ pixels: 0, share: 0 });
  });

  it('are counted exactly, wherever they are and however little they differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 19 })),
        fc.integer({ min: 0, max: 253 }),
        (pixels, level) => {
          const { pixels: found, share } = comparePixels(
            white(5, 4),
            dotted(white(5, 4), pixels, level),
          );
          expect(found).toBe(pixels.length);
          expect(share).toBeCloseTo(pixels.length / 20);
        },
      ),
    );
  });

  it('are laid on a white ground where the pages are of two sizes', () => {
    expect(comparePixels(white(3, 3), white(5, 4)).pixels).toBe(0);
    expect(comparePixels(white(3, 3), dotted(white(5, 4), [4, 19], 0)).pixels).toBe(2);
  });
});

describe('the picture', () => {
  it('shows old, new and difference beside one another', () => {
    const old = white(2, 3);
    const { picture } = comparePixels(old, dotted(old, [0], 0));
    const { width, height, data } = PNG.sync.read(Buffer.from(picture()));
    const gutter = (width - 3 * 2) / 2;
    expect([height, gutter]).toEqual([3, 8]);
    const red = (column: number): readonly number[] => [
      ...data.subarray(column * 4, column * 4 + 4),
    ];
    expect(red(0)).toEqual([255, 255, 255, 255]);
    expect(red(2 + gutter)).toEqual([0, 0, 0, 255]);
    expect(red(2 * (2 + gutter))).not.toEqual([255, 255, 255, 255]);
  });

  it('is a PNG of one page alone too', () => {
    expect(PNG.sync.read(Buffer.from(sideBySide([white(4, 2)])))).toMatchObject({
      width: 4,
      height: 2,
    });
  });
});
