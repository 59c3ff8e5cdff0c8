/*
 * Writing a font file (OpenType 1.9, “Font file”): a directory, then tables that begin at multiples of four bytes.
 */

const HEADER = 12;
const RECORD = 16;
const TRUETYPE = 0x00010000;
/** OTTO */
const OPENTYPE = 0x4f54544f;
/** What the checksums of the whole file and its `checksumAdjustment` add up to. */
const MAGIC = 0xb1b0afba;
const HEAD_ADJUSTMENT = 8;

const padded = (length: number): number => (length + 3) & ~3;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/** Sum of the 32-bit words of bytes whose length is a multiple of four, modulo 2^32. */
function checksum(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

/** A font file of tables by tag; `head` has to be one of them. `OTTO` is the kind of file with outlines of CFF. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>, kind?: 'OTTO'): Uint8Array {
  const sorted = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const count = sorted.length;
  const start = HEADER + RECORD * count;
  const length = sorted.reduce((sum, [, table]) => sum + padded(table.length), start);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  const power = 2 ** Math.floor(Math.log2(count));
  view.setUint32(0, kind === undefined ? TRUETYPE : OPENTYPE);
  view.setUint16(4, count);
  view.setUint16(6, power * RECORD);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (count - power) * RECORD);
  let offset = start;
  let adjustment = 0;
  sorted.forEach(([tag, table], index) => {
    const record = HEADER + RECORD * index;
    file.set(table, offset);
    if (tag === 'head') {
      adjustment = offset + HEAD_ADJUSTMENT;
      view.setUint32(adjustment, 0);
    }
    for (let at = 0; at < 4; at += 1) view.setUint8(record + at, tag.charCodeAt(at));
    view.setUint32(record + 4, checksum(file.subarray(offset, offset + padded(table.length))));
    view.setUint32(record + 8, offset);
    view.setUint32(record + 12, table.length);
    offset += padded(table.length);
  });
  view.setUint32(adjustment, (MAGIC - checksum(file)) >>> 0);
  return file;
}
