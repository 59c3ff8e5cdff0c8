import { oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { wordFinder } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/*
 * What stands between a word of direction and a figure, and keeps them together or apart.
 */

/** “Down a seasonally adjusted 9%”: what a word of direction and an article lead to, with what describes it. */
export const hasArticle = (
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  word.end <= figure.start && (articlesOf(pack)?.test(text.slice(word.end, figure.start)) ?? false);

const articlesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const articles = oneOf([...reading.articles, ...frame['per-articles']]);
  return reading.grammar !== 'latin' || articles === ''
    ? undefined
    : new RegExp(`^\\s(?:${articles})\\s(?:\\p{Ll}+\\s){1,3}$`, 'u');
});

/** 12곳에서 감소하고 5곳에서: with such an ending a verb before a figure is of what stands before it. */
export const endsItsClause = (
  text: string,
  word: Stretch,
  figure: Stretch,
  { frame: { 'verb-joints': joints } }: LanguagePack,
): boolean => {
  const [said = ''] = /^\S+(?=\s)/u.exec(text.slice(word.start, figure.start)) ?? [];
  return joints.some((joint) => said.endsWith(joint));
};

/** “Over three years but fell 12%”: behind “but” and “and” a verb is of another figure. */
export const isJoined = (between: string, pack: LanguagePack): boolean =>
  pack.reading.grammar === 'latin' &&
  (wordFinder([...pack.frame.affirmations, ...pack.frame.conjunctions], pack)?.test(between) ??
    false);

/** 前年より1.2万人少ない46.8万人, 40% 줄어 2,930명에: a word that stands right between two figures has its size before it. */
export const hasSizeOfItsOwn = (text: string, word: Stretch, figure: Stretch): boolean =>
  hasAmountBefore(text, word) && oneEnding.test(text.slice(word.end, figure.start));

/** Whether a word stands right behind an amount: 由52分钟缩短. */
export const hasAmountBefore = (text: string, { start }: Stretch): boolean =>
  endsInAmount.test(text.slice(Math.max(0, start - longestAmount), start));

/** In UTF-16 units. */
const longestAmount = 12;

const endsInAmount = /\d\s?[^\d\s\p{P}]{0,6}\s?$|\d[%％]\s?$/u;
const oneEnding = /^(?:\p{Script=Hiragana}{0,3}|\p{Script=Hangul}{0,3}\s)$/u;

/** “Fell to” ends with the word “to”. */
export const endsWithWord = (text: string, word: string, { reading }: LanguagePack): boolean =>
  text.endsWith(word) &&
  (reading.grammar === 'han' || !/\p{L}/u.test(text.charAt(text.length - word.length - 1)));

export const beginsWithWord = (text: string, word: string, { reading }: LanguagePack): boolean =>
  reading.grammar !== 'han' && text.startsWith(`${word} `);

/** に減った of 校に減った: a counter that is no unit stands between a figure and its particle. */
export const withoutCounter = (text: string): string => text.replace(/^\p{Script=Han}{1,6}/u, '');
