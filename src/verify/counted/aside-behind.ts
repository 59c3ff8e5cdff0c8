import type { LanguagePack } from '../../language/pack.js';
import { holds } from './noun-of-figure.js';

/**
 * “9,140 (24%) were children”, “812 (provisional) pupils”: how long the bracket right behind a number is that gives its share
 * or a remark, where its sentence goes on behind it. A bracket that names what is counted is none, nor one with a count.
 */
export function asideBehind(rest: string, words: readonly string[], pack: LanguagePack): number {
  const found = aside.exec(rest);
  if (found === null) return 0;
  const [whole, said = ''] = found;
  return words.some((word) => holds(said, word, pack)) ? 0 : whole.length;
}

const aside =
  /^[^\S\n]?[(（]((?:[^()（）\d\n]{0,30}\d[\d.,]{0,6}[^\S\n]?%)?[^()（）\d\n]{0,40})[)）](?=[^\S\n]?\p{L}|[，、；])/u;
