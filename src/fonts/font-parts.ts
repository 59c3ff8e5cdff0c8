import type { Font, FontCollection, Glyph } from 'fontkit';
import type { Component, OutlinePoint } from './opentype/write-glyph.js';

export type Create = (bytes: Uint8Array) => Font | FontCollection;

/** What fontkit knows of a font beyond its types. */
export interface FontParts extends Font {
  readonly numGlyphs: number;
  stream: { readonly buffer: Uint8Array };
  readonly _dataPos: number;
  _decompressed?: boolean;
  readonly directory: {
    readonly tables: Readonly<
      Record<
        string,
        {
          readonly length: number;
          readonly transformed?: boolean;
          readonly transformLength?: number | null;
          offset: number;
        }
      >
    >;
    readonly totalCompressedSize: number;
  };
  readonly variationAxes: Readonly<
    Record<string, { readonly min: number; readonly default: number; readonly max: number }>
  >;
  readonly GDEF?: { readonly itemVariationStore?: object };
  readonly _variationProcessor?: {
    readonly getDelta: (store: object, outer: number, inner: number) => number;
  } | null;
  readonly getVariation: (settings: Readonly<Record<string, number>>) => FontParts;
  readonly _getTableStream: (
    tag: string,
  ) => { readonly buffer: Uint8Array; readonly pos: number } | null;
  readonly _transformGlyfTable: () => void;
  readonly _transformedGlyphs: readonly PackedGlyph[];
}

export interface PackedGlyph {
  readonly points?: readonly (OutlinePoint & { readonly endContour: boolean })[];
  readonly components?: readonly Component[];
}

export type Command =
  | { readonly command: 'moveTo' | 'lineTo'; readonly args: readonly [number, number] }
  | {
      readonly command: 'quadraticCurveTo';
      readonly args: readonly [number, number, number, number];
    }
  | {
      readonly command: 'bezierCurveTo';
      readonly args: readonly [number, number, number, number, number, number];
    }
  | { readonly command: 'closePath'; readonly args: readonly [] };

export interface DrawnGlyph {
  readonly advanceWidth: number;
  readonly path: { readonly commands: readonly Command[]; readonly bbox: Glyph['bbox'] };
}

/** A font file as fontkit reads it. Throws an `Error` where it is a collection. */
export function openFont(file: Uint8Array, create: Create): FontParts {
  const font = parsed(create(Buffer.from(file.buffer, file.byteOffset, file.byteLength)));
  return hasRoomBehind(font, file) ? font : parsed(create(withRoomBehind(file)));
}

function parsed(font: Font | FontCollection): FontParts {
  if (!('layout' in font)) throw new Error('it is a font collection');
  return font as FontParts;
}

/** In bytes (OpenType 1.9, `glyf`). */
const GLYPH_HEADER = 10;

/**
 * fontkit reads the header of a glyph for its width even where the glyph has no outline: of a last glyph without
 * one, at the end of the file, it would read beyond it.
 */
const withRoomBehind = (file: Uint8Array): Buffer =>
  Buffer.concat([file, Buffer.alloc(GLYPH_HEADER)]);

function hasRoomBehind({ type, directory }: FontParts, { length }: Uint8Array): boolean {
  const { glyf } = directory.tables;
  return type === 'TTF' && glyf !== undefined && glyf.offset + glyf.length + GLYPH_HEADER <= length;
}

/** A copy of one table. */
export function tableOf(font: FontParts, tag: string): Uint8Array | undefined {
  const entry = font.directory.tables[tag];
  const stream = entry && font._getTableStream(tag);
  return stream ? stream.buffer.slice(stream.pos, stream.pos + entry.length) : undefined;
}
