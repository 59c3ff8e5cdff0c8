import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import type { ReadPeriod } from '../../quantity/read/read-quantity.js';
import { wordFinder } from '../figures/words.js';
import type { Stretch } from './source-text.js';

/**
 * Whether a text says of a figure that it is of the year before the one it tells of: “up from 128 the year before”,
 * 上年的128场. Compared with that year (比上年多, “on the year before”) a figure is none of it.
 */
export function isOfYearBefore({ start, end }: Stretch, text: string, pack: LanguagePack): boolean {
  const { before, behind, compared } = wordsOf(pack);
  if (before !== undefined) return before.test(text.slice(Math.max(0, start - reach), start));
  const following = text.slice(end, end + reach);
  const word = behind?.exec(following);
  if (word === undefined || word === null) return false;
  const between = following.slice(0, word.index);
  return !/[\d,.;:!?()]/u.test(between) && compared?.test(between) !== true;
}

/** Whether a period is of the year before that of a date, in whichever month its year begins. */
export const isYearBefore = (period: Period, date: ReadPeriod): boolean =>
  yearOf(date) !== undefined && yearOf(period) === (yearOf(date) ?? 0) - 1;

const yearOf = (period: ReadPeriod): number | undefined =>
  period.kind === 'other-year'
    ? period.year
    : period.kind === 'interval'
      ? period.from.year
      : period.date.year;

/** “ performances in the previous year”, in UTF-16 units. */
const reach = 48;

const wordsOf = memoOf((pack: LanguagePack) => {
  const words = pack.frame.times.before.year ?? [];
  const { otherDates } = pack.proofreading;
  const own = words.filter((word) => !otherDates.some((each) => word.startsWith(each)));
  const once = (expression: RegExp | undefined): RegExp | undefined =>
    expression === undefined ? undefined : new RegExp(expression.source, 'iu');
  if (pack.reading.grammar !== 'han')
    return {
      before: undefined,
      behind: once(wordFinder(own, pack)),
      compared: once(wordFinder(otherDates, pack)),
    };
  return {
    before:
      own.length === 0
        ? undefined
        : new RegExp(`(?<!${oneOf(otherDates)})(?:${oneOf(own)})[^\\d\\p{P}]{0,4}$`, 'u'),
    behind: undefined,
    compared: undefined,
  };
});
