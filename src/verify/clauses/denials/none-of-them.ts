import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { once, wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import type { Stretch } from '../../sources/source-text.js';

/** A word that denies something of each of a set, in the text that it was looked for in. */
export interface NoneOfThem extends Stretch {
  readonly text: string;
}

/** “None of the”, at the end of what stands before the number of a set. */
export const noneBefore = (lead: string, pack: LanguagePack): string | undefined =>
  noneIn(pack).before?.exec(lead)?.[0];

/**
 * “None”, 无一, いずれも behind the number of a set; or one of the same counter: 14校のうち1校も.
 *
 * @param behind from the end of the number, its counter first
 */
export function noneBehind(behind: string, pack: LanguagePack): NoneOfThem | undefined {
  const { words, ones } = noneIn(pack);
  const found =
    words?.exec(behind) ??
    (ones === undefined
      ? undefined
      : [...behind.matchAll(ones)].find(({ groups }) =>
          behind.startsWith(groups?.['counter'] ?? '\n'),
        ));
  return found === undefined || found === null
    ? undefined
    : { start: found.index, end: found.index + found[0].length, text: found[0] };
}

/** Where the number of a figure ends, in the normal text of its source. */
export const endOfNumber = ({ source, quantity }: FoundQuote): number | undefined =>
  quantity?.number === undefined ? undefined : source.normal.normal(quantity.number.end);

const noneIn = memoOf((pack: LanguagePack) => {
  const { before, behind, ones, also } = pack.frame['none-of-them'];
  const whole = wordFinder(before, pack);
  return {
    before:
      whole === undefined
        ? undefined
        : new RegExp(`(?:${whole.source})\\s(?:\\p{L}{1,5}\\s)?$`, 'iu'),
    words: once(wordFinder(behind, pack)),
    ones:
      ones.length === 0
        ? undefined
        : new RegExp(
            `(?<!\\d)(?:${oneOf(ones)})\\s?(?<counter>\\p{L}{1,4}?)(?:${oneOf(also)})`,
            'gu',
          ),
  };
});
