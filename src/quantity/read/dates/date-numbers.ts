import { escapeExpression } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { daysInMonth } from '../../calendar.js';
import type { PartialDate } from '../read-quantity.js';
import { spellingsOfMonth } from '../../format/format-period.js';
import { hanNumeralCharacters, parseHanNumeral } from '../../han-numeral.js';

/** Words as one expression, the longest first. */
export const alternatives = (words: readonly string[]): string | undefined =>
  words.length === 0
    ? undefined
    : `(?:${words
        .toSorted((a, b) => b.length - a.length)
        .map((word) => escapeExpression(word).replaceAll(/['’]/gu, "['’]"))
        .join('|')})`;

/**
 * A year counted from the beginning of an era, whose first may have a name: 令和6年, 平成元年. The year of the calendar may
 * stand behind it in brackets, before the word that both have: 令和6(2024)年.
 */
export function eraYears({ reading }: LanguagePack): string {
  const eras = alternatives([...reading.eras.keys()]);
  return eras === undefined
    ? ''
    : `|${eras}\\s?(?:${[...reading.firstYearOfEra, '\\d{1,3}', `[${hanNumeralCharacters}]{1,6}`].join('|')})(?:[(（][12]\\d{3}[)）])?`;
}

export function yearNumber(text: string, { reading }: LanguagePack): number | undefined {
  const era = [...reading.eras].find(([name]) => text.startsWith(name));
  if (era === undefined) return numberOf(text);
  const [name, yearBefore] = era;
  const [year = ''] = text.slice(name.length).trim().split(/[(（]/u, 1);
  const number = reading.firstYearOfEra.includes(year) ? 1 : numberOf(year);
  return number === undefined ? undefined : yearBefore + number;
}

export const numberOf = (text: string): number | undefined =>
  /^\d+$/u.test(text) ? Number(text) : parseHanNumeral(text)?.toNumber();

/** The last day of a year or month; of a February without its year the month alone. */
export function lastDayOf(date: PartialDate): PartialDate {
  const { year, month = 12, day } = date;
  if (day !== undefined || (year === undefined && month === 2)) return date;
  return { ...date, month, day: daysInMonth(year ?? 2001, month) };
}

/** 二三月 is February and March, and no month 23. */
export const isPossible = (part: string, number: number | undefined): boolean =>
  number !== undefined && (part === 'year' || number <= (part === 'month' ? 12 : 31));

export const dayNumber = (day: string | undefined, { dates }: LanguagePack): string | undefined => {
  const found = [...dates.dayWords].find(([, word]) => word === day);
  return found === undefined ? day : String(found[0]);
};

export function monthNumber(name: string, { locale }: LanguagePack): number {
  const months = Array.from({ length: 12 }, (_, index) => index + 1);
  const lower = name.toLowerCase();
  const found = months.find((month) =>
    spellingsOfMonth(month, locale).some((each) => each.toLowerCase() === lower),
  );
  return found ?? 0;
}
