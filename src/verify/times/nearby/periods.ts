import type { LanguagePack } from '../../../language/pack.js';
import type { Period, Status } from '../../../quantity/quantity.js';
import type {
  PartialDate,
  ReadPeriod,
  ReadQuantity,
} from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { endsClause } from '../../figures/words.js';
import type { HeadScale } from '../../head-scale.js';
import { isOfWhole } from '../comparisons/bases.js';
import { governingDates, isAside, isNextDate } from '../governing/governing-dates.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isOfYears, levelOfChange } from '../../directions/level-of-change.js';
import { endsOf } from '../spans/meeting-periods.js';
import { yearsBefore } from '../relative/time-before.js';
import { isCountedFromNow, isOfNextClause, isOfOneFigure } from './years-from-now.js';
import {
  datesOf,
  quantitiesBehind,
  yearIn,
  yearToldBefore,
  type TextDate,
} from './dates-of-text.js';
import { isUpFrom } from './level-before.js';
import { yearOf, type TitlePeriod } from '../undated/title-period.js';
import { bareYear } from './years.js';

/** What is to come is planned or expected: what happened is of no year after that of the title, and a plan not of it. */
export const isTimely = (
  period: Period | undefined,
  status: Status,
  { title }: GivenPeriods,
): boolean =>
  period === undefined ||
  title === undefined ||
  (status === 'reported'
    ? (period.kind === 'interval' ? period.from : period.date).year <= yearOf(title)
    : period !== title && Math.max(...endsOf(period)) > yearOf(title) - mostYearsBack);

/** A short year of a forecast is none of the century before: ’72년 총인구 …로 전망. */
const mostYearsBack = 20;

/** What another place of the text says of the time of a figure. */
export interface GivenPeriods {
  /** The head of its column. */
  readonly column?: Period | undefined;
  /** What the head of the table says of its bare numbers. */
  readonly scale?: HeadScale | undefined;
  readonly title?: TitlePeriod | undefined;
  /** Where the title is the heading of a part of the text. */
  readonly heading?: Stretch;
}

/** 2021年至2023年，产值依次为468亿元、512亿元和566亿元: as many figures of one unit, side by side, as there are years are each of its own. */
export function yearOfList(
  sentence: Stretch,
  figure: ReadQuantity,
  { quantities, source: { text }, pack }: SourceText,
): readonly Period[] {
  if (pack === undefined) return [];
  const inSentence = lyingIn(quantities, sentence);
  const dates = inSentence.filter(({ value }) => value.kind === 'date');
  const [date] = dates;
  if (date?.value.kind !== 'date' || dates.length > 1) return [];
  const { period } = date.value;
  if (period.kind !== 'interval' || period.from.month !== undefined) return [];
  const [from, to] = [period.from.year, period.to.year];
  if (from === undefined || to === undefined) return [];
  const behind = inSentence.filter(({ start }) => start >= date.end);
  const figures = behind.filter(({ unit }) => unit.text === figure.unit.text);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return [];
  const index = figures.indexOf(figure);
  const opens = behind.findLast(({ end }) => end <= first.start)?.end ?? date.end;
  const between = text.slice(opens, first.start).toLowerCase();
  const isList =
    figures.length === to - from + 1 &&
    behind.indexOf(last) - behind.indexOf(first) === to - from &&
    pack.frame.respectively.some((word) => between.includes(word));
  return isList && index >= 0 ? [{ kind: 'date', date: { year: from + index } }] : [];
}

