import { isDeepStrictEqual } from 'node:util';
import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import { directionNear } from '../clauses/clause-frame.js';
import { wordFinder } from '../figures/words.js';
import { isRun } from '../directions/no-size-of-change.js';
import { closesSentence } from '../sources/paragraphs.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import { isBeginning } from '../times/beginnings.js';
import { endsOf, yearsOf } from '../times/meeting-periods.js';
import type { ToldTime } from '../times/opening-times.js';
import { paragraphAt } from '../times/reference-times.js';
import { withoutBases } from './bases-of-change.js';
import { monthsOf, namesMonth } from './months.js';
import {
  isOfTime,
  isWholeYear,
  sinceWords,
  textsOf,
  timesOf,
  type NearPeriod,
  type OpenTimes,
} from './near-times.js';
import type { GivenPeriods } from './periods.js';

/**
 * What a paragraph opens with is the time of a sentence without one where the paragraph tells of no other. 全年 behind
 * 2022年末 is its year.
 */
export function ofParagraph(
  period: Period,
  sentence: Stretch,
  source: SourceText,
): NearPeriod | undefined {
  const barred = timesSaidIn(sentence, source);
  if (barred.length > 0) return openIn(barred);
  const told = timesOf(source);
  const paragraph = paragraphAt(source, sentence);
  // Lines without an empty one between them may go on with the time of the first.
  const start = Math.max(0, source.source.text.lastIndexOf('\n\n', sentence.start));
  const isOfBlock = lyingIn(told, paragraph).length === 0;
  const round = isOfBlock ? { start, end: paragraph.end } : paragraph;
  const times = lyingIn(told, round);
  const isAlone = times.every(({ period: read }) => isSame(read, period));
  if (!isAlone || namesMonth(round, times, source)) return openIn(textsOf(times), true);
  const [year] = endsOf(period);
  const isWhole = year !== undefined && isOfWholeYear(sentence, source);
  return { period: isWhole ? { kind: 'date', date: { year } } : period };
}

/**
 * What the title says is the time of a sentence without one where the text tells of no other up to the end of its
 * paragraph. 全年 is the whole year of the title, whatever other paragraphs tell; 年末 is its end.
 */
export function ofWholeText(
  period: Period,
  title: NonNullable<GivenPeriods['title']>,
  sentence: Stretch,
  figure: Stretch,
  source: SourceText,
  from = 0,
): NearPeriod | undefined {
  const barred = timesSaidIn(sentence, source, title.date.month);
  if (barred.length > 0) return openIn(barred);
  const paragraph = paragraphAt(source, sentence);
  const round = {
    start: isOfWholeYear(sentence, source) ? paragraph.start : from,
    end: paragraph.end,
  };
  const told = lyingIn(timesOf(source), round);
  const { month } = title.date;
  const others = told.filter(
    (time) =>
      !isSame(time.period, title) && !isMonth(time.period, month) && !isOfNoFigure(time, source),
  );
  if (
    others.length > 0 ||
    namesMonth(round, told, source, month) ||
    !isDeepStrictEqual(period, title)
  )
    return openIn(textsOf(others.length > 0 ? others : told), true);
  return isAtYearEnd(figure, sentence, source)
    ? { period: { kind: 'date', date: { ...title.date, month: 12, day: 31 } } }
    : { period };
}

/** 2023年生产总值……。全年出口增长0.6%: the whole year is that which its paragraph has told of so far. */
export function ofWholeYear(sentence: Stretch, source: SourceText): NearPeriod | undefined {
  if (!isOfWholeYear(sentence, source) || timesSaidIn(sentence, source).length > 0)
    return undefined;
  const paragraph = paragraphAt(source, sentence);
  const times = lyingIn(timesOf(source), paragraph).filter((time) => !isOfNoFigure(time, source));
  const dated = times.filter(({ period }) => !isWholeYear(period));
  const [first] = dated;
  const year =
    first === undefined || first.end > sentence.start ? undefined : yearsOf(first.period)[0];
  if (year === undefined || namesMonth(paragraph, times, source)) return undefined;
  const period: Period = { kind: 'date', date: { year } };
  return dated.every((time) => isSame(time.period, period)) ? { period } : undefined;
}

/** 2月 under a heading that names the February of a year. */
const isMonth = (read: ToldTime['period'], month: number | undefined): boolean =>
  read.kind === 'date' &&
  read.date.year === undefined &&
  read.date.day === undefined &&
  read.date.month !== undefined &&
  read.date.month === month;

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

