import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { yearDigits } from '../figures/words.js';
import type { Stretch } from '../sources/source-text.js';

/** “Rose in 2024 by”: a year between a figure and its word is no other figure. */
export const bareYear = new RegExp(String.raw`(?<!\d|\d[.,])${yearDigits}(?!\d|[.,]\d)`, 'gu');

/**
 * “Fell from a peak of 5.1% in 2020 to 3.8%”, 由上年的2.05缩小到: between the word that a change begins with and the figure
 * stand others, or between the figure and the level that was reached.
 */
export function leavesLevel(
  text: string,
  figure: Stretch,
  word: Stretch,
  pack: LanguagePack,
): boolean {
  const departures = departuresOf(pack);
  const isBehind = word.start >= figure.end;
  const { to } = departures;
  // “Von 180 stieg es auf 240”: before the verb no word gives the size of a change.
  const before = isBehind ? departures.beforeVerb : departures.before;
  const behind = text.slice(figure.end, figure.end + longestDeparture).replaceAll(bareYear, '');
  const isHan = pack.reading.grammar === 'han';
  if (isHan && !isBehind) return false;
  const lead = text
    .slice(Math.max(isBehind ? 0 : word.end, figure.start - longestDeparture), figure.start)
    .replaceAll(bareYear, '');
  return (before?.test(lead) ?? false) && (to?.test(behind) ?? false);
}

/** An amount as it begins, its currency or one word before it: “US$111”, “RMB 111”, “about 111”. */
export const amount = String.raw`(?:\p{L}+\s|\p{L}{1,3}(?=\p{Sc}))?[\p{Sc}~]?\s?\d`;

/** “from an all-time high in the spring of ”, in UTF-16 units. */
const longestDeparture = 40;

interface Departures {
  /** The word that a change begins with, at the end of what stands before its figure. */
  readonly before?: RegExp | undefined;
  /** The same where the verb comes behind the figure. */
  readonly beforeVerb?: RegExp | undefined;
  /** The level that was reached, behind the figure; „und kamen auf 700“ joins a verb of its own. */
  readonly to?: RegExp;
}

const departuresOf = memoOf(({ frame, reading }: LanguagePack): Departures => {
  // “Baisse de 5 %”: a word that gives the size of a change as well does not tell where it began.
  const only = frame.from.filter((word) => !frame.by.includes(word));
  if (frame.from.length === 0 || frame.to.length === 0) return {};
  if (reading.grammar === 'han') {
    const before = new RegExp(`(?:${oneOf(frame.from)})[^\\d\\p{P}]{1,16}$`, 'u');
    return {
      before,
      beforeVerb: before,
      to: new RegExp(`^[^\\d\\p{P}]{0,8}(?:${oneOf(frame.to)})\\D{0,4}\\d`, 'u'),
    };
  }
  const other = `(?!(?:${oneOf([...frame.to, ...frame.by])})\\s)[^\\s\\d,;:.!?()]+\\s+`;
  const behind = (words: readonly string[]): RegExp | undefined =>
    words.length === 0
      ? undefined
      : new RegExp(`(?<!\\p{L})(?:${oneOf(words)})\\s+(?:${other}){0,6}$`, 'iu');
  return {
    before: behind(only),
    beforeVerb: behind(frame.from),
    to: new RegExp(
      `^,?\\s+(?:(?!(?:${oneOf(frame.conjunctions)})\\s\\p{Ll}+\\s(?:${oneOf(frame.to)})\\s)${other}){0,5}(?:${oneOf(frame.to)})\\s${amount}`,
      'u',
    ),
  };
});
