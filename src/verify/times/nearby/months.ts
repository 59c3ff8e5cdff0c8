import { escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { touchedBy, type SourceText, type Stretch } from '../../sources/source-text.js';

interface Months {
  readonly expression: RegExp;
  readonly numberOf: (word: string) => number | undefined;
}

/** The names of the months in a text, and 8月. */
export const monthsOf = memoOf(({ locale, reading, dates }: LanguagePack): Months => {
  if (reading.grammar === 'han')
    return {
      expression: new RegExp(
        `(\\d{1,2}) ?${escapeExpression(dates.month.split('{month}').at(-1) ?? '')}`,
        'gu',
      ),
      numberOf: (word) => Number(word),
    };
  const names = monthNames({ locale });
  return {
    expression: new RegExp(`(?<!\\p{L})(${oneOf(names)})(?!\\p{L})`, 'gu'),
    numberOf: (word) => names.indexOf(word) + 1 || undefined,
  };
});

/** From January on. */
export const monthNames = ({ locale }: Pick<LanguagePack, 'locale'>): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)));
};

/** （1月~9月）: a month that is in no time, and not the one that a heading gives. */
export function namesMonth(
  { start, end }: Stretch,
  times: readonly Stretch[],
  { source: { text }, pack }: SourceText,
  headed?: number,
): boolean {
  if (pack === undefined) return false;
  const { expression, numberOf } = monthsOf(pack);
  return [...text.slice(start, end).matchAll(expression)].some(
    ({ 0: word, 1: name = '', index }) =>
      (headed === undefined || numberOf(name) !== headed) &&
      touchedBy(times, { start: start + index, end: start + index + word.length }).length === 0,
  );
}
