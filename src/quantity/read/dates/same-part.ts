import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Found } from '../figure/found.js';
import type { PartialDate, ReadPeriod } from '../read-quantity.js';

/** 2022年1—8月进口3亿吨，2021年同期为2亿吨: the same part of another year has the months of the date before it. */
export function ofSamePart(
  found: Found,
  before: Found | undefined,
  text: string,
  pack: LanguagePack,
): Found {
  const { value } = found;
  if (before?.value.kind !== 'date' || value.kind !== 'date') return found;
  if (value.period.kind !== 'date' || value.period.date.month !== undefined) return found;
  const { year } = value.period.date;
  const said = samePart(text.slice(found.end, found.end + longestWord), pack);
  if (said === undefined || year === undefined) return found;
  if (found.start - before.end > farthest) return found;
  const period = partInYear(before.value.period, year);
  if (period === undefined) return found;
  const end = found.end + said.length;
  return {
    ...found,
    end,
    value: { kind: 'date', period },
    frame: [{ start: found.start, end, as: 'date' }],
  };
}

/** The words that begin a text and say that a part of the year before them is meant. */
export const samePart = (text: string, pack: LanguagePack): string | undefined =>
  wordsOf(pack)?.exec(text)?.[0];

const wordsOf = memoOf(({ frame, proofreading }: LanguagePack) => {
  const words = proofreading.partsOfYearsBehind;
  if (words.length === 0) return undefined;
  const marks = anyOf(frame['modifier-marks']);
  return new RegExp(`^(?:${marks})?\\s?(?:${oneOf(words)})`, 'u');
});

/** Whether a date tells of a part of a year. */
export const isPart = ({ value }: Found): boolean =>
  value.kind === 'date' && partInYear(value.period, 0) !== undefined;

/** Months of one year, in another. */
export function partInYear(period: ReadPeriod, year: number): ReadPeriod | undefined {
  if (period.kind === 'date')
    return period.date.month === undefined
      ? undefined
      : { kind: 'date', date: { ...period.date, year } };
  if (period.kind !== 'interval' || period.from.year !== period.to.year) return undefined;
  const isOfMonths = ({ month }: PartialDate): boolean => month !== undefined;
  return isOfMonths(period.from) && isOfMonths(period.to)
    ? { ...period, from: { ...period.from, year }, to: { ...period.to, year } }
    : undefined;
}

/** 的同一时间段, and how far behind a date its part may be meant, in UTF-16 units. */
const longestWord = 12;
const farthest = 120;
