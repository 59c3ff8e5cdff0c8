import { inflateSync } from 'node:zlib';

/** Samples of a pixel by colour type (PNG, 11.2.2). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** Bits a sample by colour type (PNG, table 11.1). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** First column and row of each pass, and how far apart its columns and rows are (PNG, 8.2). */
const adam7: readonly (readonly [x: number, y: number, dx: number, dy: number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

export interface PngHeader {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly isInterlaced: boolean;
}

const HEADER_END = 29;

/** The header (PNG, 11.2.2); undefined where it is cut short or says what no PNG can be. */
export function readHeader(bytes: Uint8Array): PngHeader | undefined {
  if (bytes.length < HEADER_END) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  const [depth = 0, colorType = 0, , , interlace = 0] = bytes.subarray(24, HEADER_END);
  const isKnown = depths[colorType]?.includes(depth) === true && interlace <= 1;
  if (width === 0 || height === 0 || !isKnown) return undefined;
  return { width, height, depth, colorType, isInterlaced: interlace === 1 };
}

/** The contents of the chunks of a type, in order (PNG, 5.3). */
export function chunksOf(bytes: Uint8Array, type: string): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Uint8Array[] = [];
  for (let offset = 8; offset + 12 <= bytes.length;) {
    const length = view.getUint32(offset);
    const named = nameAt(bytes, offset);
    if (named === type) found.push(bytes.subarray(offset + 8, offset + 8 + length));
    offset += length + 12;
  }
  return found;
}

const nameAt = (bytes: Uint8Array, offset: number): string =>
  String.fromCharCode(...bytes.subarray(offset + 4, offset + 8));

/** A PNG without what some program has put behind its end, which is none of it (PNG, 5.6). */
export function upToItsEnd(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 8; offset + 12 <= bytes.length; offset += view.getUint32(offset) + 12) {
    if (nameAt(bytes, offset) === 'IEND') return bytes.subarray(0, offset + 12);
  }
  return bytes;
}

/** Whether the picture's data inflate to the length that its header says, and no byte more. */
export function inflatesToItsSize(bytes: Uint8Array, header: PngHeader): boolean {
  const expected = lengthOf(header);
  try {
    // A byte more than expected shows a bomb without letting it go off.
    const data = Buffer.concat(chunksOf(bytes, 'IDAT'));
    return inflateSync(data, { maxOutputLength: expected + 1 }).length === expected;
  } catch {
    return false;
  }
}

function lengthOf({ width, height, depth, colorType, isInterlaced }: PngHeader): number {
  const bits = depth * (samples[colorType] ?? 0);
  const rows = (columns: number, lines: number): number =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * bits) / 8));
  if (!isInterlaced) return rows(width, height);
  return adam7.reduce(
    (sum, [x, y, dx, dy]) =>
      sum + rows(Math.ceil(Math.max(0, width - x) / dx), Math.ceil(Math.max(0, height - y) / dy)),
    0,
  );
}

/** Gamma of sRGB as the chunk writes it, and how far from it is near enough to be seen as the same. */
const SRGB_GAMMA = 45_455;
const NEAR_GAMMA = 2_500;
const PROFILE_BYTES = 4_000_000;

/** Primaries and transfer of sRGB as code points of H.273, all numbers in RGB, in full range (PNG 3, 11.3.2.6). */
const SRGB_CODE_POINTS = [1, 13, 0, 1];
/** White, red, green and blue of sRGB as the chunk writes them, and how far from them is near enough. */
const SRGB_PRIMARIES = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];
const NEAR_PRIMARY = 1_000;

/**
 * What the colours of a PNG are measured by, where that is not sRGB (PNG 3, 4.3): its code points, the name of its
 * profile, its primaries or its gamma, the first that it has. Without any word of it, colours are those of sRGB.
 */
export function foreignColors(bytes: Uint8Array): string | undefined {
  const [codePoints] = chunksOf(bytes, 'cICP');
  if (codePoints) {
    const isOfSrgb = SRGB_CODE_POINTS.every((point, index) => codePoints[index] === point);
    const read = [...codePoints.subarray(0, 4)].join('/');
    return isOfSrgb ? undefined : `the code points ${read} (cICP)`;
  }
  if (chunksOf(bytes, 'sRGB').length > 0) return undefined;
  const [profile] = chunksOf(bytes, 'iCCP');
  if (profile) return isSrgb(profile) ? undefined : `the profile “${profileName(profile)}”`;
  const [primaries] = chunksOf(bytes, 'cHRM');
  if (primaries && !areOfSrgb(primaries)) return 'primaries of its own (cHRM)';
  const [gamma] = chunksOf(bytes, 'gAMA');
  if (!gamma || gamma.length < 4) return undefined;
  const value = new DataView(gamma.buffer, gamma.byteOffset, 4).getUint32(0);
  return Math.abs(value - SRGB_GAMMA) <= NEAR_GAMMA ? undefined : `the gamma ${value / 100_000}`;
}

function areOfSrgb(chunk: Uint8Array): boolean {
  if (chunk.length < 32) return false;
  const view = new DataView(chunk.buffer, chunk.byteOffset, 32);
  return SRGB_PRIMARIES.every(
    (primary, index) => Math.abs(view.getUint32(index * 4) - primary) <= NEAR_PRIMARY,
  );
}

const profileName = (chunk: Uint8Array): string =>
  String.fromCharCode(...chunk.subarray(0, Math.max(0, chunk.indexOf(0))))
    .replaceAll(/[^\x20-\x7e\xa0-\xff]/g, '')
    .slice(0, 79);

function isSrgb(chunk: Uint8Array): boolean {
  try {
    const deflated = chunk.subarray(chunk.indexOf(0) + 2);
    const profile = inflateSync(deflated, { maxOutputLength: PROFILE_BYTES });
    return /sRGB/i.test(profile.toString('latin1')) || /s.R.G.B/s.test(profile.toString('latin1'));
  } catch {
    return false;
  }
}
