import { memoOf } from '../../../memo.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { endsOf, yearsOf } from '../spans/meeting-periods.js';
import { hasYear, openingTimes, type ToldTime } from '../bounds/opening-times.js';
import {
  blocksIn,
  closesSentence,
  paragraphRound,
  paragraphsIn,
} from '../../sources/paragraphs.js';
import {
  firstEndingBehind,
  lyingIn,
  overlap,
  type SourceText,
  type Stretch,
} from '../../sources/source-text.js';
import { isOfRule } from '../governing/dates-of-others.js';
import { timesToldIn } from '../told-times.js';
import { publicationIn } from './publication.js';

/** The times that a source tells of round a sentence that gives none. */
export interface TimesRound {
  /** Those of the whole source that give a year, and when it was published. */
  readonly anywhere: readonly ToldTime[];
  /** The paragraph, or the nearest before it that tells of a time. */
  readonly reference: Stretch;
  readonly opening: readonly ToldTime[];
  /** Of the title and the headings. */
  readonly headed: readonly ToldTime[];
  /** All of these but what stands elsewhere in the source. */
  readonly round: readonly ToldTime[];
}

export function timesRound({ source, sentence }: FoundQuote): TimesRound {
  const { told, paragraphs, heads, years, timesIn } = timesOf(source);
  const isOther = (time: ToldTime): boolean => !overlap(time, sentence);
  const published = publishedAt(source);
  const ofPublication = publicationYears(source);
  const paragraph = paragraphRound(paragraphs, sentence.start);
  const own = timesIn(paragraph).filter(isOther);
  const earlier = lastBefore(told, sentence);
  const reference =
    earlier === undefined || own.some(({ end }) => end <= sentence.start)
      ? paragraph
      : paragraphRound(paragraphs, earlier.start);
  const said = timesIn(reference).filter(({ end }) => end <= sentence.start);
  const opening = openingRound(source, sentence);
  // What a paragraph that opens with a time of its own goes on to tell is of no other year of the title.
  const headed = heads.filter(
    (time) =>
      isOther(time) &&
      !yearsOf(time.period).some((year) => ofPublication.has(year)) &&
      (opening.length === 0 || opening.some((each) => sharesYear(each, time))),
  );
  return {
    anywhere: [...years.filter(isOther), ...published],
    reference,
    opening,
    headed,
    round: [...said, ...own, ...headed, ...published],
  };
}

/**
 * The years that a span may end in whose sentence tells its beginning alone: those that the times round it end in, and the
 * one before that of the title, which the text has told of. Undefined where the source tells of no time.
 */
export function yearsUpToNow(match: FoundQuote): readonly number[] | undefined {
  const { anywhere, headed, round } = timesRound(match);
  if (anywhere.length === 0) return undefined;
  const lastOf = (times: readonly ToldTime[]): readonly number[] =>
    times.flatMap(({ period }) => yearsOf(period).slice(-1));
  const told = lastOf(anywhere);
  const before = lastOf(headed).map((year) => year - 1);
  return round.some(hasYear)
    ? [...lastOf(round), ...before.filter((year) => told.includes(year))]
    : told;
}

/** “2013 fact sheet”, whose text speaks of 2012 again and again and of 2013 nowhere: the years of its headings alone. */
const publicationYears = memoOf((source: SourceText): ReadonlySet<number> => {
  const { dated, headings } = timesOf(source);
  const spokenOf = new Map<number, number>();
  for (const time of dated)
    if (!headings.has(time) && time.isCompared !== true)
      for (const year of yearsOf(time.period)) spokenOf.set(year, (spokenOf.get(year) ?? 0) + 1);
  const headed = [...headings].flatMap(({ period }) => yearsOf(period));
  return new Set(headed.filter((year) => !spokenOf.has(year) && (spokenOf.get(year - 1) ?? 0) > 1));
});

