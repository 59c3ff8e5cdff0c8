import { oneOf } from '../../language/escape-expression.js';
import type { FigureWords } from '../../language/figure-words.js';
import { memoOf } from '../../memo.js';

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
  /** A part of a date, and what may follow it: 2020年 before 6月, 6月 before 18日. */
  readonly opens?: 'month' | 'day';
}

const NUMBER = String.raw`\d+(?:[.,:\uff0e\uff1a]\d+)*`;
const SIGN = '[+−±]?\\p{Sc}?';
const NUMBER_STARTS = '(?<![A-Za-z\\d.,\\-–])';
/** Short: a run of them is tried from each of its hyphens. */
const LETTERS_AND_DIGITS = String.raw`(?=[\d-]{0,16}[A-Za-z])(?=[A-Za-z-]{0,16}\d)[A-Za-z\d]{1,16}(?:-[A-Za-z\d]{1,16}){0,4}`;
/** A number written out, 二十一, 二〇二四, and the plan that is called by one, “十四五”. */
const HANZI_DIGITS = '[〇零一二三四五六七八九十百千]';
const HANZI_NUMERAL = new RegExp(`${HANZI_DIGITS}{2,6}`, 'gu');
/** Signs, and units in one square: ㎡, ㌔. */
const UNIT_SIGN = '[%‰℃°％\\u3300-\\u33ff]';
/** A number counts in the word of katakana right behind it: 612ミリ, 40ページ. */
const KATAKANA = '[\\p{Script=Katakana}\\u30fc]{2,10}(?![\\p{Script=Katakana}\\u30fc])';
/** Magnitudes and qualifiers inside one figure. */
const MOST_INSIDE = 4;
const RANGE_SIGN = '[—–～~〜－-]';

interface Patterns {
  /** A figure, or a range of them with a sign between. */
  readonly span: RegExp;
  /** A digit or a magnitude: what follows the last of them is what a figure counts in. */
  readonly amount: RegExp;
  readonly figure: RegExp;
  /** A figure up to the first character of its unit. */
  readonly core: RegExp;
  /** A number in hanzi with what it counts: 十多个, 几十家, 三个月. */
  readonly counted: RegExp;
  /** A designation in letters and digits with what it classes: CTCS-3级, 5A级, G7国. */
  readonly designation: RegExp;
}

/** Pattern of any of the words, the longest first; nothing matches none. */
export const anyOf = (words: readonly string[]): string =>
  words.length === 0 ? '(?:(?!))' : `(?:${oneOf(words)})`;

const isWord = (sign: string): boolean => /\p{L}/u.test(sign);

/** A magnitude and a unit that begin as another unit does: 千 and 瓦努阿图瓦图 are no kilowatts. */
const withMagnitude = (
  units: readonly string[],
  magnitudes: readonly string[],
): readonly string[] =>
  magnitudes.flatMap((magnitude) => {
    const alike = units.filter((unit) => unit !== magnitude && unit.startsWith(magnitude));
    return units
      .map((unit) => magnitude + unit)
      .filter((whole) => alike.some((unit) => whole !== unit && whole.startsWith(unit)));
  });

