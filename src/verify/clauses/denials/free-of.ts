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

/** The things that a text says so of, in small letters: the toll of “toll-free” and of “free of toll”. */
export function freedIn(text: string, pack: LanguagePack): readonly string[] {
  const { before, behind } = freeOf(pack);
  const things = [...text.matchAll(before)].flatMap(({ 0: word, index }) =>
    Array.from(thingBehind.exec(text.slice(index + word.length))?.slice(1) ?? []),
  );
  return [...things, ...(behind.exec(text)?.slice(1) ?? [])].map((thing) => thing.toLowerCase());
}

const thingBehind = /^\s?(?:\p{L}{1,3}\s)?(\p{L}{4,})/u;
