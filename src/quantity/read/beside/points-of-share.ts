import Big from 'big.js';
import { oneOf } from '../../../language/escape-expression.js';
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
    const half = halfBehind(text, start + word.length, points.half);
    const end = half?.end ?? start + word.length;
    const { value } = each;
    return {
      ...each,
      ...(half === undefined || value.kind !== 'number'
        ? {}
        : { value: { ...value, amount: value.amount.plus(half.amount) } }),
      end,
      text: text.slice(each.start, end),
      unit: { kind: 'percentage-point', text: word, id: 'percentage-point' },
    };
  });
}

/** « six points et demi », «seis puntos y medio»: half of one behind the word. */
function halfBehind(
  text: string,
  end: number,
  { expression, amounts }: Halves,
): { readonly end: number; readonly amount: Big } | undefined {
  const [said, word = ''] = expression?.exec(text.slice(end, end + longestHalf)) ?? [];
  const [numerator, denominator] = amounts[word.toLowerCase()]?.split('/') ?? [];
  return said === undefined || numerator === undefined || denominator === undefined
    ? undefined
    : { end: end + said.length, amount: Big(numerator).div(denominator) };
}

interface Halves {
  readonly expression: RegExp | undefined;
  /** As 1/2. */
  readonly amounts: Readonly<Record<string, string>>;
}

const halvesOf = ({ numerals: { halves }, reading }: LanguagePack): Halves => {
  const words = oneOf(Object.keys(halves));
  return {
    expression:
      words === '' || reading.grammar !== 'latin'
        ? undefined
        : new RegExp(`^\\s(${words})(?!\\p{L})`, 'iu'),
    amounts: halves,
  };
};

/** In UTF-16 units. */
const longestWord = 16;
const longestHalf = 24;

const pointsOf = memoOf((pack: LanguagePack) => {
  const {
    frame: { points },
    reading: { grammar },
  } = pack;
  return points.words.length === 0
    ? undefined
    : {
        word: anyOf(points.words, grammar),
        share: anyOf(points.shares, grammar),
        index: anyOf(points.indices, grammar),
        half: halvesOf(pack),
      };
});
