import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseFontManifest } from '../../src/fonts/manifest.js';
import { FONTS, library } from './support.js';

it('a face that covers a character has a glyph for it that is not the empty box', () => {
  const file = join(FONTS, 'fonts.yaml');
  const { value: manifest } = parseFontManifest(readFileSync(file, 'utf8'), file);
  const ids = manifest?.families.flatMap(({ faces }) => faces.map(({ id }) => id)) ?? [];
  const fonts = library();
  let covered = 0;
  for (const id of ids) {
    const face = fonts.face(id);
    for (const codePoint of face?.font.characterSet ?? []) {
      if (face?.covers(codePoint) !== true) continue;
      covered += 1;
      expect(face.font.glyphForCodePoint(codePoint).id, `${id} U+${codePoint}`).not.toBe(0);
    }
  }
  expect(covered).toBeGreaterThan(10_000);
});
