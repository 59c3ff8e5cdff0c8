import { brotliDecompressSync } from 'node:zlib';
import { limits } from '../files/limits.js';
import { tableOf, type DrawnGlyph, type FontParts, type PackedGlyph } from './font-parts.js';
import {
  glyphTables,
  setLongOffsets,
  writeCompositeGlyph,
  writeSimpleGlyph,
  type OutlinePoint,
} from './opentype/write-glyph.js';
import { writeSfnt } from './opentype/write-sfnt.js';

/** The TrueType or OpenType file that a WOFF or WOFF2 holds (W3C WOFF File Format 2.0, 5). */
export function unpacked(font: FontParts): Uint8Array {
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
