import { oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';

const dash = /^[-–−] $/u;
const item = /^\s*[-–−•·*] /u;

/**
 * Whether a dash with a space that ends at a position is a minus: the first in brackets, before a figure; or the first of
 * its line, which holds a figure and no word, where the lines beside it are no items of a list.
 */
export function isLoneMinus(text: string, end: number, pack: LanguagePack): boolean {
  if (!dash.test(text.slice(Math.max(0, end - 2), end))) return false;
  const start = end - 2;
  if (opensBracket(text, start, end) || isBeforeShare(text, start, end, pack)) return true;
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const close = text.indexOf('\n', end);
  const own = text.slice(end, close < 0 ? end + 41 : Math.min(close, end + 41));
  if (own.length > 40 || /\p{L}{3}/u.test(own)) return false;
  const before = lineBefore(text, start);
  const after = close < 0 ? '' : text.slice(close, close + 80).trimStart();
  return !item.test(before) && !item.test(after);
}

/** “: - 4,2 % sur un an et - 8,8 %”: before a percentage or degrees, behind a colon or a word that a figure must follow. */
function isBeforeShare(text: string, start: number, end: number, pack: LanguagePack): boolean {
  if (!/^\d[\d.,]*[ \u00A0\u202F]?[%°]/u.test(text.slice(end, end + 16))) return false;
  return (
    leadsOf(pack).test(text.slice(Math.max(0, start - 16), start)) ||
    behindAmount.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** “(639 M€, - 0,2 %)”: behind the amount that a bracket begins with. */
const behindAmount = /[(（]\p{Sc}?\d[^()（）,;]{0,24}(?:,\d[^()（）,;]{0,16})?[,;]\s$/u;

const leadsOf = memoOf(({ frame }: LanguagePack) => {
  const words = oneOf([
    ...frame.conjunctions,
    ...frame.equivalents,
    ...frame.by,
    ...frame.from,
    ...frame.to,
    ...frame.determiners,
  ]);
  return new RegExp(`(?:[:\\uFF1A]${words === '' ? '' : `|(?<!\\p{L})(?:${words})`})\\s$`, 'iu');
});

/** “(- 3 %)”, “(– 12 000 people)”; a year is no amount. */
const opensBracket = (text: string, start: number, end: number): boolean =>
  /[(（]/u.test(text.charAt(start - 1)) &&
  /^(?!(?:1[89]|2[01])\d\d(?![\d.,%])\s?\P{Nd})\d/u.test(text.slice(end, end + 8));

/** The last line before a position that is not empty, of which no more than its beginning counts. */
function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - 400), position).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}
