import { brotliDecompressSync } from 'node:zlib';
import cubicToQuad from 'cubic2quad';
import type { Font, FontCollection, Glyph } from 'fontkit';
import { limits } from '../files/limits.js';
import {
  writeCompositeGlyph,
  writeSimpleGlyph,
  type Component,
  type Outline,
  type OutlinePoint,
} from './opentype/write-glyph.js';
import { varyKerning } from './opentype/vary-kerning.js';
import { writeSfnt } from './opentype/write-sfnt.js';

/** What a face is set and embedded from: a static TrueType file. */
export interface StaticFont {
  readonly file: Uint8Array;
  readonly font: Font;
  /** A glyph of the file, where the file itself holds none: it is written when a document takes it. */
  readonly outlineOf?: (glyph: number) => Uint8Array;
}

type Create = (bytes: Uint8Array) => Font | FontCollection;

/** What fontkit knows of a font beyond its types. */
interface FontParts extends Font {
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

interface PackedGlyph {
  readonly points?: readonly (OutlinePoint & { readonly endContour: boolean })[];
  readonly components?: readonly Component[];
}

type Command =
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

interface DrawnGlyph {
  readonly advanceWidth: number;
  readonly path: { readonly commands: readonly Command[]; readonly bbox: Glyph['bbox'] };
}

/** Tables that set text, and the names of the font (OpenType 1.9). */
const KEPT = ['head', 'hhea', 'cmap', 'OS/2', 'post', 'name', 'GSUB', 'GPOS', 'GDEF'];
/** How far a quadratic curve may lie from a cubic one, in em. */
const CURVE_ERROR = 0.0004;

/**
 * A font file as static TrueType, which is what PDF/A takes whole and what the rest of the tool reads: WOFF and WOFF2
 * are unpacked, a variable font is taken at one weight and its own default on every other axis, outlines of CFF are
 * written as quadratic curves. A static TrueType file is itself.
 * Throws an `Error` that says what is wrong with the file.
 */
export function staticFont(bytes: Uint8Array, weight: number, create: Create): StaticFont {
  const open = (file: Uint8Array): FontParts => {
    const font = parsed(create(Buffer.from(file.buffer, file.byteOffset, file.byteLength)));
    return hasRoomBehind(font, file) ? font : parsed(create(withRoomBehind(file)));
  };
  const given = open(bytes);
  const file = given.type === 'TTF' ? bytes : unpacked(given);
  const whole = given.type === 'TTF' ? given : open(file);
  const { tables } = whole.directory;
  if (tables['fvar'] === undefined && tables['glyf'] !== undefined) return { file, font: whole };
  if (!['glyf', 'CFF ', 'CFF2'].some((tag) => tables[tag])) throw new Error('it has no outlines');
  const drawn = tables['fvar'] === undefined ? whole : atWeight(whole, weight);
  const program = writeProgram(drawn, whole);
  const font = open(program);
  const drawing = (glyph: number): DrawnGlyph => drawn.getGlyph(glyph) as unknown as DrawnGlyph;
  const { getGlyph } = font;
  font.getGlyph = (id, characters) => {
    const glyph = getGlyph.call(font, id, characters);
    const bbox = { get: () => drawing(id).path.bbox };
    return glyph && (Object.create(glyph, { bbox }) as typeof glyph);
  };
  const limit = CURVE_ERROR * font.unitsPerEm;
  return {
    file: program,
    font,
    outlineOf: (glyph) => writeSimpleGlyph(contoursOf(drawing(glyph).path.commands, limit)),
  };
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

function tableOf(font: FontParts, tag: string): Uint8Array | undefined {
  const entry = font.directory.tables[tag];
  const stream = entry && font._getTableStream(tag);
  return stream ? stream.buffer.slice(stream.pos, stream.pos + entry.length) : undefined;
}

/** The TrueType or OpenType file that a WOFF or WOFF2 holds (W3C WOFF File Format 2.0, 5). */
function unpacked(font: FontParts): Uint8Array {
  const { tables } = font.directory;
  if (tables['hmtx']?.transformed === true)
    throw new Error('its advances are packed in a way that is not read');
  const isPacked = tables['glyf']?.transformed === true;
  if (font.type === 'WOFF2') decompress(font);
  const files = new Map<string, Uint8Array>();
  for (const tag of Object.keys(tables)) {
    if (isPacked && (tag === 'glyf' || tag === 'loca')) continue;
    const table = tableOf(font, tag);
    if (table) files.set(tag, table);
  }
  if (isPacked) {
    font._transformGlyfTable();
    const glyphs = font._transformedGlyphs.map((glyph, id) => packedGlyph(font, glyph, id));
    for (const [tag, table] of glyphTables(glyphs)) files.set(tag, table);
    setLongOffsets(files.get('head'));
  }
  return writeSfnt(files, files.has('CFF ') || files.has('CFF2') ? 'OTTO' : undefined);
}

/** Does what fontkit does with a library of its own, with Node's, and no further than a font may go. */
function decompress(font: FontParts): void {
  const { stream, directory, _dataPos: start } = font;
  const end = start + directory.totalCompressedSize;
  const tables = brotliDecompressSync(stream.buffer.subarray(start, end), {
    maxOutputLength: limits.fontBytes,
  });
  let offset = 0;
  for (const table of Object.values(directory.tables)) {
    table.offset = offset;
    offset += table.transformLength ?? table.length;
  }
  if (tables.length !== offset) throw new Error('its tables are cut short');
  font.stream = new (stream.constructor as new (bytes: Uint8Array) => typeof stream)(tables);
  font._decompressed = true;
}

function packedGlyph(font: FontParts, { points, components }: PackedGlyph, id: number) {
  if (components) {
    const { minX, minY, maxX, maxY } = (font.getGlyph(id) as unknown as DrawnGlyph).path.bbox;
    const box = [minX, minY, maxX, maxY] as const;
    return writeCompositeGlyph(components, box.every(Number.isFinite) ? box : [0, 0, 0, 0]);
  }
  const contours: OutlinePoint[][] = [];
  let begins = true;
  for (const point of points ?? []) {
    if (begins) contours.push([]);
    contours.at(-1)?.push(point);
    begins = point.endContour;
  }
  return writeSimpleGlyph(contours);
}

const glyphTables = (glyphs: readonly Uint8Array[]): readonly (readonly [string, Uint8Array])[] => {
  const loca = new Uint8Array(4 * (glyphs.length + 1));
  const view = new DataView(loca.buffer);
  let length = 0;
  const starts = glyphs.map((glyph, index) => {
    const start = length;
    length += (glyph.length + 3) & ~3;
    view.setUint32(4 * (index + 1), length);
    return start;
  });
  const glyf = new Uint8Array(Math.max(4, length));
  glyphs.forEach((glyph, index) => glyf.set(glyph, starts[index] ?? 0));
  return [
    ['glyf', glyf],
    ['loca', loca],
  ];
};

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** `indexToLocFormat` of head. */
const setLongOffsets = (head: Uint8Array | undefined): void => {
  if (!head) throw new Error('it has no table head');
  viewOf(head).setInt16(50, 1);
};

function atWeight(font: FontParts, weight: number): FontParts {
  const axis = font.variationAxes['wght'];
  if (axis === undefined) return font.getVariation({});
  if (weight < axis.min || weight > axis.max) {
    throw new Error(`its weights go from ${axis.min} to ${axis.max}, and ${weight} is asked for`);
  }
  return font.getVariation({ wght: weight });
}

/** The tables that text is set by, and advances; glyphs are written when they are taken. */
function writeProgram(drawn: FontParts, whole: FontParts): Uint8Array {
  const { numGlyphs } = whole;
  const tables = new Map<string, Uint8Array>();
  for (const tag of KEPT) {
    const table = tableOf(whole, tag);
    if (table) tables.set(tag, table);
  }
  const gpos = tables.get('GPOS');
  const store = whole.GDEF?.itemVariationStore;
  const { _variationProcessor: variation } = drawn;
  if (gpos && store && variation) {
    varyKerning(gpos, (outer, inner) => variation.getDelta(store, outer, inner));
  }
  setLongOffsets(tables.get('head'));
  const [hhea, given] = [tables.get('hhea'), tableOf(whole, 'hmtx')];
  if (!hhea || !given) throw new Error('it has no metrics');
  const isVariable = whole.directory.tables['fvar'] !== undefined;
  if (isVariable) viewOf(hhea).setUint16(34, numGlyphs);
  tables.set('hmtx', isVariable ? advancesOf(drawn, numGlyphs) : given);
  const maxp = new Uint8Array(32);
  viewOf(maxp).setUint32(0, 0x00010000);
  viewOf(maxp).setUint16(4, numGlyphs);
  // Two zones, as glyphs without instructions have (OpenType 1.9, maxp).
  viewOf(maxp).setUint16(14, 2);
  tables.set('maxp', maxp);
  const none = Array.from({ length: numGlyphs }, () => new Uint8Array(0));
  for (const [tag, table] of glyphTables(none)) tables.set(tag, table);
  return writeSfnt(tables);
}

function advancesOf(font: FontParts, count: number): Uint8Array {
  const table = new Uint8Array(4 * count);
  const view = viewOf(table);
  for (let id = 0; id < count; id += 1) {
    view.setUint16(4 * id, Math.round(font.getGlyph(id)?.advanceWidth ?? 0));
  }
  return table;
}

/** The contours of a path of fontkit, its cubic curves as quadratic ones within `limit` font units. */
function contoursOf(commands: readonly Command[], limit: number): Outline {
  const contours: OutlinePoint[][] = [];
  const add = (x = 0, y = 0, onCurve = true): void =>
    void contours.at(-1)?.push({ x: Math.round(x), y: Math.round(y), onCurve });
  let [x, y] = [0, 0];
  for (const { command, args } of commands) {
    if (command === 'moveTo') contours.push([]);
    if (command === 'moveTo' || command === 'lineTo') add(args[0], args[1]);
    if (command === 'quadraticCurveTo') {
      add(args[0], args[1], false);
      add(args[2], args[3]);
    }
    if (command === 'bezierCurveTo') {
      const [, , ...curves] = cubicToQuad(x, y, ...args, limit);
      curves.forEach((value, index) => {
        if (index % 2 === 0) add(value, curves[index + 1], index % 4 === 2);
      });
    }
    [x, y] = [args.at(-2) ?? x, args.at(-1) ?? y];
  }
  return contours.map(withoutRepeatedEnd).filter(({ length }) => length > 1);
}

/** A contour closes itself: a last point that is the first is one too many. */
function withoutRepeatedEnd(contour: readonly OutlinePoint[]): readonly OutlinePoint[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const isRepeated =
    contour.length > 1 && last?.onCurve === true && first?.x === last.x && first.y === last.y;
  return isRepeated ? contour.slice(0, -1) : contour;
}
