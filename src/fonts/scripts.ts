/** What kind of face a character asks for. `shared` marks are full width in Chinese and half width in the West. */
export type CharacterClass = 'cjk' | 'western' | 'shared' | 'joined';

const CJK =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u2E80-\u303F\u3100-\u312F\u31C0-\u31EF\u3200-\u33FF\uFE10-\uFE1F\uFE30-\uFE4F\uFF00-\uFFEF]$/u;

/** ‘ ’ “ ” — … · and the two-em dash: one code point, two designs (CLREQ 3.1, punctuation). */
const SHARED = /^[\u2018\u2019\u201C\u201D\u2014\u2015\u2026\u00B7\u2E3A]$/u;

/** Combining marks, variation selectors and joiners stay with the character before them. */
const JOINED = /^[\p{M}\p{Join_Control}]$/u;

const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$/u;

const classes = new Map<number, CharacterClass>();

/** The class of a code point; independent of the language it stands in. */
export function characterClass(codePoint: number): CharacterClass {
  let found = classes.get(codePoint);
  if (found === undefined) {
    const character = String.fromCodePoint(codePoint);
    if (JOINED.test(character)) found = 'joined';
    else if (SHARED.test(character)) found = 'shared';
    else found = CJK.test(character) ? 'cjk' : 'western';
    classes.set(codePoint, found);
  }
  return found;
}

/** Whether a code point is a hanzi that is set alone: one glyph, one advance, no shaping. */
export const isHan = (codePoint: number): boolean =>
  (codePoint >= 0x4e00 && codePoint <= 0x9fff) ||
  (codePoint >= 0x3400 && codePoint <= 0x4dbf) ||
  (codePoint >= 0x20000 && codePoint <= 0x323af);

/** Whether ’ between these neighbours is an apostrophe inside a Western word, in whatever language it stands. */
export const isInsideWord = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && LETTER.test(before) && LETTER.test(after);

/** Blocks of scripts written from right to left, and the controls that turn a line round (UAX #9, 3.2, table 4 and 2.1). */
const RIGHT_TO_LEFT =
  /^[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]$/u;

export const isRightToLeft = (codePoint: number): boolean =>
  codePoint >= 0x590 && RIGHT_TO_LEFT.test(String.fromCodePoint(codePoint));

/** Whether a code point chooses the variant of the character before it, and is nothing by itself (Unicode 16, 23.4). */
export const isVariationSelector = (codePoint: number): boolean =>
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f) || (codePoint >= 0xe0100 && codePoint <= 0xe01ef);
