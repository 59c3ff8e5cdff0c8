import { oneOf } from '../../../../language/escape-expression.js';
import { memoOf } from '../../../../memo.js';
import type { LanguagePack } from '../../../../language/pack.js';
import { lowerEnd } from '../../../range-ends.js';
import { numberAt, type ReadNumber } from '../../number/number-at.js';
import { skipSpace } from '../../vocabulary/phrases.js';
import type { ReadUnit } from '../../read-quantity.js';
import type { Vocabulary } from '../../vocabulary/vocabulary.js';
import type { Left } from '../before/left.js';
import { rightOf, type Right } from '../behind/right.js';
import { signed } from '../found.js';

interface End {
  readonly number: ReadNumber;
  readonly right: Right;
}

/** The upper end of a range, where a sign and a larger number of the same unit follow. */
export function upperEnd(
  text: string,
  number: ReadNumber,
  left: Left,
  right: Right,
  vocabulary: Vocabulary,
): End | undefined {
  if (number.unread !== undefined || right.qualifier !== undefined) return undefined;
  const between = vocabulary.between.before(
    text,
    text.charAt(left.start - 1) === ' ' ? left.start - 1 : left.start,
  );
  if (between === undefined && opensChange(text, left.start, vocabulary)) return undefined;
  const ends = right.unitEnd > number.end ? [right.unitEnd, number.end] : [number.end];
  for (const end of ends) {
    const start = joinedAt(text, end, between?.meaning, vocabulary);
    if (start === undefined) continue;
    const currency = vocabulary.currenciesBefore.at(text, start);
    const from = currency === undefined ? start : skipSpace(text, currency.end);
    const high = numberAt(text, from, vocabulary);
    if (high === undefined || high.unread !== undefined) continue;
    if (isYearBefore(text, number, left, high, vocabulary)) return undefined;
    if (between === undefined && fallsTo(text, number, left.start, high, vocabulary))
      return undefined;
    const closing = rightOf(text, high, vocabulary);
    if (between === undefined && closesChange(text, closing.end, vocabulary)) return undefined;
    const isRepeated = end === right.unitEnd && right.unit.kind !== 'none';
    const hasOwnSigns = left.currency !== undefined && currency !== undefined;
    if (isRepeated && !sameUnit(right.unit, closing.unit) && currency === undefined) continue;
    // “Grew by 4.2 km to 46 km”, “by £3 to £61”, “by 71,100 to 8.9 million”: by how much it changed, and what it came to; “by 2% to 5%” is a range.
    const isShare = right.unit.kind.startsWith('percent');
    const isUnlike =
      number.power === undefined && high.power !== undefined && right.amount.gte(1000);
    // “Fell by 14 to 103”: the ends of a range of changes are not so far apart.
    const isFarApart =
      number.power === undefined &&
      high.power === undefined &&
      closing.unit.kind !== 'currency' &&
      closing.amount.gt(right.amount.times(farApart));
    if (
      (isRepeated || hasOwnSigns || isUnlike || isFarApart) &&
      !isShare &&
      opensAmountOfChange(text, left.start, vocabulary)
    )
      return undefined;
    // “To 22 million tonnes – 24 million tonnes went elsewhere”: behind the level that was come to a dash parts.
    const isParted = isRepeated && /^\s[–—-]\s$/u.test(text.slice(end, start));
    if (isParted && vocabulary.levelsTo.before(text, left.start - 1) !== undefined)
      return undefined;
    // “By 4.5% to £34.20”, “from £20 to 15%”: a change and what it came to.
    if (isRepeated && currency !== undefined && right.unit.kind !== 'currency') continue;
    if (left.currency !== undefined && closing.unit.kind.startsWith('percent')) continue;
    if (!isRepeated && right.unit.kind !== 'none' && end > number.end) continue;
    const low = { amount: right.amount, power: number.power };
    if (
      signed(lowerEnd(low, { amount: closing.amount, power: high.power }), left.isNegative).lt(
        closing.amount,
      )
    )
      return { number: high, right: closing };
  }
  return undefined;
}

/** How many times the amount that it changed by the level is at least. */
const farApart = 5;

/**
 * “Rose from 32 to 36 million tonnes”: the amount that a change begins with is counted in unit and magnitude of the level
 * that it came to.
 */
