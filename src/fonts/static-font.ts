import cubicToQuad from 'cubic2quad';
import type { Font } from 'fontkit';
import {
  openFont,
  tableOf,
  type Command,
  type Create,
  type DrawnGlyph,
  type FontParts,
} from './font-parts.js';
import {
  glyphTables,
  setLongOffsets,
  viewOf,
  writeSimpleGlyph,
  type Outline,
  type OutlinePoint,
} from './opentype/write-glyph.js';
import { varyKerning } from './opentype/vary-kerning.js';
import { writeSfnt } from './opentype/write-sfnt.js';
import { unpacked } from './unpack-font.js';

/** What a face is set and embedded from: a static TrueType file. */
export interface StaticFont {
  readonly file: Uint8Array;
  readonly font: Font;
  /** A glyph of the file, where the file itself holds none: it is written when a document takes it. */
  readonly outlineOf?: (glyph: number) => Uint8Array;
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
  const open = (file: Uint8Array): FontParts => openFont(file, create);
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
