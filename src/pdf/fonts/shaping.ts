import type { ClusterGlyph, GlyphPart } from '../../fonts/clusters.js';
import type { FontkitFont } from '../../fonts/face.js';

/** A glyph as shaped, lengths in 1/1000 em. */
export interface ShapedGlyph {
  readonly id: number;
  /** The characters it stands for; several for a ligature. */
  readonly codePoints: readonly number[];
  /** Width in the font program. */
  readonly width: number;
  /** What follows is set this much further on; differs from `width` where kerned. */
  readonly advance: number;
  readonly offset: number;
  /** What it is made of, in font units, where it is a letter with marks. */
  readonly parts?: readonly GlyphPart[];
  /** Tells its characters and what it is made of from those of other glyphs. */
  readonly key: string;
}

interface FontkitRun {
  readonly glyphs: readonly ClusterGlyph[];
  readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number }[];
}

/** Words kept per font; beyond it the cache starts anew, so that long processes stay flat. */
const CACHE_LIMIT = 20_000;
/**
 * A full-width character with its marks, which lines place one by one: the pairs of kana that a font kerns are none of
 * theirs. Then a word and its space, or what of it no such character ends.
 */
const PIECES = (() => {
  const full = String.raw`\u2e80-\u2fff\u3001-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff01-\uff60`;
  return new RegExp(String.raw`[${full}]\p{M}*|[^ ${full}]* |[^ ${full}]+`, 'gu');
})();

interface Cache {
  readonly words: Map<string, readonly ShapedGlyph[]>;
  /** Glyphs alike are one object, so that a document works the code of each out once. */
  readonly glyphs: Map<string, ShapedGlyph>;
}

/** Shared by every document of the process that sets the font. */
const caches = new WeakMap<FontkitFont, Cache>();

const cacheOf = (font: FontkitFont): Cache => {
  const cache = caches.get(font) ?? { words: new Map(), glyphs: new Map() };
  caches.set(font, cache);
  return cache;
};

const shapeWord = (
  font: FontkitFont,
  text: string,
  features: readonly string[] | undefined,
): readonly ShapedGlyph[] => {
  const { words, glyphs } = cacheOf(font);
  const key = features ? `${features.join()}\u0000${text}` : text;
  const known = words.get(key);
  if (known) return known;
  const scale = 1000 / font.unitsPerEm;
  const run = font.layout(text, features) as FontkitRun;
  const shaped = run.glyphs.map((glyph, index) => {
    const { id, codePoints, advanceWidth, parts } = glyph;
    const { xAdvance = advanceWidth, xOffset = 0 } = run.positions[index] ?? {};
    const drawn = parts?.map((part) => `${part.id}@${part.x},${part.y}`).join(';') ?? '';
    const own = `${id} ${xAdvance} ${xOffset} ${codePoints.join()} ${drawn}`;
    const alike = glyphs.get(own);
    if (alike) return alike;
    const made = {
      id,
      codePoints: [...codePoints],
      width: advanceWidth * scale,
      advance: xAdvance * scale,
      offset: xOffset * scale,
      ...(parts && { parts }),
      key: `${codePoints.join()} ${drawn}`,
    };
    glyphs.set(own, made);
    return made;
  });
  if (words.size >= CACHE_LIMIT) words.clear();
  words.set(key, shaped);
  return shaped;
};

/**
 * The glyphs of a text in one font. Words are shaped one by one, the space with the word before it, as `Face.advance`
 * measures them, full-width characters each alone; with OpenType features the whole text is.
 */
export const shape = (
  font: FontkitFont,
  text: string,
  features?: readonly string[],
): readonly ShapedGlyph[] => {
  if (features && features.length > 0) return shapeWord(font, text, features);
  const words = text.match(PIECES) ?? [];
  return words.flatMap((word) => shapeWord(font, word, undefined));
};
