import type { Vocabulary } from '../../vocabulary/vocabulary.js';

/**
 * 约 is no qualifier at the end of 节约, nor 约有 in 签约有, and 负 no minus at the end of 担负; but 大约 is one, and so is 超过 behind a verb of
 * change that ends as another word begins (提高超过, and not 高超).
 */
export function endsOtherWord(
  text: string,
  end: number,
  { pack }: Vocabulary,
  start = end,
  meaning?: unknown,
): boolean {
  // 약 in 계약 100건: where words stand apart, one syllable behind another is the end of a word.
  if (
    pack.script === 'Kore' &&
    /\p{Script=Hangul}/u.test(text.charAt(start - 1)) &&
    end - start === 1
  )
    return true;
  // 超过 of 收入超过 is a verb, and one word; 约有 are two.
  const isWhole = meaning === 'more-than' || meaning === 'over';
  for (let at = isWhole ? end : Math.min(start + 1, end); at <= end; at += 1)
    if (
      pack.reading.notQualifiers.some((word) => text.endsWith(word, at) && at - word.length < start)
    )
      return true;
  return false;
}
