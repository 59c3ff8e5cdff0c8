/*
 * The Exif tag that says how a camera was held (CIPA DC-008, Exif 2.32, 4.6.5.1). pdfkit turns a JPEG as it is drawn;
 * the pixels of a PNG are turned as they are read.
 */

const HEADER = 'Exif\0\0';
const LITTLE_ENDIAN = 'II';
const BIG_ENDIAN = 'MM';
const TIFF = 42;
const ENTRY = 12;
const ORIENTATION = 0x0112;

/** What of the picture lies at the top and to the left, from 1 (upright) to 8; from 5 on its rows are upright. */
const UPRIGHT = 1;
const FIRST_TURNED = 5;
const LAST = 8;

/** Whether the content of a JPEG's APP1 segment is Exif. */
export const isExif = (segment: Uint8Array): boolean => ascii(segment, 0, HEADER.length) === HEADER;

/** Whether an Exif segment says that width and height of the picture change places. */
export const isTurned = (segment: Uint8Array): boolean =>
  swapsSides(orientationIn(segment.subarray(HEADER.length)));

export const swapsSides = (orientation: number): boolean => orientation >= FIRST_TURNED;

/** What Exif data say of the orientation, their header left out as in a PNG's eXIf chunk: 1 to 8. */
export function orientationIn(tiff: Uint8Array): number {
  const order = ascii(tiff, 0, 2);
  if (tiff.length < 8 || (order !== LITTLE_ENDIAN && order !== BIG_ENDIAN)) return UPRIGHT;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = order === LITTLE_ENDIAN;
  const directory = view.getUint32(4, isLittle);
  if (view.getUint16(2, isLittle) !== TIFF || directory + 2 > tiff.length) return UPRIGHT;
  const entries = view.getUint16(directory, isLittle);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * ENTRY;
    if (entry + ENTRY > tiff.length) return UPRIGHT;
    if (view.getUint16(entry, isLittle) === ORIENTATION) {
      const value = view.getUint16(entry + 8, isLittle);
      return value >= UPRIGHT && value <= LAST ? value : UPRIGHT;
    }
  }
  return UPRIGHT;
}

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));
