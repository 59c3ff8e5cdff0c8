import type { FigureWords, SpacedFigureWords } from '../../language/figure-words.js';
import { memoOf } from '../../memo.js';
import { keepWhole, type BreakableText } from './breakable-text.js';
import { DIGIT, LETTER, SPACE } from '../characters.js';
import { keptSpaces } from './kept-spaces.js';
import { languageStretches } from './language-stretches.js';
import { anyOf, numberSpans } from './number-spans.js';
import { LAST_RESORT, PROHIBITED, SHORT_WORD_HYPHENATION } from '../penalties.js';
import type { LineRun } from '../runs.js';
import type { LineStyle } from '../style.js';
import { telephoneNumbers } from './telephone-numbers.js';

/** Inside a date: 2020年|6月, but 6月18日 is one piece. */
const BEFORE_DATE_PART = { month: 20, day: LAST_RESORT } as const;
/** Inside a unit or a currency that stands without a figure: 现价美|元. */
const INSIDE_UNIT = LAST_RESORT;
/** Between the words of a name, where the lines are as even with another break: Northern|Ireland. */
const INSIDE_NAME = 120;
/** In a ragged text between a short word and the year that it leads to, where a line may as well end before both. */
const BEFORE_YEAR = 100;
/** The dot of a product of units, kW·h, at whose sides no line ends. */
const DOT_OF_UNIT = /(?<=[A-Za-z])[\u00b7\u22c5](?=[A-Za-z])/gu;
/** Words long enough to be divided. */
const LONG_WORDS = /\p{L}{5,}/gu;
const NAMES = / (?<=\p{Lu}\p{Ll}+ )(?=\p{Lu}\p{Ll})/gu;
/** in|2024, en|2024; of a number that is no year its noun matters more. */
const LED_YEARS = / (?<=(?<![\p{L}\p{N}'’-])\p{Ll}{1,3} )(?=(?:1[89]|2[01])\d{2}(?!\d|[.,]\d))/gu;

/** Raised and lowered runs are no part of the numbers beside them. */
const textOnBaseline = (text: string, runs: readonly LineRun[]): string => {
  if (!runs.some(({ rise }) => rise !== undefined && rise !== 0)) return text;
  return runs.map((run) => (run.rise ? '\ufffc'.repeat(run.text.length) : run.text)).join('');
};

/** Makes the break before the digits at `offset`, or after a space there, cost no less. */
const costDatePart = ({ bits, penalties }: BreakableText, offset: number, cost: number): void => {
  const next = (bits[offset] ?? 0) & SPACE ? offset + 1 : offset;
  if ((bits[next] ?? 0) & DIGIT) penalties[next] = Math.max(penalties[next] ?? PROHIBITED, cost);
};

/** A word of so many letters takes much of a line. */
const LONG_UNIT = 8;
/** Inside a shorter one of a ragged text, and inside the first word of a unit of several: only where a line would else be one hole. */
const SHORT_UNIT_HYPHENATION = 20_000;

/**
 * The word from `start` on stands with a number: 9.37 billion, 3.9 percentage points. A unit of one word is hyphenated
 * where a line would be torn open for it, a long one, or any in a justified text, sooner; the first word of a unit of several, that a line may end
 * behind, only where a justified line would else be one hole; what is part of the number, never as long as it has room.
 */
const keepSyllables = (
  { text, bits, hyphens, penalties }: BreakableText,
  start: number,
  words: FigureWords | SpacedFigureWords | undefined,
  justified: boolean,
): void => {
  let end = start;
  while ((bits[end] ?? 0) & LETTER) end++;
  const word = text.slice(start, end);
  const isInNumber = words?.writing !== 'spaced' || words.inNumber.has(word);
  // 3.9 kilogrammes, and 30. September; behind a word only what is part of the number: 15 de noviembre.
  const behind = text.charAt(start - 2) === '.' ? start - 3 : start - 2;
  if (!isInNumber && !((bits[behind] ?? 0) & DIGIT)) return;
  const long =
    justified || end - start >= LONG_UNIT ? SHORT_WORD_HYPHENATION : SHORT_UNIT_HYPHENATION;
  const first = justified ? SHORT_UNIT_HYPHENATION : LAST_RESORT;
  const unit = !isInNumber && words.beginsUnit.has(word) ? first : long;
  // A number parts from its month or magnitude sooner than that falls apart: 15 de|noviembre.
  const cost = isInNumber ? 2 * LAST_RESORT : unit;
  for (let i = start + 1; i < end; i++)
    if (hyphens[i] === 1) penalties[i] = Math.max(penalties[i] ?? PROHIBITED, cost);
};

const raise = ({ penalties }: BreakableText, at: number, cost: number): void => {
  penalties[at] = Math.max(penalties[at] ?? PROHIBITED, cost);
};

const costNames = (target: BreakableText, stretch: string, offset: number): void => {
  for (const { index } of stretch.matchAll(NAMES)) raise(target, offset + index + 1, INSIDE_NAME);
};

const costYears = (target: BreakableText, stretch: string, offset: number): void => {
  for (const { index } of stretch.matchAll(LED_YEARS))
    raise(target, offset + index + 1, BEFORE_YEAR);
};

/** Hyphens in magnitudes and months of a ragged text, without a number too: No-|vember 2020, thou-|sand visitors. */
const costNumberWords = (
  target: BreakableText,
  stretch: string,
  offset: number,
  words: SpacedFigureWords,
): void => {
  for (const { 0: word, index } of stretch.matchAll(LONG_WORDS)) {
    if (!words.inNumber.has(word)) continue;
    for (let i = offset + index + 1; i < offset + index + word.length; i++)
      if (target.hyphens[i] === 1) raise(target, i, SHORT_UNIT_HYPHENATION);
  }
};

/** Units of several hanzi, as they stand in labels: 立方米, 千瓦时, 美元. Longer names of currencies may be parted. */
const unitsOf = memoOf(({ units }: FigureWords): RegExp => {
  const words = units.filter((unit) => /^\p{Script=Han}{2,4}$/u.test(unit));
  return new RegExp(anyOf(words), 'gu');
});

/** Spaces inside a unit of magnitude and counter that stands without a figure: 만 명, 백만 톤. */
const spacesOfUnits = memoOf(
  ({ magnitudes, units }: FigureWords): RegExp =>
    new RegExp(
      `(?<=(?<![\\p{L}\\d])\\p{Script=Hangul}{0,2}${anyOf(magnitudes)}) (?=${anyOf(units)})`,
      'gu',
    ),
);

const costUnits = (
  target: BreakableText,
  stretch: string,
  offset: number,
  words: FigureWords,
): void => {
  for (const { 0: unit, index } of stretch.matchAll(unitsOf(words)))
    for (let i = 1; i < unit.length; i++) raise(target, offset + index + i, INSIDE_UNIT);
  if (!stretch.includes(' ') || !/\p{Script=Hangul}/u.test(stretch)) return;
  for (const { index } of stretch.matchAll(spacesOfUnits(words)))
    raise(target, offset + index + 1, INSIDE_UNIT);
};

/**
 * Keeps figures with their units whole, and words with the numbers beside them; makes a break cost more inside a date, a
 * unit that stands alone, and a name of several words.
 */
export const keepFigures = (
  target: BreakableText,
  runs: readonly LineRun[],
  { figures, justified = false }: LineStyle,
): void => {
  const text = textOnBaseline(target.text, runs);
  for (const { start: offset, end, language } of languageStretches(runs)) {
    const words = figures.get(language);
    const stretch = text.slice(offset, end);
    const kept = keptSpaces(stretch, words);
    for (const space of kept) {
      const after = offset + space + 1;
      target.penalties[after] = Math.max(target.penalties[after] ?? PROHIBITED, LAST_RESORT);
      keepSyllables(target, after, words, justified);
    }
    for (const { start, end: last } of telephoneNumbers(stretch))
      keepWhole(target, offset + start, offset + last, LAST_RESORT);
    if (words?.writing === 'spaced') {
      if (!words.hyphenation.capitalisedNouns) costNames(target, stretch, offset);
      if (!justified) costYears(target, stretch, offset);
      if (!justified) costNumberWords(target, stretch, offset, words);
      continue;
    }
    if (words) costUnits(target, stretch, offset, words);
    for (const { index } of stretch.matchAll(DOT_OF_UNIT))
      for (const at of [index, index + 1]) raise(target, offset + at, LAST_RESORT);
    for (const span of numberSpans(stretch, words)) {
      keepWhole(target, offset + span.start, offset + span.end, LAST_RESORT);
      for (const core of span.cores) keepWhole(target, offset + core.start, offset + core.end);
      if (span.opens) costDatePart(target, offset + span.end, BEFORE_DATE_PART[span.opens]);
    }
  }
};
