import type { LanguagePack } from '../../../language/pack.js';
import { hanNumeralCharacters, hanPower, parseHanNumeral } from '../../../quantity/han-numeral.js';
import { readNumerals } from '../../../quantity/read/numerals.js';
import { cutsWord } from '../../../quantity/read/vocabulary/phrases.js';
import { vocabularyOf } from '../../../quantity/read/vocabulary/vocabulary.js';

/** The numbers in a name, as decimals; those in digits or said with 第, -th apart, since a translation keeps them. */
export interface NameNumerals {
  readonly firm: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Reads 127 in 第127届 and 128th, 14 and 5 in 十四五 and “14th Five-Year”, 2 in 二期 and “Phase II”. */
export function numeralsOfName(name: string, pack: LanguagePack): NameNumerals {
  const firm = [...name.matchAll(grouped)].map(([digits]) =>
    digits.normalize('NFKC').replace(/\P{Nd}/gu, ''),
  );
  const words = [...readNumerals(name, pack).map(({ text }) => text)].flatMap((text) =>
    hanOnly.test(text) ? hanValues(text) : [],
  );
  const scales = [...name].flatMap((sign) => scaleOf(sign, pack) ?? []);
  const all = [...firm, ...words, ...scales, ...latinValues(name, pack), ...romanValues(name)];
  return { firm: new Set(firm), all: new Set(all) };
}

/** Digits, in groups of three where they are parted: 100,000 and 100 000. */
const grouped = /\p{Nd}{1,3}(?:[,.’'\s]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+/gu;

/** 百 of 百年, 천 of 천년: one that is no numeral (百度) stands beside no number of another language. */
const scaleOf = (sign: string, { numerals }: LanguagePack): string | undefined => {
  const power = hanPower(numerals.characters[sign] ?? sign);
  return power === undefined || power < 2 ? undefined : `1${'0'.repeat(power)}`;
};

const hanOnly = new RegExp(`^[${hanNumeralCharacters}]+$`, 'u');

/** 十四五 is no number but two: the longest beginning that is one, then the rest. */
function hanValues(text: string): readonly string[] {
  for (let end = text.length; end > 0; end -= 1) {
    const value = parseHanNumeral(text.slice(0, end));
    if (value !== undefined) return [value.toFixed(), ...hanValues(text.slice(end))];
  }
  return [];
}

function latinValues(name: string, pack: LanguagePack): readonly string[] {
  if (pack.reading.grammar === 'han') return [];
  const { numbers, ordinalWords } = vocabularyOf(pack);
  return [...name].flatMap((_, position) => {
    if (cutsWord(name, position)) return [];
    const number = numbers.at(name, position)?.meaning;
    const ordinal = ordinalWords.at(name, position)?.meaning;
    return [
      ...(number === undefined ? [] : [number]),
      ...(ordinal === undefined ? [] : [String(ordinal)]),
    ];
  });
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const romanValues = (name: string): readonly string[] =>
  [
    ...name.matchAll(
      /(?<![\p{L}\p{N}])(?:[IVXLC]+(?![\p{L}\p{N}])|[IVXLC]{2,}(?=\p{Ll}{1,3}(?![\p{L}\p{N}])))/gu,
    ),
  ].map(([roman]) =>
    String(
      [...roman].reduce((sum, digit, index) => {
        const [value = 0, next = 0] = [romanDigits[digit], romanDigits[roman.charAt(index + 1)]];
        return sum + (value < next ? -value : value);
      }, 0),
    ),
  );

/** Whether two languages may give one name: digits of one stand in the other, if that has any number at all. */
export function sameNumerals(one: NameNumerals, other: NameNumerals): boolean {
  if (one.all.size === 0 || other.all.size === 0) return true;
  const keeps = (from: NameNumerals, to: NameNumerals): boolean =>
    [...from.firm].every((number) => to.all.has(number));
  const share = [...one.all].some((number) => other.all.has(number));
  return share && keeps(one, other) && keeps(other, one);
}
