import { memo } from '../../memo.js';
import type { BreakableText } from './breakable-text.js';
import { CJK, IDEOGRAPH } from '../characters.js';
import { languageStretches } from './language-stretches.js';
import { LAST_RESORT, PROHIBITED } from '../penalties.js';
import type { LineRun } from '../runs.js';
import type { LineStyle } from '../style.js';

/** Of a break between two words without a mark, in the units of total-fit's badness. */
const BETWEEN_WORDS = 30;
/** Between two characters that the dictionary knows as no word together, and that may be one: 急诊. */
const INSIDE_UNKNOWN_WORD = 150;
/** Before a character that ends the word before it, in the same units: 博物|馆. */
const BEFORE_SUFFIX = 400;
/** Inside a word of running text, which readers take in by characters: only where the lines are as full without. */
const INSIDE_WORD_OF_TEXT = 12;
/** A quoted name of more characters may be parted. */
const LONGEST_NAME = 16;
/** What stands in brackets of more characters may be parted. */
const LONGEST_UNIT = 6;
const QUOTED = new RegExp(
  `“[^“”]{1,${LONGEST_NAME}}”|‘[^‘’]{1,${LONGEST_NAME}}’|「[^「」]{1,${LONGEST_NAME}}」|『[^『』]{1,${LONGEST_NAME}}』|《[^《》]{1,${LONGEST_NAME}}》|（[^（）]{1,${LONGEST_UNIT}}）`,
  'gu',
);

/** What stands between two marks: a segmenter takes more than its share of time for a long text. */
const CLAUSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,100}/gu;

const segmenterOf = memo(
  (language: string) => new Intl.Segmenter(language, { granularity: 'word' }),
);

/**
 * Keeps the words of Chinese, Japanese and Korean whole where lines are balanced, names in quotation marks or
 * brackets, and units: 客运量|（万人次）, 新型|口罩, never 新型口|罩. Words are those of ICU's dictionary, each with the
 * suffixes of its language behind it, 博物馆 and 自动化率, which the dictionary takes for words of their own; what it takes
 * apart into single characters stays together where another break will do: 人民医院|急诊科.
 */
export const keepCjkWords = (
  target: BreakableText,
  runs: readonly LineRun[],
  { figures }: Pick<LineStyle, 'figures'>,
): void => {
  const { text, bits, penalties } = target;
  const raise = (at: number, cost: number): void => {
    const penalty = penalties[at] ?? PROHIBITED;
    if (penalty > Number.NEGATIVE_INFINITY) penalties[at] = Math.max(penalty, cost);
  };
  for (const { start, end, language } of languageStretches(runs)) {
    const stretch = text.slice(start, end);
    if (!/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(stretch)) continue;
    const words = figures.get(language);
    const suffixes = words?.writing === 'continuous' ? words.suffixes : '';
    let takesSuffix = false;
    let isSingle = false;
    for (const { segment, index } of segmenterOf(language).segment(stretch)) {
      const first = start + index;
      const isSuffix: boolean = takesSuffix && suffixes.includes(segment);
      takesSuffix = isSuffix || segment.length > 1;
      const isUnknown = isSingle && segment.length === 1;
      isSingle = segment.length === 1;
      const joins = ((bits[first] ?? 0) & (bits[first - 1] ?? 0) & IDEOGRAPH) !== 0;
      const between = isUnknown ? INSIDE_UNKNOWN_WORD : BETWEEN_WORDS;
      if (joins) raise(first, isSuffix ? BEFORE_SUFFIX : between);
      for (let i = first + 1; i < first + segment.length; i++) {
        if ((bits[i] ?? 0) & CJK) raise(i, LAST_RESORT);
      }
    }
    for (const { 0: name, index } of stretch.matchAll(QUOTED)) {
      for (let i = start + index + 1; i < start + index + name.length; i++) raise(i, LAST_RESORT);
    }
  }
};

/** Makes a break inside a word of hanzi or kana cost a little in running text: 折|合. */
export const costCjkWords = (
  { text, penalties, bits }: BreakableText,
  runs: readonly LineRun[],
): void => {
  for (const { start, end, language } of languageStretches(runs)) {
    for (const { 0: clause, index: at } of text.slice(start, end).matchAll(CLAUSE)) {
      for (const { segment, index } of segmenterOf(language).segment(clause)) {
        const first = start + at + index;
        for (let i = first + 1; i < first + segment.length; i++) {
          const penalty = penalties[i] ?? PROHIBITED;
          if ((bits[i] ?? 0) & IDEOGRAPH && penalty >= 0 && penalty < INSIDE_WORD_OF_TEXT)
            penalties[i] = INSIDE_WORD_OF_TEXT;
        }
      }
    }
  }
};
