import { PNG } from 'pngjs';
import { limits } from '../files/limits.js';
import type { PixelBitmap } from '../sheet/nodes.js';
import { orientationIn, swapsSides } from './exif-orientation.js';
import { cutShort, tooManyPixels } from './faults.js';
import type { BitmapPicture, PictureFault } from './image.js';
import {
  chunksOf,
  foreignColors,
  inflatesToItsSize,
  readHeader,
  upToItsEnd,
  type PngHeader,
} from './png-chunks.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/**
 * Reads a PNG of any kind: the header before anything is inflated, then all of it, decoded once. What is embedded are
 * the pixels that were decoded, turned as its Exif orientation says.
 */
export function readPng(file: Uint8Array): BitmapPicture | PictureFault {
  const bytes = upToItsEnd(file);
  const header = readHeader(bytes);
  if (!header) return cutShort('PNG');
  if (header.width * header.height > limits.imagePixels) {
    return tooManyPixels(header.width, header.height);
  }
  if (!inflatesToItsSize(bytes, header)) return cutShort('PNG');
  const pixels = decode(bytes);
  if (!pixels) return cutShort('PNG');
  const [exif] = chunksOf(bytes, 'eXIf');
  const orientation = exif ? orientationIn(exif) : 1;
  const bitmap = bitmapOf(
    bytes,
    header,
    turned({ ...header, data: pixels }, orientation),
    orientation,
  );
  const profile = foreignColors(bytes);
  const { width, height } = bitmap;
  return { kind: 'bitmap', bitmap, width, height, ...(profile === undefined ? {} : { profile }) };
}

/** Red, green, blue and opacity of each pixel, 8 bits each. */
function decode(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)).data;
  } catch {
    return undefined;
  }
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Where a pixel of the upright picture stands in the one that was stored, by orientation (Exif 2.32, 4.6.5.1). */
const sources: Readonly<
  Record<number, (x: number, y: number, right: number, bottom: number) => readonly [number, number]>
> = {
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
};

function turned(stored: Pixels, orientation: number): Pixels {
  const source = sources[orientation];
  if (!source) return stored;
  const [width, height] = swapsSides(orientation)
    ? [stored.height, stored.width]
    : [stored.width, stored.height];
  const data = new Uint8Array(stored.data.length);
  const [from, to] = [stored.data, data];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [column, row] = source(x, y, stored.width - 1, stored.height - 1);
      const at = (row * stored.width + column) * 4;
      to.set(from.subarray(at, at + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}

function bitmapOf(
  bytes: Uint8Array,
  header: PngHeader,
  pixels: Pixels,
  orientation: number,
): PixelBitmap {
  const { width, height, data } = pixels;
  const isGrey = header.colorType === 0 || header.colorType === 4;
  const components = isGrey ? 1 : 3;
  const opacities = opacitiesOf(data);
  // Its own rows are those that would be written anew.
  const isAsStored =
    orientation === 1 &&
    header.depth === 8 &&
    !header.isInterlaced &&
    (header.colorType === 0 || header.colorType === 2);
  return {
    kind: 'pixels',
    width,
    height,
    components,
    samples: isAsStored
      ? Buffer.concat(chunksOf(bytes, 'IDAT'))
      : deflated(samplesOf(data, components), width, height, components),
    ...(opacities && { opacities: deflated(opacities, width, height, 1) }),
  };
}

function opacitiesOf(data: Uint8Array): Uint8Array | undefined {
  const opacities = new Uint8Array(data.length / 4);
  let isOpaque = true;
  for (let pixel = 0; pixel < opacities.length; pixel += 1) {
    const opacity = data[pixel * 4 + 3] ?? 255;
    opacities[pixel] = opacity;
    if (opacity !== 255) isOpaque = false;
  }
  return isOpaque ? undefined : opacities;
}

function samplesOf(data: Uint8Array, components: 1 | 3): Uint8Array {
  const samples = new Uint8Array((data.length / 4) * components);
  for (let pixel = 0; pixel * 4 < data.length; pixel += 1) {
    for (let sample = 0; sample < components; sample += 1) {
      samples[pixel * components + sample] = data[pixel * 4 + sample] ?? 0;
    }
  }
  return samples;
}

const GREY = 0;
const COLOR = 2;
const PAETH = 4;

/** Rows with PNG's filters, deflated: the data of a PNG that is written for them. */
function deflated(
  samples: Uint8Array,
  width: number,
  height: number,
  components: 1 | 3,
): Uint8Array {
  const colorType = components === 1 ? GREY : COLOR;
  const image = {
    width,
    height,
    data: Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength),
    gamma: 0,
  };
  const options = {
    colorType,
    inputColorType: colorType,
    inputHasAlpha: false,
    filterType: PAETH,
    deflateLevel: 6,
  } as const;
  return Buffer.concat(chunksOf(PNG.sync.write(image as unknown as PNG, options), 'IDAT'));
}
