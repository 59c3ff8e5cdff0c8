import type { LanguageTag } from '../../language/language.js';
import type { DrawingLine } from '../../sheet/drawing.js';
import { setSingleLine } from '../../lines/set-single-line.js';
import { parseFontShorthand } from './font-shorthand.js';
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
