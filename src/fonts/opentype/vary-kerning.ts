import { list, subtable, uint16, uint32, type Table } from './tables.js';

/** A device table that points into the item variation store (OpenType 1.9, chapter 2, VariationIndex). */
const VARIATION_INDEX = 0x8000;

/** What a value gains at the instance, in font units; its indices are those of the item variation store of GDEF. */
export type DeltaOf = (outer: number, inner: number) => number;

/**
 * Sets the pair kerning of a variable font (GPOS lookup type 2) to that of an instance, in place: each value that varies
 * becomes the whole number that it has there.
 */
export function varyKerning(gpos: Uint8Array, deltaOf: DeltaOf): void {
  const view = new DataView(gpos.buffer, gpos.byteOffset, gpos.byteLength);
  const lookups = subtable({ view, offset: 0 }, 8);
  // Lookups share subtables, and subtables share sets of pairs.
  const done = new Set<number>();
  for (const at of list(lookups, 0)) {
    const lookup = subtable(lookups, at);
    for (const each of list(lookup, 4)) {
      const table = subtable(lookup, each);
      const isExtension = uint16(lookup, 0) === 9;
      const type = isExtension ? uint16(table, 2) : uint16(lookup, 0);
      const body = isExtension ? { view, offset: table.offset + uint32(table, 4) } : table;
      if (type === 2) varyPairs(body, deltaOf, done);
    }
  }
}

function varyPairs(table: Table, deltaOf: DeltaOf, done: Set<number>): void {
  const formats = [uint16(table, 4), uint16(table, 6)] as const;
  const vary = (parent: Table, at: number): void => {
    varyValue(parent, at, formats[0], deltaOf, done);
    varyValue(parent, at + sizeOf(formats[0]), formats[1], deltaOf, done);
  };
  const size = sizeOf(formats[0]) + sizeOf(formats[1]);
  if (uint16(table, 0) === 1) {
    for (const at of list(table, 8)) {
      const set = subtable(table, at);
      for (const pair of list(set, 0, 2 + size)) vary(set, pair + 2);
    }
    return;
  }
  const cells = uint16(table, 12) * uint16(table, 14);
  for (let cell = 0; cell < cells; cell += 1) vary(table, 16 + cell * size);
}

const fieldsOf = (format: number): readonly number[] =>
  [0, 1, 2, 3, 4, 5, 6, 7].filter((bit) => ((format >> bit) & 1) === 1);

/** Bytes of a value record: two for each bit of its format (OpenType 1.9, GPOS, value record). */
export const sizeOf = (format: number): number => 2 * fieldsOf(format).length;

/** @param parent what the offsets of the record count from: the set of pairs, or the subtable of classes */
function varyValue(
  parent: Table,
  at: number,
  format: number,
  deltaOf: DeltaOf,
  done: Set<number>,
): void {
  const fields = fieldsOf(format);
  for (const [index, bit] of fields.entries()) {
    const device = fields.indexOf(bit + 4);
    const position = parent.offset + at + 2 * index;
    if (bit > 3 || device < 0 || done.has(position)) continue;
    const offset = uint16(parent, at + 2 * device);
    const varies = { view: parent.view, offset: parent.offset + offset };
    if (offset === 0 || uint16(varies, 4) !== VARIATION_INDEX) continue;
    done.add(position);
    const delta = Math.round(deltaOf(uint16(varies, 0), uint16(varies, 2)));
    parent.view.setInt16(position, parent.view.getInt16(position) + delta);
  }
}
