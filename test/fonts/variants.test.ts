import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { findVariants } from '../../src/fonts/variants.js';

const file = 'fonts/noto-sans-sc/NotoSansSC_400Regular.ttf';
const glyphOf = (font: Font, text: string): number | undefined => font.layout(text).glyphs[0]?.id;

describe('variation selectors of a face (cmap format 14)', () => {
  it('give the glyph of their own, though the selector has characters that keep theirs', () => {
    const font = create(readFileSync(file)) as Font;
    findVariants(font);
    // U+793C U+FE00: glyph 29596 by the table of the font.
    expect(glyphOf(font, '\u793C\uFE00')).toBe(29596);
    expect(glyphOf(font, '\u793C')).not.toBe(29596);
  });

  it('leave a character without a variant its own glyph', () => {
    const font = create(readFileSync(file)) as Font;
    findVariants(font);
    expect(glyphOf(font, '口\uFE00')).toBe(glyphOf(font, '口'));
  });
});
