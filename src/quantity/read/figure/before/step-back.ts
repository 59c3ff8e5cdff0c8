import type { FramePart, ReadQualifier } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { articleBefore } from './article-before.js';
import { comparatorBefore } from './comparators.js';
import { countryLetters } from './country-letters.js';
import { endsOtherWord } from './ends-other-word.js';
import { isLeft, reaches } from './reached-level.js';
import { wordBefore } from './touching-before.js';

/** Where a number stands, and how far before it may be read. */
export interface Reach {
  readonly text: string;
  readonly number: number;
  /** Where the figure before it ends. */
  readonly floor: number;
  /** Whether that figure ends directly there. */
  readonly touches: boolean;
  readonly vocabulary: Vocabulary;
}

/** What was read of a number between a position before it and the number. */
export interface ReadBack {
  readonly at: number;
  readonly isNegative: boolean;
  readonly hasSign: boolean;
  readonly qualifier: ReadQualifier | undefined;
  readonly currency: { readonly code: string; readonly text: string } | undefined;
  readonly bracket: number | undefined;
  readonly rate: Readonly<Record<string, string>> | undefined;
  readonly unread: string | undefined;
  readonly frame: readonly FramePart[];
}

interface Step {
  readonly read: ReadBack;
  /** Whether nothing before it belongs to the number. */
  readonly isLast: boolean;
}

/** Reads one sign or word more. */
export const stepBack = (read: ReadBack, reach: Reach): Step =>
  overComparator(read, reach) ??
  atTolerance(read, reach) ??
  overMinus(read, reach) ??
  overPlus(read, reach) ??
  overWord(read, reach);

const goOn = (read: ReadBack): Step => ({ read, isLast: false });
const stop = (read: ReadBack): Step => ({ read, isLast: true });

/** With a stretch that was read as part of the figure, up to where it begins. */
const taken = (read: ReadBack, start: number, end: number, as: FramePart['as']): ReadBack => ({
  ...read,
  at: start,
  frame: [{ start, end, as }, ...read.frame],
});

export const spaced = (text: string, position: number): number =>
  text.charAt(position - 1) === ' ' ? position - 1 : position;

/** Directly behind a figure, or behind it and a space, a dash is one of a range. */
const joinsAt = (text: string, sign: number, floor: number): boolean =>
  sign <= floor || (sign === floor + 1 && text.charAt(floor) === ' ');

function overComparator(read: ReadBack, { text, floor, touches }: Reach): Step | undefined {
  const comparator = comparatorBefore(text, spaced(text, read.at));
  if (comparator === undefined || comparator.start < floor) return undefined;
  if (touches && joinsAt(text, comparator.start, floor)) return undefined;
  return goOn({
    ...taken(read, comparator.start, comparator.end, 'qualifier'),
    qualifier: read.qualifier ?? comparator.meaning,
  });
}

function atTolerance(read: ReadBack, { text, floor }: Reach): Step | undefined {
  if (read.hasSign) return undefined;
  const sign = toleranceSign.exec(text.slice(floor, read.at))?.[0];
  return sign === undefined ? undefined : stop({ ...read, unread: sign.trim() });
}

function overMinus(read: ReadBack, { text, floor, touches, vocabulary }: Reach): Step | undefined {
  const { at } = read;
  const sign = text.charAt(at - 1);
  const own = vocabulary.pack.numerals['minus-signs'];
  if (read.hasSign || !isMinus(sign, own)) return undefined;
  if (touches && joinsAt(text, at - 1, floor)) return stop(read);
  const before = text.charAt(at - 2);
  if (/[-–−]/u.test(before) && before === sign) return stop(read);
  if (sign !== '−' && joins.test(before))
    return stop({ ...read, unread: `${wordBefore(text, at - 1)}${sign}` });
  if (own.includes(sign) && mayBeBullet(text, at - 1)) return stop({ ...read, unread: sign });
  return goOn({ ...taken(read, at - 1, at, 'sign'), isNegative: true, hasSign: true });
}

function overPlus(read: ReadBack, { text }: Reach): Step | undefined {
  const { at } = read;
  if (read.hasSign || text.charAt(at - 1) !== '+' || /[\d)]/u.test(text.charAt(at - 2)))
    return undefined;
  return goOn({ ...taken(read, at - 1, at, 'sign'), hasSign: true });
}

function overWord(read: ReadBack, reach: Reach): Step {
  const { text, floor, vocabulary } = reach;
  const end = articleBefore(text, read.at, vocabulary) ?? spaced(text, read.at);
  if (end <= floor) return stop(read);
  const word = longestWord(read, end, reach);
  const isOwn =
    word !== undefined &&
    word.start >= floor &&
    !endsOtherWord(text, end, vocabulary, word.start, word.meaning);
  return isOwn ? goOn(withWord(read, word, end, reach)) : stop(atBracket(read, reach));
}

