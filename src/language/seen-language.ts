import type { LanguageTag } from './language.js';
import { memoOf } from '../memo.js';
import { nearestTag, primaryLanguage } from './tags.js';

type CommonWords = Readonly<Record<LanguageTag, readonly string[]>>;

/**
 * The language that a text is plainly written in where that is another than the declared one: much of it are common words
 * of that language and hardly any are of the declared. Function words tell languages apart from a few sentences on
 * (Grefenstette 1995, Comparing two language identification schemes); those that two languages share tell nothing.
 * `undefined` where the text may be in the declared language, or nothing is known of it.
 * @param isDoubted where something else speaks against the declared language, so that a few words are enough
 */
export function seenLanguage(
  text: string,
  declared: LanguageTag,
  words: CommonWords,
  isDoubted = false,
): LanguageTag | undefined {
  const own = nearestTag(words, declared);
  if (own === undefined) return undefined;
  const ofKana = Object.keys(words).find((tag) => words[tag]?.some((word) => hiragana.test(word)));
  if (ofKana !== undefined && ofKana !== own && isOfKana(text)) return ofKana;
  const tokens = tokensOf(text);
  const few = isDoubted ? fewWords : leastWords;
  const least = Math.max(few, tokens.length * leastShare);
  const others = Object.keys(words)
    // `zh` may be either of its writings.
    .filter((tag) => tag !== own && primaryLanguage(tag) !== declared)
    .map((tag) => ({ tag, seen: ofOneList(tokens, words[tag], words[own]) }))
    .filter(({ tag, seen }) => {
      const ofOwn = ofOneList(tokens, words[own], words[tag]).length * mostOfOwn;
      const different = new Set(seen).size;
      const isPlain =
        ofOwn === 0 && different >= fewWords && seen.length >= tokens.length * plainShare;
      return (
        isOfFew(text, tag, own, words) ||
        (isPlain && seen.length >= plainWords) ||
        (seen.length >= least && ofOwn <= seen.length && different >= Math.min(few, leastDifferent))
      );
    });
  return others.toSorted((one, other) => other.seen.length - one.seen.length)[0]?.tag;
}

/**
 * A few lines without a word of the declared language, and with two of another that stand before words without a capital
 * (“of the West” may be a name), of every five: “Growth slowed to 1,250 as exports declined”.
 */
function isOfFew(text: string, tag: LanguageTag, own: LanguageTag, words: CommonWords): boolean {
  if (text.length > longestShort) return false;
  const tokens = text.match(/\p{L}+/gu) ?? [];
  const [others, owns] = [setOf(words[tag] ?? []), setOf(words[own] ?? [])];
  const small = tokens.map((token) => token.toLowerCase());
  if (small.some((token) => owns.has(token)) || hanOrKana.test(text)) return false;
  const seen = small.filter(
    (token, index) =>
      others.has(token) && !/^\p{Lu}/u.test(tokens[index + 1] ?? '') && token.length > 1,
  );
  // “The port handled 12 ships”: an article before small letters is that of no name such as “The Voice”.
  const isOpened =
    tokens.length <= mostOpened &&
    small[0] !== undefined &&
    seen[0] === small[0] &&
    /^\p{Ll}/u.test(tokens[2] ?? '');
  return (new Set(seen).size >= 2 || isOpened) && seen.length * 5 >= tokens.length;
}

/** Words of a sentence that its first alone may tell the language of. */
const mostOpened = 5;

/** In UTF-16 units. */
const longestShort = 400;
const hanOrKana = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const hiragana = /\p{Script=Hiragana}/u;

/** One language alone is written with hiragana: where it is a tenth of the letters, a text is in that, however short. */
const isOfKana = (text: string): boolean => {
  const sample = text.slice(0, longestSample);
  const kana = sample.match(new RegExp(hiragana, 'gu'))?.length ?? 0;
  return kana >= leastKana && kana * 10 >= (sample.match(/\p{L}/gu)?.length ?? 0);
};
const leastKana = 3;

/** A text of fewer tells nothing. */
const leastWords = 8;
const fewWords = 3;
/** Names repeat one or two: Bank of England. */
const leastDifferent = 5;
/** Of the words of running text in a language, those that its list alone has come to some 10 to 40 %. */
const leastShare = 0.06;
/** A sentence of which every third word is one of the other language, and none of the declared, is in the other. */
const plainShare = 1 / 3;
const plainWords = 5;
/** One for so many of the other language is a name or a quotation. */
const mostOfOwn = 5;
/** In UTF-16 units; what follows is of the same language. */
const longestSample = 20_000;

const tokensOf = (text: string): readonly string[] =>
  text
    .slice(0, longestSample)
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|\p{L}+/gu) ??
  [];

const setOf = memoOf((words: readonly string[]) => new Set(words));

/** Those that are in one list and not in the other. */
const ofOneList = (
  tokens: readonly string[],
  words: readonly string[] = [],
  others: readonly string[] = [],
): readonly string[] =>
  tokens.filter((token) => setOf(words).has(token) && !setOf(others).has(token));
