import type { FaceSelector } from '../../fonts/face.js';

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
