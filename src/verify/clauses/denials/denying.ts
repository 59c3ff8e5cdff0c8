import { anyOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { ClauseWord } from '../../directions/direction-of.js';
import { holds, wordFinder, yearDigits } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { freedIn, saysFree } from './free-of.js';
import { findersOf, found, negationIn } from '../words/frame-words.js';

/** Whether a text denies something, or says what is not: “not”, “without”, “unreported”. */
export const deniesIn = (text: string, pack: LanguagePack): boolean =>
  negationIn(text, pack) || holds(text, lackOf(pack));

/**
 * Whether a label or text says what a word of the source denies: with “without” of “were no longer without a debt” it says what is
 * denied, and “closed” of “were not closed” denies nothing.
 */
export function saysDenial(
  text: string,
  denied: Stretch,
  source: string,
  pack: LanguagePack,
): boolean {
  if (shortOfIn(text, pack).length > 0) return true;
  const said = source.slice(denied.start, denied.end).toLowerCase();
  const rest = `${source.slice(0, denied.start)} ${source.slice(denied.end)}`.toLowerCase();
  // “Toll-free” of “charged no toll”, and of no other thing.
  if (freedIn(text, pack).some((thing) => rest.includes(stemOf(thing)))) return true;
  return [findersOf(pack).negations, lackOf(pack)]
    .flatMap((words) => (words === undefined ? [] : found(text, words, 0)))
    .map((word) => word.text.toLowerCase())
    .some((word) => word === said || !holdsWord(rest, word, pack));
}

/** Barriers and barrier. */
const stemOf = (word: string): string =>
  word.slice(0, Math.max(shortestStem, word.length - longestEnding + 1));

/** In Korean with what follows a stem: the 없 of 없지 않다. */
const holdsWord = (text: string, word: string, { reading, script }: LanguagePack): boolean => {
  if (reading.grammar === 'han') return text.includes(word);
  const words = text.split(/[^\p{L}\p{M}’'-]+/u);
  return (
    ` ${words.join(' ')} `.includes(script === 'Kore' ? ` ${word}` : ` ${word} `) ||
    (script === 'Latn' && words.some((each) => isOfStem(each, word)))
  );
};

/** “Fail” and “failed”: the one begins the other. */
const isOfStem = (one: string, other: string): boolean => {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return (
    short.length >= shortestStem &&
    long.startsWith(short) &&
    long.length - short.length <= longestEnding
  );
};

/** In UTF-16 units. */
const shortestStem = 4;
const longestEnding = 3;

/** The same of a label, where what falls short of something has not reached it: “below minimum standards”. */
export const deniesInLabel = (label: string, pack: LanguagePack): boolean =>
  deniesIn(label, pack) || shortOfIn(label, pack).length > 0 || saysFree(label, pack);

/** “Below minimum standards”; below 18, or the age of six, is a number or an age. */
export const shortOfIn = (text: string, pack: LanguagePack): readonly ClauseWord[] => {
  const { words, number } = shortOf(pack);
  return words === undefined
    ? []
    : found(text, words, 0).filter(({ end }) => !number.test(text.slice(end)));
};

const shortOf = memoOf((pack: LanguagePack) => {
  const { numerals, reading, frame } = pack;
  const numbers = anyOf([...reading.numbers.keys(), ...numerals.ages]);
  return {
    words: wordFinder(frame['falling-short'], pack),
    // “Under the 2010 guidelines”: a year is no number that something is below.
    number: new RegExp(
      `^\\s*(?:\\p{L}{1,3}\\s)?(?:\\p{Sc}|(?!${yearDigits}(?![\\d.,])\\s\\p{L})\\d|(?:${numbers})(?!\\p{L}))`,
      'iu',
    ),
  };
});

const lackOf = memoOf((pack: LanguagePack) => wordFinder(pack.frame.denying, pack));

/** “Countries without a law: 52”: the sentence of a clause, whatever colons part it. */
export const sentenceOf = (text: string, { start, end }: Stretch): string => {
  const [before, behind] = [text.slice(0, start), text.slice(end)].map((part) => part.split(ends));
  return `${before?.at(-1) ?? ''}${text.slice(start, end)}${behind?.[0] ?? ''}`;
};

const ends = /[.!?](?:\s|$)|[。！？\n]/u;
