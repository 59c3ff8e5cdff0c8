import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/** 的三次方, のマイナス一乗: what makes the number before it the base of a power; no exponent where it is none that is read. */
export function raisedTo(
  text: string,
  end: number,
  { pack, character }: Vocabulary,
): { readonly end: number; readonly exponent?: number } | undefined {
  for (const [link, word] of pack.numerals.powers) {
    if (!text.startsWith(link, end)) continue;
    const start = end + link.length;
    const found = text.slice(start, start + 12).indexOf(word);
    if (found < 0) continue;
    const written = text.slice(start, start + found).replace(/[−-]/u, '-');
    const minus = ['-', ...pack.reading.minusWords].find((each) => written.startsWith(each));
    const digits = written.slice(minus?.length ?? 0).trim();
    const single = [...digits].map((each) => character(each)?.digit ?? each).join('');
    if (![...digits].every((each) => /\d/u.test(each) || character(each) !== undefined)) continue;
    const exponent = digits === '十' ? 10 : /^\d{1,2}$/u.test(single) ? Number(single) : undefined;
    return {
      end: start + found + word.length,
      ...(exponent === undefined ? {} : { exponent: minus === undefined ? exponent : -exponent }),
    };
  }
  return undefined;
}
