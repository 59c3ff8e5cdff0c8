import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { CalendarDate, Period, Unit } from '../../../quantity/quantity.js';
import { readQuantities } from '../../../quantity/read/read.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import type { Fact } from '../../../report/report.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';

/** Whether a fact is of months of one year, and what comes together in them: what a whole year brings is more. */
export function isSumOfPart({ quantity: { unit }, period }: Fact): boolean {
  if (period?.kind === 'date')
    return isOfMonth(period.date) && (unit.kind === 'currency' || flows.has(unit.dimension));
  return (
    period?.kind === 'interval' &&
    period.from.year === period.to.year &&
    (period.to.month ?? 12) - (period.from.month ?? 1) < 11 &&
    comesTogether(unit)
  );
}

const isOfMonth = ({ month, day }: CalendarDate): boolean =>
  month !== undefined && day === undefined;

/** What is won, moved or used up in a time; a length or an area of one month is as likely that of what stands there. */
const flows: ReadonlySet<string> = new Set([
  'mass',
  'volume',
  'energy',
  'standard-coal',
  'carbon-dioxide',
]);

const states: ReadonlySet<string> = new Set(['speed', 'temperature', 'power']);

const comesTogether = ({ kind, dimension, composition }: Unit): boolean =>
  kind === 'currency' ||
  kind === 'counter' ||
  (kind === 'measure' && !states.has(dimension) && composition === undefined);

export const isBareYear = (period: Period): boolean =>
  period.kind === 'date' && period.date.month === undefined;

/** Whether a text tells of less than a year beside its date: “the first half of 2021”, “by the middle of 2021”. */
export const saysPartOfYear = (text: string, pack: LanguagePack): boolean =>
  holds(text, partFinderOf(pack)) ||
  readQuantities(text, pack).some(({ value }) => value.kind === 'date' && isPart(value.period));

const isPart = (read: ReadPeriod): boolean =>
  read.kind === 'interval'
    ? read.from.month !== undefined || read.to.month !== undefined
    : read.kind === 'date' && read.date.month !== undefined;

const partFinderOf = memoOf((pack: LanguagePack) => {
  const { frame, proofreading, units, locale } = pack;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)));
  return wordFinder(
    [
      ...months,
      ...Object.values(units.get('month')?.words ?? {}),
      ...frame.times.seasons,
      ...frame.times.parts,
      ...proofreading.partsOfYears,
      ...proofreading.partsOfYearsBehind,
    ],
    pack,
  );
});

/** “The debt stood at 5 million”: a level at a time is as much in the year as in the month. */
export const tellsLevel = (text: string, pack: LanguagePack): boolean =>
  holds(text, levelFinderOf(pack));

export const sourceTellsLevel = ({ sentence, source: { source, pack } }: FoundQuote): boolean =>
  pack !== undefined && tellsLevel(source.text.slice(sentence.start, sentence.end), pack);

const levelFinderOf = memoOf((pack: LanguagePack) =>
  wordFinder([...pack.frame.stocks, ...pack.frame.averages], pack),
);
