import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { samePart } from '../../../quantity/read/dates/same-part.js';
import { endsClause } from '../../figures/words.js';
import type { Stretch } from '../../sources/source-text.js';
import { endsOf, meets, yearsOf } from './meeting-periods.js';

interface DatedStretch extends Stretch {
  readonly period: ReadPeriod;
}

/** “In the same month of 2019”: the words by which a year stands for a part of it, where a fact is of the whole year. */
export function partOfYearSaid(
  dates: readonly DatedStretch[],
  period: Period,
  text: string,
  pack: LanguagePack,
): string | undefined {
  const year = wholeYear(period);
  if (year === undefined) return undefined;
  const met = dates.filter((date) => isOfYear(date.period, year));
  const said = met.map((date) => saidOfPart(date, text, pack));
  return said.includes(undefined) ? undefined : said[0];
}

function saidOfPart(date: Stretch, text: string, pack: LanguagePack): string | undefined {
  const year = text.slice(date.start, date.end);
  const lead = leadOf(date, text, pack);
  if (lead !== undefined) return `${lead}${year}`;
  const behind = samePart(text.slice(date.end, date.end + longestLead), pack);
  return behind === undefined ? undefined : `${year}${behind}`;
}

/** “In the same period of 2019”: which months it has another date tells. */
export const isPartOfYear = (date: Stretch, text: string, pack: LanguagePack): boolean =>
  saidOfPart(date, text, pack) !== undefined;

/** “More than in the same month of 2019”: what stands behind a figure and other words is compared with. */
export function isComparedPart(
  date: Stretch,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean {
  if (date.start < figure.end) return false;
  const lead = leadOf(date, text, pack);
  if (lead === undefined) return false;
  const between = text.slice(figure.end, date.start - lead.length).trim();
  // “-3% in the same period of 2019”: an article and a word that leads to a time.
  return between.split(/\s+/u).length > 2 && !/[,;:()]/u.test(between);
}

/**
 * “In 2022, exports fell to 9 billion in the first nine months”: the clause of a figure ends with a part of the year that
 * another clause gives.
 */
export function partOfYearBehind<Dated extends DatedStretch>(
  figure: Stretch,
  dates: readonly Dated[],
  period: Period,
  text: string,
  { frame, reading }: LanguagePack,
): Dated | undefined {
  if (wholeYear(period) === undefined || reading.grammar !== 'latin' || frame['verbs-last'])
    return undefined;
  return dates.find((date) => {
    if (!isPartAlone(date.period) || date.start < figure.end) return false;
    const between = text.slice(figure.end, date.start).toLowerCase().split(/\s+/u);
    const [behind = ''] = text.slice(date.end, date.end + longestClause).split(/[,;:.!?()]/u, 1);
    return (
      !endsClause(text, figure, date) &&
      !between.some((word) => frame.conjunctions.includes(word)) &&
      !/\d/u.test(behind)
    );
  });
}

/**
 * “In 2022 there came in the first nine months 500 ships”: in the clause of a figure, before it, a part of the year that the
 * clause began with.
 */
export function partOfYearBefore<Dated extends DatedStretch>(
  figure: Stretch,
  dates: readonly Dated[],
  period: Period,
  text: string,
  { frame, reading }: LanguagePack,
): Dated | undefined {
  const year = wholeYear(period);
  if (year === undefined) return undefined;
  const at = dates.findLastIndex(({ end }) => end <= figure.start);
  const [before, part] = [dates[at - 1], dates[at]];
  if (part === undefined || before === undefined || !isPartAlone(part.period)) return undefined;
  const lead = text.slice(before.end, part.start);
  const words = lead.trim().toLowerCase().split(/\s+/u).slice(-2);
  const isLed = reading.grammar === 'han' || frame['verbs-last'] || words.some(isBeforeYears);
  return isLed &&
    isOfYear(before.period, year) &&
    !endsClause(text, part, figure) &&
    !/[\d,，、;；:：()（）]/u.test(lead) &&
    !/\d/u.test(text.slice(part.end, figure.start))
    ? part
    : undefined;

  function isBeforeYears(word: string): boolean {
    return frame['before-years'].includes(word);
  }
}

/** In UTF-16 units. */
const longestClause = 80;

const wholeYear = (period: Period): number | undefined =>
  period.kind === 'date' && period.date.month === undefined ? period.date.year : undefined;

const isOfYear = (read: ReadPeriod, year: number): boolean =>
  read.kind === 'date' && read.date.year === year && read.date.month === undefined;

/** Months without a year. */
export const isPartAlone = (read: ReadPeriod): boolean =>
  read.kind === 'interval'
    ? read.from.year === undefined && read.from.month !== undefined
    : read.kind === 'date' && read.date.year === undefined && read.date.month !== undefined;

/** 截至2024年6月底……其中上半年38幅: the year that a sentence tells, where a period is of another and of its part without a year. */
export function yearOfPart<Dated extends DatedStretch>(
  dates: readonly Dated[],
  period: Period,
): Dated | undefined {
  const isAlone = dates.some(({ period: read }) => isPartAlone(read) && meets(read, period));
  const isOfOne = dates.some(({ period: read }) =>
    yearsOf(read).some((year) => endsOf(period).includes(year)),
  );
  return isAlone && !isOfOne
    ? dates.find(({ period: read }) => yearsOf(read).length > 0)
    : undefined;
}

/** “same month of ”, as it stands right before a date. */
const leadOf = ({ start }: Stretch, text: string, pack: LanguagePack): string | undefined =>
  leadsOf(pack)?.exec(text.slice(Math.max(0, start - longestLead), start))?.[0];

/** “corresponding quarter of the year ”, in UTF-16 units. */
const longestLead = 40;

const leadsOf = memoOf(({ frame, proofreading }: LanguagePack) => {
  const { bases, partsOfYears } = proofreading;
  if (partsOfYears.length === 0) return undefined;
  const links = oneOf([...frame['levels-of'], ...frame['before-years'], ...bases.shares]);
  return new RegExp(
    `(?<!\\p{L})(?:${oneOf(partsOfYears)})\\s(?:(?:${links || '(?!)'})\\s){0,2}$`,
    'iu',
  );
});
