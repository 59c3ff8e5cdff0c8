import type { Vocabulary } from '../vocabulary.js';

/** “Subieron hasta 480” is the level that was reached, and no bound. */
export const reaches = (
  text: string,
  { start, text: word }: { readonly start: number; readonly text: string },
  { pack, changeWords }: Vocabulary,
): boolean =>
  pack.frame.to.includes(word.toLowerCase()) &&
  changeWords.test(
    /(?<!\p{L})\p{L}+\s*$/u.exec(text.slice(Math.max(0, start - 24), start))?.[0] ?? '',
  );
