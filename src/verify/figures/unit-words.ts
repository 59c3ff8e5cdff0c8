import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { escapeExpression } from '../../language/escape-expression.js';
import { hanPower } from '../../quantity/han-numeral.js';
import type { Stretch } from '../sources/source-text.js';

/** A word or sign for a unit whose confusion changes a figure. */
export interface UnitWord extends Stretch {
  readonly text: string;
  /** `percent`, `percentage-point` or the ISO 4217 code of a currency: the same in every language. */
  readonly meaning: string;
}

interface Lexicon {
  readonly expression: RegExp;
  readonly meanings: ReadonlyMap<string, string>;
}

/**
 * The currencies, percent signs and percentage points that a text names. A word of one hanzi (元) is part of many
 * others, so it is taken only where it stands alone or behind a number or magnitude; a word in Hangul (원, 유로) only
 * where no other syllable is before it, and one of a single syllable only behind a number or magnitude.
 */
export function unitWords(text: string, pack: LanguagePack): readonly UnitWord[] {
  const { expression, meanings } = lexiconOf(pack);
  return [...text.matchAll(expression)].flatMap(({ 0: word, index }) => {
    const meaning = meanings.get(word.toLowerCase());
    const found = { start: index, end: index + word.length, text: word };
    return meaning === undefined || isInsideWord(text, found, pack) ? [] : [{ ...found, meaning }];
  });
}

const lexiconOf = memoOf((pack: LanguagePack): Lexicon => {
  const { reading, currencies, units } = pack;
  const point = units.get('percentage-point');
  const entries: readonly (readonly [string, string])[] = [
    ...reading.percent.map((word) => [word, 'percent'] as const),
    ...[...reading.units].flatMap(([word, id]) =>
      id === 'percentage-point' ? [[word, id] as const] : [],
    ),
    ...Object.values(point?.words ?? {}).map((word) => [word, 'percentage-point'] as const),
    ...[...reading.currenciesBefore, ...reading.currenciesAfter],
    ...Object.entries(currencies).flatMap(([code, { before, after }]) =>
      [before ?? '', ...Object.values(after ?? {})].map((word) => [word, code] as const),
    ),
  ];
  const meanings = new Map(entries.map(([word, meaning]) => [word.trim().toLowerCase(), meaning]));
  const words = [...meanings.keys()]
    .filter((word) => word !== '')
    .toSorted((a, b) => b.length - a.length);
  const escaped = words.map(escapeExpression);
  return { expression: new RegExp(escaped.join('|'), 'giu'), meanings };
});

const letter = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;
const han = /\p{Script=Han}/u;
const hangul = /^\p{Script=Hangul}+$/u;
const number = /[\p{Nd}\uFFFC]/u;

/** The last characters of the words for powers of ten. */
const magnitudeEnds = memoOf(({ numbers, reading }: LanguagePack): ReadonlySet<string> => {
  const printed = numbers.magnitudes.flatMap(({ words }) => Object.values(words));
  return new Set([...printed, ...reading.magnitudes.keys()].map((word) => word.slice(-1)));
});

const isMagnitude = (character: string, pack: LanguagePack): boolean =>
  character === '\uFFFC' || (hanPower(character) ?? 0) > 0 || magnitudeEnds(pack).has(character);

function isInsideWord(
  text: string,
  { start, end, text: word }: Stretch & { readonly text: string },
  pack: LanguagePack,
): boolean {
  const before = text.slice(Math.max(0, start - 1), start);
  const after = text.slice(end, end + 1);
  if (letter.test(word.slice(0, 1)) && letter.test(before)) return true;
  if (letter.test(word.slice(-1)) && letter.test(after)) return true;
  if (hangul.test(word)) {
    const behind = text
      .slice(Math.max(0, start - 2), start)
      .trimEnd()
      .slice(-1);
    if (number.test(behind) || magnitudeEnds(pack).has(behind)) return false;
    return word.length === 1 || hangul.test(before);
  }
  if (pack.reading.grammar !== 'han' || word.length > 1 || !han.test(word)) return false;
  return (han.test(before) && !isMagnitude(before, pack)) || han.test(after);
}
