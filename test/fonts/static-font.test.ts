import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { staticFont } from '../../src/fonts/static-font.js';
import { FontFault, openFace } from '../../src/fonts/open-face.js';
import { FontSubset, type SubsettableFont } from '../../src/pdf/fonts/font-subset.js';
import { readingEffects } from './support.js';

const { create } = createRequire(import.meta.url)('fontkit') as typeof Fontkit;

const fraunces =
  'node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2';
const files = {
  'variable WOFF2': fraunces,
  'OpenType with CFF': 'node_modules/source-sans/OTF/SourceSans3-Regular.otf',
  'variable OpenType with CFF2': 'node_modules/source-sans/VF/SourceSans3VF-Upright.otf',
  WOFF: 'node_modules/source-sans/WOFF/TTF/SourceSans3-Regular.ttf.woff',
} as const;

const open = (file: string, weight: number) =>
  openFace(
    readingEffects,
    {
      id: `Face-${weight}`,
      weight,
      italic: false,
      file,
      place: { file: 'fonts.yaml', line: 7, column: 9 },
    },
    'House',
    file,
  );

type Drawn = { readonly path: { readonly bbox: Fontkit.Glyph['bbox'] } };

/** Ink of a letter in the font file that a PDF would embed. */
const embedded = (file: string, weight: number, letter: string) => {
  const { font } = open(file, weight);
  const subset = new FontSubset(font as unknown as SubsettableFont);
  const number = subset.include(font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id);
  const program = subset.encode();
  const view = new DataView(program.buffer, program.byteOffset);
  // A subset has no cmap, so that its tables are read by their tags.
  const table = (tag: string): number => {
    for (let at = 12; at < 12 + 16 * view.getUint16(4); at += 16)
      if (String.fromCharCode(...program.subarray(at, at + 4)) === tag)
        return view.getUint32(at + 8);
    throw new Error(`no ${tag}`);
  };
  const glyph = table('glyf') + view.getUint32(table('loca') + 4 * number);
  return {
    kind: view.getUint32(0),
    ink: [2, 4, 6, 8].map((at) => view.getInt16(glyph + at)),
    bearing: view.getInt16(table('hmtx') + 4 * number + 2),
    advance: subset.advances[number],
  };
};

