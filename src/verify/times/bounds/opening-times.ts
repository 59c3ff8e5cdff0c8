import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import {
  firstEndingBehind,
  lyingIn,
  type SourceText,
  type Stretch,
} from '../../sources/source-text.js';
import { isBeginning } from './beginnings.js';
import { yearsOf } from '../spans/meeting-periods.js';

/** A time that a source tells of; that of its publication stands nowhere in its text. */
export interface ToldTime extends Stretch {
  readonly text: string;
  readonly period: ReadPeriod;
  /** Another is compared with it: “up from 46 in 2023”. */
  readonly isCompared?: boolean;
}

export const hasYear = ({ period, isCompared }: ToldTime): boolean =>
  isCompared !== true && yearsOf(period).length > 0;

export function isWholeYears(period: Period): boolean {
  if (period.kind !== 'interval') return period.date.month === undefined;
  const { from, to } = period;
  const months = (to.year - from.year) * 12 + (to.month ?? 12) - (from.month ?? 1) + 1;
  return months >= 12;
}

/**
 * The times that the first sentence of a paragraph gives its figures, before another sentence of the paragraph that gives
 * no date: 2023年上半年，收案1696万件。审结54万件. None where that one stands first, or when something began: “It opened in
 * 1964 with 12 rooms.”
 */
export function openingTimes(
  paragraph: Stretch,
  sentence: Stretch,
  { source: { text }, sentences, quantities, pack }: SourceText,
  dated: readonly ToldTime[],
): readonly ToldTime[] {
  const first = sentences[firstEndingBehind(sentences, paragraph.start)];
  if (first === undefined || pack === undefined || first.end > sentence.start) return [];
  const opening = { start: Math.max(first.start, paragraph.start), end: first.end };
  if (lyingIn(quantities, opening).every(({ value }) => value.kind === 'date')) return [];
  return lyingIn(dated, opening).filter((time) => !isBeginning(time, text, pack));
}

/** The half or the months that a paragraph opens with, where a sentence that names no whole year is asked about a year. */
export function partOpenedWith(
  opening: readonly ToldTime[],
  { sentence, source: { source, pack } }: FoundQuote,
  period: Period,
): ToldTime | undefined {
  if (pack === undefined || !isWholeYears(period) || !opening.every(isPartOfYear)) return undefined;
  const words = wordFinder(pack.frame['whole-years'], pack);
  const said = source.text.slice(sentence.start, sentence.end);
  // “Three times as many as in the whole of last year” tells of another year.
  const earlier = pack.frame.times.before.year ?? [];
  const isWhole = [...(words === undefined ? [] : said.matchAll(words))].some(
    ({ index }) => !earlier.some((word) => said.slice(0, index).trimEnd().endsWith(word)),
  );
  return isWhole ? undefined : opening[0];
}

const isPartOfYear = ({ period }: ToldTime): boolean =>
  period.kind === 'interval' &&
  period.from.year !== undefined &&
  period.from.year === (period.to.year ?? period.from.year) &&
  period.from.month !== undefined &&
  !(period.from.month === 1 && period.to.month === 12);