export function countedAsLevel(
  text: string,
  number: ReadNumber,
  left: Left,
  right: Right,
  vocabulary: Vocabulary,
): Right | undefined {
  const isBare =
    right.unit.kind === 'none' &&
    right.end === number.end &&
    left.currency === undefined &&
    left.start === number.start &&
    number.unread === undefined;
  if (!isBare || isYear(text, number)) return undefined;
  const opened = opensChange(text, left.start, vocabulary);
  const level = levelAt(text, number, opened, vocabulary);
  const start = level?.start;
  const high = start === undefined ? undefined : numberAt(text, start, vocabulary);
  if (high === undefined || high.unread !== undefined) return undefined;
  const closing = rightOf(text, high, vocabulary);
  if (closing.unread !== undefined) return undefined;
  // “From 4 to 5 million” shares its magnitude, whatever is counted.
  if (closing.unit.kind === 'none' && high.power === undefined) return undefined;
  const isTold = vocabulary.pack.frame['verbs-last']
    ? closesChange(text, closing.end, vocabulary)
    : opened || level?.isOfChange === true || changes(text, left.start, vocabulary);
  if (!isTold) return undefined;
  const shared = number.power === undefined ? (high.power ?? 0) : 0;
  const amount = right.amount.times(`1e${shared}`);
  // From 900 to 1.2 million has 900 itself.
  const isShared = shared > 0 && amount.lt(closing.amount.times(10));
  return { ...right, unit: closing.unit, amount: isShared ? amount : right.amount };
}

/** “Bajaron de 5 a 4 millones”: what goes down from one amount to the next is no range. */
const fallsTo = (
  text: string,
  { amount, power }: ReadNumber,
  start: number,
  high: ReadNumber,
  { levelsFrom }: Vocabulary,
): boolean =>
  power === undefined &&
  high.power !== undefined &&
  levelsFrom.before(text, start - 1) !== undefined &&
  amount.times(`1e${high.power}`).gt(high.amount) &&
  amount.times(`1e${high.power}`).lt(high.amount.times(100));

/** Behind the word, or in some languages the sign, between the two levels of a change. */
function levelAt(
  text: string,
  number: ReadNumber,
  opened: boolean,
  vocabulary: Vocabulary,
): { readonly start: number; readonly isOfChange: boolean } | undefined {
  const { start, end } = number;
  const { levelsFrom, levelsTo, rangeSigns, beforeYears, pack } = vocabulary;
  const behind = skipSpace(text, end);
  if (pack.frame['verbs-last']) {
    const from = levelsFrom.at(text, behind);
    return from === undefined ? undefined : { start: skipSpace(text, from.end), isOfChange: false };
  }
  const to = levelsTo.at(text, behind) ?? levelsTo.at(text, behindYear(text, end, beforeYears));
  if (to === undefined || behind === end) return undefined;
  // “De 32 à 36” may be a range, and “von 32 auf 36” is none.
  const isRange = rangeSigns.at(text, behind) !== undefined;
  const isFrom = levelsFrom.before(text, start - 1) !== undefined;
  const level = skipSpace(text, to.end);
  const high = isRange && !opened ? numberAt(text, level, vocabulary) : undefined;
  const isFall = high !== undefined && fallsTo(text, number, start, high, vocabulary);
  return isFrom && (opened || !isRange || isFall)
    ? { start: level, isOfChange: isFall || !isRangeWord(to.text, pack) }
    : undefined;
}

/** “A” and “to” lead to the end of a range too; “auf” leads to a level alone. */
const isRangeWord = (word: string, { reading }: LanguagePack): boolean =>
  reading.rangeSigns.some((sign) => sign.trim() === word);

/** “De 32 en 2020 à 36 %”: behind the year of the level that a change began with. */
function behindYear(text: string, end: number, beforeYears: Vocabulary['beforeYears']): number {
  const word = beforeYears.at(text, skipSpace(text, end));
  const year = word === undefined ? undefined : skipSpace(text, word.end);
  return year !== undefined && /^(?:1[89]|20)\d{2}\s/u.test(text.slice(year, year + 5))
    ? year + 5
    : end;
}

/** “From 14 million in 2021 to 28 million in 2024”: the number before “to” is when the first amount was. */
function isYearBefore(
  text: string,
  number: ReadNumber,
  left: Left,
  high: ReadNumber,
  vocabulary: Vocabulary,
): boolean {
  const { start } = number;
  if (!isYear(text, number) || left.start !== start) return false;
  if (vocabulary.beforeYears.before(text, start - 1) === undefined) return false;
  const isYearLike = high.isPlain && high.magnitude === '' && high.end - high.start === 4;
  return !isYearLike || followsDeparture(text, start, vocabulary);
}

