import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/phrases.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { spelled, wordEnd, wordStart } from '../figures/words.js';

/**
 * Points alone are percentage points where their sentence tells of a share: “le taux a progressé de 0,4 point”. In one
 * with an index, or with neither, they stay a bare number.
 */
export function withPointsOfShare(
  quantities: readonly ReadQuantity[],
  text: string,
  sentenceOf: (figure: ReadQuantity) => string,
  pack: LanguagePack,
): readonly ReadQuantity[] {
  const points = pointsOf(pack);
  if (points === undefined) return quantities;
  return quantities.map((each) => {
    if (each.unit.kind !== 'none' || each.value.kind === 'date' || each.isPart === true)
      return each;
    const start = skipSpace(text, each.end);
    const [word] = points.word.exec(text.slice(start, start + longestWord)) ?? [];
    if (word === undefined) return each;
    const said = sentenceOf(each);
    if (!points.share.test(said) || points.index.test(said)) return each;
    const end = start + word.length;
    return {
      ...each,
      end,
      text: text.slice(each.start, end),
      unit: { kind: 'percentage-point', text: word, id: 'percentage-point' },
    };
  });
}

/** In UTF-16 units. */
const longestWord = 16;

const pointsOf = memoOf((pack: LanguagePack) => {
  const { words, shares, indices } = pack.frame.points;
  if (words.length === 0) return undefined;
  const head = new RegExp(`^(?:${words.map(spelled).join('|')})${wordEnd(pack)}`, 'iu');
  // Erwerbsquote, 고용률: the word of a share is the last part of a compound.
  const isPart = pack.numerals.compounds || pack.script === 'Kore';
  const any = (list: readonly string[]): RegExp =>
    list.length === 0
      ? /(?!)/u
      : new RegExp(`${isPart ? '' : wordStart(pack)}(?:${oneOf(list)})${wordEnd(pack)}`, 'iu');
  const share = new RegExp(`${any(shares).source}|\\d\\s?%`, 'iu');
  return { word: head, share, index: any(indices) };
});
