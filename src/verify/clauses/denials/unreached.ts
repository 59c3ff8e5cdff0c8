import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import type { Stretch } from '../../sources/source-text.js';

/** Between the figure and its verb, and from the negation to the verb it denies, in UTF-16 units. */
const longest = 32;

/**
 * “5 million tonnes was never reached”, 500万吨从未达到: a negation behind a measure, of a verb that says how far it came. Villages
 * that were not reached are a count.
 */
export function isUnreached(
  text: string,
  word: ClauseWord,
  figure: Stretch,
  pack: LanguagePack,
): boolean {
  const { verb, measure } = wordsOf(pack);
  if (verb === undefined || word.start < figure.end || word.start - figure.end > longest)
    return false;
  if (!measure.test(text.slice(figure.start, figure.end))) return false;
  return (
    !/[\d,;，；、]/u.test(text.slice(figure.end, word.start)) &&
    verb.test(text.slice(word.start, word.start + word.text.length + longest))
  );
}

const wordsOf = memoOf(({ frame, reading, units }: LanguagePack) => {
  const verbs = oneOf(frame.modals.unreached);
  const measures = [...units.values()].flatMap(({ kind, words }) =>
    kind === 'measure' || kind === 'currency' ? Object.values(words) : [],
  );
  const isHan = reading.grammar === 'han';
  return {
    verb:
      verbs === ''
        ? undefined
        : new RegExp(isHan ? `^[^\\d，。；]*(?:${verbs})` : `\\s(?:${verbs})(?!\\p{L})`, 'u'),
    measure: new RegExp(`(?:[%‰\\p{Sc}]|(?:${oneOf(measures)})$)`, 'iu'),
  };
});
