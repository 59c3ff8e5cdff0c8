import { oneOf } from '../../language/escape-expression.js';
import { memoOf } from '../../language/memo.js';
import type { LanguagePack } from '../../language/pack.js';
import type { Period } from '../../quantity/quantity.js';
import { daysInMonth } from '../../quantity/calendar.js';
import { periodAgrees } from '../../quantity/read/agree.js';
import type { ReadPeriod } from '../../quantity/read/read-quantity.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import { daysOf } from '../figures/days.js';
import { holds, wordFinder, yearDigits } from '../figures/words.js';
import { isAside } from './governing-dates.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { endsOf, spanOfRead, yearsOf } from './meeting-periods.js';
import {
  firstEndingBehind,
  lyingIn,
  overlap,
  sentenceRound,
  touchedBy,
  type SourceText,
  type Stretch,
} from '../sources/source-text.js';
import { yearsBefore } from './time-before.js';

/** A time that a source tells of; that of its publication stands nowhere in its text. */
interface ToldTime extends Stretch {
  readonly text: string;
  readonly period: ReadPeriod;
  /** Another is compared with it: “up from 46 in 2023”. */
  readonly isCompared?: boolean;
}

/** What round a figure tells of a time, where none of it bears out the one that is asked about. */
export interface OtherTime {
  readonly text: string;
  /** It is of the year that is asked about, and tells of no part of it. */
  readonly isOfWholeYear: boolean;
}

/**
 * The time that a source speaks of round a sentence that gives no date of its own: in the paragraph, in the nearest one
 * before it that gives any where the paragraph begins with none, in the title and the headings, and when it was published
 * or read. Where none of them is of the period, that nearest before the sentence is given; a source that tells of no time
 * tells of any.
 */
export function otherTimeRound(match: FoundQuote, period: Period): OtherTime | undefined {
  const { source, sentence } = match;
  const { told, dated, paragraphs, heads, years: dates, timesIn } = timesOf(source);
  const isOther = (time: ToldTime): boolean => !overlap(time, sentence);
  const published = publishedAt(source);
  const anywhere = [...dates.filter(isOther), ...published];
  if (anywhere.length === 0) return undefined;
  const paragraph = paragraphRound(paragraphs, sentence.start);
  const own = timesIn(paragraph).filter(isOther);
  const earlier = lastBefore(told, sentence);
  const reference =
    earlier === undefined || own.some(({ end }) => end <= sentence.start)
      ? paragraph
      : paragraphRound(paragraphs, earlier.start);
  const said = timesIn(reference).filter(({ end }) => end <= sentence.start);
  const headed = heads.filter(isOther);
  const round = [...said, ...own, ...headed, ...published];
  const years = round.some(hasYear) ? round.filter(hasYear) : anywhere;
  const last = lastBefore(dated, sentence);
  const nearest =
    (last !== undefined && last.start >= reference.start ? last : undefined) ??
    headed.findLast(hasYear) ??
    years[0];
  if (nearest === undefined) return undefined;
  const back = backOf(match);
  const isNoted = notesOf(match).some(
    (note) => !isWholeYears(period) && hasYear(note) && periodAgrees(note.period, period),
  );
  if (isNoted) return undefined;
  if (!years.some((time) => isOfYears(time, period, back)))
    return { text: nearest.text, isOfWholeYear: false };
  if (round.length === 0 || tellsOfSeason(match)) return undefined;
  return round.some((time) => isAsFine(time.period, period))
    ? undefined
    : { text: nearest.text, isOfWholeYear: true };
}

/** “A year before” and “from 29 to 21” tell of an earlier year than the one that the source speaks of. */
function backOf({ quantity, quote, source: { source, normal, pack } }: FoundQuote): Back {
  if (pack === undefined) return { years: 0 };
  const figure = quantity ?? quote;
  const said = yearsBefore(figure, source.text, pack);
  if (said !== undefined) return { years: said, isTold: true };
  const place = { start: normal.normal(figure.start), end: normal.normal(figure.end) };
  const isLeft = clauseFrame(normal.text, place, pack).direction?.relation === 'from';
  return { years: isLeft ? 1 : 0 };
}

/** How many years before the time of the source a figure is, which a level that something rose from may be. */
interface Back {
  readonly years: number;
  readonly isTold?: true;
}

