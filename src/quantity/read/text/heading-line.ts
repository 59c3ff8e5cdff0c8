import { hanNumeralCharacters } from '../../han-numeral.js';

const han = `[${hanNumeralCharacters}]{1,3}`;
/** 四、投入与计划, （四）投入与计划, 4.投入与计划: the mark that numbers a heading in hanzi. */
const headingNumber = new RegExp(`^(?:${han}[、．.]|[（(]${han}[）)]|\\d{1,2}[、．.](?!\\d))`, 'u');
/** Of what a heading holds, and a sentence that goes on seldom does. */
const longestHeading = 24;

/**
 * A numbered line of hanzi is a heading, and no sentence that goes on, where it is short, holds no comma and the line behind
 * it is twice as long: lines of a text that is broken at its measure are of one length.
 */
export function isHeading(units: readonly string[], at: number, end: number): boolean {
  const from = units.lastIndexOf('\n', at - 1) + 1;
  if (at - from > longestHeading) return false;
  const line = units.slice(from, at).join('');
  const title = line.replace(headingNumber, '');
  if (title === line || /[\d，,]/u.test(title)) return false;
  const next = units.slice(end, end + line.length * 2);
  return next.length === line.length * 2 && !next.includes('\n');
}

/** “CATCHES BY AREA, 1950–2022” over a line of prose is a heading, and its years are those of no figure under it. */
export function isInCapitals(units: readonly string[], at: number, end: number): boolean {
  const from = units.lastIndexOf('\n', at - 1) + 1;
  if (at - from > longestCapitals) return false;
  const line = units.slice(from, at).join('');
  return (
    !/\p{Ll}/u.test(line) &&
    /\p{Lu}{3}/u.test(line) &&
    /^\p{Lu}\p{Ll}+ /u.test(units.slice(end, end + longestHeading).join(''))
  );
}

const longestCapitals = 120;
