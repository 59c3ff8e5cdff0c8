import { PNG } from 'pngjs';
import { limits } from '../files/limits.js';
import type { Bitmap, PictureFault } from './image.js';
import { inflatesToItsSize } from './png-size.js';
import { cutShort, tooManyPixels } from './faults.js';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Where IHDR gives the width and the height (PNG, 11.2.2). */
const widthAt = 16;
const heightAt = 20;
const headerEnd = 29;

export const isPng = (bytes: Uint8Array): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Reads the header before anything is inflated, then decodes the whole file once to be sure of it. */
export function readPng(bytes: Uint8Array): Bitmap | PictureFault {
  if (bytes.length < headerEnd) return cutShort('PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(widthAt), view.getUint32(heightAt)];
  if (width === 0 || height === 0) return cutShort('PNG');
  if (width * height > limits.imagePixels) return tooManyPixels(width, height);
  if (!inflatesToItsSize(bytes)) return cutShort('PNG');
  try {
    PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return cutShort('PNG');
  }
  return { kind: 'bitmap', bytes, width, height };
}
