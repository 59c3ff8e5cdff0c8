import type { Font } from 'fontkit';

/**
 * Lets each glyph of a shaped text know its own characters. fontkit keeps one object for a glyph, with the characters
 * it was first asked for: none where a composed glyph asked, others where two characters share a glyph. What is read
 * back out of a PDF would then depend on what the process had set before.
 */
export function keepOwnCharacters(font: Font): void {
  const { getGlyph } = font;
  font.getGlyph = (id, characters) => {
    const glyph = getGlyph.call(font, id, characters);
    if (glyph === null || characters === undefined) return glyph;
    return Object.create(glyph, {
      codePoints: { value: characters, enumerable: true },
    }) as typeof glyph;
  };
}
