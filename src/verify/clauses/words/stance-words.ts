import { memo, memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { oneSpelled, wordEnd, wordStart } from '../../figures/words.js';
import { found } from './frame-words.js';
import { within } from '../../sources/source-text.js';

export type Stance = 'estimates' | 'obligations' | 'limits';

/** Where a language writes without spaces, or its endings follow a verb without one, a word may begin anywhere. */
const finderFor = (words: readonly string[], pack: LanguagePack): RegExp | undefined => {
  if (words.length === 0) return undefined;
  const start = pack.script === 'Kore' ? '' : wordStart(pack);
  return new RegExp(`${start}(?:${oneSpelled(words)})${wordEnd(pack)}`, 'giu');
};

const findersOf = memoOf((pack: LanguagePack) => {
  const { estimates, obligations, limits, ...rest } = {
    ...pack.frame.stances,
    others: pack.frame['not-words'],
  };
  return {
    estimates: finderFor(estimates, pack),
    obligations: finderFor(obligations, pack),
    near: finderFor(limits.near, pack),
    beside: finderFor(limits.beside, pack),
    behind: finderFor(limits.behind, pack),
    limits: finderFor([...limits.near, ...limits.beside, ...limits.behind], pack),
    others: finderFor(
      [...rest.others, ...pack.frame['not-only'].before, ...pack.frame['not-only'].behind],
      pack,
    ),
  };
});

export type StanceList = keyof Omit<ReturnType<typeof findersOf>, 'others'>;

/** The words of a list in a text, without those that are part of another word: 应 of 供应, only of not only. */
export function stanceWords(
  text: string,
  list: StanceList,
  pack: LanguagePack,
): readonly ClauseWord[] {
  const finders = findersOf(pack);
  const expression = finders[list];
  if (expression === undefined) return [];
  const words = found(text, expression, 0);
  if (words.length === 0) return [];
  const others = finders.others === undefined ? [] : found(text, finders.others, 0);
  const alone = words.some(isOneHanzi) ? segmentsOf(text, pack) : undefined;
  return words.filter(
    (word) =>
      !others.some((other) => other.text !== word.text && within(word, other)) &&
      (!isOneHanzi(word) || alone?.has(word.start) === true),
  );
}

const isOneHanzi = ({ text }: ClauseWord): boolean => /^\p{Script=Han}$/u.test(text);

const segmenterOf = memo(
  (language: string) => new Intl.Segmenter(language, { granularity: 'word' }),
);

/** Where the words of one character begin, by ICU's dictionary. */
export const segmentsOf = (text: string, { locale }: LanguagePack): ReadonlySet<number> =>
  new Set(
    [...segmenterOf(locale).segment(text)].flatMap(({ segment, index }) =>
      segment.length === 1 ? [index] : [],
    ),
  );
