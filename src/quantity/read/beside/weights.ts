import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';
import { skipSpace } from '../vocabulary/phrases.js';

/**
 * “600,000 pounds of honey”, “1.4 million pounds” beside “$2.23 per pound”: a name that a currency shares with a weight
 * is of no currency where words beside it speak of a weight, or the text counts its money in another currency and
 * nowhere says of which country the pounds are. “3 million pounds ($4 million)” says the sum once more.
 */
export function asWeights(
  found: readonly Found[],
  text: string,
  pack: LanguagePack,
): readonly Found[] {
  const words = wordsOf(pack);
  const isShared = ({ unit }: Found): boolean =>
    unit.kind === 'currency' && words?.names.has(unit.text.toLowerCase()) === true;
  if (words === undefined || !found.some(isShared)) return found;
  if (words.money?.test(text) === true) return found;
  const isPriced = words.prices?.test(text) === true;
  const hasOther = found.some(
    (each) => !isShared(each) && (each.unit.currency ?? each.unit.sum) !== undefined,
  );
  return found.map((each, index) => {
    if (!isShared(each)) return each;
    const behind = text.slice(each.end, each.end + longestLink);
    if (words.things?.test(behind) !== true) {
      const next = found[index + 1];
      const isSaidAgain =
        /^ ?[(（]/u.test(behind) &&
        next?.unit.currency !== undefined &&
        next.start <= skipSpace(text, each.end) + longestLink;
      if (isSaidAgain || !(isPriced || hasOther)) return each;
    }
    return { ...each, unit: { kind: 'word', text: each.unit.text, isMeasure: true } };
  });
}

/** “ of ”, “ (about ”, in UTF-16 units. */
const longestLink = 12;

const wordsOf = memoOf((pack: LanguagePack) => {
  const { names, of, prices, money } = pack.numerals['also-weights'];
  if (names.length === 0) return undefined;
  const edge = pack.reading.grammar === 'latin' ? '(?![\\p{L}\\p{M}])' : '';
  const start = pack.reading.grammar === 'latin' ? '(?<![\\p{L}\\p{M}])' : '';
  const anyOf = (words: readonly string[], before: string, after: string): RegExp | undefined =>
    words.length === 0 ? undefined : new RegExp(`${before}(?:${oneOf(words)})${after}`, 'u');
  return {
    names: new Set(names.map((name) => name.toLowerCase())),
    things: anyOf(of, '^ ', edge),
    prices: anyOf(prices, start, edge),
    money: anyOf(money, start, ''),
  };
});
