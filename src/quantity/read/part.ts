import { hanNumeralCharacters } from '../han-numeral.js';
import { skipSpace } from './phrases.js';
import type { ReadQuantity } from './read-quantity.js';
import type { Vocabulary } from './vocabulary.js';

/** Where a number stands, and where its unit and qualifiers end. */
export interface NumberStretch {
  readonly start: number;
  readonly end: number;
  readonly closed: number;
}

/**
 * Whether a number that was read touches another that it does not include: 3万 in 3万五千, 2 in 2½, 十 in 几十.
 * It is a part of a number then, and says nothing by itself.
 */
export const isPart = (
  text: string,
  { start, end, closed }: NumberStretch,
  spelling: ReadQuantity['spelling'],
  vocabulary: Vocabulary,
): boolean =>
  followsNumeral(text, start, spelling, vocabulary) ||
  hasPartBehind(text, end, vocabulary) ||
  hasPartBehind(text, closed, vocabulary) ||
  (closed === end && goesOn(text, start, end, spelling, vocabulary));

/** 十几; behind a unit 2个半月, and “two years and a half”. */
export function hasPartBehind(
  text: string,
  end: number,
  { partsAfter, notNumerals }: Vocabulary,
): boolean {
  const position = skipSpace(text, end);
  return (
    partsAfter.at(text, position) !== undefined && notNumerals.at(text, position) === undefined
  );
}

const numeral = `\\p{N}${hanNumeralCharacters}`;
const pointed = new RegExp(`[${numeral}][点點]$`, 'u');
const magnified = new RegExp(`[${numeral}][十拾百佰千仟万萬亿億兆]$`, 'u');
/** Digits and fractions (½); behind a number, exponents too. Enclosed ones (①) number the items of a list. */
const otherNumber = /[\p{Nd}\u00BC-\u00BE\u2150-\u215F]$/u;
const separated = /\d[.,/'’]$/u;
const groupBefore = /(?<!\d)\d{1,3} $/u;

/** As many characters as any of the expressions looks at. */
const window = 5;

function followsNumeral(
  text: string,
  start: number,
  spelling: ReadQuantity['spelling'],
  { pack }: Vocabulary,
): boolean {
  const before = text.slice(Math.max(0, start - window), start);
  if (otherNumber.test(before) || pointed.test(before)) return true;
  if (spelling === 'hanzi')
    return pack.reading.partsBefore.some((word) => text.endsWith(word, start));
  if (spelling === 'words') return false;
  return (
    magnified.test(before) ||
    separated.test(before) ||
    (groupBefore.test(before) && /^\d{3}(?!\d)/u.test(text.slice(start, start + window)))
  );
}

const goingOn = new RegExp(
  `^(?:(?![\\u2460-\\u24FF\\u2776-\\u2793])\\p{N}|[点點][${numeral}])`,
  'u',
);
const hanNumeral = new RegExp(`^[${hanNumeralCharacters}]`, 'u');
const separatedGroup = /^[.,/'’]\d/u;
const groupAfter = /^ \d{3}(?!\d)/u;

function goesOn(
  text: string,
  start: number,
  end: number,
  spelling: ReadQuantity['spelling'],
  vocabulary: Vocabulary,
): boolean {
  const after = text.slice(end, end + window);
  if (goingOn.test(after)) return true;
  if (vocabulary.pack.reading.grammar === 'han' && hanNumeral.test(after))
    return vocabulary.notNumerals.at(text, end) === undefined;
  if (wordGoesOn(text, end, spelling, vocabulary)) return true;
  if (spelling !== 'digits') return false;
  const group = /(?<!\d)\d{1,3}$/u.test(text.slice(Math.max(start, end - window), end));
  return separatedGroup.test(after) || (group && groupAfter.test(after));
}

/** Twenty one, half million: a word of number behind words or a magnitude. Digits may stand before a noun of number. */
function wordGoesOn(
  text: string,
  end: number,
  spelling: ReadQuantity['spelling'],
  { magnitudes, numbers, pack }: Vocabulary,
): boolean {
  if (pack.reading.grammar === 'han' || !/[ -]/u.test(text.charAt(end))) return false;
  if (magnitudes.at(text, end + 1) !== undefined) return true;
  const endsInDigit = spelling === 'digits' && /\d/u.test(text.charAt(end - 1));
  return !endsInDigit && numbers.at(text, end + 1) !== undefined;
}