describe('a face that is no static TrueType file', () => {
  // Of HarfBuzz 6.0 (hb-shape --variations=wght=…), in units of 1/2000 em.
  it.each([
    [
      100,
      {
        AV: 2556,
        To: 2272,
        Ty: 2294,
        AVATAR: 7441,
        We: 2840,
        'P.': 1422,
        LT: 2318,
        Ya: 2208,
        'r.': 1118,
      },
    ],
    [
      400,
      {
        AV: 2737,
        To: 2414,
        Ty: 2453,
        AVATAR: 8092,
        We: 2995,
        'P.': 1668,
        LT: 2488,
        Ya: 2331,
        'r.': 1328,
      },
    ],
    [
      700,
      {
        AV: 2916,
        To: 2558,
        Ty: 2612,
        AVATAR: 8740,
        We: 3150,
        'P.': 1913,
        LT: 2659,
        Ya: 2454,
        'r.': 1539,
      },
    ],
    [
      900,
      {
        AV: 3007,
        To: 2629,
        Ty: 2692,
        AVATAR: 9067,
        We: 3227,
        'P.': 2036,
        LT: 2744,
        Ya: 2516,
        'r.': 1644,
      },
    ],
  ])('is kerned as drawn at its weight: %s', (weight, advances) => {
    const face = open(fraunces, weight);
    const found = Object.keys(advances).map((text) => [text, Math.round(face.advance(text) * 2)]);
    expect(Object.fromEntries(found)).toEqual(advances);
  });

  it.each(Object.entries(files))(
    'is embedded as one, with the ink it was drawn with: %s',
    (_, file) => {
      const source = create(readFileSync(file)) as Fontkit.Font & {
        readonly variationAxes: { readonly wght?: { readonly default: number } };
        readonly getVariation: (axes: object) => Fontkit.Font;
        readonly directory: { readonly tables: object };
      };
      // fontkit draws a packed variable font at its default alone.
      const weight = source.type === 'WOFF2' ? (source.variationAxes.wght?.default ?? 400) : 400;
      const isVariableSfnt = source.type === 'TTF' && 'fvar' in source.directory.tables;
      const drawn = isVariableSfnt ? source.getVariation({ wght: 400 }) : source;
      for (const letter of ['H', 'g', '&']) {
        const glyph = drawn.glyphForCodePoint(letter.codePointAt(0) ?? 0) as unknown as Drawn &
          Fontkit.Glyph;
        const { minX, minY, maxX, maxY } = glyph.path.bbox;
        const { kind, ink, bearing, advance = 0 } = embedded(file, weight, letter);
        expect(kind).toBe(0x00010000);
        // A curve of second order may lie half a unit off one of third, and is written in whole units.
        [minX, minY, maxX, maxY].forEach((edge, index) =>
          expect(Math.abs((ink[index] ?? 0) - edge), `${letter} ${index}`).toBeLessThan(2),
        );
        expect(bearing).toBe(ink[0]);
        expect(Math.abs(advance - glyph.advanceWidth)).toBeLessThan(1);
      }
    },
  );

  it.each([fraunces, files['variable OpenType with CFF2']])(
    'has the weight that the manifest says: %s',
    (file) => {
      const [light, bold] = [open(file, 400), open(file, 700)];
      expect(bold.advance('library')).toBeGreaterThan(light.advance('library') * 1.02);
      expect(embedded(file, 700, 'l').ink).not.toEqual(embedded(file, 400, 'l').ink);
      expect((bold.font as unknown as Fontkit.Font).postscriptName).toBe('Face-700');
    },
  );

  it('is refused at its line where it has not that weight', () => {
    const fault = (): unknown => {
      try {
        return open(fraunces, 950);
      } catch (thrown) {
        return thrown instanceof FontFault ? thrown.diagnostic : thrown;
      }
    };
    expect(fault()).toMatchObject({
      code: 'font/corrupt',
      place: { file: 'fonts.yaml', line: 7 },
      problem:
        'node_modules/@fontsource-variable/fraunces/files/fraunces-latin-wght-normal.woff2 cannot be parsed as a font: its weights go from 100 to 900, and 950 is asked for',
    });
  });
});

describe('a font file that ends with an empty glyph', () => {
  /** The glyph table moved to the end of the file, and the space at the end of that. */
  function endingWithSpace(given: Buffer): Uint8Array {
    const record = (tag: string): number => given.indexOf(tag, 12, 'latin1');
    const at = (tag: string): number => given.readUInt32BE(record(tag) + 8);
    const length = given.readUInt32BE(record('glyf') + 12);
    const outlines = given.subarray(at('glyf'), at('glyf') + length);
    const file = Buffer.concat([given, outlines]);
    file.writeUInt32BE(given.length, record('glyf') + 8);
    const space = create(given) as unknown as { glyphForCodePoint(code: number): { id: number } };
    const { id } = space.glyphForCodePoint(0x20);
    const isLong = given.readInt16BE(at('head') + 50) === 1;
    for (const glyph of [id, id + 1])
      if (isLong) file.writeUInt32BE(length, at('loca') + 4 * glyph);
      else file.writeUInt16BE(length / 2, at('loca') + 2 * glyph);
    return file;
  }

  it('has the width of that glyph', () => {
    const given = readFileSync('fonts/source-sans/SourceSans3-Regular.ttf');
    const width = (bytes: Uint8Array) =>
      staticFont(bytes, 400, create).font.layout(' ').advanceWidth;
    expect(width(endingWithSpace(given))).toBe(width(given));
  });
});
