import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { hanDigitCharacters, hanNumeralCharacters } from '../han-numeral.js';
import { cutsWord } from './vocabulary/phrases.js';
import { vocabularyOf } from './vocabulary/vocabulary.js';

/** A numeral as written, whatever it means. Offsets are UTF-16 units; `end` is exclusive. */
export interface ReadNumeral {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'digits' | 'hanzi' | 'word';
}

// 〇 is a letter-number to Unicode and a hanzi to us.
// A mark or space joins digits: the ² of km² that it stands behind is no part of the number after it.
const digits = /(?!〇)\p{N}(?:(?:(?<=\p{Nd})[.,．，\u00A0\u202F](?=\p{Nd}))?(?!〇)\p{N})*/gu;
const hanzi = new RegExp(`[${hanNumeralCharacters}]+`, 'gu');
const hanCharacter = new RegExp(`^[${hanNumeralCharacters}]$`, 'u');

export const isHanNumeral = (character: string): boolean => hanCharacter.test(character);

const hanDigit = new RegExp(`[${hanDigitCharacters}十拾]`, 'u');

/**
 * Finds every numeral in a text: each string of digits (of any script, with superscripts and Roman numeral signs),
 * each run of hanzi numerals, and in languages of spaced words the numbers the pack spells out. Hanzi numerals inside
 * a name (三峡) are found too: only the caller knows the set phrases.
 */
export function readNumerals(text: string, pack: LanguagePack): readonly ReadNumeral[] {
  const found = [
    ...matches(text, digits, 'digits'),
    ...matches(text, hanzi, 'hanzi').filter((numeral) => isNumeral(text, numeral, pack)),
    ...words(text, pack),
  ];
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function matches(
  text: string,
  expression: RegExp,
  kind: ReadNumeral['kind'],
): readonly ReadNumeral[] {
  return [...text.matchAll(expression)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind,
  }));
}

/** 百, 千, 万 alone begin many words (百分点, 千瓦时, 万象). */
function isNumeral(
  text: string,
  { start, end, text: run }: ReadNumeral,
  { reading }: LanguagePack,
): boolean {
  if (isBullet(text, start, end)) return false;
  if (hanDigit.test(run) || run.length > 1) return true;
  return (
    reading.magnitudeOpeners.includes(text.charAt(start - 1)) ||
    reading.qualifiersInside.has(text.charAt(end))
  );
}

/** ○件数, ○○県: a circle that is no nought of ○.五 or 一○; 〇 is one at the beginning of a line. */
const isBullet = (text: string, start: number, end: number): boolean =>
  (/^○+$/u.test(text.slice(start, end)) ||
    (text.slice(start, end) === '〇' && /^$|\n/u.test(text.charAt(start - 1)))) &&
  !/[.．・·点點]/u.test(text.charAt(start - 1) + text.charAt(end));

const isHangul = (character: string): boolean => /\p{Script=Hangul}/u.test(character);

/**
 * 네 of 네팔 and 세 of 세르비아 are no numerals: 두, 세 and 네 stand only before what they count, where 둘, 셋 and 넷
 * stand alone. Behind one of them comes a space, a counter, or another number with a counter behind it (세네 명).
 */
function isWithinName(text: string, end: number, word: string, pack: LanguagePack): boolean {
  if (pack.script !== 'Kore' || !isHangul(text.charAt(end))) return false;
  if (!attributiveOf(pack).has(word)) return false;
  const { numbers, tails } = vocabularyOf(pack);
  const next = numbers.at(text, end);
  if (next !== undefined) {
    return isHangul(text.charAt(next.end)) && !isCounted(text, next.end, pack);
  }
  return tails.at(text, end) === undefined && !isCounted(text, end, pack);
}

const isCounted = (text: string, position: number, { proofreading }: LanguagePack): boolean =>
  proofreading.countedWith.some((word) => text.startsWith(word, position));

/** Weak words for a number that has a strong one as well. */
const attributiveOf = memoOf((pack: LanguagePack): ReadonlySet<string> => {
  const { numberRoots, weakNumberRoots } = pack.proofreading;
  const { numbers } = pack.reading;
  const strong = new Set(numberRoots.map((word) => numbers.get(word)));
  return new Set(
    weakNumberRoots.filter((word) => numbers.has(word) && strong.has(numbers.get(word))),
  );
});

function words(text: string, pack: LanguagePack): readonly ReadNumeral[] {
  if (pack.reading.grammar === 'han') return [];
  const { numbers } = vocabularyOf(pack);
  const found: ReadNumeral[] = [];
  for (let position = 0; position < text.length; position += 1) {
    if (!numbers.begins(text.charAt(position)) || cutsWord(text, position)) continue;
    // 두 of 부두 is no numeral: a Korean one begins its word.
    if (pack.script === 'Kore' && isHangul(text.charAt(position - 1))) continue;
    const match = numbers.at(text, position);
    if (match === undefined) continue;
    if (!isWithinName(text, match.end, match.text, pack)) {
      found.push({ start: position, end: match.end, text: match.text, kind: 'word' });
    }
    position = match.end - 1;
  }
  return found;
}
