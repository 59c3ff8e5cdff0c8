import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { expect, it } from 'vitest';
import { keepOwnCharacters } from '../../src/fonts/open-face.js';

const open = () => {
  const font = create(readFileSync('fonts/source-sans/SourceSans3-Regular.ttf'));
  if (!('layout' in font)) throw new Error('not one font');
  return font;
};

const charactersOf = (text: string, font: ReturnType<typeof open>): string =>
  font
    .layout(text)
    .glyphs.flatMap((glyph) => ('codePoints' in glyph ? (glyph.codePoints as number[]) : []))
    .map((codePoint) => String.fromCodePoint(codePoint))
    .join('');

it('a glyph stands for the characters it is set for, whatever was set before', () => {
  const font = open();
  keepOwnCharacters(font);
  const glyph = font.layout("'").glyphs[0];
  const fresh = open();
  keepOwnCharacters(fresh);
  // Asked for without characters, as a composed glyph asks for its parts.
  fresh.getGlyph(glyph?.id ?? 0);
  expect(charactersOf("Readers'é", fresh)).toBe("Readers'é");
  expect(charactersOf('\u00A0é \u2126é\u03A9é', fresh)).toBe('\u00A0é \u2126é\u03A9é');
});
