import { crc32, deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPng } from '../../src/images/png.js';
import { isFault } from '../../src/images/image.js';

/** Colour types of ISO/IEC 15948, 11.2.2, with the depths that each may have, and their samples a pixel. */
const kinds = [
  { name: 'grey', type: 0, samples: 1, depths: [1, 2, 4, 8, 16] },
  { name: 'colour', type: 2, samples: 3, depths: [8, 16] },
  { name: 'palette', type: 3, samples: 1, depths: [1, 2, 4, 8] },
  { name: 'grey with opacity', type: 4, samples: 2, depths: [8, 16] },
  { name: 'colour with opacity', type: 6, samples: 4, depths: [8, 16] },
] as const;

interface Stored {
  readonly type: number;
  readonly depth: number;
  readonly samples: number;
  readonly width: number;
  readonly height: number;
  readonly isInterlaced: boolean;
  /** Of each pixel, in rows. */
  readonly pixels: readonly (readonly number[])[];
  readonly palette: readonly (readonly number[])[];
  /** A colour that is clear, or the opacities of the palette's first entries. */
  readonly transparency: readonly number[] | undefined;
  /** Of each row, one after another over and over. */
  readonly filters: readonly number[];
}

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const edges = Buffer.alloc(8);
  edges.writeUInt32BE(data.length, 0);
  edges.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([edges.subarray(0, 4), body, edges.subarray(4)]);
};

/** First column and row of each pass, and the steps to the next (8.2, Adam7). */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [left, above, corner].map((each) => Math.abs(guess - each)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}

