import { memo } from '../../memo.js';
import {
  classesOf,
  coverageOf,
  int16,
  list,
  subtable,
  uint16,
  type Lookup,
  type Table,
} from './tables.js';
import { sizeOf } from './vary-kerning.js';

/** What the first of two glyphs gains in advance, in font units; `undefined` where a subtable says nothing of the pair. */
type Pairs = (left: number, right: number) => number | undefined;

/**
 * The value formats that hold a horizontal advance and nothing else, but for where it varies or is hinted, which is of no
 * concern to a static font (OpenType 1.9, GPOS, value record).
 */
const ADVANCE_ONLY: readonly number[] = [0, 0x0004, 0x0044];

/**
 * Pair kerning of a font (GPOS lookup type 2), for glyphs without marks between them.
 * @returns `undefined` where the lookups do more than move the second glyph of a pair nearer or away
 */
export function kerningOf(
  lookups: readonly Lookup[],
): ((left: number, right: number) => number) | undefined {
  const pairs = lookups.map(({ type, subtables }) =>
    type === 2 && subtables.every(movesOnly) ? subtables.map(pairsOf) : undefined,
  );
  if (pairs.includes(undefined)) return undefined;
  const sumOf = memo((key: number): number => {
    const [left, right] = [key >>> 16, key & 0xffff];
    return pairs.reduce((sum, lookup) => sum + firstOf(lookup ?? [], left, right), 0);
  }, Infinity);
  return (left, right) => sumOf(left * 0x10000 + right);
}

const movesOnly = (table: Table): boolean =>
  ADVANCE_ONLY.includes(uint16(table, 4)) && uint16(table, 6) === 0;

function firstOf(subtables: readonly Pairs[], left: number, right: number): number {
  for (const pairs of subtables) {
    const value = pairs(left, right);
    if (value !== undefined) return value;
  }
  return 0;
}

function pairsOf(table: Table): Pairs {
  const covered = coverageOf(subtable(table, 2));
  const valueSize = sizeOf(uint16(table, 4));
  return uint16(table, 0) === 1
    ? glyphPairs(table, covered, valueSize)
    : classPairs(table, covered, valueSize);
}

type Coverage = ReturnType<typeof coverageOf>;

function glyphPairs(table: Table, covered: Coverage, valueSize: number): Pairs {
  return (left, right) => {
    const index = covered(left);
    if (index < 0) return undefined;
    const set = subtable(table, 10 + 2 * index);
    const at = list(set, 0, 2 + valueSize).find((each) => uint16(set, each) === right);
    if (at === undefined) return undefined;
    return valueSize === 0 ? 0 : int16(set, at + 2);
  };
}

function classPairs(table: Table, covered: Coverage, valueSize: number): Pairs {
  const firsts = classesOf(subtable(table, 8));
  const seconds = classesOf(subtable(table, 10));
  const width = uint16(table, 14);
  return (left, right) => {
    if (covered(left) < 0) return undefined;
    const cell = firsts(left) * width + seconds(right);
    return valueSize === 0 ? 0 : int16(table, 16 + cell * valueSize);
  };
}
