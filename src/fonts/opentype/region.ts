import { findTable, list, subtable, tagAt, uint16, uint32, type Table } from './tables.js';

/** Language systems that choose forms of CJK characters (OpenType 1.9, Language System Tags), by script (ISO 15924). */
const SYSTEMS: Readonly<Record<string, string>> = {
  'JAN ': 'Jpan',
  'KOR ': 'Kore',
  'KOH ': 'Kore',
  'ZHS ': 'Hans',
  'ZHT ': 'Hant',
  'ZHH ': 'Hant',
  ZHTM: 'Hant',
};

/** Scripts whose characters differ by region (OpenType 1.9, Script Tags). */
const SCRIPTS = new Set(['hani', 'kana', 'hang', 'bopo']);

/** Bits of ulCodePageRange1 that claim a national character set (OpenType 1.9, OS/2). */
const CODE_PAGES: readonly (readonly [bit: number, script: string])[] = [
  [17, 'Jpan'],
  [18, 'Hans'],
  [19, 'Kore'],
  [20, 'Hant'],
  [21, 'Kore'],
];
const CODE_PAGE_RANGE = 78;

/**
 * The scripts (ISO 15924: Hans, Hant, Jpan, Kore) whose forms of characters a font says that it has: those of its language systems, else the
 * one whose code page it claims. Empty where it names none, and where it claims the code pages of several.
 */
export function formsIn(file: Uint8Array): readonly string[] {
  const substitutions = findTable(file, 'GSUB');
  const named = substitutions ? systemsOf(substitutions) : [];
  if (named.length > 0) return named;
  const os2 = findTable(file, 'OS/2');
  if (!os2 || uint16(os2, 0) < 1) return [];
  const bits = uint32(os2, CODE_PAGE_RANGE);
  const claimed = new Set(
    CODE_PAGES.flatMap(([bit, script]) => ((bits >>> bit) & 1 ? [script] : [])),
  );
  return claimed.size === 1 ? [...claimed] : [];
}

function systemsOf(layout: Table): readonly string[] {
  const scripts = subtable(layout, 4);
  const named = list(scripts, 0, 6)
    .filter((at) => SCRIPTS.has(tagAt(scripts, at)))
    .flatMap((at) => {
      const script = subtable(scripts, at + 4);
      return list(script, 2, 6).map((system) => SYSTEMS[tagAt(script, system)]);
    });
  return [...new Set(named.filter((tag) => tag !== undefined))];
}
