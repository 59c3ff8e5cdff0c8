import { oneOf } from '../language/escape-expression.js';
import { memoOf } from '../language/memo.js';
import type { LanguagePack } from '../language/pack.js';
import type { ClauseWord } from './direction-of.js';
import { keyOf, wordFinder } from './figures/words.js';
import { within, type Stretch } from './sources/source-text.js';

/**
 * “900 seats will be added”, “40 % des cas pourraient être évités”, 40%的病例可能得到预防: the figure begins the subject of
 * its clause, and the word behind it is the verb of that subject. “900 people said they may leave” has another.
 */
export function isVerbOfSubject(
  text: string,
  word: ClauseWord,
  verbs: readonly Stretch[],
  figure: Stretch,
  clause: Stretch,
  pack: LanguagePack,
): boolean {
  const { modals, barriers, opening, impossible } = wordsOf(pack);
  if (!modals.has(keyOf(word.text)) && !verbs.some((verb) => within(verb, word))) return false;
  // “4,380 donations could not be used”: what was not possible did not happen.
  if (impossible?.test(text.slice(word.start, word.end + 8)) === true) return false;
  if (opening?.test(text.slice(clause.start, figure.start)) !== true) return false;
  const between = text.slice(figure.end, word.start);
  return (
    between.length <= longestSubject &&
    !/\d/u.test(between) &&
    (barriers === undefined || between.search(barriers) < 0)
  );
}

/** No noun phrase is looked through farther than this, in UTF-16 units. */
const longestSubject = 60;

const wordsOf = memoOf((pack: LanguagePack) => {
  const { modals, determiners, 'negations-of-nouns': without } = pack.frame;
  const isHan = pack.reading.grammar === 'han';
  const or = oneOf([...determiners, ...modals.openings]);
  // “Without treatment 20% may die”.
  const lack = isHan || without.length === 0 ? '' : `(?:(?:${oneOf(without)})\\s\\p{L}+\\s+)?`;
  const year = `(?:\\p{L}{1,3}\\s)?\\d{4}${isHan ? '\\P{N}' : ',?'}`;
  return {
    modals: new Set(modals.verbs.map(keyOf)),
    barriers: wordFinder(modals.barriers, pack),
    impossible:
      modals.denied.length === 0
        ? undefined
        : new RegExp(`^(?:${oneOf(modals.denied)})(?!\\p{L})`, 'iu'),
    opening:
      modals.verbs.length === 0
        ? undefined
        : new RegExp(
            `^[\\s•*–—-]*(?:${year}\\s*)?${lack}(?:(?:${or})${isHan ? '' : '\\s+'})*$`,
            'iu',
          ),
  };
});