/** The times that open the paragraph of a sentence, or else the lines between two empty ones that it stands in. */
export function openingRound(source: SourceText, sentence: Stretch): readonly ToldTime[] {
  const { dated, paragraphs, blocks } = timesOf(source);
  const [paragraph, block] = [paragraphs, blocks].map((each) =>
    paragraphRound(each, sentence.start),
  );
  if (paragraph === undefined || block === undefined) return [];
  const own = openingTimes(paragraph, sentence, source, dated);
  const isFirst =
    block === blocks[0] || lyingIn(dated, { ...paragraph, end: sentence.start }).length > 0;
  if (own.length > 0 || isFirst) return own;
  return openingTimes(block, sentence, source, dated).filter((time) => opens(time, source));
}

/** Whether nothing stands before a time in its line. */
const opens = ({ start }: Stretch, { source: { text } }: SourceText): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 8), start));

/** The time that a sentence without one goes on to tell of: its paragraph opens with it, and no other is told since. */
export function timeGoneOnWith(source: SourceText, sentence: Stretch): ReadPeriod | undefined {
  const [time, ...others] = openingRound(source, sentence);
  if (time === undefined || others.length > 0 || !opens(time, source)) return undefined;
  const since = lyingIn(timesOf(source).told, { start: time.end, end: sentence.start });
  return since.every(({ isCompared }) => isCompared === true) ? time.period : undefined;
}

export const sharesYear = (one: ToldTime, other: Pick<ToldTime, 'period'>): boolean =>
  yearsOf(one.period).some((year) => yearsOf(other.period).includes(year));

/** When a source was published, the year before that, which most publications are about, and when it was read. */
export function publishedAt(source: SourceText): readonly ToldTime[] {
  const { date, accessed } = source.source;
  const said = publicationIn(source)?.year;
  const published = [
    ...(date === undefined ? [] : endsOf(date)),
    ...(said === undefined ? [] : [said]),
  ];
  const years = published.map((year) => ({ year: year - 1 }));
  return [
    ...[date, accessed].flatMap((period) => (period === undefined ? [] : [period])),
    ...years.map((each): Period => ({ kind: 'date', date: each })),
  ].map((period) => ({ start: -1, end: -1, text: String(endsOf(period)[0] ?? ''), period }));
}

export const lastBefore = (times: readonly ToldTime[], { start }: Stretch): ToldTime | undefined =>
  times[firstEndingBehind(times, start) - 1];

/** Every time that a source tells of, in order. */
export const paragraphAt = (source: SourceText, { start }: Stretch): Stretch =>
  paragraphRound(timesOf(source).paragraphs, start);

/** Of many times that are told again and again the first and the last telling of each stand for all. */
export interface TimesOfSource {
  readonly told: readonly ToldTime[];
  /** Of these, those that give a year. */
  readonly dated: readonly ToldTime[];
  readonly paragraphs: readonly Stretch[];
  /** What stands between two empty lines. */
  readonly blocks: readonly Stretch[];
  readonly headings: ReadonlySet<ToldTime>;
  /** Of the title, the sentence behind it, and the headings: the first and the last of each. */
  readonly heads: readonly ToldTime[];
  /** The first and the last of each that gives a year. */
  readonly years: readonly ToldTime[];
  /** The first and the last of each in a paragraph. */
  readonly timesIn: (paragraph: Stretch) => readonly ToldTime[];
}

export const timesOf = memoOf((source: SourceText): TimesOfSource => {
  const {
    pack,
    source: { text },
  } = source;
  // “Under the 2010 guidelines” tells of no time at all.
  const told = timesToldIn(source).filter(
    (time) => pack === undefined || !isOfRule(time, text, pack),
  );
  const paragraphs = paragraphsIn(text);
  const isHead = (paragraph: Stretch): boolean => {
    const line = text.slice(paragraph.start, paragraph.end).trim();
    return line.length <= longestHeading && !closesSentence.test(line);
  };
  const opening = source.sentences.slice(0, 2).flatMap((part) => lyingIn(told, part));
  const headings = new Set(paragraphs.filter(isHead).flatMap((part) => lyingIn(told, part)));
  const dated = told.filter(hasYear);
  return {
    told,
    dated,
    paragraphs,
    blocks: blocksIn(text),
    headings,
    heads: firstAndLast([...new Set([...opening, ...headings])]),
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
