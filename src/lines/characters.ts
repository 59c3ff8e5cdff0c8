import type { Prohibitions } from '../language/prohibitions/index.js';

/** What a character is to line setting: a set of these bits. */
export const LINE_START = 1 << 1;
export const LINE_END = 1 << 2;
export const BLANK_AFTER = 1 << 3;
export const BLANK_BEFORE = 1 << 4;
/** Breaks on both sides unless prohibited: hanzi, kana, full-width marks. */
export const CJK = 1 << 5;
export const SPACE = 1 << 6;
/** No break on either side: U+00A0, U+202F, U+2007, U+2060. */
export const GLUE = 1 << 7;
/** Belongs to the character before it: combining marks, variation selectors, trailing surrogates. */
export const EXTEND = 1 << 8;
/** Never drawn. */
export const IGNORED = 1 << 9;
export const INSEPARABLE = 1 << 10;
/** Takes Han–Latin space and counts as a character of the last line. */
export const IDEOGRAPH = 1 << 11;
export const LETTER = 1 << 12;
export const DIGIT = 1 << 13;
export const NEWLINE = 1 << 14;
/** Stands with digits: % ° € and the like; takes Han–Latin space as letters and digits do. */
export const NUMERIC_SIGN = 1 << 15;
const KNOWN = 1;
const HANZI = KNOWN | CJK | IDEOGRAPH;

const within = (ranges: readonly (readonly [number, number])[], codePoint: number): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

const IDEOGRAPHS: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x3007],
  [0x3021, 0x3029],
  [0x3041, 0x3096],
  [0x309d, 0x309f],
  [0x30a1, 0x30fa],
  [0x30fc, 0x312f],
  [0x31a0, 0x31bf],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x3ffff],
];
const OTHER_FULL_WIDTH: readonly (readonly [number, number])[] = [
  [0x3000, 0x303f],
  [0x3040, 0x33ff],
  [0xfe30, 0xfe4f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f000, 0x1faff],
];
const HANGUL: readonly (readonly [number, number])[] = [
  [0x1100, 0x11ff],
  [0x3131, 0x318e],
  [0xa960, 0xa97f],
  [0xac00, 0xd7ff],
];
const SPACES = new Set([
  0x09, 0x20, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2008, 0x2009,
  0x200a, 0x205f, 0x3000,
]);
const NEWLINES = new Set([0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);
const GLUES = new Set([0xa0, 0x202f, 0x2007, 0x2060, 0xfeff]);
const IGNORABLES = new Set([0xad, 0x200b, 0x2060, 0xfeff]);
const NUMERIC_SIGNS = /[%‰°℃℉$€£¥+−±×²³¹\u2070-\u209c\u3371-\u33df]/u;

const classify = (character: string, table: Prohibitions, script: 'cjk' | 'western'): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  let bits = KNOWN;
  if (NEWLINES.has(codePoint)) return bits | NEWLINE;
  if (SPACES.has(codePoint)) return bits | SPACE;
  if (GLUES.has(codePoint)) bits |= GLUE;
  if (IGNORABLES.has(codePoint)) bits |= IGNORED;
  if (bits !== KNOWN) return bits;
  if (/[\p{M}\p{Emoji_Modifier}\u{200c}\u{200d}]/u.test(character)) return bits | EXTEND;

  if (table.lineStart.includes(character)) bits |= LINE_START;
  if (table.lineEnd.includes(character)) bits |= LINE_END;
  if (within(HANGUL, codePoint)) {
    return bits | LETTER | (table.hangul === 'syllables' ? CJK : 0);
  }
  if (within(IDEOGRAPHS, codePoint)) return bits | CJK | IDEOGRAPH;
  if (/\p{L}/u.test(character) && codePoint < 0x3000) return bits | LETTER;
  if (/\p{Nd}/u.test(character) && codePoint < 0x3000) return bits | DIGIT;
  // “ ” — … and other signs without a width of their own follow the face that sets them (UAX #11, ambiguous).
  const fullWidth = within(OTHER_FULL_WIDTH, codePoint) || (script === 'cjk' && codePoint > 0x7e);
  if (NUMERIC_SIGNS.test(character)) bits |= NUMERIC_SIGN;
  if (!fullWidth) return bits;
  bits |= CJK;
  if (table.blankAfter.includes(character)) bits |= BLANK_AFTER;
  if (table.blankBefore.includes(character)) bits |= BLANK_BEFORE;
  if (table.inseparable.includes(character)) bits |= INSEPARABLE;
  return bits;
};

/** Characters of few scripts fill most of a text: those below this code are looked up by index. */
const INDEXED = 0x400;

interface Classes {
  readonly low: Uint16Array;
  readonly high: Map<number, number>;
}

const known = new Map<Prohibitions, Map<string, Classes>>();

const classesOf = (table: Prohibitions, script: 'cjk' | 'western'): Classes => {
  const scripts = known.get(table) ?? new Map<string, Classes>();
  known.set(table, scripts);
  const classes = scripts.get(script) ?? { low: new Uint16Array(INDEXED), high: new Map() };
  scripts.set(script, classes);
  return classes;
};

/** Writes the bits of each UTF-16 unit of `text` to `into` from `offset` on; a trailing surrogate is EXTEND. */
export const classifyText = (
  text: string,
  table: Prohibitions,
  script: 'cjk' | 'western',
  into: Uint16Array,
  offset: number,
): void => {
  const { low, high } = classesOf(table, script);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff && i + 1 < text.length) {
      into[offset + i] = classify(text.slice(i, i + 2), table, script);
      i++;
      into[offset + i] = KNOWN | EXTEND;
      continue;
    }
    // Nearly all of a Chinese text, and in no table.
    if (unit >= 0x4e00 && unit <= 0x9fff) {
      into[offset + i] = HANZI;
      continue;
    }
    let bits = (unit < INDEXED ? low[unit] : high.get(unit)) ?? 0;
    if (bits === 0) {
      bits = classify(text.charAt(i), table, script);
      if (unit < INDEXED) low[unit] = bits;
      else high.set(unit, bits);
    }
    into[offset + i] = bits;
  }
};