const isYear = (text: string, { start, end, isPlain }: ReadNumber): boolean =>
  isPlain && /^(?:1[89]|20)\d{2}$/u.test(text.slice(start, end));

/** “From 1,400 tonnes in ”: the amount that a change begins with stands before. */
export const followsDeparture = (text: string, start: number, { pack }: Vocabulary): boolean => {
  const openers = departures(pack);
  const said =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  return openers?.test(said) ?? false;
};

const departures = memoOf(({ frame, reading }: LanguagePack) =>
  reading.grammar === 'latin' && frame.from.length > 0
    ? new RegExp(`(?<!\\p{L})(?:${oneOf(frame.from)})\\s\\P{L}{0,3}\\d`, 'iu')
    : undefined,
);

const sameUnit = (one: ReadUnit, other: ReadUnit): boolean =>
  one.kind === other.kind &&
  one.currency === other.currency &&
  (one.id ?? one.text) === (other.id ?? other.text);

/** Behind the sign of a range, or the word between the two ends of one. */
function joinedAt(
  text: string,
  end: number,
  between: readonly string[] | undefined,
  vocabulary: Vocabulary,
): number | undefined {
  const spaced = skipSpace(text, end);
  const word = between?.find(
    (each) => text.slice(spaced, spaced + each.length).toLowerCase() === each,
  );
  if (word !== undefined) return skipSpace(text, spaced + word.length);
  // „Sechs- bis achttausend“.
  const elided = text.startsWith('- ', end) ? vocabulary.rangeSigns.at(text, end + 1) : undefined;
  const sign =
    elided ??
    vocabulary.rangeSigns.at(text, end) ??
    vocabulary.rangeSigns.at(text, skipSpace(text, end));
  return sign === undefined ? undefined : skipSpace(text, sign.end);
}

/** “Grew from 40 to 60”. Looks back no farther than the longest opener before it looks for a word of change. */
const opensChange = (text: string, start: number, vocabulary: Vocabulary): boolean =>
  opens(text, start, vocabulary, vocabulary.pack.reading.changeOpeners) ||
  (parted(vocabulary.pack)?.test(text.slice(Math.max(0, start - longestParted), start)) ?? false);

/** « Passée entre 2011 et 2022 de »: a time stands between the two words of an opener. */
const parted = memoOf(({ reading }: LanguagePack) => {
  const pairs = reading.changeOpeners
    .map((opener) => opener.split(' '))
    .filter(({ length }) => length === 2);
  const [words, ends] = [0, 1].map((at) => oneOf(pairs.map((pair) => pair[at] ?? '')));
  const time = String.raw`\p{L}+\s\d{4}(?:\s\p{L}+\s\d{4})?`;
  return pairs.length === 0
    ? undefined
    : new RegExp(`(?<!\\p{L})(?:${words}),?\\s${time},?\\s(?:${ends})\\s$`, 'iu');
});

/** “passaron, entre 2011 y 2022, del ”, in UTF-16 units. */
const longestParted = 48;

/** 4％から6％に上昇した. */
function closesChange(text: string, end: number, { changeWords, pack }: Vocabulary): boolean {
  if (!pack.reading.changeClosers.some((word) => text.startsWith(word, end))) return false;
  return changeWords.test(text.slice(end, end + reach).split(clauseEnd)[0] ?? '');
}

/** “Grew by 4.2 km”. */
const opensAmountOfChange = (text: string, start: number, vocabulary: Vocabulary): boolean =>
  opens(text, start, vocabulary, vocabulary.pack.reading.changeAmountOpeners);

function opens(
  text: string,
  start: number,
  vocabulary: Vocabulary,
  openers: readonly string[],
): boolean {
  const end = text.charAt(start - 1) === ' ' || text.charAt(start - 1) === '\t' ? start - 1 : start;
  const isOpened = openers.some(
    (opener) => text.slice(Math.max(0, end - opener.length), end).toLowerCase() === opener,
  );
  return isOpened && changes(text, start, vocabulary);
}

/** Whether the sentence of an amount says that something changed. */
function changes(text: string, start: number, { changeWords }: Vocabulary): boolean {
  const before =
    text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1) ?? '';
  const behind = text.slice(start, start + reach).split(sentenceEnd)[0] ?? '';
  return changeWords.test(before) || changeWords.test(behind);
}

/** UTF-16 units on either side of an amount in which its sentence may say that it changed. */
const reach = 160;
const clauseEnd = /[。、，；！？\n]/u;
const sentenceEnd = /[.!?;] |[。！？；\n]/u;
