import type { Font } from 'fontkit';

/**
 * The glyph of each character (0 where there is none), by number alone: fontkit looks every glyph that it makes an
 * object of up in the Unicode database.
 */
export function glyphIdsOf(font: Font): (codePoint: number) => number {
  const numbering = Object.create(font, {
    getGlyph: { value: (id: number) => ({ id }) },
  }) as Font;
  return (codePoint) => numbering.glyphForCodePoint(codePoint).id;
}
