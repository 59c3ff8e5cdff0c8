import { anyOf, oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Stretch } from '../sources/source-text.js';

/** “For 12 years in a row”, 12年連続, 连续12年: how long something goes on. */
export const isRun = (text: string, { start, end }: Stretch, pack: LanguagePack): boolean => {
  const { before, behind } = runsOf(pack);
  return (
    before.test(text.slice(Math.max(0, start - longestRun), start)) ||
    behind.test(text.slice(end, end + longestRun))
  );
};

/** “ months in succession”, in UTF-16 units. */
const longestRun = 24;

const runsOf = memoOf(({ frame, reading }: LanguagePack) => {
  const { before, behind } = frame.times.runs;
  const word = reading.grammar === 'han' ? '' : '(?:\\p{L}+\\s)?';
  return {
    before: new RegExp(`(?:${anyOf(before)})\\s?$`, 'iu'),
    behind: new RegExp(`^\\s?${word}(?:${anyOf(behind)})`, 'iu'),
  };
});

/** “Deaths decreased in 24 states”: where or when something changed, by how much is not said. */
export const isPlaceOfChange = (
  text: string,
  { start, end }: Stretch,
  pack: LanguagePack,
): boolean =>
  (placesOf(pack)?.test(text.slice(Math.max(0, start - longestRun), start)) ?? false) &&
  /^\d[\d.,’ ]*$/u.test(text.slice(start, end).trim()) &&
  /^\s\p{Ll}{3,}/u.test(text.slice(end, end + longestRun));

/** “Decreased in 24 shops by 12%”, “fell from 80 to 64 tonnes by 20%”: places, or two levels, between a verb and the size of its change. */
export const placeNumbersOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = frame['before-years'].filter((word) => !frame.by.includes(word));
  return reading.grammar !== 'latin' || frame['verbs-last'] || words.length === 0
    ? undefined
    : new RegExp(
        `(?<!\\p{L})(?:(?:${oneOf(words)})\\s\\d[\\d.,’]*(?=\\s\\p{L}{3,}\\s)|(?:${oneOf(frame.from)})\\s${level}(?:${oneOf(frame.to)})\\s${level})`,
        'giu',
      );
});

/** “56,270 tonnes ”. */
const level = String.raw`\p{Sc}?\d[\d.,\u2019]*\s(?:\p{L}+\s){0,2}?`;

const placesOf = memoOf(({ frame, reading }: LanguagePack) => {
  const words = frame['before-years'].filter((word) => !frame.by.includes(word));
  return reading.grammar !== 'latin' || frame['verbs-last'] || words.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${oneOf(words)})\\s(?:\\p{L}+\\s)?$`, 'iu');
});

/** “56% more than the 1.8 tonnes of 2022”: between the word of a change and a figure stand the words that compare with a level. */
export const isLevelComparedWith = (
  text: string,
  word: Stretch,
  figure: Stretch,
  pack: LanguagePack,
): boolean =>
  word.end <= figure.start &&
  (comparisonsOf(pack)?.test(text.slice(word.end, figure.start)) ?? false);

const comparisonsOf = memoOf(({ frame, reading, proofreading }: LanguagePack) => {
  // “De” of “caída de la cuota de 1,4 puntos” says whose change it is.
  const than = proofreading.typedAgainst.than.filter((word) => !frame.from.includes(word));
  const articles = frame.determiners.filter(
    (each) => !frame.from.includes(each) && !than.includes(each),
  );
  return reading.grammar !== 'latin' || frame['verbs-last'] || than.length === 0
    ? undefined
    : new RegExp(`^\\s(?:${oneOf(than)})\\s(?:${oneOf(articles)})\\s(?:\\p{L}+\\s){0,2}$`, 'iu');
});
