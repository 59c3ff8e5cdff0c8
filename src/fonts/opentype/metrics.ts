import { findTable, uint16 } from './tables.js';

/** Glyph → its advance in font units (OpenType 1.9, hmtx): glyphs beyond the last metric share its advance. */
export function advancesIn(file: Uint8Array): (glyph: number) => number {
  const hhea = findTable(file, 'hhea');
  const hmtx = findTable(file, 'hmtx');
  if (!hhea || !hmtx) throw new Error('it has no horizontal metrics');
  const last = uint16(hhea, 34) - 1;
  return (glyph) => uint16(hmtx, 4 * Math.min(glyph, last));
}