const compile = ({ magnitudes, infixes, units, spaces, rangeSigns }: FigureWords): Patterns => {
  const space = `${anyOf(spaces)}?`;
  const infix = anyOf(infixes);
  // One number in several magnitudes: 2亿5000万, 9兆3700億.
  const number = `${SIGN}${NUMBER}(?:${space}${anyOf(magnitudes)}${space}${NUMBER})*`;
  const inside = `(?:${space}${anyOf([...magnitudes, ...infixes])})`;
  // Lazily: a magnitude may be the beginning of a unit, 兆 of 兆瓦時.
  const withUnit = String.raw`${inside}{0,${MOST_INSIDE}}?${space}${anyOf([...units, ...withMagnitude(units, magnitudes)])}(?:${infix}(?!\p{L}))?`;
  const sign = `(?:${RANGE_SIGN}|${anyOf(rangeSigns.filter((each) => !isWord(each)))})`;
  const anySign = `(?:${RANGE_SIGN}|${anyOf(rangeSigns)})`;
  // Where no word of the language is found, a hanzi counts as the measure word.
  const withHanzi = `${inside}{0,${MOST_INSIDE}}(?:${UNIT_SIGN}|${KATAKANA}|(?!${anySign}${SIGN}\\d)\\p{Script=Han})?`;
  const figure = `${number}(?:${withUnit}|${withHanzi})`;
  const hanziUnits = units.filter((unit) => /^\p{Script=Han}/u.test(unit));
  return {
    span: new RegExp(`${NUMBER_STARTS}${figure}(?:${sign}${figure})*`, 'gu'),
    amount: new RegExp(`\\d|${anyOf(magnitudes)}`, 'u'),
    figure: new RegExp(figure, 'gu'),
    designation: new RegExp(
      `(?<![A-Za-z\\d])(?:[A-Za-z]|${LETTERS_AND_DIGITS})${anyOf(hanziUnits)}`,
      'gu',
    ),
    core: new RegExp(`${number}${inside}{0,${MOST_INSIDE}}${space}.?`, 'uy'),
    // A single digit before a single measure word, 一个, is a word like any other.
    counted: new RegExp(
      `(?=.{3})${infix}?${HANZI_DIGITS}{1,6}${inside}{0,2}?${anyOf(hanziUnits)}`,
      'gu',
    ),
  };
};

/** What finds the figures of a text in one language. */
export const patternsOf = memoOf(compile);

const NO_WORDS: FigureWords = {
  hyphenation: { capitalisedNouns: false, joints: { after: [], before: [], links: [] } },
  writing: 'continuous',
  suffixes: '',
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

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Joins 9亿至16亿 and 1.8%至2%, two ends of one range, but not 提高3.9个百分点至16.8%. */
const joinByWords = (
  text: string,
  spans: readonly Stretch[],
  words: FigureWords,
  { amount }: Patterns,
): readonly Stretch[] => {
  const signs = new Set(words.rangeSigns.filter(isWord));
  const tailOf = ({ start, end }: Stretch): string =>
    text.slice(start, end).split(amount).at(-1)?.trim() ?? '';
  const joined: Stretch[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const left = last && tailOf(last);
    const isRange =
      last && signs.has(text.slice(last.end, span.start)) && (left === '' || left === tailOf(span));
    if (isRange) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
};

/**
 * Every piece of a text in one language that stays whole. A digit that goes on from a Latin letter (G20, Covid-19)
 * starts no number. Without words of the language, a number keeps one sign or hanzi after it.
 */
export const numberSpans = (text: string, words: FigureWords = NO_WORDS): readonly NumberSpan[] => {
  const patterns = patternsOf(words);
  const hanzi = [HANZI_NUMERAL, patterns.counted].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
      start: index,
      end: index + length,
      cores: [],
    })),
  );
  if (!/[\dA-Z]/.test(text)) return hanzi;
  const designations = Array.from(
    text.matchAll(patterns.designation),
    ({ 0: { length }, index }) => {
      const piece = { start: index, end: index + length };
      return { ...piece, cores: [piece] };
    },
  );
  const spans = Array.from(text.matchAll(patterns.span), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const figures = joinByWords(text, spans, words, patterns).map((span) => {
    const piece = text.slice(span.start, span.end);
    const start = startWithWords(text, span.start, words.before);
    const [first, ...others] = coresOf(piece, span.start, patterns);
    const [year = '', month = ''] = words.dateParts;
    const endsWith = (part: string): boolean => part !== '' && piece.endsWith(part);
    return {
      start,
      end: span.end,
      cores: first ? [{ start, end: first.end }, ...others] : others,
      ...(endsWith(year) && { opens: 'month' as const }),
      ...(endsWith(month) && { opens: 'day' as const }),
    };
  });
  return [...hanzi, ...designations, ...figures];
};
