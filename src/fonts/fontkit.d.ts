/** The part of fontkit 2 that the tool uses; the package carries no types of its own. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    /** Of the ink; not finite where there is none. */
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly Pick<Glyph, 'id' | 'advanceWidth' | 'codePoints'>[];
    readonly positions: readonly GlyphPosition[];
    readonly advanceWidth: number;
  }

  export interface Font {
    readonly type: 'TTF' | 'WOFF' | 'WOFF2';
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph: (id: number, characters?: readonly number[]) => Glyph | null;
    layout: (text: string, features?: readonly string[]) => GlyphRun;
  }

  export interface FontCollection {
    readonly type: 'TTC' | 'DFont';
  }

  /** Throws where the bytes are of no format that fontkit knows. */
  export function create(bytes: Uint8Array, postscriptName?: string): Font | FontCollection;
}
