import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import type { Unit } from '../../quantity/quantity.js';
import type { ReadQuantity } from '../../quantity/read/read-quantity.js';
import { once, wordFinder } from '../figures/words.js';
import { sentenceRound, type SourceText } from '../sources/source-text.js';
import { ownClause } from './said-of-now.js';

/**
 * The word of its clause by which an amount may be for each of something, where neither its unit nor a rule says so: “£5,870 a
 * term”, “for each £1 spent we got £3.80”.
 */
export function eachBeside(
  { unit, start, end }: ReadQuantity,
  { kind, id }: Unit,
  { source: { text }, sentences }: SourceText,
  pack: LanguagePack,
): string | undefined {
  if (!amounts.has(kind) || id === 'multiple' || unit.base !== undefined || unit.isChain === true)
    return undefined;
  const clause = ownClause(sentenceRound(sentences, { start, end }), { start, end }, text);
  const words = wordsOf(pack);
  const [article] =
    kind === 'currency' ? (words.article?.exec(text.slice(end, end + longest)) ?? []) : [];
  const [each] = words.each?.exec(text.slice(clause.start, clause.end)) ?? [];
  return (article ?? each)?.trim();
}

const amounts: ReadonlySet<Unit['kind']> = new Set<Unit['kind']>([
  'none',
  'counter',
  'measure',
  'currency',
]);

/** In UTF-16 units. */
const longest = 24;

const wordsOf = memoOf((pack: LanguagePack) => {
  const { drafting, frame, reading } = pack;
  const { subjects, behind, before } = frame.distributives;
  const bases = frame['rate-bases'].filter((word) => /\p{L}\s\p{L}/u.test(word));
  const isSpaced = reading.grammar === 'latin' && !frame['verbs-last'];
  // Of 当 and 당 many other words are made.
  const ofOne = isSpaced
    ? []
    : frame.per.filter((word) => /^\p{L}{2,}$|^\p{Script=Han}$/u.test(word));
  return {
    each: once(
      wordFinder(
        [
          ...subjects,
          ...behind,
          ...before,
          ...bases,
          ...ofOne,
          ...frame['per-head'].says,
          ...drafting.eachTimes,
        ],
        pack,
      ),
    ),
    article:
      isSpaced && frame['per-articles'].length > 0
        ? new RegExp(`^\\s(?:${oneOf(frame['per-articles'])})\\s\\p{L}{3,16}(?!\\p{L})`, 'iu')
        : undefined,
  };
});