const yearEndsOf = memoOf(({ dates, frame, reading }: LanguagePack): RegExp => {
  const year = dates.year.split('}').at(-1) ?? '';
  if (reading.grammar !== 'han' || year === '') return /(?!)/gu;
  const ends = reading.periodEnd.map((word) => (word.startsWith(year) ? word : year + word));
  // 上年末, 今年底.
  const others = [...(frame.times.before.year ?? []), ...frame['years-from-now']].flatMap((word) =>
    word.endsWith(year) ? [word.slice(0, -year.length)] : [],
  );
  return new RegExp(`(?<!\\p{N} ?|${oneOf(others) || '(?!)'})(?:${oneOf(ends)})`, 'gu');
});

/** Where no time is told there is none to choose from. */
const openIn = (times: readonly string[], isOfText = false): OpenTimes | undefined =>
  times.length === 0 ? undefined : { times, isOfText };

/**
 * The words of a sentence that tell of a time but for the month of its heading, or how long something took; not those that
 * a change is counted from, nor how long one has gone on: 12年連続の減少, “for two years in a row”.
 */
function timesSaidIn(
  { start, end }: Stretch,
  source: SourceText,
  month?: number,
): readonly string[] {
  const { pack, quantities } = source;
  const { text } = source.source;
  const said = text.slice(start, end);
  if (pack === undefined) return [said];
  const rest = withoutBases(said, pack);
  const words = rest.match(otherTimesOf(pack)) ?? [];
  const lengths = lyingIn(quantities, { start, end }).filter(
    (each) =>
      isOfTime(each.unit.id) && rest.charAt(each.start - start) !== ' ' && !isRun(text, each, pack),
  );
  const { expression, numberOf } = monthsOf(pack);
  const months = [...said.matchAll(expression)].filter(
    ([, name = '']) => month === undefined || numberOf(name) !== month,
  );
  return textsOf([
    ...lyingIn(timesOf(source), { start, end }).filter(
      ({ period }) => !isWholeYear(period) && !isMonth(period, month),
    ),
    ...[...words, ...months.map(([name]) => name)].map((each) => ({ text: each })),
    ...lengths,
  ]);
}

/**
 * Whether a time is that of no figure: something is compared with it, it is the beginning of something, a name in
 * quotation marks holds it (“十四五”), or it is the day of publication, which has a line at the head of the text.
 */
function isOfNoFigure(time: ToldTime, { source: { text }, quantities, pack }: SourceText): boolean {
  if (time.isCompared === true) return true;
  if (pack !== undefined && isBeginning(time, text, pack)) return true;
  if (isInQuotationMarks(time, text)) return true;
  const start = text.lastIndexOf('\n', time.start - 1) + 1;
  const end = text.indexOf('\n', time.end);
  const line = { start, end: end < 0 ? text.length : end };
  return (
    'date' in time.period &&
    time.period.date.day !== undefined &&
    text.slice(0, start).split('\n').length <= headLines &&
    !closesSentence.test(text.slice(line.start, line.end).trimEnd()) &&
    lyingIn(quantities, line).every(({ value }) => value.kind === 'date')
  );
}

/** Whether quotation marks open near before a stretch and do not close before it. */
function isInQuotationMarks({ start }: Stretch, text: string): boolean {
  const lead =
    text
      .slice(Math.max(0, start - longestName), start)
      .split('\n')
      .at(-1) ?? '';
  const last = (marks: string): number =>
    Math.max(...[...marks].map((mark) => lead.lastIndexOf(mark)));
  return last('“‘「『《„«') > last('”’」』》»');
}

/** In UTF-16 units. */
const longestName = 24;
/** That may tell when a text was published. */
const headLines = 6;

const isSame = (read: ToldTime['period'], period: Period): boolean =>
  isDeepStrictEqual(bare(read), bare(period)) || isWholeYear(read);

const bare = (period: ToldTime['period']): unknown => JSON.parse(JSON.stringify(period));

const otherTimesOf = memoOf((pack: LanguagePack): RegExp => {
  const { frame, proofreading, reading } = pack;
  const before = Object.values(frame.times.before).flat();
  const isLatin = reading.grammar === 'latin' && !frame['verbs-last'];
  return (
    wordFinder(
      [
        ...frame['years-from-now'],
        // Vorjahreswert.
        ...(isLatin ? before.map((word) => `${word}*`) : before),
        ...proofreading.partsOfYears,
        ...sinceWords(pack),
      ],
      pack,
    ) ?? /(?!)/gu
  );
});
