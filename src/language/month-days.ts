import { oneOf } from './escape-expression.js';
import type { LanguagePack } from './pack.js';

/** Ordinal signs of days: st, er, .º. */
const ordinalSigns = ({ ordinals }: LanguagePack): readonly string[] =>
  Object.values(ordinals.suffixes).filter((sign) => sign !== '');

/** What stands between day and month in the dates of a language that writes the day first: de. */
const joint = ({ dates }: LanguagePack): string =>
  /\{day\}(?<between>[^{]*)\{monthName\}/u.exec(dates.day)?.groups?.['between']?.trim() ?? '';

/** Joins a day to its month though dates are printed without: 15th of November. */
const SHORT_WORD = '\\p{L}{1,3}';

/** Days that a month follows, with their ordinal sign and the joining word: 15 de in 15 de noviembre. */
export const monthDays = (pack: LanguagePack, months: readonly string[]): RegExp => {
  const sign = `(?:${oneOf(ordinalSigns(pack))})?`;
  const words = [joint(pack)].filter((word) => word !== '').map((word) => oneOf([word]));
  const join = `(?: (?:${[...words, SHORT_WORD].join('|')}))?`;
  return new RegExp(
    `(?<![\\p{L}\\d.,])(?:[12]\\d|3[01]|0?[1-9])${sign}${join}(?= (?:${oneOf(months)})(?!\\p{L}))`,
    'giu',
  );
};
