import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';

/**
 * Whether a text ends with a word that leads to another time than its figure's: 较, “than in”. 占比 ends in 比 and is no
 * such word, unless it names a time itself, as 同比 does. `before` in small letters.
 */
export const leadsElsewhere = (
  before: string,
  { proofreading: { otherDates, bases }, frame }: LanguagePack,
): boolean => {
  const times = Object.values(frame.times.before).flat();
  const isOther = bases.except.some((word) => before.endsWith(word) && !times.includes(word));
  return !isOther && otherDates.some((word) => endsWithWord(before, word));
};

/** Whether a text ends with a word; a word of Latin letters, with the whole of it. */
const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) &&
  !/^\p{Script=Latin}{2}/u.test(text.slice(-word.length - 1, text.length - word.length + 1));

/** “From April to September 2020”: the word before it begins the time itself. */
export const isWholeSpan = (
  { start, end }: Stretch,
  before: string,
  text: string,
  { frame, reading }: LanguagePack,
): boolean =>
  reading.grammar === 'latin' &&
  frame.from.some(
    (word) => before.endsWith(word) && /^$|\s$/u.test(before.slice(0, -word.length)),
  ) &&
  reading.rangeSigns.some((sign) => text.slice(start, end).includes(sign));
