import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { holds, wordFinder } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';
import { negationIn } from './frame-words.js';

/** Whether a text denies something, or says what is not: “not”, “without”, “unreported”. */
export const deniesIn = (text: string, pack: LanguagePack): boolean =>
  negationIn(text, pack) || holds(text, lackOf(pack));

const lackOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.denying, pack));

/** “Countries without a law: 52”: the sentence of a clause, whatever colons part it. */
export const sentenceOf = (text: string, { start, end }: Stretch): string => {
  const [before, behind] = [text.slice(0, start), text.slice(end)].map((part) => part.split(ends));
  return `${before?.at(-1) ?? ''}${text.slice(start, end)}${behind?.[0] ?? ''}`;
};

const ends = /[.!?](?:\s|$)|[。！？\n]/u;
