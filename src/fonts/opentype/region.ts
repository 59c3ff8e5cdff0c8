import { isSubstitution, substitutionOf } from './substitutions.js';
import {
  findTable,
  list,
  lookupsOf,
  subtable,
  tagAt,
  uint16,
  uint32,
  type Table,
} from './tables.js';

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

/** Scripts (ISO 15924: Hans, Hant, Jpan, Kore) whose forms of characters a font says that it has. */
export interface RegionalForms {
  /** Those that its characters are drawn in; empty where it names none, and where it claims the code pages of several. */
  readonly drawn: readonly string[];
  /** Those that take the place of what is drawn by the feature `locl` alone. */
  readonly substituted: readonly string[];
}

/** By the language systems of a font, else by the one code page that it claims. */
export function formsIn(file: Uint8Array, glyphIdOf: (codePoint: number) => number): RegionalForms {
  const table = findTable(file, 'GSUB');
  const systems = table ? systemsOf(table) : [];
  const scripts = [...new Set(systems.map((system) => SYSTEMS[system] ?? ''))];
  if (table === undefined || scripts.length < 2)
    return { drawn: scripts.length > 0 ? scripts : claimedIn(file), substituted: [] };
  const ideographs = Array.from({ length: 0x9fff - 0x4e00 }, (_, index) =>
    glyphIdOf(0x4e00 + index),
  ).filter((glyph) => glyph !== 0);
  const isDrawn = (system: string): boolean =>
    lookupsOf(table, 'hani', LOCALIZED, 7, system)
      .filter(isSubstitution)
      .every((lookup) => substitutionOf(lookup)(ideographs) === undefined);
  const drawn = new Set(systems.filter(isDrawn).map((system) => SYSTEMS[system] ?? ''));
  return { drawn: [...drawn], substituted: scripts.filter((script) => !drawn.has(script)) };
}

const LOCALIZED: ReadonlySet<string> = new Set(['locl']);

function claimedIn(file: Uint8Array): readonly string[] {
  const os2 = findTable(file, 'OS/2');
  if (!os2 || uint16(os2, 0) < 1) return [];
  const bits = uint32(os2, CODE_PAGE_RANGE);
  const claimed = new Set(
    CODE_PAGES.flatMap(([bit, script]) => ((bits >>> bit) & 1 ? [script] : [])),
  );
  return claimed.size === 1 ? [...claimed] : [];
}

/** Tags of its language systems that choose forms. */
function systemsOf(layout: Table): readonly string[] {
  const scripts = subtable(layout, 4);
  const named = list(scripts, 0, 6)
    .filter((at) => SCRIPTS.has(tagAt(scripts, at)))
    .flatMap((at) => {
      const script = subtable(scripts, at + 4);
      return list(script, 2, 6).map((system) => tagAt(script, system));
    });
  return [...new Set(named.filter((tag) => tag in SYSTEMS))];
}
