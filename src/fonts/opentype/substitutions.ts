import { coverageOf, int16, list, subtable, uint16, type Lookup, type Table } from './tables.js';

/** A glyph that stands for `count` glyphs of the row it was made from. */
interface Substitute {
  readonly glyph: number;
  readonly count: number;
}

/** What a lookup makes of glyphs in a row; `undefined` where it changes none. */
export type Substitution = (glyphs: readonly number[]) => readonly Substitute[] | undefined;

/** What a subtable makes of the glyph at a position and those behind it. */
type SubstituteAt = (glyphs: readonly number[], position: number) => Substitute | undefined;

/** Lookup types of GSUB that change a glyph whatever stands round it. */
const SINGLE = 1;
const LIGATURE = 4;

export const isSubstitution = ({ type }: Lookup): boolean => type === SINGLE || type === LIGATURE;

/** A lookup of single or ligature substitution, for glyphs without marks between them (OpenType 1.9, GSUB). */
export function substitutionOf({ type, subtables }: Lookup): Substitution {
  const each = subtables.map(type === SINGLE ? single : ligatures);
  return (glyphs) => {
    const substitutes: Substitute[] = [];
    let isChanged = false;
    for (let position = 0; position < glyphs.length;) {
      const found = firstOf(each, glyphs, position);
      isChanged ||= found !== undefined;
      const substitute = found ?? { glyph: glyphs[position] ?? 0, count: 1 };
      substitutes.push(substitute);
      position += substitute.count;
    }
    return isChanged ? substitutes : undefined;
  };
}

function firstOf(
  subtables: readonly SubstituteAt[],
  glyphs: readonly number[],
  position: number,
): Substitute | undefined {
  for (const substituteAt of subtables) {
    const found = substituteAt(glyphs, position);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Lookup type 1: in format 1 a distance to the new glyph, in format 2 the glyph itself. */
function single(table: Table): SubstituteAt {
  const covered = coverageOf(subtable(table, 2));
  const isByDistance = uint16(table, 0) === 1;
  return (glyphs, position) => {
    const glyph = glyphs[position] ?? 0;
    const index = covered(glyph);
    if (index < 0) return undefined;
    const substitute = isByDistance
      ? (glyph + int16(table, 4)) & 0xffff
      : uint16(table, 6 + 2 * index);
    return { glyph: substitute, count: 1 };
  };
}

/** Lookup type 4: sets of ligatures by their first glyph, the one to prefer first. */
function ligatures(table: Table): SubstituteAt {
  const covered = coverageOf(subtable(table, 2));
  return (glyphs, position) => {
    const index = covered(glyphs[position] ?? 0);
    if (index < 0) return undefined;
    const set = subtable(table, 6 + 2 * index);
    for (const at of list(set, 0)) {
      const ligature = subtable(set, at);
      const count = uint16(ligature, 2);
      let matched = 1;
      while (matched < count && glyphs[position + matched] === uint16(ligature, 2 + 2 * matched)) {
        matched += 1;
      }
      if (matched === count) return { glyph: uint16(ligature, 0), count };
    }
    return undefined;
  };
}
