import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { skipSpace } from '../vocabulary/phrases.js';
import type { ReadQuantity } from '../read-quantity.js';
import { anyOf } from '../vocabulary/spellings.js';

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
    const found = points.word.exec(text.slice(start, start + longestWord));
    if (found?.index !== 0) return each;
    const sentence = sentenceOf(each);
    const isShare = points.share.test(sentence) || /\d\s?%/u.test(sentence);
    if (!isShare || points.index.test(sentence)) return each;
    const [word] = found;
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

const pointsOf = memoOf(({ frame: { points }, reading: { grammar } }: LanguagePack) =>
  points.words.length === 0
    ? undefined
    : {
        word: anyOf(points.words, grammar),
        share: anyOf(points.shares, grammar),
        index: anyOf(points.indices, grammar),
      },
);
