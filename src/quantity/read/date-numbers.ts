import { escapeExpression } from '../../language/escape-expression.js';
import type { LanguagePack } from '../../language/pack.js';
import { hanNumeralCharacters, parseHanNumeral } from '../han-numeral.js';

/** Words as one expression, the longest first. */
export const alternatives = (words: readonly string[]): string | undefined =>
  words.length === 0
    ? undefined
    : `(?:${words
        .toSorted((a, b) => b.length - a.length)
        .map((word) => escapeExpression(word).replaceAll(/['’]/gu, "['’]"))
        .join('|')})`;

/** A year counted from the beginning of an era, whose first may have a name: 令和6年, 平成元年. */
export function eraYears({ reading }: LanguagePack): string {
  const eras = alternatives([...reading.eras.keys()]);
  return eras === undefined
    ? ''
    : `|${eras}\\s?(?:${[...reading.firstYearOfEra, '\\d{1,3}', `[${hanNumeralCharacters}]{1,6}`].join('|')})`;
}

export function yearNumber(text: string, { reading }: LanguagePack): number | undefined {
  const era = [...reading.eras].find(([name]) => text.startsWith(name));
  if (era === undefined) return numberOf(text);
  const [name, yearBefore] = era;
  const year = text.slice(name.length).trim();
  const number = reading.firstYearOfEra.includes(year) ? 1 : numberOf(year);
  return number === undefined ? undefined : yearBefore + number;
}

export const numberOf = (text: string): number | undefined =>
  /^\d+$/u.test(text) ? Number(text) : parseHanNumeral(text)?.toNumber();
