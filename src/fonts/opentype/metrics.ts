import { findTable, int16, uint16 } from './tables.js';

/** Glyph → its advance in font units (OpenType 1.9, hmtx): glyphs beyond the last metric share its advance. */
export function advancesIn(file: Uint8Array): (glyph: number) => number {
  const hhea = findTable(file, 'hhea');
  const hmtx = findTable(file, 'hmtx');
  if (!hhea || !hmtx) throw new Error('it has no horizontal metrics');
  const last = uint16(hhea, 34) - 1;
  return (glyph) => uint16(hmtx, 4 * Math.min(glyph, last));
}

/** The slope of an italic in degrees counter-clockwise from the vertical (OpenType 1.9, post). */
export function italicAngleIn(file: Uint8Array): number {
  const post = findTable(file, 'post');
  return post ? int16(post, 4) + uint16(post, 6) / 65_536 : 0;
}
