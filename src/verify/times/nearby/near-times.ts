import { isDeepStrictEqual } from 'node:util';
import { anyOf, escapeExpression, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { isNoFigure } from '../../figures/names/no-figures.js';
import { countingNumerals } from '../../figures/counting-numerals.js';
import { endsClause, holds, once, wordFinder } from '../../figures/words.js';
import { lyingIn, touchedBy, type SourceText, type Stretch } from '../../sources/source-text.js';
import { isJoinedToLevelLeft } from '../comparisons/departure-dates.js';
import { isBase } from '../comparisons/bases.js';
import { isReckonedBy } from '../comparisons/norms.js';
import { boundOf } from '../bounds/bounds.js';
import { isOfRecord, withoutRecords } from '../bounds/records.js';
import { isAside } from '../governing/governing-dates.js';
import { endsOf, liesIn, meets, yearsOf } from '../spans/meeting-periods.js';
import type { ToldTime } from '../bounds/opening-times.js';
import { isChangeBehind, isNumberOfHeading, isOfLaterFigure } from './dates-of-neighbours.js';
import { publicationIn } from '../relative/publication.js';
import { paragraphAt } from '../relative/times-round.js';
import { timesToldIn } from '../told-times.js';
import { isSince } from '../bounds/since-dates.js';
import { isLevelOfBase, withoutBases } from './bases-of-change.js';
import { datesOf } from './dates-of-text.js';
import { namesMonth } from './months.js';
import { wholePeriod } from './periods.js';
import { isPartOfHead, isPartOfYear, yearOf, type TitlePeriod } from '../undated/title-period.js';
import { bareYear } from './years.js';

/** The period of a figure, or the times by it where nothing near tells which it is of. */
export type NearPeriod = { readonly period: Period } | OpenTimes;

export interface OpenTimes {
  readonly times: readonly string[];
  /** They stand outside of the sentence of the figure. */
  readonly isOfText: boolean;
}

/**
 * Of a time that stands in the sentence of a figure: it touches the figure, or it is the only one there and opens the
 * sentence or stands in the clause of the figure. A year that it does not give itself is the only one of its paragraph.
 */
export function ofSentence(
  period: Period,
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  title?: TitlePeriod,
): NearPeriod {
  const { pack } = source;
  const told = timesOf(source);
  // “Lyon, le 4 septembre 2018 – Au 2e trimestre”: the day of publication is the time of no figure.
  const published = publicationIn(source)?.start;
  const inSentence = lyingIn(told, sentence).filter(({ start }) => start !== published);
  const left = { times: textsOf(inSentence), isOfText: false };
  if (pack === undefined) return left;
  const own = inSentence.filter(
    ({ period: read }) => read.kind !== 'other-year' && meetsAs(read, period),
  );
  if (own.length === 0) return left;
  // 二季度末: a day, and not in the whole of the quarter.
  if (period.kind === 'interval' && own.some((time) => isEndOf(time, source.source.text, pack)))
    return left;
  // “In the first quarter” under a title of one is that of its year.
  const isYearGiven = own.some(
    ({ period: read }) =>
      (isPartOfHead(read, title) && isPartOfHead(read, period)) ||
      yearsOf(read).some((year) => endsOf(period).includes(year)),
  );
  if (
    !isYearGiven &&
    !isOnlyYear(period, sentence, source) &&
    !isWithinTitle(period, title, sentence, source)
  )
    return left;
  const { text } = source.source;
  const touching = inSentence.filter((time) => touches(time, figure, source, pack));
  if (inSentence.some((time) => !own.includes(time) && isJoined(time, own, text, pack)))
    return left;
  if (touching.length > 0) return touching.every((time) => own.includes(time)) ? { period } : left;
  const said = text.slice(sentence.start, sentence.end);
  const figures = lyingIn(figuresOf(source), sentence);
  // “In 2024 3.4 million came, 2% more than in 2023”: the base of a change is the time of no other figure.
  const isAlone =
    inSentence.every(
      (time) =>
        own.includes(time) ||
        (isBase(time, figure, text, pack) && !isLevelOfBase(time, figure, text, pack)) ||
        isOfRecord(time, source, pack) ||
        isJoinedToLevelLeft(time, text, pack) ||
        isOfLaterFigure(time, figure, figures, text, pack),
    ) &&
    !holds(
      withoutBases(withoutRecords(said, sentence.start, inSentence, source), pack),
      fromNowOf(pack),
    ) &&
    !namesMonth(sentence, lyingIn(told, sentence), source);
  // “Twice the 12 of 2019”, “for the first time in 13 years”: only a time that touches them.
  const isRelative = figure.unit.id === 'multiple' || isOfTime(figure.unit.id);
  return isAlone && !isRelative && own.some((time) => isNear(time, figure, figures, text, pack))
    ? { period }
    : left;
}

const isEndOf = (
  { start, end, period }: ToldTime,
  text: string,
  { reading }: LanguagePack,
): boolean => {
  if (period.kind !== 'interval') return false;
  const lead = text.slice(Math.max(0, start - 24), start).toLowerCase();
  return reading.periodEnd.some((word) =>
    reading.grammar === 'latin'
      ? new RegExp(`(?:^|\\s)${escapeExpression(word)}\\s(?:\\p{L}{1,3}\\s)?$`, 'iu').test(lead)
      : text.startsWith(word, end),
  );
};

/** 9月と10月に80%増: of two times with no more than “and” between them a figure may be of both. */
const isJoined = (
  time: Stretch,
  own: readonly Stretch[],
  text: string,
  { frame }: LanguagePack,
): boolean =>
  own.some(
    ({ start }) =>
      start > time.end && frame.conjunctions.includes(text.slice(time.end, start).trim()),
  );

/**
 * Whether the only time of a sentence stands before all of its figures or in the clause of the one asked about, no figure
 * is nearer to it, and no word between the two tells of another time or of another verb.
 */
function isNear(
  time: ToldTime,
  figure: Stretch,
  figures: readonly Stretch[],
  text: string,
  pack: LanguagePack,
): boolean {
  if (isBounded(time, text, pack)) return false;
  const isBefore = time.end <= figure.start;
  const between = isBefore
    ? text.slice(time.end, figure.start)
    : text.slice(figure.end, time.start);
  // “Stieg 2022 gegenüber dem Vorjahr um 37 Prozent” tells of no other time.
  const isFirst = figures.every(({ start }) => time.end <= start);
  // “In 2022, 116 sank and 185 were sold”: what opens a sentence is the time of a whole list.
  const joined = isFirst ? between.replace(lastJoinOf(pack) ?? '', ' ') : between;
  if (holds(withoutBases(joined, pack), joinsOf(pack))) return false;
  if (isFirst) return !isReckonedBy(time, text, pack) || !endsClause(text, time, figure);
  // “41 in 2022, 7% more than in 2020”: a change right behind the date of its level is of it.
  if (isBefore && isLedBehind(pack) && isChangeBehind(between, figure, text, pack)) return true;
  const isOfOther = figures.some(
    (each) =>
      each.start !== figure.start &&
      !endsClause(text, each, time) &&
      !isNumberOfHeading(each, time, text) &&
      (isBefore ? each.end <= time.start : each.start >= figure.end && each.end <= time.start),
  );
  return !isOfOther && !endsClause(text, time, figure) && !/\s[–—-]\s/u.test(between);
}

/** “Until 2020”, 1月まで: a time that something goes on to. */
const isBounded = (time: ToldTime, text: string, pack: LanguagePack): boolean =>
  time.period.kind === 'date' && boundOf(time, text, pack)?.side === 'up-to';

/** Of many the first ones. */
export const textsOf = (times: readonly { readonly text: string }[]): readonly string[] =>
  [...new Set(times.map(({ text }) => text.trim().replaceAll(/\s+/gu, ' ')))].slice(0, 4);

/** 全年: words of a whole year give none. */
export const isWholeYear = (read: ToldTime['period']): boolean =>
  read.kind === 'date' && Object.values(read.date).every((each) => each === undefined);

/** 1月~9月 without a year is that of any year, and no whole one. */
function meetsAs(read: ToldTime['period'], period: Period): boolean {
  if (isWholeYear(read)) return true;
  if (yearsOf(read).length > 0) return meets(read, period);
  return wholePeriod(read, endsOf(period)[0]).some((each) => isDeepStrictEqual(each, period));
}

function isOnlyYear(period: Period, sentence: Stretch, source: SourceText): boolean {
  const told = timesOf(source);
  const inParagraph = lyingIn(told, paragraphAt(source, sentence)).flatMap(({ period: read }) =>
    yearsOf(read),
  );
  const years =
    inParagraph.length > 0 ? inParagraph : told.flatMap(({ period: read }) => yearsOf(read));
  return years.length > 0 && years.every((year) => endsOf(period).includes(year));
}

/** “At the end of September” under a title of a quarter that September ends, where the paragraph names no other year. */
const isWithinTitle = (
  period: Period,
  title: TitlePeriod | undefined,
  sentence: Stretch,
  source: SourceText,
): boolean =>
  title !== undefined &&
  isPartOfYear(title) &&
  (liesIn(period, title) || endsBefore(period, title)) &&
  lyingIn(timesOf(source), paragraphAt(source, sentence)).every(({ period: read }) =>
    yearsOf(read).every((year) => year === yearOf(title)),
  );

/** 1~10月, 7~9月 under 2024年10月: months of its year up to the one that it tells of. */
const endsBefore = (period: Period, title: TitlePeriod): boolean =>
  title.kind === 'date' &&
  period.kind === 'interval' &&
  period.from.month !== undefined &&
  period.from.year === title.date.year &&
  period.to.year === title.date.year &&
  (period.to.month ?? 12) <= (title.date.month ?? 0);

/** “12 in 2019”: where verbs and modifiers stand last, what follows a figure is of the next. */
const isLedBehind = ({ frame, reading }: LanguagePack): boolean =>
  reading.grammar === 'latin' && !frame['verbs-last'];

/** Nothing but a few words stands between a time and a figure: 2019年12万, “in 2019 rose to 12”, “12 (2019)”. */
function touches(
  time: ToldTime,
  figure: Stretch,
  { source: { text } }: SourceText,
  pack: LanguagePack,
): boolean {
  const isBefore = time.end <= figure.start;
  const between = isBefore
    ? text.slice(time.end, figure.start)
    : text.slice(figure.end, time.start);
  const longest = pack.reading.grammar === 'han' ? 4 : 18;
  return (
    between.length <= longest &&
    (/^[^\d\p{P}]*$/u.test(between) || (isBefore ? /^[:：]\s?$/u : /^\s?[(（]$/u).test(between)) &&
    (isBefore || isLedBehind(pack) || /[(（]/u.test(between)) &&
    !holds(between, joinsOf(pack)) &&
    !isBounded(time, text, pack) &&
    !isAside(time, figure, text, pack) &&
    !isSince(text, time.start, time.end, pack)
  );
}

export const isOfTime = (id: string | undefined): boolean =>
  ['year', 'month', 'quarter', 'decade'].includes(id ?? '');

/** With years that stand alone as a number. */
export const timesOf = memoOf((source: SourceText): readonly ToldTime[] => {
  const { text } = source.source;
  const told = timesToldIn(source);
  const years = datesOf(source)
    .filter((each) => touchedBy(told, each).length === 0)
    .map((each) => ({ ...each, text: text.slice(each.start, each.end) }));
  return [...told, ...years].toSorted((one, other) => one.start - other.start);
});

/** Without dates, years, days alone (20日) and numerals inside words: the 一 of 统一, “une”. */
export const figuresOf = memoOf((source: SourceText): readonly ReadQuantity[] => {
  const { pack, quantities } = source;
  const amounts = quantities.filter(
    (each) => each.value.kind !== 'date' && bareYear(each) === undefined,
  );
  if (pack === undefined) return amounts;
  const numerals = countingNumerals(source.source.text, pack, []);
  const isNone = isNoFigure(source, pack);
  return amounts.filter((each) => touchedBy(numerals, each).length > 0 && !isNone(each));
});

const fromNowOf = memoOf((pack: LanguagePack) =>
  once(wordFinder([...pack.frame['years-from-now'], ...sinceWords(pack)], pack)),
);

/** “Opened in 2000 and runs 12”, “2022 über dem Vorjahresniveau von 12”. */
const joinsOf = memoOf(({ frame, reading }: LanguagePack): RegExp | undefined =>
  reading.grammar === 'latin' && !frame['verbs-last']
    ? new RegExp(
        `(?<!\\p{L})(?:(?:${oneOf(frame.conjunctions)})(?!\\p{L})|${anyOf(frame.times.before.year ?? [])})`,
        'iu',
      )
    : undefined,
);

/** “ and ” right before a figure. */
const lastJoinOf = memoOf(({ frame, reading }: LanguagePack): RegExp | undefined =>
  reading.grammar === 'latin' && !frame['verbs-last'] && frame.conjunctions.length > 0
    ? new RegExp(`\\s(?:${oneOf(frame.conjunctions)})\\s$`, 'iu')
    : undefined,
);

export const sinceWords = ({ proofreading: { since } }: LanguagePack): readonly string[] => [
  ...since.before,
  ...since.behind,
];