function withWord(read: ReadBack, word: Word, end: number, reach: Reach): ReadBack {
  const { text, floor, vocabulary } = reach;
  switch (word.as) {
    case 'qualifier':
      return {
        ...taken(read, word.start, end, 'qualifier'),
        qualifier: read.qualifier ?? qualifierOf(word, end, reach),
      };
    case 'sign':
      return { ...taken(read, word.start, end, 'sign'), isNegative: true, hasSign: true };
    case 'currency': {
      const country = countryLetters(text, word, floor, vocabulary);
      return {
        ...taken(read, country.start, end, 'currency'),
        currency: { code: country.code, text: text.slice(country.start, end) },
        unread: country.unread ?? read.unread,
      };
    }
    case 'rate':
      return { ...taken(read, word.start, end, 'unit'), rate: word.meaning };
  }
}

/** None of a word for exactness, nor where a level is told that a change reached or left. */
const qualifierOf = (
  word: Extract<Word, { as: 'qualifier' }>,
  end: number,
  { text, vocabulary }: Reach,
): ReadQualifier | undefined =>
  word.meaning === 'exact' ||
  (word.meaning === 'up-to' && reaches(text, word, vocabulary)) ||
  (word.meaning === 'less-than' && isLeft(text, word, end, vocabulary))
    ? undefined
    : word.meaning;

/** “(4.2 million”, “€(4.2 million)”: a bracket directly before the number, and a sign of money before that. */
function atBracket(read: ReadBack, { text, number, floor, vocabulary }: Reach): ReadBack {
  const { at } = read;
  if (!/[(（]/u.test(text.charAt(at - 1)) || at !== number) return read;
  const bracket = at - 1;
  const money = vocabulary.currenciesBefore.before(text, bracket);
  if (bracket <= floor || money === undefined || money.start < floor) return { ...read, bracket };
  return {
    ...taken(read, money.start, bracket, 'currency'),
    bracket,
    currency: { code: money.meaning, text: money.text },
  };
}

/** The longest of the words that end at a position. */
const longestWord = (
  { hasSign, currency }: ReadBack,
  end: number,
  { text, vocabulary }: Reach,
): Word | undefined =>
  longest([
    as('qualifier', vocabulary.qualifiersBefore.before(text, end)),
    as('sign', hasSign ? undefined : vocabulary.minusWords.before(text, end)),
    as(
      'currency',
      currency === undefined ? vocabulary.currenciesBefore.before(text, end) : undefined,
    ),
    as('rate', vocabulary.rates.before(text, end)),
  ]);

type Word =
  | {
      readonly as: 'qualifier';
      readonly meaning: ReadQualifier | 'exact';
      readonly start: number;
      readonly text: string;
    }
  | { readonly as: 'sign'; readonly meaning: true; readonly start: number; readonly text: string }
  | {
      readonly as: 'currency';
      readonly meaning: string;
      readonly start: number;
      readonly text: string;
    }
  | {
      readonly as: 'rate';
      readonly meaning: Readonly<Record<string, string>>;
      readonly start: number;
      readonly text: string;
    };

const as = <K extends Word['as']>(
  kind: K,
  found: Omit<Extract<Word, { as: K }>, 'as'> | undefined,
): Word | undefined => (found === undefined ? undefined : ({ ...found, as: kind } as Word));

const longest = (words: readonly (Word | undefined)[]): Word | undefined =>
  words.reduce<Word | undefined>(
    (best, word) =>
      word !== undefined && (best === undefined || word.start < best.start) ? word : best,
    undefined,
  );

/** “±2 points”, “40 ± 3 metres”: so much to either side of a figure, and none of its own. */
const toleranceSign = /(?:±|\+\/[-−])\s?$/u;

/** A letter of a spaced script or a digit before a hyphen: COVID-19 has no minus. */
const joins = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}%]/u;

/** △200만 원 미만은 732만 명: at the beginning of a line that goes on to another number it may be the mark of an item. */
function mayBeBullet(text: string, at: number): boolean {
  const lead = text.slice(Math.max(0, at - longestIndent), at);
  if (!/(?:^|\n)[ \t]*$/u.test(lead)) return false;
  const [line = ''] = text.slice(at + 1, at + longestItem).split('\n', 1);
  const numbers = line.split(/\p{L}+/u).filter((part) => /\d/u.test(part));
  return numbers.length > 1 && !line.includes(text.charAt(at));
}

/** In UTF-16 units. */
const longestIndent = 8;
const longestItem = 80;

const isMinus = (sign: string, own: readonly string[]): boolean =>
  '-−–⁻'.includes(sign) || own.includes(sign);
