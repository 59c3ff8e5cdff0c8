import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { keyOf, once, wordFinder } from './words.js';

/** Whether a word is one for a plan as a thing too: 计划 of 有国家计划的国家 is the “plan” of “countries with a national plan”. */
export const isPlanNoun = (word: string, pack: LanguagePack): boolean =>
  nounsOf(pack).words.has(keyOf(word));

/** Whether a text names a plan as a thing, and makes nothing planned. */
export const namesPlan = (text: string, pack: LanguagePack): boolean =>
  nounsOf(pack).finder?.test(text) === true;

const nounsOf = memoOf((pack: LanguagePack) => ({
  words: new Set(pack.frame['plan-nouns'].map(keyOf)),
  finder: once(wordFinder(pack.frame['plan-nouns'], pack)),
}));