/** The dates of a sentence with a year, the nearest before the figure first; 1—11月 has the year of a date before it. */
export function periodsIn(
  sentence: Stretch,
  figure: ReadQuantity,
  own: SourceText,
  known: number | undefined,
): readonly Period[] {
  const { pack } = own;
  const { text } = own.source;
  const quantities = lyingIn(own.quantities, sentence);
  if (pack !== undefined && isCountedFromNow(sentence, figure, quantities, text, pack)) return [];
  // “87%, up from 83%”: the time of the level before is not told.
  const isLevelBefore = pack !== undefined && isUpFrom(figure, text, pack);
  const stated = lyingIn(datesOf(own), sentence);
  const dates = stated.filter(
    (each) =>
      // “In 2022 it won back 85% of the passengers who came in 2019”.
      !(
        pack !== undefined &&
        stated.some(({ end }) => end <= figure.start) &&
        isOfWhole(each, figure, text, pack)
      ) &&
      !(isLevelBefore && each.end <= figure.start) &&
      // “Down 2.1% on 2023”: what a figure is compared with is not its own time.
      !(
        pack !== undefined &&
        isAside(each, figure, text, pack) &&
        !isOfSubject(each, figure, sentence, text, pack) &&
        !isOnDay(each, figure, text, pack)
      ) &&
      // “It cost 98 million, and opens in 2026”: a date of what follows.
      !(each.start >= figure.end && isOfNextClause(text, figure, each, pack)),
  );
  const years = dates.flatMap((date) => {
    // 19年の約3188万人を上回った: the year of one figure is that of no month behind it.
    const isOfOne =
      pack !== undefined && isOfOneFigure(date, quantitiesBehind(date, own.quantities), text, pack);
    return isOfOne || date.end > figure.start ? [] : (yearIn(date.period) ?? []);
  });
  const earlier = isLevelBefore ? undefined : yearToldBefore(sentence, own);
  const year = years.at(-1) ?? earlier ?? known;
  const before = pack === undefined ? undefined : yearsBefore(figure, text, pack);
  // “A rise of 3.7% in the same month a year ago” is one since then, or one of then.
  if (
    before !== undefined &&
    pack?.reading.grammar === 'latin' &&
    !pack.frame['verbs-last'] &&
    directionNear(text, figure, pack)?.relation === 'by'
  )
    return [];
  // “Rose from 66.8 in 2000 to 73.3 in 2019, and the other from 58.3 to 63.7”: each date has its figure.
  const taken = dates.filter(
    (date) =>
      pack !== undefined &&
      date.end <= figure.start &&
      endsClause(text, date, figure) &&
      quantities.some((other) => other.end <= date.start && isNextDate(date, other, text, pack)),
  );
  const inSentence = dates.filter((date) => taken.length < 2 || !taken.includes(date));
  // “In the year to March 2025 it rose to 90, from 84 in the previous year”: twelve months before those that are told.
  const told = inSentence.findLast(({ end }) => end <= figure.start)?.period;
  const twelve = told === undefined ? undefined : twelveMonths(told);
  if (before !== undefined && twelve !== undefined) return [yearsEarlier(twelve, before)];
  // A year that another sentence gives may be that of an earlier level: “up from 31 in 2021. …, against 9 a year earlier”.
  if (before !== undefined && year !== undefined)
    return inSentence.some(({ end }) => end <= figure.start)
      ? [{ kind: 'date', date: { year: year - before } }]
      : [];
  const figures = quantities.filter(
    (each) => each.value.kind !== 'date' && bareYear(each) === undefined,
  );
  const governing =
    pack === undefined ? [] : governingDates(figure, { text, dates: inSentence, figures, pack });
  const isOther = (date: (typeof dates)[number]): number => Number(!governing.includes(date));
  const ordered = inSentence.toSorted(
    (one, other) =>
      isOther(one) - isOther(other) || distance(one, figure) - distance(other, figure),
  );
  // Which months a fiscal year has the text does not say, and no other date of it is meant.
  if (ordered[0]?.period.kind === 'other-year') return [];
  const level = pack === undefined ? undefined : levelOfChange(figure, text, pack);
  return ordered.flatMap(({ period, end }): readonly Period[] => {
    if (period.kind === 'other-year') return [];
    // “In 2023 it went from 67 to 74”: the time of the level before is not told.
    if (level === 'from' && period.kind === 'date' && end <= figure.start) return [];
    if (level !== undefined && isOfYears(period)) return [{ kind: 'date', date: period[level] }];
    return wholePeriod(period, year);
  });
}

/** A time that a text tells, with the year it is known to be of where it gives none. */
export function wholePeriod(period: ReadPeriod, year?: number): readonly Period[] {
  if (period.kind === 'other-year') return [];
  if (period.kind === 'interval') {
    const [from, to] = [whole(period.from, year), whole(period.to, period.from.year ?? year)];
    return from === undefined || to === undefined
      ? []
      : [{ kind: 'interval', from, to, ...(period.parts && { parts: period.parts }) }];
  }
  const date = whole(period.date, year);
  return date === undefined ? [] : [{ kind: period.kind, date }];
}

/** “Stood at $218 million on 31 October 2023”: right behind a level a day is its own, and no base. */
const isOnDay = (
  { start, period }: TextDate,
  figure: Stretch,
  text: string,
  pack: LanguagePack,
): boolean => {
  const { frame, reading, proofreading } = pack;
  const { end } = figure;
  if (directionNear(text, figure, pack)?.relation === 'by') return false;
  if (reading.grammar !== 'latin' || frame['verbs-last'] || start < end) return false;
  if (period.kind !== 'date' || period.date.day === undefined) return false;
  const between = text.slice(end, start).trim();
  return between.length === 2 && proofreading.otherDates.includes(between);
};

/** “Le taux de juin 2024 est de 83 %”: a word that says “from” as well says “of” in what a sentence begins with. */
function isOfSubject(
  date: Stretch,
  figure: Stretch,
  sentence: Stretch,
  text: string,
  { frame, proofreading }: LanguagePack,
): boolean {
  if (date.end > figure.start || date.start < sentence.start) return false;
  const lead = text.slice(sentence.start, date.start).toLowerCase();
  const ofs = frame.from.filter((word) => frame.determiners.includes(word));
  const others = proofreading.otherDates.filter((word) => !ofs.includes(word));
  return (
    ofs.some((word) => lead.endsWith(` ${word} `)) &&
    !/[,;:\d]/u.test(lead) &&
    !others.some((word) => ` ${lead}`.includes(` ${word} `)) &&
    !/\d/u.test(text.slice(date.end, figure.start))
  );
}

type Interval = Extract<Period, { kind: 'interval' }>;

/** Twelve months that are no year of the calendar. */
function twelveMonths(period: ReadPeriod): Interval | undefined {
  if (period.kind !== 'interval') return undefined;
  const [from, to] = [whole(period.from, undefined), whole(period.to, undefined)];
  const isYear =
    from?.month !== undefined && to?.month === from.month - 1 && to.year === from.year + 1;
  return isYear && from.day === undefined ? { kind: 'interval', from, to } : undefined;
}

const yearsEarlier = ({ from, to }: Interval, years: number): Interval => ({
  kind: 'interval',
  from: { ...from, year: from.year - years },
  to: { ...to, year: to.year - years },
});

/** Behind the figure a date is less likely to be meant than before it. */
export const distance = (date: Stretch, figure: Stretch): number =>
  date.end <= figure.start ? figure.start - date.end : 2 * (date.start - figure.end) + 8;

function whole(
  { year: own, month, day }: PartialDate,
  known: number | undefined,
): { readonly year: number; readonly month?: number; readonly day?: number } | undefined {
  const year = own ?? known;
  return year === undefined
    ? undefined
    : { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
