import { oneOf } from '../../../language/escape-expression.js';
import type { LanguagePack } from '../../../language/pack.js';
import { memoOf } from '../../../memo.js';
import { isSince } from '../bounds/since-dates.js';
import { boundOf } from '../bounds/bounds.js';
import { monthsOfYear, type TitlePeriod } from './title-period.js';
import { bareYear } from '../nearby/years.js';
import { lyingIn, type SourceText, type Stretch } from '../../sources/source-text.js';

/** A line that heads a part of a text and says of when its figures are: “Traffic in 2019”, 2024년 2월 인구동향. */
export interface DatedHeading extends Stretch {
  readonly period: TitlePeriod;
}

/** In UTF-16 units. */
const longestHeading = 60;

/** An item, a row, the end of a sentence, or words that go on in the next line. */
const isText = /^\s*[-–—•·*▪●△▽◦○□■]|[|｜\t]|[^\s]\s{2,}[^\s]|[.。;；!！?？:：,，、]\s*$/u;

/**
 * The heading that a figure stands under, where it gives one year or part of one and no other number. None where the nearest one
 * gives no time, nor in the first lines, whose day may be that of publication.
 */
export function headingOver(figure: Stretch, source: SourceText): DatedHeading | undefined {
  const { pack } = source;
  if (pack === undefined) return undefined;
  const nearest = headingsOf(source).findLast(({ end }) => end <= figure.start);
  return nearest?.period === undefined ? undefined : { ...nearest, period: nearest.period };
}

/** The nearest line that heads a part of the text, with whatever it says. */
export const lineOver = (figure: Stretch, source: SourceText): Stretch | undefined =>
  headingsOf(source).findLast(({ end }) => end <= figure.start);

type Heading = Stretch & { readonly period?: DatedHeading['period'] };

const headingsOf = memoOf((source: SourceText): readonly Heading[] => {
  const { pack, quantities } = source;
  const { text } = source.source;
  const first = quantities.find(({ value }) => value.kind !== 'date')?.start ?? text.length;
  const found: Heading[] = [];
  const lines = text.split('\n');
  let start = 0;
  for (const [index, line] of lines.entries()) {
    const [before = '', next = ''] = [lines[index - 1], lines[index + 1]];
    const end = start + line.trimEnd().length;
    const isHead =
      pack !== undefined &&
      start > first &&
      before.trim() === '' &&
      line.length <= longestHeading &&
      /\p{L}/u.test(line) &&
      !isText.test(line) &&
      opensText(next, line);
    if (isHead) found.push({ start, end, ...periodIn({ start, end }, source) });
    start += line.length + 1;
  }
  return found;
});

/** Whether the line under a heading begins something: no line that is broken for its length is much shorter than the next. */
const opensText = (next: string, line: string): boolean =>
  next.trim() === '' ||
  isText.test(next) ||
  (!/^\s*\p{Ll}/u.test(next) && line.length < next.length * shortLine);

const shortLine = 0.7;

/** “Change from 2017”, 较2019年, “since 2015”, “up to 2030”: a head names the time that its figures are counted from or go on to. */
export function isOtherThan(
  line: Stretch,
  date: Stretch,
  { source: { text }, pack }: SourceText,
): boolean {
  if (pack === undefined) return false;
  const { frame, proofreading, reading } = pack;
  const lead = text.slice(line.start, date.start).trimEnd().toLowerCase();
  const behind = text.slice(date.end, line.end).trimStart();
  const edge = reading.grammar === 'latin' ? ' ' : '';
  const isSaid = (word: string): boolean => `${edge}${lead}`.endsWith(edge + word);
  return (
    [...proofreading.bases.before, ...proofreading.otherDates].some(isSaid) ||
    // «Respecto al mismo mes de 2008».
    basesAtEnd(pack)?.test(lead) === true ||
    // “De 2019” is of that year where the same word says “from” and “of”.
    frame.from.some((word) => !frame.determiners.includes(word) && isSaid(word)) ||
    proofreading.bases.behind.some((word) => behind.startsWith(word)) ||
    isSince(text, date.start, date.end, pack) ||
    boundOf(date, text, pack) !== undefined
  );
}

const basesAtEnd = memoOf(({ proofreading: { bases }, reading }: LanguagePack) => {
  const [before, between] = [oneOf(bases.before), oneOf(bases.between)];
  return reading.grammar !== 'latin' || before === '' || between === ''
    ? undefined
    : new RegExp(`(?:^|\\s)(?:${before})(?:\\s(?:${between})){1,5}$`, 'iu');
});

function periodIn(line: Stretch, source: SourceText): { readonly period?: DatedHeading['period'] } {
  const [date, ...others] = lyingIn(source.quantities, line);
  const bare = date === undefined || others.length > 0 ? undefined : bareYear(date);
  if (date !== undefined && bare !== undefined && !isOtherThan(line, date, source))
    return { period: { kind: 'date', date: { year: bare } } };
  if (date?.value.kind !== 'date' || others.length > 0 || date.otherwise !== undefined) return {};
  const { period } = date.value;
  const months = monthsOfYear(period);
  if (months !== undefined) return isOtherThan(line, date, source) ? {} : { period: months };
  if (period.kind !== 'date' || period.date.year === undefined || period.date.day !== undefined)
    return {};
  const { year, month } = period.date;
  return isOtherThan(line, date, source)
    ? {}
    : { period: { kind: 'date', date: { year, ...(month === undefined ? {} : { month }) } } };
}
