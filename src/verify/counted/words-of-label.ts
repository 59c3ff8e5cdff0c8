import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';

/** Whether one of the words of a label, or one of its characters, stands in a text. Words are in small letters. */
export interface LabelWords {
  /** Words of three letters that are of no closed class; of hanzi, kana and hangul, two side by side. */
  readonly words: readonly string[];
  /** Hanzi one by one, which are weak evidence. */
  readonly hanzi: readonly string[];
}

export function wordsOfLabel(label: string, pack: LanguagePack): LabelWords {
  const lower = label.toLowerCase();
  const closed = closedOf(pack);
  const latin = lower.match(/[\p{Script=Latin}\p{M}]{3,}/gu) ?? [];
  const runs =
    lower.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]{2,}/gu,
    ) ?? [];
  const pairs = runs.flatMap((run) =>
    Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return {
    words: [...new Set([...latin.filter((word) => !closed.has(word)), ...pairs])],
    hanzi: [...new Set(lower.match(/\p{Script=Han}/gu))],
  };
}

const closedOf = memoOf(({ frame, reading }: LanguagePack): ReadonlySet<string> => {
  const lists = [
    frame.determiners,
    frame.conjunctions,
    frame['counted-ends'],
    frame['counted-before'],
    frame['count-heads'],
    frame.from,
    frame.to,
    frame.by,
    frame.per,
    reading.articles,
  ];
  return new Set(lists.flat().flatMap((word) => word.toLowerCase().split(/\s+/u)));
});

/** Whether a word stands in a text; of letters with another ending, or as the first of a compound. */
export function standsIn(word: string, text: string): boolean {
  if (!/\p{Script=Latin}/u.test(word)) return text.includes(word);
  const opening = word.slice(0, 3);
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    if (/[\p{L}\p{M}]/u.test(text.charAt(at - 1))) continue;
    const [other = ''] = /^[\p{L}\p{M}]+/u.exec(text.slice(at, at + longestWord)) ?? [];
    if (haveOneStem(word, other)) return true;
  }
  return false;
}

/** In UTF-16 units. */
const longestWord = 60;

/** Kies and Kieses, metal and metals, Wein and Weinmenge; but none of Mittel and mit. */
function haveOneStem(word: string, other: string): boolean {
  const shorter = Math.min(word.length, other.length);
  const loss = shorter > 6 ? 2 : shorter > 4 ? 1 : 0;
  return word.length - other.length <= 2 && word.startsWith(other.slice(0, shorter - loss));
}
