import { skipSpace } from '../vocabulary/phrases.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';
import type { Piece } from './piece.js';

export interface Multiplier {
  readonly end: number;
  readonly power: number;
  readonly text: string;
  /** It may be a unit as well: m. */
  readonly letter?: { readonly power: number; readonly start: number };
}

export function multiplierAt(
  text: string,
  end: number,
  last: Piece,
  afterMultiplier: boolean,
  vocabulary: Vocabulary,
): Multiplier | undefined {
  const spaced = skipSpace(text, end);
  const link = vocabulary.magnitudeLinks.at(text, end);
  const linked =
    link === undefined ? undefined : vocabulary.character(text.charAt(link.end))?.power;
  // 10个亿 is a billion, 10个千 no number.
  if (link !== undefined && linked !== undefined && linked >= 8)
    return { end: link.end + 1, power: linked, text: text.charAt(link.end) };
  const unitEnd = vocabulary.tails.at(text, spaced)?.end ?? 0;
  const character = vocabulary.character(text.charAt(spaced));
  const isHan = vocabulary.pack.reading.grammar === 'han';
  // 만큼 begins with no ten thousand; 五百年 holds a hundred.
  const isOtherWord = !isHan && (vocabulary.notNumerals.at(text, spaced)?.end ?? 0) > spaced + 1;
  if (
    character?.power !== undefined &&
    (isHan || spaced === end || /\d/u.test(text.charAt(end - 1)))
  ) {
    if (unitEnd > spaced + 1 || isOtherWord) return undefined;
    // 兆 is a unit's prefix in 兆瓦, a magnitude elsewhere.
    return { end: spaced + 1, power: character.power, text: text.charAt(spaced) };
  }
  const hyphen = text.charAt(end) === '-' ? end + 1 : spaced;
  const word =
    vocabulary.magnitudes.at(text, hyphen) ?? compoundMagnitude(text, end, last, vocabulary);
  // Hundred-thousandths are no hundred.
  if (word !== undefined && (vocabulary.denominators.at(text, hyphen)?.end ?? 0) > word.end)
    return undefined;
  if (word !== undefined && word.end >= (vocabulary.tails.at(text, hyphen)?.end ?? 0))
    return { end: word.end, power: word.meaning, text: word.text };
  if (last.kind !== 'digits' || afterMultiplier) return undefined;
  return letterAt(text, end, vocabulary);
}

const compoundMagnitude = (
  text: string,
  end: number,
  { kind }: Piece,
  { pack, compoundMagnitudes }: Vocabulary,
) => (pack.numerals.compounds && kind === 'word' ? compoundMagnitudes.at(text, end) : undefined);

/** 5k, 9.1m, 3,4 M€, 120 MEUR; no letter of a longer word or unit. */
function letterAt(text: string, end: number, vocabulary: Vocabulary): Multiplier | undefined {
  const start = skipSpace(text, end);
  const found = vocabulary.letters.at(text, start);
  if (found === undefined) return undefined;
  if (isLetterOfUnit(text, start, found, vocabulary)) return undefined;
  const isMoney = vocabulary.currenciesAfter.at(text, found.end) !== undefined;
  const after = text.charAt(found.end);
  if (start > end && isPrefixOfSymbol(text, found, vocabulary))
    return { end: found.end, power: found.meaning, text: found.text };
  if (!isMoney && /[\p{L}\p{N}²³⁰-⁹/·^]/u.test(after) && !/\p{Script=Han}/u.test(after))
    return undefined;
  if (
    start > end &&
    /^\p{Ll}/u.test(found.text) &&
    found.text.length === 1 &&
    !isMoney &&
    found.text !== 'k'
  )
    return undefined;
  const unitEnd = vocabulary.tails.at(text, start)?.end ?? 0;
  if (unitEnd > found.end) return undefined;
  return {
    end: found.end,
    power: found.meaning,
    text: found.text,
    ...(unitEnd === found.end ? { letter: { power: found.meaning, start } } : {}),
  };
}

/** “1,23 Mha”, “6.76 Mt”: an M that touches the symbol of hectares or tonnes is a million of them. */
function isPrefixOfSymbol(
  text: string,
  { end, text: letter }: { readonly end: number; readonly text: string },
  { tails, pack }: Vocabulary,
): boolean {
  if (letter !== 'M') return false;
  const tail = tails.at(text, end);
  if (tail === undefined || tail.end - end > 2 || /[\p{L}\p{N}²³/·^]/u.test(text.charAt(tail.end)))
    return false;
  const { id } = tail.meaning.unit;
  return id !== undefined && prefixed.has(pack.units.get(id)?.id ?? id);
}

const prefixed: ReadonlySet<string> = new Set(['hectare', 'tonne']);

/** 灯的功率为100W: beside such words the letter is that of a unit. */
function isLetterOfUnit(
  text: string,
  start: number,
  { end, text: letter }: { readonly end: number; readonly text: string },
  { pack }: Vocabulary,
): boolean {
  const beside = pack.numerals['letters-of-units'][letter.toUpperCase()];
  if (beside === undefined) return false;
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(/[，。；;!?！？\n]/u)
    .at(-1);
  const [behind = ''] = text.slice(end, end + reach).split(/[，。；;!?！？\n]/u, 1);
  return beside.some((word) => before?.includes(word) === true || behind.startsWith(word));
}

/** In UTF-16 units. */
const reach = 20;
