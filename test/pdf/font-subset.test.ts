import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { FontSubset, type SubsettableFont } from '../../src/pdf/fonts/font-subset.js';

const faces = [
  'source-sans/SourceSans3-Regular.ttf',
  'source-serif/SourceSerif4-Semibold.ttf',
  'noto-sans-sc/NotoSansSC_400Regular.ttf',
  'noto-serif-sc/NotoSerifSC_700Bold.ttf',
] as const;

type WholeFont = Font & SubsettableFont & { readonly numGlyphs: number };

const open = (bytes: Uint8Array): WholeFont => create(Buffer.from(bytes)) as WholeFont;

interface DrawnGlyph {
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}

const drawn = (font: Font, id: number) => {
  const glyph = font.getGlyph(id) as unknown as DrawnGlyph;
  return { advance: glyph.advanceWidth, outline: glyph.path.toSVG() };
};

const uint32 = (bytes: Uint8Array, at: number): number =>
  new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);

/** Sum of a file's 32-bit words (OpenType 1.9, calculating checksums). */
const sumOf = (bytes: Uint8Array): number => {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + uint32(bytes, at)) >>> 0;
  return sum;
};

describe.each(faces)('a subset of %s', (file) => {
  const bytes = readFileSync(`fonts/${file}`);
  const font = open(bytes);
  const glyph = fc.nat({ max: font.numGlyphs - 1 });

  it('draws every glyph as the whole font does, and as wide', () => {
    fc.assert(
      fc.property(fc.array(glyph, { minLength: 1, maxLength: 20 }), (ids) => {
        const subset = new FontSubset(font);
        const numbers = ids.map((id) => subset.include(id));
        const own = open(subset.encode());
        expect(numbers.map((number) => drawn(own, number))).toEqual(
          ids.map((id) => drawn(font, id)),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('draws a glyph made of others, whose parts nobody asked for', () => {
    const accented = ['č', 'é', 'Å'].map((letter) => letter.codePointAt(0) ?? 0);
    const ids = accented.flatMap((code) => {
      const { id } = font.glyphForCodePoint(code);
      return id > 0 ? [id] : [];
    });
    const subset = new FontSubset(font);
    const numbers = ids.map((id) => subset.include(id));
    const own = open(subset.encode());
    expect(numbers.map((number) => drawn(own, number))).toEqual(ids.map((id) => drawn(font, id)));
  });

  it('has a glyph a second time, drawn alike and as much wider as asked for', () => {
    const { id } = font.glyphForCodePoint(0x32);
    const subset = new FontSubset(font);
    const { advance, outline } = drawn(font, id);
    const parts = [{ id, x: 0, y: 0 }];
    const wider = subset.includeDrawing(parts, advance + 90);
    const narrower = subset.includeDrawing(parts, advance - 90);
    const own = open(subset.encode());
    expect(drawn(own, wider)).toEqual({ advance: advance + 90, outline });
    expect(drawn(own, narrower)).toEqual({ advance: advance - 90, outline });
  });

  it('has glyphs at their places as one glyph, as wide as asked for', () => {
    const [base, mark] = ['a', '-'].map((each) => font.glyphForCodePoint(each.charCodeAt(0)).id);
    const subset = new FontSubset(font);
    const number = subset.includeDrawing(
      [
        { id: base ?? 0, x: 0, y: 0 },
        { id: mark ?? 0, x: -120, y: 340 },
      ],
      512,
    );
    const own = open(subset.encode());
    const boxOf = (of: Font, id: number) =>
      (
        of.getGlyph(id) as unknown as {
          bbox: { minX: number; minY: number; maxX: number; maxY: number };
        }
      ).bbox;
    const letter = boxOf(font, base ?? 0);
    const above = boxOf(font, mark ?? 0);
    expect(own.getGlyph(number)?.advanceWidth).toBe(512);
    expect(boxOf(own, number)).toMatchObject({
      minX: Math.min(letter.minX, above.minX - 120),
      maxX: Math.max(letter.maxX, above.maxX - 120),
      minY: Math.min(letter.minY, above.minY + 340),
      maxY: Math.max(letter.maxY, above.maxY + 340),
    });
  });

  it('gives a glyph one number however often it is asked for, and the missing glyph number 0', () => {
    const subset = new FontSubset(font);
    expect(subset.include(0)).toBe(0);
    expect(subset.include(7)).toBe(1);
    expect(subset.include(7)).toBe(1);
  });

  it('leaves the whole font as it was, and adds up to the checksum of font files', () => {
    const subset = new FontSubset(font);
    for (let id = 0; id < 60; id += 1) subset.include(id);
    expect(sumOf(subset.encode())).toBe(0xb1b0afba);
    expect(Buffer.compare(Buffer.from(font.stream.buffer), bytes)).toBe(0);
  });
});
