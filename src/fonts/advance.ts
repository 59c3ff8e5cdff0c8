import type { Font } from 'fontkit';
import { isHan } from './scripts.js';

/** Words kept per face and feature set; beyond it the cache starts anew, so that long processes stay flat. */
const CACHE_LIMIT = 20_000;

/**
 * Measures runs of one font in 1/1000 em.
 *
 * Hanzi have one glyph and one advance each, so pure Han text is added up without shaping. Other text is shaped word by
 * word, the space with the word before it, as pdfkit embeds it; with OpenType features the whole run is shaped.
 */
export function advanceOf(font: Font): (text: string, features?: readonly string[]) => number {
  const scale = 1000 / font.unitsPerEm;
  const han = new Map<number, number>();
  const words = new Map<string, number>();

  const ofHan = (codePoint: number): number => {
    let advance = han.get(codePoint);
    if (advance === undefined) {
      advance = font.layout(String.fromCodePoint(codePoint)).advanceWidth * scale;
      han.set(codePoint, advance);
    }
    return advance;
  };

  const shaped = (text: string, features: readonly string[], key: string): number => {
    let advance = words.get(key);
    if (advance === undefined) {
      advance = font.layout(text, features).advanceWidth * scale;
      if (words.size >= CACHE_LIMIT) words.clear();
      words.set(key, advance);
    }
    return advance;
  };

  const ofPureHan = (text: string): number | undefined => {
    let sum = 0;
    for (const character of text) {
      const codePoint = character.codePointAt(0) ?? 0;
      if (!isHan(codePoint)) return undefined;
      sum += ofHan(codePoint);
    }
    return sum;
  };

  return (text, features = []) => {
    if (text === '') return 0;
    if (features.length > 0) return shaped(text, features, `${features.join(',')}\0${text}`);
    const pure = ofPureHan(text);
    if (pure !== undefined) return pure;
    let sum = 0;
    for (let start = 0; start < text.length;) {
      const space = text.indexOf(' ', start);
      const end = space === -1 ? text.length : space + 1;
      const word = text.slice(start, end);
      sum += shaped(word, [], word);
      start = end;
    }
    return sum;
  };
}
