import { memoOf } from '../../memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import { daysOf } from '../figures/days.js';
import { holds, once, wordFinder, yearDigits } from '../figures/words.js';
import type { SourceText, Stretch } from '../sources/source-text.js';

/**
 * Whether a sentence of a source without a period of its own may be of one: it names years of that alone, or tells no time at
 * all. “The year before” and 上年 are other times.
 */
export function mayBeOf(
  period: Period | undefined,
  { normal, pack }: SourceText,
  { start, end }: Stretch,
): boolean {
  if (period === undefined || pack === undefined) return false;
  const text = normal.text.slice(normal.normal(start), normal.normal(end));
  const years = text.match(yearsIn) ?? [];
  if (years.length === 0) return !holds(text, timesOf(pack));
  const { first, last } = daysOf(period);
  return years.every((year) => first < (Number(year) + 1) * 10_000 && Number(year) * 10_000 < last);
}

const yearsIn = new RegExp(`(?<!\\d)${yearDigits}(?!\\d)`, 'gu');

const timesOf = memoOf((pack: LanguagePack) => {
  const units = ['year', 'month', 'week', 'day'].flatMap((id) =>
    Object.values(pack.units.get(id)?.words ?? {}),
  );
  const han = pack.reading.grammar === 'han' || pack.script === 'Kore';
  // 个月 of 上月.
  const words = [...units, ...(han ? units.map((word) => word.slice(-1)) : [])];
  return once(wordFinder([...new Set([...pack.proofreading.relativeTime, ...words])], pack));
});