const hasYear = ({ period, isCompared }: ToldTime): boolean =>
  isCompared !== true && yearsOf(period).length > 0;

function isOfYears({ period: read }: ToldTime, period: Period, back: Back): boolean {
  const [years, ends] = [yearsOf(read), endsOf(period)];
  return (
    (back.isTold !== true &&
      Math.min(...years) <= Math.max(...ends) &&
      Math.min(...ends) <= Math.max(...years)) ||
    (back.years > 0 && years.some((year) => ends.includes(year - back.years)))
  );
}

function isWholeYears(period: Period): boolean {
  if (period.kind !== 'interval') return period.date.month === undefined;
  const { from, to } = period;
  const months = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
  return months >= 12;
}

/**
 * Whether a text that tells of a time tells of a period, if that is of a part of a year: by a part that has days in
 * common with it, or by a year that it is the first or the last day of.
 */
export function isAsFine(read: ReadPeriod, period: Period): boolean {
  if (isWholeYears(period)) return true;
  if (read.kind === 'other-year')
    return endsOf(period).some((year) => yearsOf(read).includes(year));
  const [told, asked] = [spanOfRead(read, period), daysOf(period)];
  const sharesDays = told.first <= asked.last && asked.first <= told.last;
  const isPart =
    read.kind === 'interval'
      ? !isWholeYears(withYears(read, period))
      : read.date.month !== undefined;
  if (isPart || period.kind === 'interval') return isPart && sharesDays;
  const { year, month = 12, day } = period.date;
  const isEdge =
    (month === 12 && (day === undefined || day === daysInMonth(year, month))) ||
    (month === 1 && day === 1);
  return isEdge && sharesDays;
}

const withYears = (
  { from, to }: Extract<ReadPeriod, { kind: 'interval' }>,
  period: Period,
): Period => {
  const year = endsOf(period)[0] ?? 0;
  return {
    kind: 'interval',
    from: { ...from, year: from.year ?? year },
    to: { ...to, year: to.year ?? year },
  };
};

/** The notes at the end of a source tell when its figures were gathered: “from a survey carried out in May 2025”. */
function notesOf({ sentence, source }: FoundQuote): readonly ToldTime[] {
  const { paragraphs, timesIn } = timesOf(source);
  return paragraphs
    .slice(-2)
    .filter(({ start }) => start >= sentence.end)
    .flatMap(timesIn);
}

/** “Over the holidays”, 五一假期, “in June”: a sentence tells of a part of the year without a date. */
export function tellsOfSeason({ sentence, source: { source, pack } }: FoundQuote): boolean {
  if (pack === undefined) return false;
  const said = source.text.slice(sentence.start, sentence.end);
  return holds(said, wordFinder(pack.frame.times.seasons, pack)) || monthsOf(pack).test(said);
}

const monthsOf = memoOf(({ locale }: LanguagePack) => {
  const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2001, month, 1)));
  return new RegExp(`(?<![\\p{L}\\d])(?:${oneOf(names)})(?![\\p{L}\\d])`, 'u');
});

const paragraphRound = (paragraphs: readonly Stretch[], at: number): Stretch =>
  paragraphs[firstEndingBehind(paragraphs, at)] ?? { start: at, end: at };

/** When a source was published, the year before that, which most publications are about, and when it was read. */
function publishedAt({ source: { date, accessed } }: SourceText): readonly ToldTime[] {
  const years = date === undefined ? [] : endsOf(date).map((year) => ({ year: year - 1 }));
  return [
    ...[date, accessed].flatMap((period) => (period === undefined ? [] : [period])),
    ...years.map((each): Period => ({ kind: 'date', date: each })),
  ].map((period) => ({ start: -1, end: -1, text: String(endsOf(period)[0] ?? ''), period }));
}

const lastBefore = (times: readonly ToldTime[], { start }: Stretch): ToldTime | undefined =>
  times[firstEndingBehind(times, start) - 1];