/** What a filter takes from a byte (9.2): the one to its left, above, their mean, Paeth's guess. */
const predicted = (filter: number, left: number, above: number, corner: number): number =>
  [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;

const encoded = (picture: Stored): Uint8Array => {
  const { type, depth, samples, width, height, isInterlaced, pixels, filters } = picture;
  const back = Math.max(1, (samples * depth) >> 3);
  const rows: Buffer[] = [];
  for (const [x0, y0, dx, dy] of isInterlaced ? passes : ([[0, 0, 1, 1]] as const)) {
    if (x0 >= width) continue;
    let above = Buffer.alloc(0);
    for (let y = y0; y < height; y += dy) {
      let bits = '';
      for (let x = x0; x < width; x += dx) {
        for (const sample of pixels[y * width + x] ?? []) {
          bits += sample.toString(2).padStart(depth, '0');
        }
      }
      const row = Buffer.from(
        (bits.match(/.{1,8}/gu) ?? []).map((byte) => parseInt(byte.padEnd(8, '0'), 2)),
      );
      const filter = filters[rows.length % filters.length] ?? 0;
      const filtered = row.map(
        (byte, at) =>
          byte - predicted(filter, row[at - back] ?? 0, above[at] ?? 0, above[at - back] ?? 0),
      );
      rows.push(Buffer.concat([Buffer.from([filter]), filtered]));
      above = row;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, isInterlaced ? 1 : 0], 8);
  const { transparency } = picture;
  const clear =
    transparency &&
    (type === 3 ? transparency : transparency.flatMap((each) => [each >> 8, each & 255]));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(type === 3 ? [chunk('PLTE', Buffer.from(picture.palette.flat()))] : []),
    ...(clear ? [chunk('tRNS', Buffer.from(clear))] : []),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

/** Red, green, blue and opacity of a pixel in 8 bits (13.12: nearest; 11.3.2: clear is the colour as it is stored). */
function shown(
  { type, depth, palette, transparency }: Stored,
  pixel: readonly number[],
): readonly number[] {
  const [first = 0] = pixel;
  if (type === 3) return [...(palette[first] ?? []), transparency?.[first] ?? 255];
  const eight = pixel.map((sample) => Math.round((sample * 255) / (2 ** depth - 1)));
  const isClear =
    transparency !== undefined && pixel.every((sample, at) => sample === transparency[at]);
  const [a = 0, b = 0, c = 0, d = 0] = eight;
  if (type === 0) return [a, a, a, isClear ? 0 : 255];
  if (type === 2) return [a, b, c, isClear ? 0 : 255];
  return type === 4 ? [a, a, a, b] : [a, b, c, d];
}

/** The bytes of rows as a PDF holds them: deflated, each with a filter of PNG (ISO 32000-2, 7.4.4.4). */
function unfiltered(packed: Uint8Array, width: number, components: number): readonly number[] {
  const bytes = inflateSync(packed);
  const length = width * components;
  const found: number[] = [];
  for (let start = 0; start < bytes.length; start += length + 1) {
    const above = found.length - length;
    for (let at = 0; at < length; at += 1) {
      const before = (index: number, isThere: boolean): number =>
        isThere ? (found[index] ?? 0) : 0;
      const isIn = at >= components;
      const guess = predicted(
        bytes[start] ?? 0,
        before(found.length - components, isIn),
        before(above + at, true),
        before(above + at - components, isIn),
      );
      found.push(((bytes[start + 1 + at] ?? 0) + guess) & 255);
    }
  }
  return found;
}

const pictures = (kind: (typeof kinds)[number], depth: number, isInterlaced: boolean) =>
  fc
    .record({
      width: fc.integer({ min: 1, max: 11 }),
      height: fc.integer({ min: 1, max: 11 }),
      filters: fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
      isClear: fc.boolean(),
    })
    .chain(({ width, height, filters, isClear }) => {
      const colors = kind.type === 3 ? Math.min(2 ** depth, 20) : 2 ** depth;
      const byte = fc.nat(255);
      return fc
        .record({
          pixels: fc.array(
            fc.array(fc.nat(colors - 1), { minLength: kind.samples, maxLength: kind.samples }),
            { minLength: width * height, maxLength: width * height },
          ),
          palette: fc.array(fc.tuple(byte, byte, byte), {
            minLength: colors < 257 ? colors : 0,
            maxLength: colors < 257 ? colors : 0,
          }),
          opacities: fc.array(byte, { minLength: 1, maxLength: Math.min(colors, 256) }),
        })
        .map(({ pixels, palette, opacities }): Stored => {
          // The clear colour is one that is there.
          const clear = kind.type === 3 ? opacities : pixels[0];
          const may = isClear && kind.type < 4;
          const { type, samples } = kind;
          const transparency = may ? clear : undefined;
          return {
            type,
            samples,
            depth,
            width,
            height,
            isInterlaced,
            pixels,
            palette,
            transparency,
            filters,
          };
        });
    });

describe('every kind of PNG is embedded with the pixels that it shows', () => {
  const cases = kinds.flatMap((kind) =>
    kind.depths.flatMap((depth) =>
      [false, true].map((isInterlaced) => ({ kind, depth, isInterlaced, name: kind.name })),
    ),
  );
  it.each(cases)(
    '$name of $depth bits, interlaced: $isInterlaced',
    ({ kind, depth, isInterlaced }) => {
      fc.assert(
        fc.property(pictures(kind, depth, isInterlaced), (picture) => {
          const read = readPng(encoded(picture));
          if (isFault(read) || read.bitmap.kind !== 'pixels') throw new Error(JSON.stringify(read));
          const { width, height, components, samples, opacities } = read.bitmap;
          const expected = picture.pixels.map((pixel) => shown(picture, pixel));
          expect([width, height]).toEqual([picture.width, picture.height]);
          // The colour of what is clear shows nowhere.
          const seen = (colors: readonly number[]): readonly number[] =>
            colors.map((color, at) =>
              expected[Math.floor(at / components)]?.[3] === 0 ? 0 : color,
            );
          expect(seen(unfiltered(samples, width, components))).toEqual(
            seen(expected.flatMap((pixel) => pixel.slice(0, components))),
          );
          const clear = expected.map(([, , , opacity = 255]) => opacity);
          const found = opacities && unfiltered(opacities, width, 1);
          expect(found ?? clear.map(() => 255)).toEqual(clear);
        }),
        { numRuns: 40 },
      );
    },
  );
});
