import { crc32 } from 'node:zlib';
import { PNG } from 'pngjs';
import type { Raster } from './render-page.js';

const inchesInMetre = 1 / 0.0254;
/** The signature and IHDR: 8, and 4 + 4 + 13 + 4 bytes (PNG, 5.2 and 11.2.2). */
const HEADER_LENGTH = 33;

/**
 * A raster without transparency as PNG; the same raster always gives the same bytes.
 * @param resolution dots an inch, so that whatever places the picture gives it the size of the paper (PNG, 11.3.4.3)
 */
export function encodePng({ width, height, data }: Raster, resolution: number): Uint8Array {
  const png = new PNG({ width, height });
  png.data.set(data);
  const bytes = PNG.sync.write(png, { colorType: 2, inputHasAlpha: true });
  return Buffer.concat([
    bytes.subarray(0, HEADER_LENGTH),
    physicalSize(Math.round(resolution * inchesInMetre)),
    bytes.subarray(HEADER_LENGTH),
  ]);
}

function physicalSize(dotsInMetre: number): Uint8Array {
  const chunk = Buffer.alloc(4 + 4 + 9 + 4);
  chunk.writeUInt32BE(9, 0);
  chunk.write('pHYs', 4, 'latin1');
  chunk.writeUInt32BE(dotsInMetre, 8);
  chunk.writeUInt32BE(dotsInMetre, 12);
  chunk.writeUInt8(1, 16);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 17)), 17);
  return chunk;
}
