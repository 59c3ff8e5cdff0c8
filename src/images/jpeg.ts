import { limits } from '../files/limits.js';
import { isExif, isTurned } from './exif-orientation.js';
import { cutShort, tooManyPixels } from './faults.js';
import type { BitmapPicture, PictureFault } from './image.js';

/** Markers (ITU-T T.81, table B.1). */
const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const app1 = 0xe1;
/** Baseline, extended and progressive Huffman frames, which PDF's DCTDecode reads (ISO 32000-1, 7.4.8). */
const frames = [0xc0, 0xc1, 0xc2];
/** Other frames: lossless, hierarchical, arithmetic. */
const otherFrames = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

export const isJpeg = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xff && bytes[1] === startOfImage && bytes[2] === 0xff;

/** Walks the segments up to the scan; the picture's data is not decoded. Width and height are those it is seen in. */
export function readJpeg(bytes: Uint8Array): BitmapPicture | PictureFault {
  if (!endsWhole(bytes)) return cutShort('JPEG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = 2;
  let exif: Uint8Array | undefined;
  while (offset + 9 < bytes.length) {
    if (bytes[offset] !== 0xff) return cutShort('JPEG');
    const marker = bytes[offset + 1] ?? 0;
    if (marker === startOfScan) break;
    if (otherFrames.includes(marker)) return unsupported('its coding is one that PDF cannot hold');
    if (frames.includes(marker)) {
      const picture = readFrame(bytes, view, offset);
      if ('code' in picture || exif === undefined || !isTurned(exif)) return picture;
      return { ...picture, width: picture.height, height: picture.width };
    }
    // 0xFF may be repeated before a marker as a filler.
    const length = marker === 0xff ? 1 : 2 + view.getUint16(offset + 2);
    const segment = bytes.subarray(offset + 4, offset + length);
    if (marker === app1 && isExif(segment)) exif ??= segment;
    offset += length;
  }
  return cutShort('JPEG');
}

function readFrame(
  bytes: Uint8Array,
  view: DataView,
  offset: number,
): BitmapPicture | PictureFault {
  const [precision, height, width] = [
    bytes[offset + 4],
    view.getUint16(offset + 5),
    view.getUint16(offset + 7),
  ];
  const components = bytes[offset + 9];
  if (width === 0 || height === 0) return cutShort('JPEG');
  if (precision !== 8) return unsupported(`it has ${precision} bits a colour`);
  if (components !== 1 && components !== 3) return unsupported('it is not in RGB or grey');
  if (width * height > limits.imagePixels) return tooManyPixels(width, height);
  return { kind: 'bitmap', bitmap: { kind: 'jpeg', bytes }, width, height };
}

/** Some cameras pad the end with zeros or 0xFF. */
function endsWhole(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return end > 4 && bytes[end - 2] === 0xff && bytes[end - 1] === endOfImage;
}

const unsupported = (problem: string): PictureFault => ({
  code: 'image/unsupported',
  problem: `the JPEG cannot be printed as it is: ${problem}`,
  remedy: 'save it as a baseline JPEG in RGB with 8 bits a colour',
});
