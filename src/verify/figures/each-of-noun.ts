import { anyOf, oneOf } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { memoOf } from '../../memo.js';
import { wordsForTimes } from '../../quantity/durations.js';
import type { Unit } from '../../quantity/quantity.js';
import { found } from '../clauses/words/frame-words.js';
import { overlap, type Stretch } from '../sources/source-text.js';
import { wordFinder } from './words.js';

/** Words that make a figure that of each: “per boat”, 每船, 1隻当たり. */
export interface EachOfNoun {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In letters with spaces, what it is of each of. */
  readonly noun?: string;
}

/**
 * Where a text makes figures those of each; of no time, since what comes in a year is that of the year. «Por barco» does so where
 * boats are counted; «por carretera» says how.
 */
export function eachOfNounIn(
  text: string,
  pack: LanguagePack,
  counts: (noun: string) => boolean,
): readonly EachOfNoun[] {
  const { capitalisedNouns } = pack.lineBreaking.hyphenation;
  const phrases = phrasesIn(text, pack);
  return [...text.matchAll(eachOf(pack))].flatMap(({ 0: said, index, groups }) => {
    const place = { start: index, end: index + said.length };
    if (phrases.some((phrase) => overlap(phrase, place))) return [];
    const { noun, counted } = groups ?? {};
    const name = noun ?? counted;
    if (name !== undefined && capitalisedNouns && !/^\p{Lu}/u.test(name)) return [];
    if (counted !== undefined && !counts(counted.toLowerCase())) return [];
    return [
      {
        ...place,
        text: said.trim(),
        ...(name === undefined ? {} : { noun: name.toLowerCase() }),
      },
    ];
  });
}

/** Whether a noun is what a unit of a report counts, or a text counts several of: 128 barcos. */
export function isCounted(
  noun: string,
  text: string,
  units: Iterable<Unit>,
  { tag, script }: LanguagePack,
): boolean {
  if (script !== 'Latn') return true;
  for (const { words } of units) if (words[tag]?.one?.toLowerCase() === noun) return true;
  return [...text.matchAll(countedWords)].some(({ 0: words }) =>
    words.split(' ').some((word) => isMoreOf(word.toLowerCase(), noun)),
  );
}

/** One or two words behind a number. */
const countedWords = /(?<=\d\s)\p{L}+(?:\s\p{L}+)?/gu;

/** Boats of boat, marineros of marinero: the ending of several is a letter or two. */
const isMoreOf = (word: string, noun: string): boolean =>
  word.startsWith(noun) && word.length > noun.length && word.length <= noun.length + 2;

/** “As per contract”, “per annum” are of each of nothing. */
const phrasesIn = (text: string, pack: LanguagePack): readonly Stretch[] => {
  const finder = phrasesOf(pack);
  return finder === undefined ? [] : found(text, finder, 0);
};

const phrasesOf = memoOf((pack: LanguagePack) =>
  wordFinder(pack.frame['per-head']['opens-not'], pack),
);

const eachOf = memoOf((pack: LanguagePack): RegExp => {
  const { frame, reading } = pack;
  const { says, opens, 'opens-counted': maybe } = frame['per-head'];
  const times = Object.values(frame.times.each).flat();
  const listed = oneOf(says.filter((word) => !word.includes('*'))) || '(?!)';
  if (frame['verbs-last']) {
    const behind = anyOf(frame['rates-behind']);
    return new RegExp(
      `${listed}|(?<![\\d.,])[1１一]\\s?\\p{L}{1,3}?(?:${behind})(?<!${anyOf(times)})(?<!${anyOf(frame['rates-behind-not'])})`,
      'gu',
    );
  }
  if (reading.grammar === 'han')
    return new RegExp(`${listed}|(?!${anyOf(times)})(?:${anyOf(opens)})\\p{Script=Han}{1,2}`, 'gu');
  const none = anyOf([...wordsForTimes(pack), ...frame.determiners]);
  const noun = `\\s(?!(?:${none})(?!\\p{L}))`;
  return new RegExp(
    `(?<!\\p{L})(?:(?:${listed})|(?:${anyOf(opens)})${noun}(?<noun>\\p{L}{3,})|(?:${anyOf(maybe)})${noun}(?<counted>\\p{L}{3,}))(?!\\p{L})`,
    'giu',
  );
});
