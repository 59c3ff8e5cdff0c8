import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { once, wordFinder } from '../../figures/words.js';

/** Whether each of a set is told of between its number and a word that denies something of them. */
export function isOfEach(between: string, pack: LanguagePack): boolean {
  const { none } = noneIn(pack);
  return none?.test(between) === true;
}

/** The words that deny something of each of a set: before its number, where they end, and behind it. */
export const noneIn = memoOf((pack: LanguagePack) => {
  const { 'none-of-them': words } = pack.frame;
  const whole = wordFinder(words.before, pack);
  return {
    whole:
      whole === undefined
        ? undefined
        : new RegExp(`(?:${whole.source})\\s(?:\\p{L}{1,5}\\s)?$`, 'iu'),
    none: once(wordFinder(words.behind, pack)),
  };
});
