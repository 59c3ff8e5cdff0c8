import { coverageOf, list, subtable, uint16, type Lookup, type Table } from './tables.js';

/** Whether glyphs in a row might be changed by some lookup: never false where one changes them. */
export type Trigger = (glyphs: readonly number[]) => boolean;

/** Lookup types, which GSUB and GPOS number each in its own way. */
const types = {
  GSUB: { context: 5, chainedContext: 6 },
  GPOS: { context: 7, chainedContext: 8 },
} as const;

/**
 * Looks at what lookups need before they change anything: a chained context in the coverage format one glyph of each
 * kind it names, any other its first glyph.
 */
export function triggersOf(lookups: readonly Lookup[], of: keyof typeof types): Trigger {
  const { context, chainedContext } = types[of];
  const triggers = lookups.flatMap(({ type, subtables }) =>
    subtables.map((table): Trigger => {
      const isByCoverage = uint16(table, 0) === 3;
      if (type === chainedContext && isByCoverage) return coverageContext(table);
      return anyOf(subtable(table, type === context && isByCoverage ? 6 : 2));
    }),
  );
  return (glyphs) => triggers.some((trigger) => trigger(glyphs));
}

function anyOf(coverage: Table): Trigger {
  const covered = coverageOf(coverage);
  return (glyphs) => glyphs.some((glyph) => covered(glyph) >= 0);
}

/** Chained context format 3: coverages before, of, and after what it changes. */
function coverageContext(table: Table): Trigger {
  const coverages: Trigger[] = [];
  let at = 2;
  for (let part = 0; part < 3; part += 1) {
    for (const each of list(table, at)) coverages.push(anyOf(subtable(table, each)));
    at += 2 + 2 * uint16(table, at);
  }
  return (glyphs) => coverages.every((covers) => covers(glyphs));
}
