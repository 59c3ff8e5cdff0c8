import { anyOf, escapeExpression } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/**
 * “Overnight stays by destination”, a line of its own, and under it “Majorca: 61.3 million”: in a list of names with their numbers
 * the heading says what all of them count.
 */
export function isHeadOfList(
  word: string,
  { start, end }: Stretch,
  { source: { text }, pack }: SourceText,
): boolean {
  if (pack === undefined || nameInList({ start, end }, text) === undefined) return false;
  return headingOf(word, pack).test(headingBefore(start, text) ?? '');
}

/**
 * The name in such a list that a label has, of another line than that of the figure: “visits to Majorca” of “Tenerife: 58.2 million”.
 */
export function nameOfOtherLine(
  label: string,
  { start, end }: Stretch,
  { source: { text } }: SourceText,
): string | undefined {
  const own = nameInList({ start, end }, text);
  const heading = headingBefore(start, text);
  if (own === undefined || heading === undefined) return undefined;
  if (!sharesWord(heading, label) || sharesWord(own, label)) return undefined;
  const behind = text
    .slice(end, end + longestList)
    .split('\n')
    .slice(1);
  const others = [linesBefore(start, text).slice(0, -1).toReversed(), behind].flatMap((lines) => {
    const last = lines.findIndex((line) => !member.test(line));
    return last < 0 ? lines : lines.slice(0, last);
  });
  return others
    .map((line) => line.split(':', 1)[0]?.replace(bullet, '').trim() ?? '')
    .find((name) => !isNamed(name, heading) && isNamed(name, label));
}

/** The line over such a list. */
function headingBefore(start: number, text: string): string | undefined {
  const lines = linesBefore(start, text).slice(0, -1);
  const heading = lines.findLast((line) => line.trim() !== '' && !member.test(line))?.trim();
  return heading === undefined ||
    heading.length > longestHeading ||
    notHeading.test(heading.replaceAll(years, ''))
    ? undefined
    : heading;
}

/** A word of four letters, in whatever compound. */
const sharesWord = (words: string, label: string): boolean =>
  (words.toLowerCase().match(/\p{L}{4,}/gu) ?? []).some((word) =>
    label.toLowerCase().includes(word),
  );

const isNamed = (name: string, label: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeExpression(name)}(?![\\p{L}\\p{N}])`, 'iu').test(label);

/** The name of a line that is no more than it and a figure. */
function nameInList({ start, end }: Stretch, text: string): string | undefined {
  if (!closesLine.test(text.slice(end, end + longestHeading))) return undefined;
  const line = linesBefore(start, text).at(-1) ?? '';
  return item.test(line) ? line.replace(bullet, '').split(':', 1)[0]?.trim() : undefined;
}

const linesBefore = (start: number, text: string): readonly string[] =>
  text.slice(Math.max(0, start - longestList), start).split('\n');

const bullet = /^[ \t•*–-]{0,4}/u;
const closesLine = /^[ \t]*(?:\r?\n|$)/u;
/** The name before a number, and a whole line of such a list. */
const item = /^[ \t•*–-]{0,4}\p{L}[^\d:\n]{0,48}[ \u00A0]?:[ \u00A0]$/u;
const member = /^[ \t•*–-]{0,4}\p{L}[^\d:\n]{0,48}[ \u00A0]?:[ \u00A0][^\n:]{1,40}$/u;
/** Units in brackets, sentences and other numbers: what no bare heading has. */
const notHeading = /[\d()[\]:;,%\p{Sc}]|[.!?]$/u;
const years = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');
/** In UTF-16 units. */
const longestList = 1200;
const longestHeading = 80;

/** Its noun opens the heading, alone or before a preposition, or stands so behind one or two adjectives. */
const headingOf = (word: string, pack: LanguagePack): RegExp =>
  new RegExp(
    `^(?:(?!(?:${endsOf(pack)}) )\\p{L}+ ){0,2}${escapeExpression(word)}(?:$| \\p{Ll}{2,4}(?!\\p{L}))`,
    'iu',
  );

const endsOf = memoOf(({ frame }: LanguagePack) => anyOf(frame['noun-ends']));
