import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { wordsForTimes } from '../../quantity/durations.js';
import type { ReadUnit } from '../../quantity/read/read-quantity.js';
import { clauseRound } from '../clauses/clauses.js';
import type { Stretch } from '../sources/source-text.js';
import { yearDigits } from './words.js';

/**
 * “Each pupil” of “each pupil borrowed 12 books”, « chaque habitant », „je Einwohner“: the words of a clause by which the amount behind
 * them is that of each of its subject. Each year and every time are none: what comes in a year is that of the year.
 */
export function eachSubjectBefore(
  text: string,
  figure: Stretch,
  pack: LanguagePack,
): string | undefined {
  const { start } = clauseRound(text, figure);
  return subjectsOf(pack)?.exec(
    text.slice(Math.max(start, figure.start - longest), figure.start),
  )?.[1];
}

/** In UTF-16 units. */
const longest = 80;

const subjectsOf = memoOf((pack: LanguagePack): RegExp | undefined => {
  const { distributives, times, from, by, to } = pack.frame;
  const prepositions = [
    ...pack.frame['counted-ends'],
    ...pack.frame['levels-of'],
    ...from,
    ...by,
    ...to,
  ];
  if (distributives.subjects.length === 0) return undefined;
  const names = [...wordsForTimes(pack), ...times.parts, ...times.seasons];
  const noun = pack.lineBreaking.hyphenation.capitalisedNouns
    ? String.raw`\p{Lu}\p{L}+`
    : String.raw`\p{L}{3,}`;
  // Only an object: “every effort was made to help 40” is not of each effort, and “every unit follows from 7 constants” not so many of each.
  return new RegExp(
    String.raw`(?<!\p{L})((?:${caseless(distributives.subjects)})\s(?!(?:${caseless(names)})(?!\p{L}))${noun})(?:\s(?!(?:${anyOf(pack.frame.to)})\s)(?:\p{L}+|${yearDigits})){1,5}(?<!\s(?:${oneOf(prepositions)}))\s(?:\p{Sc}\s?)?$`,
    'u',
  );
});

/** Words in small letters or with a capital, where an expression tells the two apart. */
const caseless = (words: readonly string[]): string =>
  anyOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));

/** “(Visitors spent £42) each”, « 42 euros chacun », „je 42 Euro“: words at an amount that make it that of each of its subject. */
export function isOfEachBeside(
  text: string,
  { start, end }: Stretch,
  unit: ReadUnit,
  pack: LanguagePack,
): boolean {
  const { before, behind } = besideOf(pack);
  return (
    before.test(text.slice(Math.max(0, start - longestWord), start)) ||
    behind.test(unit.isChain === true ? ` ${unit.text}` : text.slice(end, end + longestWord))
  );
}

/** In UTF-16 units. */
const longestWord = 16;

const besideOf = memoOf(({ frame: { distributives } }: LanguagePack) => ({
  before: new RegExp(String.raw`(?<!\p{L})(?:${anyOf(distributives.before)})\s$`, 'iu'),
  behind: new RegExp(String.raw`^(?:\s\p{L}+)?\s(?:${anyOf(distributives.behind)})(?!\p{L})`, 'iu'),
}));
