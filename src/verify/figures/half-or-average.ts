import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { skipSpace } from '../../quantity/read/vocabulary/phrases.js';
import { vocabularyOf } from '../../quantity/read/vocabulary/vocabulary.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * “El alquiler medio”, “la espera media”: a word for half that stands before what it halves is one for the average behind
 * a noun. A noun is seen by the article or preposition before it, or by what goes on behind; before a measure or a
 * magnitude the word is a half: “medio millón”.
 */
export function isAverageBehindNoun(
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): boolean {
  const expressions = averageOf(pack);
  if (expressions === undefined) return false;
  if (!expressions.words.has(text.slice(start, end).toLowerCase())) return false;
  const { tails, magnitudes } = vocabularyOf(pack);
  const behind = skipSpace(text, end);
  if ([tails, magnitudes].some((each) => each.at(text, behind) !== undefined)) return false;
  const lead = text.slice(Math.max(0, start - reach), start);
  return (
    expressions.behindNoun.test(lead) &&
    (expressions.behindArticle.test(lead) || expressions.goesOn.test(text.slice(end, end + reach)))
  );
}

/** In UTF-16 units. */
const reach = 60;

const averageOf = memoOf((pack: LanguagePack) => {
  const { reading, frame, tag, commonWords } = pack;
  const words = reading.halvesBefore.filter((word) => frame.averages.includes(word));
  if (words.length === 0) return undefined;
  const common = commonWords[tag.split('-')[0] ?? tag] ?? [];
  const closed = oneOf([...common, ...frame.determiners, ...frame.conjunctions, ...frame.to]);
  const articles = oneOf([...frame.determiners, ...frame['per-articles'], ...frame['levels-of']]);
  const noun = `(?!(?:${closed})\\s)\\p{L}{3,30}\\s`;
  return {
    words: new Set(words),
    behindNoun: new RegExp(`(?<!\\p{L})${noun}$`, 'iu'),
    behindArticle: new RegExp(`(?<!\\p{L})(?:${articles})\\s${noun}$`, 'iu'),
    goesOn: new RegExp(`^(?:\\s*$|\\s*[^\\s\\p{L}]|\\s(?:${closed})(?!\\p{L}))`, 'iu'),
  };
});
