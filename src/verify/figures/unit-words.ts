import { memoOf, memoOfText } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import { escapeExpression } from '../../language/escape-expression.js';
import { hanPower } from '../../quantity/han-numeral.js';
import type { Stretch } from '../sources/source-text.js';

/** A word or sign for a unit whose confusion changes a figure. */
export interface UnitWord extends Stretch {
  readonly text: string;
  /** `percent`, `per-mille`, `percentage-point` or the ISO 4217 code of a currency: the same in every language. */
  readonly meaning: string;
}

interface Lexicon {
  /** The longest word that begins at its `lastIndex`. */
  readonly word: RegExp;
  /** Characters that a word may begin with: where none is, no word of hundreds is tried. */
  readonly opening: RegExp;
  readonly meanings: ReadonlyMap<string, string>;
}

/**
 * The currencies, percent signs and percentage points that a text names. A word of one hanzi (元) is part of many
 * others, so it is taken only where it stands alone or behind a number or magnitude; a word in Hangul (원, 유로) only
 * where no other syllable is before it, and one of a single syllable only behind a number or magnitude.
 */
export const unitWords = (text: string, pack: LanguagePack): readonly UnitWord[] =>
  finderOf(pack)(text);

const finderOf = memoOf((pack: LanguagePack) => {
  const { word: wordAt, opening, meanings } = lexiconOf(pack);
  return memoOfText((text) => {
    const found: UnitWord[] = [];
    let end = 0;
    for (const { index: start } of text.matchAll(opening)) {
      wordAt.lastIndex = start;
      const word = start < end ? undefined : wordAt.exec(text)?.[0];
      if (word === undefined) continue;
      end = start + word.length;
      const meaning = meanings.get(word.toLowerCase());
      if (meaning === undefined || isInsideWord(text, { start, end, text: word }, pack)) continue;
      found.push({ start, end, text: word, meaning });
    }
    return found;
  });
});

const lexiconOf = (pack: LanguagePack): Lexicon => {
  const { reading, currencies, units } = pack;
  const point = units.get('percentage-point');
  const entries: readonly (readonly [string, string])[] = [
    ...reading.percent.map((word) => [word, 'percent'] as const),
    ...Object.values(units.get('per-mille')?.words ?? {}).map(
      (word) => [word, 'per-mille'] as const,
    ),
    ...[...reading.units].flatMap(([word, id]) =>
      id === 'percentage-point' || id === 'per-mille' ? [[word, id] as const] : [],
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
  const openings = words.map((word) =>
    escapeExpression(String.fromCodePoint(word.codePointAt(0) ?? 0)),
  );
  return {
    word: new RegExp(escaped.join('|'), 'iuy'),
    opening: new RegExp([...new Set(openings)].join('|'), 'giu'),
    meanings,
  };
};

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
