import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { oneOf } from '../../../language/escape-expression.js';
import { wordFinder } from '../../figures/words.js';
import { isRun } from '../../directions/no-size-of-change.js';
import { closesSentence } from '../../sources/paragraphs.js';
import { lyingIn, touchedBy, type SourceText, type Stretch } from '../../sources/source-text.js';
import { opensBracket } from '../governing/bracketed-dates.js';
import { isJoinedToLevelLeft } from '../comparisons/departure-dates.js';
import { isBase } from '../comparisons/bases.js';
import { yearsOf } from '../spans/meeting-periods.js';
import { isOfRecord } from '../bounds/records.js';
import { isBeginning } from '../bounds/beginnings.js';
import type { ToldTime } from '../bounds/opening-times.js';
import { publicationIn } from '../relative/publication.js';
import { isAveragedOver } from '../spans/averaged-over.js';
import { isComparedWith, isLevelOfBase, withoutBases } from '../nearby/bases-of-change.js';

import { monthsOf } from '../nearby/months.js';
import { isPartOfHead, isSameDays, type TitlePeriod } from './title-period.js';
import { isOfTime, isWholeYear, sinceWords, textsOf, timesOf } from '../nearby/near-times.js';

/** The times of a text but for those that are of no figure. */
export const timesOfFigures = memoOf((source: SourceText): readonly ToldTime[] =>
  timesOf(source).filter((time) => !isOfNoFigure(time, source)),
);

/**
 * The words of a sentence that tell of a time but for the part of a year that its heading gives, or how long something took; not those that
 * a change is counted from, nor how long one has gone on: 12年連続の減少, “for two years in a row”.
 */
export function timesSaidIn(
  { start, end }: Stretch,
  figure: ReadQuantity,
  source: SourceText,
  title?: TitlePeriod,
): readonly string[] {
  const { pack, quantities } = source;
  const { text } = source.source;
  const said = text.slice(start, end);
  if (pack === undefined) return [said];
  const rest = withoutBases(said, pack, figure.start - start);
  const words = [...rest.matchAll(otherTimesOf(pack))]
    .filter(({ 0: word, index }) => !isOfOtherLevel(rest, index + word.length, figure, start, pack))
    .map(([word]) => word);
  const lengths = lyingIn(quantities, { start, end }).filter(
    (each) =>
      isOfTime(each.unit.id) &&
      rest.charAt(each.start - start) !== ' ' &&
      !isComparedWith(each, source) &&
      !isRun(text, each, pack) &&
      !(isAveragedOver(each, text, pack) && isApart(each, figure, text)),
  );
  const { expression, numberOf } = monthsOf(pack);
  const told = lyingIn(timesOf(source), { start, end }).filter(
    (time) =>
      !isWholeYear(time.period) &&
      !isPartOfHead(time.period, title) &&
      time.start !== publicationIn(source)?.start,
  );
  // “Up 5% on 2021”: the base of a change is not the time of a figure that is no level of it.
  const bases = told.filter((time) => isOnlyBase(time, figure, source));
  const headed = lyingIn(timesOf(source), { start, end }).filter(({ period }) =>
    isPartOfHead(period, title),
  );
  const month = title?.kind === 'date' ? title.date.month : undefined;
  const months = [...said.matchAll(expression)].filter(
    ({ 0: word, 1: name = '', index }) =>
      (month === undefined || numberOf(name) !== month) &&
      touchedBy(
        [...headed, ...bases].toSorted((one, other) => one.start - other.start),
        { start: start + index, end: start + index + word.length },
      ).length === 0,
  );
  return textsOf([
    ...told.filter((time) => !bases.includes(time)),
    ...[...words, ...months.map(([name]) => name)].map((each) => ({ text: each })),
    ...lengths,
  ]);
}

/** 由上年同期的182万吨: an earlier time that a mark joins to its level is of no other figure. */
function isOfOtherLevel(
  said: string,
  end: number,
  figure: ReadQuantity,
  start: number,
  { frame, reading }: LanguagePack,
): boolean {
  const marks = oneOf(frame['modifier-marks']);
  if (reading.grammar !== 'han' || marks === '') return false;
  const [between] =
    new RegExp(`^[^\\d\\p{P}]{0,4}(?:${marks})[^\\d\\p{P}]{0,4}(?=\\d)`, 'u').exec(
      said.slice(end, end + longestLevel),
    ) ?? [];
  return between !== undefined && start + end + between.length !== figure.start;
}

/** In UTF-16 units. */
const longestLevel = 16;

/** 两年平均增长6.0%: how long an average is taken over says of the figure behind it alone. */
const isApart = (time: ReadQuantity, figure: ReadQuantity, text: string): boolean =>
  figure.start < time.start || /[,，;；。、]/u.test(text.slice(time.end, figure.start));

/** Whether a change is counted from a time, and the figure is not the level of it. */
export const isOnlyBase = (
  time: ToldTime,
  figure: ReadQuantity,
  { source: { text }, pack }: SourceText,
): boolean =>
  pack !== undefined &&
  isBase(time, figure, text, pack) &&
  !isLevelOfBase(time, figure, text, pack);

/**
 * Whether a time is that of no figure: something is compared with it, it is the beginning of something, a name in
 * quotation marks holds it (“十四五”), or it is the day of publication, which has a line at the head of the text.
 */
function isOfNoFigure(time: ToldTime, source: SourceText): boolean {
  const {
    source: { text },
    quantities,
    pack,
  } = source;
  if (time.isCompared === true || time.start === publicationIn(source)?.start) return true;
  if (pack !== undefined && isBeginning(time, text, pack)) return true;
  if (pack !== undefined && isOfRecord(time, source, pack)) return true;
  if (pack !== undefined && isOfPart(time, text, pack)) return true;
  if (pack !== undefined && isJoinedToLevelLeft(time, text, pack)) return true;
  if (isInQuotationMarks(time, text) || isOfBracket(time, text)) return true;
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

/** 前三季度增长9.2%。其中，9月份增长6.7%: a part that is told of in passing. */
const isOfPart = ({ start }: Stretch, text: string, { frame, reading }: LanguagePack): boolean => {
  const lead = text.slice(Math.max(0, start - 8), start).replace(/[,，、]?\s?$/u, '');
  return (
    reading.grammar === 'han' &&
    frame.wholes['to-part'].some((word) => word.length > 1 && lead.endsWith(word))
  );
};

/** “400 million (Q1/2002: 391 million)”: of the figure that its bracket holds. */
const isOfBracket = ({ start, end }: Stretch, text: string): boolean =>
  opensBracket(start, text) && /^\s?[:：]\s?\p{S}?\P{L}{0,2}\d/u.test(text.slice(end, end + 8));

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

export const isSame = (read: ToldTime['period'], period: Period): boolean =>
  isWholeYear(read) || (yearsOf(read).length > 0 && isSameDays(read, period));

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
        // 国庆节期间, 추석 연휴: an occasion is no year; in one syllable (설) it begins other words.
        ...(reading.grammar === 'latin' && !frame['verbs-last']
          ? []
          : frame.times.seasons.filter((word) => word.length > 1)),
        ...sinceWords(pack),
      ],
      pack,
    ) ?? /(?!)/gu
  );
});
