/*
 * The parts of OpenType layout tables that plain Western text needs (OpenType 1.9, chapter 2, “OpenType Layout Common
 * Table Formats”). Offsets are of bytes in the font file.
 */

/** A font file and a position in it. */
export interface Table {
  readonly view: DataView;
  readonly offset: number;
}

export const uint16 = ({ view, offset }: Table, at: number): number => view.getUint16(offset + at);

export const int16 = ({ view, offset }: Table, at: number): number => view.getInt16(offset + at);

export const uint32 = ({ view, offset }: Table, at: number): number => view.getUint32(offset + at);

/** The table that a 16-bit offset in a table points to. */
export const subtable = (table: Table, at: number): Table => ({
  view: table.view,
  offset: table.offset + uint16(table, at),
});

/** The values at every `step` bytes of a list that begins with its length. */
export const list = (table: Table, at: number, step = 2): readonly number[] =>
  Array.from({ length: uint16(table, at) }, (_, index) => at + 2 + index * step);

export const tagAt = (table: Table, at: number): string =>
  String.fromCharCode(
    ...[0, 1, 2, 3].map((index) => table.view.getUint8(table.offset + at + index)),
  );

/** A table of a TrueType file by its tag. */
export function findTable(file: Uint8Array, tag: string): Table | undefined {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const directory = { view, offset: 0 };
  const records = Array.from({ length: uint16(directory, 4) }, (_, index) => 12 + 16 * index);
  const record = records.find((at) => tagAt(directory, at) === tag);
  return record === undefined ? undefined : { view, offset: uint32(directory, record + 8) };
}

/** A lookup of GSUB or GPOS; an extension's subtables stand in place of it. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly Table[];
}

/**
 * The lookups of some features for a language system of a script, or its default one, in the order in which they apply. Where the font
 * has no such script, the default one counts.
 * @param system the tag of the language system; the default one where absent
 * @param extension the type of lookup that only points on: 7 in GSUB, 9 in GPOS
 */
export function lookupsOf(
  table: Table,
  script: string,
  features: ReadonlySet<string>,
  extension: number,
  system?: string,
): readonly Lookup[] {
  const scripts = subtable(table, 4);
  const records = new Map(list(scripts, 0, 6).map((at) => [tagAt(scripts, at), at]));
  const record = [script, 'DFLT', 'dflt', 'latn'].map((tag) => records.get(tag)).find(Boolean);
  if (record === undefined) return [];
  const chosen = subtable(scripts, record + 4);
  const named = list(chosen, 2, 6).find((each) => tagAt(chosen, each) === system);
  // The offset of a language system stands behind its tag, that of the default one at the head.
  const offset = system === undefined ? 0 : named === undefined ? undefined : named + 4;
  if (offset === undefined || uint16(chosen, offset) === 0) return [];
  const language = subtable(chosen, offset);
  const featureList = subtable(table, 6);
  const indices = new Set(
    list(language, 4).flatMap((at) => {
      const feature = 2 + 6 * uint16(language, at);
      if (!features.has(tagAt(featureList, feature))) return [];
      const body = subtable(featureList, feature + 4);
      return list(body, 2).map((index) => uint16(body, index));
    }),
  );
  const lookupList = subtable(table, 8);
  return [...indices]
    .toSorted((one, other) => one - other)
    .map((index) => lookupAt(subtable(lookupList, 2 + 2 * index), extension));
}

function lookupAt(lookup: Table, extension: number): Lookup {
  const type = uint16(lookup, 0);
  const subtables = list(lookup, 4).map((at) => subtable(lookup, at));
  const [first] = subtables;
  if (type !== extension || first === undefined) return { type, subtables };
  return {
    type: uint16(first, 2),
    subtables: subtables.map((each) => ({
      view: each.view,
      offset: each.offset + uint32(each, 4),
    })),
  };
}

/** The record of a table sorted by range that holds a glyph: its offset, or -1. A record begins with start and end. */
function rangeOf(table: Table, listAt: number, glyph: number): number {
  let low = 0;
  let high = uint16(table, listAt) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = listAt + 2 + 6 * middle;
    if (glyph < uint16(table, at)) high = middle - 1;
    else if (glyph > uint16(table, at + 2)) low = middle + 1;
    else return at;
  }
  return -1;
}

/** Glyph → its index in a coverage table; -1 where it is not in it. */
export function coverageOf(coverage: Table): (glyph: number) => number {
  if (uint16(coverage, 0) === 1) {
    const indices = new Map(list(coverage, 2).map((at, index) => [uint16(coverage, at), index]));
    return (glyph) => indices.get(glyph) ?? -1;
  }
  return (glyph) => {
    const at = rangeOf(coverage, 2, glyph);
    return at < 0 ? -1 : uint16(coverage, at + 4) + glyph - uint16(coverage, at);
  };
}

/** Glyph → its class; glyphs that are not there have class 0. */
export function classesOf(definition: Table): (glyph: number) => number {
  if (uint16(definition, 0) === 1) {
    const start = uint16(definition, 2);
    const count = uint16(definition, 4);
    return (glyph) =>
      glyph >= start && glyph < start + count ? uint16(definition, 6 + 2 * (glyph - start)) : 0;
  }
  return (glyph) => {
    const at = rangeOf(definition, 2, glyph);
    return at < 0 ? 0 : uint16(definition, at + 4);
  };
}
