import type { LanguagePack } from '../../language/pack.js';
import { escapeExpression } from '../../language/escape-expression.js';
import type { Stretch } from '../sources/source-text.js';

/**
 * A word as a pattern, its apostrophes curly or straight; a stem that ends with * goes on in letters, and one that begins
 * with * is the last of a compound: *rückgang. In a phrase such an ending is that of a word: nearly *ed; so is
 * what stands round a * inside one: fast ge*en.
 */
export const spelled = (word: string): string =>
  escapeExpression(word)
    .replaceAll(/['’]/gu, "['’]")
    .replaceAll(/(?<=^|\s|\p{L})\\\*(?=\p{L})/gu, '\\p{L}{0,24}')
    .replace(/\\\*$/u, '\\p{L}*');

/** The branches of an alternation of such words, the longest first; empty where there are none. */
export const oneSpelled = (words: Iterable<string>): string =>
  [...words]
    .toSorted((one, other) => other.length - one.length)
    .map(spelled)
    .join('|');

/** The same, where none matches nothing. */
export const anySpelled = (words: Iterable<string>): string => oneSpelled(words) || '(?!)';

/** Words of a language as one expression that finds them as whole words; the longest wins. */
export function wordFinder(words: readonly string[], pack: LanguagePack): RegExp | undefined {
  if (words.length === 0) return undefined;
  return new RegExp(`${wordStart(pack)}(?:${oneSpelled(words)})${wordEnd(pack)}`, 'giu');
}

/** An expression that begins anew at each text, where one that finds all remembers how far it came. */
export const once = (expression: RegExp | undefined): RegExp | undefined =>
  expression === undefined ? undefined : new RegExp(expression.source, 'iu');

/** Whether a text holds one of the words that an expression finds. */
export const holds = (text: string, expression: RegExp | undefined): boolean =>
  expression !== undefined && text.search(expression) >= 0;

/** A year between 1800 and 2199 in digits, the only numbers that are taken for years without more words. */
export const yearDigits = String.raw`(?:1[89]|2[01])\d{2}`;

/** Where a word may begin: anywhere in a script without word spaces. */
export const wordStart = ({ reading }: LanguagePack): string =>
  reading.grammar === 'han' ? '' : '(?<![\\p{L}\\p{N}])';

/** Where a word may end; in Korean a particle follows it without a space. */
export const wordEnd = ({ reading, script }: LanguagePack): string =>
  reading.grammar === 'han' || script === 'Kore' ? '' : '(?![\\p{L}\\p{N}])';

/** A word as one key, whichever apostrophe and case it is written with. */
export const keyOf = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** Where clauses end: a comma of either script, a semicolon, a colon or a full stop. */
const clauseEnd = /[，,；;：:。.!！?？]/u;

/** Whether a clause ends between two stretches of a text. */
export const endsClause = (text: string, one: Stretch, other: Stretch): boolean =>
  clauseEnd.test(withoutSeparators(textBetween(one, text, other)));

/** What stands between two stretches of a text, whichever is the first. */
export const textBetween = (one: Stretch, text: string, other: Stretch): string =>
  one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);

/** 1,200 and 1.8 end no clause. */
const withoutSeparators = (text: string): string => text.replaceAll(/\d[.,]\d/gu, '000');
