const dash = /^[-–−] $/u;
const item = /^\s*[-–−•·*] /u;

/**
 * Whether a dash with a space that ends at a position is a minus: the first in brackets, before a figure; or the first of
 * its line, which holds a figure and no word, where the lines beside it are no items of a list.
 */
export function isLoneMinus(text: string, end: number): boolean {
  if (!dash.test(text.slice(Math.max(0, end - 2), end))) return false;
  const start = end - 2;
  if (opensBracket(text, start, end)) return true;
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  const close = text.indexOf('\n', end);
  const own = text.slice(end, close < 0 ? end + 41 : Math.min(close, end + 41));
  if (own.length > 40 || /\p{L}{3}/u.test(own)) return false;
  const before = lineBefore(text, start);
  const after = close < 0 ? '' : text.slice(close, close + 80).trimStart();
  return !item.test(before) && !item.test(after);
}

/** “(- 3 %)”, “(– 12 000 people)”; a year is no amount. */
const opensBracket = (text: string, start: number, end: number): boolean =>
  /[(（]/u.test(text.charAt(start - 1)) &&
  /^(?!(?:1[89]|2[01])\d\d(?![\d.,%])\s?\P{Nd})\d/u.test(text.slice(end, end + 8));

/** The last line before a position that is not empty, of which no more than its beginning counts. */
function lineBefore(text: string, position: number): string {
  const before = text.slice(Math.max(0, position - 400), position).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1);
}
