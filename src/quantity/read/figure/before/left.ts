import { comparatorBefore } from './comparators.js';
import type { FramePart, ReadQualifier } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import { articleBefore } from './article-before.js';
import { countryLetters } from './country-letters.js';
import { endsOtherWord } from './ends-other-word.js';
import { isLoneMinus } from './lone-minus.js';
import { isLeft, reaches } from './reached-level.js';
import { touchingBefore, wordBefore } from './touching-before.js';
import { isVerb } from './verb-before.js';

/** Where the figure before ends, and whether there is one. */
export interface Before {
  readonly floor: number;
  readonly isFigure: boolean;
}

/** What stands before a number and belongs to it. */
export interface Left {
  readonly start: number;
  readonly isNegative: boolean;
  readonly qualifier: ReadQualifier | undefined;
  readonly currency: { readonly code: string; readonly text: string } | undefined;
  /** A bracket directly before it, which may make it negative. */
  readonly bracket: number | undefined;
  /** Before an amount of a unit it makes a rate of it. */
  readonly rate: Readonly<Record<string, string>> | undefined;
  readonly isOrdinal: boolean;
  /** A word before it says that it is a name: ISO 9001. */
  readonly isName: boolean;
  readonly unread: string | undefined;
  readonly frame: readonly FramePart[];
}

/** As many words as stand before one number: 时速最高可达约. */
const mostWords = 8;

/** Directly behind a figure, or behind it and a space, a dash is one of a range. */
const joinsAt = (text: string, sign: number, floor: number): boolean =>
  sign <= floor || (sign === floor + 1 && text.charAt(floor) === ' ');

/** “Une 28 ciudades”: in small letters the abbreviation of a name (UNE) is another word. */
const isOtherWord = (word: string, names: readonly string[]): boolean =>
  word === word.toLowerCase() && !names.includes(word) && names.includes(word.toUpperCase());

const spaced = (text: string, position: number): number =>
  text.charAt(position - 1) === ' ' ? position - 1 : position;

/**
 * Reads back from a number, no farther than a few words, to `floor`, where the figure before it ends.
 * @param touches whether that figure ends directly there, so that a dash joins the two
 */
export function leftOf(
  text: string,
  number: number,
  floor: number,
  touches: boolean,
  vocabulary: Vocabulary,
): Left {
  const { pack } = vocabulary;
  let at = number;
  let isNegative = false;
  let hasSign = false;
  let qualifier: ReadQualifier | undefined;
  let currency: Left['currency'];
  let bracket: number | undefined;
  let rate: Left['rate'];
  let unread: string | undefined;
  const frame: FramePart[] = [];
  const took = (start: number, end: number, as: FramePart['as']): void => {
    frame.unshift({ start, end, as });
  };
  const [prefix = ''] = pack.ordinals.pattern.split('{number}');
  const isOrdinal =
    prefix !== '' &&
    text.endsWith(prefix, at) &&
    text.slice(at - prefix.length, at) === prefix &&
    at - prefix.length >= floor;
  if (isOrdinal) at -= prefix.length;
  for (let count = 0; count < mostWords && at > floor; count += 1) {
    const sign = text.charAt(at - 1);
    const comparator = comparatorBefore(text, spaced(text, at));
    if (
      comparator !== undefined &&
      comparator.start >= floor &&
      !(touches && joinsAt(text, comparator.start, floor))
    ) {
      qualifier ??= comparator.meaning;
      took(comparator.start, comparator.end, 'qualifier');
      at = comparator.start;
      continue;
    }
    const tolerance = hasSign ? undefined : toleranceSign.exec(text.slice(floor, at))?.[0];
    if (tolerance !== undefined) {
      unread = tolerance.trim();
      break;
    }
    if (!hasSign && isMinus(sign, pack.numerals['minus-signs'])) {
      if (touches && joinsAt(text, at - 1, floor)) break;
      const before = text.charAt(at - 2);
      if (/[-–−]/u.test(before) && before === sign) break;
      if (sign !== '−' && joins.test(before)) {
        unread = `${wordBefore(text, at - 1)}${sign}`;
        break;
      }
      if (isOwnSign(sign, pack.numerals['minus-signs']) && mayBeBullet(text, at - 1)) {
        unread = sign;
        break;
      }
      isNegative = true;
      hasSign = true;
      took(at - 1, at, 'sign');
      at -= 1;
      continue;
    }
    if (!hasSign && sign === '+' && !/[\d)]/u.test(text.charAt(at - 2))) {
      hasSign = true;
      took(at - 1, at, 'sign');
      at -= 1;
      continue;
    }
    const end = articleBefore(text, at, vocabulary) ?? spaced(text, at);
    if (end <= floor) break;
    const word = longest([
      as('qualifier', vocabulary.qualifiersBefore.before(text, end)),
      as('sign', hasSign ? undefined : vocabulary.minusWords.before(text, end)),
      as(
        'currency',
        currency === undefined ? vocabulary.currenciesBefore.before(text, end) : undefined,
      ),
      as('rate', vocabulary.rates.before(text, end)),
    ]);
    if (
      word === undefined ||
      word.start < floor ||
      endsOtherWord(text, end, vocabulary, word.start)
    ) {
      if (/[(（]/u.test(sign) && bracket === undefined && at === number) bracket = at - 1;
      if (bracket === at - 1 && bracket > floor) {
        const before = vocabulary.currenciesBefore.before(text, bracket);
        if (before !== undefined && before.start >= floor) {
          currency = { code: before.meaning, text: before.text };
          took(before.start, bracket, 'currency');
          at = before.start;
        }
      }
      break;
    }
    if (word.as === 'qualifier') {
      if (
        word.meaning !== 'exact' &&
        !(word.meaning === 'up-to' && reaches(text, word, vocabulary)) &&
        !(word.meaning === 'less-than' && isLeft(text, word, end, vocabulary))
      )
        qualifier ??= word.meaning;
      took(word.start, end, 'qualifier');
    } else if (word.as === 'sign') {
      isNegative = true;
      hasSign = true;
      took(word.start, end, 'sign');
    } else if (word.as === 'currency') {
      const country = countryLetters(text, word, floor, vocabulary);
      unread = country.unread ?? unread;
      currency = { code: country.code, text: text.slice(country.start, end) };
      took(country.start, end, 'currency');
      at = country.start;
      continue;
    } else {
      rate = word.meaning;
      took(word.start, end, 'unit');
    }
    at = word.start;
  }
  if (!hasSign && at - 2 >= floor && isLoneMinus(text, at, pack)) {
    isNegative = true;
    took(at - 2, at - 1, 'sign');
    at -= 2;
  }
  const { namesBefore } = vocabulary;
  const name = namesBefore.before(text, spaced(text, at)) ?? namesBefore.before(text, at);
  return {
    start: at,
    isNegative,
    qualifier,
    currency,
    bracket,
    rate,
    isOrdinal,
    isName:
      name !== undefined &&
      name.start >= floor &&
      !isVerb(text, name.start, number, vocabulary) &&
      !isOtherWord(name.text, pack.frame['names-before']),
    unread: unread ?? touchingBefore(text, at, floor, touches, vocabulary),
    frame,
  };
}

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

const isOwnSign = (sign: string, own: readonly string[]): boolean => own.includes(sign);

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
