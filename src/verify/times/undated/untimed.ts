import { isDeepStrictEqual } from 'node:util';
import { anyOf, oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import { wordFinder } from '../../figures/words.js';
import {
  firstEndingBehind,
  lyingIn,
  sentenceRound,
  type SourceText,
  type Stretch,
} from '../../sources/source-text.js';
import { endsOf, yearsOf } from '../spans/meeting-periods.js';
import type { ToldTime } from '../bounds/opening-times.js';
import { paragraphAt } from '../relative/times-round.js';
import { yearsBefore } from '../relative/time-before.js';
import { withoutBases } from '../nearby/bases-of-change.js';
import { isComparedLevel, isUpFrom } from '../nearby/level-before.js';
import { namesMonth } from '../nearby/months.js';
import {
  figuresOf,
  isWholeYear,
  textsOf,
  timesOf,
  type NearPeriod,
  type OpenTimes,
} from '../nearby/near-times.js';
import { wholePeriod, type GivenPeriods } from '../nearby/periods.js';
import {
  isOfOneYear,
  isPartOfHead,
  isPartOfYear,
  yearOf,
  type TitlePeriod,
} from './title-period.js';
import { opensSentence, stands } from './gone-on.js';
import { isOnlyBase, isSame, timesOfFigures, timesSaidIn } from './times-said.js';

/**
 * What a paragraph opens with is the time of a sentence without one where the paragraph has told of no other so far. 全年 behind
 * 2022年末 is its year.
 */
export function ofParagraph(
  period: Period,
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
): NearPeriod | undefined {
  const barred = timesSaidIn(sentence, figure, source);
  if (barred.length > 0) return openIn(barred);
  const paragraph = paragraphAt(source, sentence);
  // Lines without an empty one between them may go on with the time of the first.
  const start = Math.max(0, source.source.text.lastIndexOf('\n\n', sentence.start));
  const isOfBlock = lyingIn(timesOf(source), paragraph).length === 0;
  const round = { start: isOfBlock ? start : paragraph.start, end: sentence.end };
  const times = lyingIn(timesOfFigures(source), round);
  const isAlone = times.every(({ period: read }) => isSame(read, period));
  if (!isAlone || namesMonth(round, lyingIn(timesOf(source), round), source))
    return openIn(textsOf(times), true);
  const [year] = endsOf(period);
  const isWhole = year !== undefined && isOfWholeYear(sentence, source);
  return { period: isWhole ? { kind: 'date', date: { year } } : period };
}

/**
 * What the title says is the time of a sentence without one where neither its paragraph nor the last one before it that tells
 * of a time tells of another. 全年 is the whole year of the title, whatever other paragraphs tell; 年末 is its end.
 */
export function ofWholeText(
  period: Period,
  title: NonNullable<GivenPeriods['title']>,
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  from = 0,
): NearPeriod | undefined {
  const barred = timesSaidIn(sentence, figure, source, title);
  if (barred.length > 0) return openIn(barred);
  const paragraph = paragraphAt(source, sentence);
  const round = headedAgain(paragraph, sentence, title, source) ?? {
    start: isOfWholeYear(sentence, source)
      ? paragraph.start
      : Math.max(from, lastToldBefore(paragraph, source)),
    end: isToldApart({ start: sentence.end, end: paragraph.end }, source)
      ? sentence.end
      : paragraph.end,
  };
  const told = lyingIn(timesOf(source), round);
  const year = yearOf(title);
  const isPart = isPartOfYear(title);
  const isOfTitle = isDeepStrictEqual(period, title);
  if (
    isOfTitle &&
    title.kind === 'date' &&
    !isPart &&
    isOnYearBefore(sentence, figure, source, year)
  )
    return { period };
  // 2022年末……。全年……: the whole year of which the end is told.
  const isWhole = isOfWholeYear(sentence, source);
  const others = lyingIn(timesOfFigures(source), round).filter(
    (time) =>
      !isSame(time.period, title) &&
      !isPartOfHead(time.period, title) &&
      !(isWhole && yearsOf(time.period).every((each) => each === year)) &&
      !(time.end <= paragraph.start && isLookedBackOn(time, title, source)),
  );
  const month = title.kind === 'date' ? title.date.month : undefined;
  if (others.length > 0 || namesMonth(round, told, source, month) || !isOfTitle)
    return openIn(textsOf(others.length > 0 ? others : told), true);
  if (isPart) return isWhole || isAtEnd(sentence, source) ? undefined : { period };
  if (!isOfOneYear(title)) return isAtEnd(sentence, source) ? undefined : { period };
  return isAtYearEnd(figure, sentence, source)
    ? { period: { kind: 'date', date: { year, month: 12, day: 31 } } }
    : { period };
}

/** Whether each sentence of a stretch that tells of a time, or of a month, has figures of its own that the time is of. */
const isToldApart = (rest: Stretch, source: SourceText): boolean =>
  lyingIn(source.sentences, rest).every((sentence) => {
    const told = lyingIn(timesOf(source), sentence);
    return (
      (told.length === 0 && !namesMonth(sentence, told, source)) ||
      lyingIn(figuresOf(source), sentence).length > 0
    );
  });

/** “In 2018 …, against 12 in 2017”: an earlier time in a paragraph that told of that of the title before it. */
function isLookedBackOn(time: ToldTime, title: TitlePeriod, source: SourceText): boolean {
  const years = yearsOf(time.period);
  const paragraph = paragraphAt(source, time);
  return (
    years.length > 0 &&
    years.every((each) => each < yearOf(title)) &&
    lyingIn(timesOfFigures(source), { ...paragraph, end: time.start }).some(
      ({ period }) => isSame(period, title) || isPartOfHead(period, title),
    )
  );
}

/** 10月25日发布……。前三季度，……。分产业看: a paragraph that last told of the time of the title goes on with it. */
function headedAgain(
  paragraph: Stretch,
  sentence: Stretch,
  title: TitlePeriod,
  source: SourceText,
): Stretch | undefined {
  const told = lyingIn(timesOfFigures(source), { ...paragraph, end: sentence.start });
  const last = told.at(-1);
  if (last === undefined) return undefined;
  const isOfTitle = lyingIn(told, sentenceRound(source.sentences, last)).every(
    ({ period }) => !isWholeYear(period) && (isSame(period, title) || isPartOfHead(period, title)),
  );
  return isOfTitle ? { start: last.start, end: sentence.end } : undefined;
}

/** Where the paragraph begins that last told of a time before another one. */
function lastToldBefore(paragraph: Stretch, source: SourceText): number {
  const times = timesOfFigures(source);
  const last = times[firstEndingBehind(times, paragraph.start) - 1];
  return last === undefined ? 0 : paragraphAt(source, last).start;
}

/** 2023年生产总值……。全年出口增长0.6%: the whole year is that which its paragraph has told of so far. */
export function ofWholeYear(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
): NearPeriod | undefined {
  if (!isOfWholeYear(sentence, source) || timesSaidIn(sentence, figure, source).length > 0)
    return undefined;
  const paragraph = paragraphAt(source, sentence);
  const times = lyingIn(timesOfFigures(source), paragraph);
  const dated = times.filter(({ period }) => !isWholeYear(period));
  const [first] = dated;
  const year =
    first === undefined || first.end > sentence.start ? undefined : yearsOf(first.period)[0];
  if (year === undefined || namesMonth(paragraph, times, source)) return undefined;
  const period: Period = { kind: 'date', date: { year } };
  return dated.every((time) => isSame(time.period, period)) ? { period } : undefined;
}

const isOfWholeYear = (sentence: Stretch, source: SourceText): boolean =>
  lyingIn(timesOf(source), sentence).some(({ period }) => isWholeYear(period));

/** 年末常住人口218万人: the count stands behind a word for the end of the year; a change up to then is one of the year. */
function isAtYearEnd(figure: Stretch, sentence: Stretch, source: SourceText): boolean {
  const { pack } = source;
  const { text } = source.source;
  if (pack === undefined || directionNear(text, figure, pack)?.relation === 'by') return false;
  const lead = text.slice(sentence.start, figure.start);
  const end = [...lead.matchAll(yearEndsOf(pack))].at(-1);
  const whole = lyingIn(timesOf(source), { start: sentence.start, end: figure.start }).at(-1);
  return end !== undefined && (whole === undefined || whole.start < sentence.start + end.index);
}

/** “At the end of the quarter”, 期末: on a day of a part of a year, and not in the whole of it. */
function isAtEnd({ start, end }: Stretch, { source: { text }, pack }: SourceText): boolean {
  const words = pack && wordFinder(pack.reading.periodEnd, pack);
  return words !== undefined && text.slice(start, end).search(words) >= 0;
}

const yearEndsOf = memoOf(({ dates, frame, reading }: LanguagePack): RegExp => {
  const year = dates.year.split('}').at(-1) ?? '';
  if (reading.grammar !== 'han' || year === '') return /(?!)/gu;
  const ends = reading.periodEnd.map((word) => (word.startsWith(year) ? word : year + word));
  // 上年末, 今年底.
  const others = [...(frame.times.before.year ?? []), ...frame['years-from-now']].flatMap((word) =>
    word.endsWith(year) ? [word.slice(0, -year.length)] : [],
  );
  return new RegExp(`(?<!\\p{N} ?|${anyOf(others)})(?:${oneOf(ends)})`, 'gu');
});

/**
 * What a paragraph has told of so far is the time of a sentence without one where it tells of no other: a year of the title,
 * or one that the sentence compares with the year before, or months that the paragraph opens with. A day is that of what is told of
 * it alone, and of what stood as it did.
 */
export function ofSentenceBefore(
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  title: GivenPeriods['title'],
): NearPeriod | undefined {
  const { pack } = source;
  const { text } = source.source;
  if (pack === undefined || timesSaidIn(sentence, figure, source).length > 0) return undefined;
  if (isUpFrom(figure, text, pack) || isComparedLevel(figure, text, pack)) return undefined;
  if (yearsBefore(figure, text, pack) !== undefined) return undefined;
  const paragraph = paragraphAt(source, sentence);
  const times = lyingIn(timesOfFigures(source), paragraph);
  const [first] = times;
  const [period] = first === undefined ? [] : wholePeriod(first.period);
  if (first === undefined || period === undefined || first.end > sentence.start) return undefined;
  const isDay =
    period.kind === 'as-of' || (period.kind === 'date' && period.date.day !== undefined);
  if (isDay && !stands(sentence, figure, source, period.kind === 'as-of')) return undefined;
  // From one year to another a change is told, and nothing was counted.
  if (period.kind === 'interval' && period.from.year !== period.to.year) return undefined;
  const isAlone = times.every((time) => isSame(time.period, period));
  const isOfFigure = lyingIn(figuresOf(source), sentenceRound(source.sentences, first)).length > 0;
  if (!isAlone || !isOfFigure || namesMonth(paragraph, lyingIn(timesOf(source), paragraph), source))
    return undefined;
  const isMonths = period.kind === 'interval' && isPartOfYear(period);
  if (isDay || (isMonths && opensSentence(first, source))) return { period };
  const [year] = endsOf(period);
  const said = text.slice(sentence.start, sentence.end);
  const isComparedWithYearBefore =
    withoutBases(said, pack, figure.start - sentence.start) !== said ||
    (year !== undefined && isOnYearBefore(sentence, figure, source, year));
  return isComparedWithYearBefore ||
    (title !== undefined && isOfOneYear(title) && yearOf(title) === year)
    ? { period }
    : undefined;
}

/** “7% more than in 2023” is of 2024, where the text is. */
const isOnYearBefore = (
  sentence: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  year: number,
): boolean =>
  lyingIn(timesOf(source), sentence).some(
    (time) => yearsOf(time.period).includes(year - 1) && isOnlyBase(time, figure, source),
  );

/** Where no time is told there is none to choose from. */
const openIn = (times: readonly string[], isOfText = false): OpenTimes | undefined =>
  times.length === 0 ? undefined : { times, isOfText };
