import { familyRoles, type FaceSelector } from '../../fonts/face.js';
import type { LanguageTag } from '../../language/language.js';
import type { DrawingLine } from '../../sheet/drawing.js';
import { setSingleLine } from '../../lines/set-single-line.js';
import { lineStyle, textRuns, type Typesetting } from './text-runs.js';

/** How a 2D context sets the text it is given. */
export interface CanvasTextStyle {
  /** CSS shorthand. */
  readonly font: string;
  readonly language: LanguageTag;
  /** #rrggbb */
  readonly color: string;
}

/** Sets a text of the Canvas API on one line; lengths in pt. Throws at a font that is no shorthand. */
export function setText(
  typesetting: Typesetting,
  text: string,
  { font, language, color }: CanvasTextStyle,
): { readonly line: DrawingLine; readonly width: number; readonly size: number } {
  const selector = parseFontShorthand(font);
  const { fragments, width } = setSingleLine(
    textRuns(typesetting.fonts, text, { ...selector, language, color }),
    lineStyle(typesetting, language),
  );
  return { line: { fragments, endsWithSpace: false }, width, size: selector.size };
}

const SHORTHAND =
  /^(?:(italic|oblique|normal)\s+)?(?:(normal|bold|\d{1,4})\s+)?(\d+(?:\.\d+)?|\.\d+)px(?:\/\S+)?\s+(\S.*)$/;

/** Reads a CSS `font` shorthand; a family that names no role is set in sans. */
export function parseFontShorthand(font: string): FaceSelector & { readonly size: number } {
  const match = SHORTHAND.exec(font.trim());
  if (!match) throw new Error(`not a font that charts can set: ${font}`);
  const weight = match[2] ?? 'normal';
  return {
    role: familyRoles.find((role) => role === match[4]) ?? 'sans',
    weight: weight === 'normal' ? 400 : weight === 'bold' ? 700 : Number(weight),
    italic: match[1] === 'italic' || match[1] === 'oblique',
    size: Number(match[3]),
  };
}
