import { escapeExpression } from '../language/escape-expression.js';
import type { FigureWords } from '../language/figure-words.js';
import { memoOf } from '../language/memo.js';

/*
 * Numbers with their measure word or unit, and ranges of them, are set as one piece (CLREQ 3.1.4; GB/T 15835 keeps
 * a number and its unit together): 1.24万列, 2020年, 1—11月, 2200多亿, 1.8%—2%, 第127届, 50多个小时, 350公里/小时.
 * The words are those of the language; signs are the same in all.
 */

/** A piece of a text in UTF-16 offsets. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  /** Its figures without what makes their unit long: stretches that are not parted even where the piece is too wide. */
  readonly cores: readonly { readonly start: number; readonly end: number }[];
  /** A part of a date that a smaller one may follow: 2020年 before 6月. */
  readonly opensDate: boolean;
}

const NUMBER = String.raw`\d+(?:[.,:]\d+)*`;
const SIGN = '[+−±]?\\p{Sc}?';
const NUMBER_STARTS = '(?<![A-Za-z\\d.,\\-–])';
const UNIT_SIGN = '[%‰℃°％]';
/** Magnitudes and qualifiers inside one figure. */
const MOST_INSIDE = 4;
const RANGE_SIGN = '[—–～~〜－-]';

interface Patterns {
  /** A figure or a range of them. */
  readonly span: RegExp;
  readonly figure: RegExp;
  /** A figure up to the first character of its unit. */
  readonly core: RegExp;
}

/** Any of the words, the longest first; nothing matches none. */
const anyOf = (words: readonly string[]): string =>
  words.length === 0
    ? '(?:(?!))'
    : `(?:${words
        .toSorted((a, b) => b.length - a.length)
        .map(escapeExpression)
        .join('|')})`;

const compile = ({ magnitudes, infixes, units, spaces, rangeSigns }: FigureWords): Patterns => {
  const space = `${anyOf(spaces)}?`;
  const infix = anyOf(infixes);
  const inside = `(?:${space}${anyOf([...magnitudes, ...infixes])})`;
  // Lazily: a magnitude may be the beginning of a unit, 兆 of 兆瓦時.
  const withUnit = String.raw`${inside}{0,${MOST_INSIDE}}?${space}${anyOf(units)}(?:${infix}(?!\p{L}))?`;
  const sign = `(?:${RANGE_SIGN}|${anyOf(rangeSigns)})`;
  // Where no word of the language is found, a hanzi counts as the measure word.
  const withHanzi = `${inside}{0,${MOST_INSIDE}}(?:${UNIT_SIGN}|(?!${sign}${SIGN}\\d)\\p{Script=Han})?`;
  const figure = `${SIGN}${NUMBER}(?:${withUnit}|${withHanzi})`;
  return {
    span: new RegExp(`${NUMBER_STARTS}${figure}(?:${sign}${figure})*`, 'gu'),
    figure: new RegExp(figure, 'gu'),
    core: new RegExp(`${SIGN}${NUMBER}${inside}{0,${MOST_INSIDE}}${space}.?`, 'uy'),
  };
};

const patternsOf = memoOf(compile);

const NO_WORDS: FigureWords = {
  before: [],
  magnitudes: [],
  infixes: [],
  units: [],
  spaces: [],
  rangeSigns: [],
  dateParts: [],
};

const startWithWords = (text: string, start: number, before: readonly string[]): number => {
  let at = start;
  for (;;) {
    const word = before.find((each) => text.endsWith(each, at));
    if (word === undefined) return at;
    at -= word.length;
  }
};

const coresOf = (span: string, offset: number, { figure, core }: Patterns): NumberSpan['cores'] =>
  Array.from(span.matchAll(figure), ({ 0: { length }, index }) => {
    core.lastIndex = index;
    const reach = core.exec(span)?.[0].length ?? length;
    return { start: offset + index, end: offset + index + Math.min(length, reach) };
  });

/**
 * Every piece of a text in one language that stays whole. A digit that goes on from a Latin letter (G20, Covid-19)
 * starts no number. Without words of the language, a number keeps one sign or hanzi after it.
 */
export const numberSpans = (text: string, words: FigureWords = NO_WORDS): readonly NumberSpan[] => {
  if (!/\d/.test(text)) return [];
  const patterns = patternsOf(words);
  return Array.from(text.matchAll(patterns.span), ({ 0: span, index }) => {
    const start = startWithWords(text, index, words.before);
    const [first, ...others] = coresOf(span, index, patterns);
    return {
      start,
      end: index + span.length,
      cores: first ? [{ start, end: first.end }, ...others] : others,
      opensDate: words.dateParts.some((part) => span.endsWith(part)),
    };
  });
};
