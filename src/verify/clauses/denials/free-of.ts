import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { wordFinder } from '../../figures/words.js';

/** “Free of varroa”, “varroa-free”, „milbenfrei“: what stands before the thing that is not there, and the thing with what stands behind it. */
export const freeOf = memoOf((pack: LanguagePack) => {
  const { before, behind } = pack.frame['free-of'];
  return {
    before: wordFinder(before, pack) ?? /(?!)/gu,
    behind: new RegExp(`(?<!\\p{L})(?<thing>\\p{L}{4,}?)(?:${anyOf(behind)})(?!\\p{L})`, 'iu'),
  };
});

/** Whether a text says so of anything. */
export const saysFree = (text: string, pack: LanguagePack): boolean =>
  text.search(freeOf(pack).before) >= 0 || freeOf(pack).behind.test(text);
