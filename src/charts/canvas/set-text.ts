import type { Face, FaceSelector, FontLibrary, MissingCharacter } from '../../fonts/face.js';
import type { LanguageTag } from '../../language/language.js';

/** One line of text set in faces: runs with their offsets from its left edge, in pt. */
export interface SetText {
  readonly width: number;
  readonly runs: readonly { readonly text: string; readonly face: Face; readonly x: number }[];
  readonly missing: readonly MissingCharacter[];
}

export interface TextSetting extends FaceSelector {
  /** pt */
  readonly size: number;
  readonly language: LanguageTag;
}

/** Where text takes its faces from, and the em it leaves between hanzi and Latin letters or digits. */
export interface Typesetting {
  readonly fonts: FontLibrary;
  readonly hanLatinSpace: number;
}

/** Sets a line of text without breaking it. */
export function setText(
  { fonts, hanLatinSpace }: Typesetting,
  text: string,
  setting: TextSetting,
): SetText {
  const { runs, missing } = fonts.split(text, setting.language, setting);
  let x = 0;
  const placed = runs.map((run, i) => {
    const before = runs[i - 1];
    if (before && meetsAcrossScripts(before.text, run.text)) x += hanLatinSpace * setting.size;
    const start = x;
    x += (run.face.advance(run.text) * setting.size) / 1000;
    return { text: run.text, face: run.face, x: start };
  });
  return { width: x, runs: placed, missing };
}

/** Whether a hanzi meets a Latin letter or a digit where one text follows the other. */
export const meetsAcrossScripts = (left: string, right: string): boolean =>
  (/\p{Script=Han}$/u.test(left) && /^[\p{Script=Latin}\d]/u.test(right)) ||
  (/[\p{Script=Latin}\d%]$/u.test(left) && /^\p{Script=Han}/u.test(right));

/** The CSS `font` shorthand of a setting, with the generic family of its role. */
export const fontShorthand = ({ role, weight, italic, size }: FaceSelector & { size: number }) =>
  `${italic ? 'italic ' : ''}${weight} ${size}px ${role === 'serif' ? 'serif' : 'sans-serif'}`;

const SHORTHAND =
  /^(?:(italic|oblique|normal)\s+)?(?:(normal|bold|\d{1,4})\s+)?(\d*\.?\d+)px(?:\/\S+)?\s+(.+)$/;

/** Reads a CSS `font` shorthand; any family but `serif` is set in sans. */
export function parseFontShorthand(font: string): FaceSelector & { readonly size: number } {
  const match = SHORTHAND.exec(font.trim());
  if (!match) throw new Error(`not a font that charts can set: ${font}`);
  const weight = match[2] ?? 'normal';
  return {
    role: match[4] === 'serif' ? 'serif' : 'sans',
    weight: weight === 'normal' ? 400 : weight === 'bold' ? 700 : Number(weight),
    italic: match[1] === 'italic' || match[1] === 'oblique',
    size: Number(match[3]),
  };
}