/** Of many times that are told again and again the first and the last telling of each stand for all. */
interface TimesOfSource {
  readonly told: readonly ToldTime[];
  /** Of these, those that give a year. */
  readonly dated: readonly ToldTime[];
  readonly paragraphs: readonly Stretch[];
  /** Of the title, the sentence behind it, and the headings: the first and the last of each. */
  readonly heads: readonly ToldTime[];
  /** The first and the last of each that gives a year. */
  readonly years: readonly ToldTime[];
  /** The first and the last of each in a paragraph. */
  readonly timesIn: (paragraph: Stretch) => readonly ToldTime[];
}

const timesOf = memoOf((source: SourceText): TimesOfSource => {
  const told = toldIn(source);
  const paragraphs = paragraphsIn(source.source.text);
  const isHead = (paragraph: Stretch): boolean => {
    const line = source.source.text.slice(paragraph.start, paragraph.end).trim();
    return line.length <= longestHeading && !closesSentence.test(line);
  };
  const opening = source.sentences.slice(0, 2);
  const heads = [...opening, ...paragraphs.filter(isHead)].flatMap((part) => lyingIn(told, part));
  const dated = told.filter(hasYear);
  return {
    told,
    dated,
    paragraphs,
    heads: firstAndLast([...new Set(heads)]),
    years: firstAndLast(dated),
    timesIn: memoOf((paragraph) => firstAndLast(lyingIn(told, paragraph))),
  };
});

function firstAndLast(times: readonly ToldTime[]): readonly ToldTime[] {
  const [first, last] = [new Map<string, ToldTime>(), new Map<string, ToldTime>()];
  for (const time of times) {
    const key = JSON.stringify([time.period, time.isCompared]);
    if (!first.has(key)) first.set(key, time);
    last.set(key, time);
  }
  const kept = new Set([...first.values(), ...last.values()]);
  return times.filter((time) => kept.has(time));
}

/** In UTF-16 units. */
const longestHeading = 60;

/** The dates of a source, words of a whole year, and years inside what is no figure: FY2024. */
function toldIn(own: SourceText): readonly ToldTime[] {
  const { source, quantities, pack } = own;
  const { text } = source;
  const dates = quantities.flatMap((each) => {
    const { start, end, value } = each;
    if (value.kind !== 'date') return [];
    const isCompared = isOfComparison(each, own);
    return [{ start, end, text: each.text, period: value.period, isCompared }];
  });
  const words = pack === undefined ? undefined : wordFinder(pack.frame['whole-years'], pack);
  const wholeYears = words === undefined ? [] : [...text.matchAll(words)];
  const years = [...text.matchAll(bareYear)];
  const found = [
    ...wholeYears.map((each) => ({ each, from: {} })),
    ...years.map((each) => ({ each, from: { year: Number(each[0]) } })),
  ].map(({ each: { 0: said, index }, from }): ToldTime => ({
    start: index,
    end: index + said.length,
    text: said,
    period: { kind: 'date', date: from },
  }));
  return [...dates, ...found.filter((each) => touchedBy(quantities, each).length === 0)].toSorted(
    (one, other) => one.start - other.start,
  );
}

/** Whether the first figure of the sentence of a date is of another time. */
function isOfComparison(
  date: Stretch,
  { source, sentences, quantities, pack }: SourceText,
): boolean {
  const sentence = sentenceRound(sentences, date);
  const figure = lyingIn(quantities, sentence).find(({ value }) => value.kind !== 'date');
  return figure !== undefined && pack !== undefined && isAside(date, figure, source.text, pack);
}

const bareYear = new RegExp(`(?<![\\d.,])${yearDigits}(?!\\d|[.,]\\d)`, 'gu');

/** Paragraphs end with an empty line, and with one that a sentence ends in or a bullet follows. */
function paragraphsIn(text: string): readonly Stretch[] {
  const made: Stretch[] = [];
  let start = 0;
  for (const { 0: line, index } of text.matchAll(/[^\n]+\n?|\n/gu)) {
    const end = index + line.length;
    const isEnd =
      line.trim() === '' ||
      closesSentence.test(line.trimEnd()) ||
      opensItem.test(text.slice(end, end + 4));
    if (!isEnd && end < text.length) continue;
    if (end > start) made.push({ start, end });
    start = end;
  }
  return made;
}

const closesSentence = /[.!?。！？；;:：][\p{Pf}\p{Pe}"]*$/u;
const opensItem = /^\s*[-–•·*▪●]/u;
