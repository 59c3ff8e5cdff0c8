import type Big from 'big.js';
import type { ReadQuantity, ReadValue } from '../../quantity/read/read-quantity.js';
import type { LanguagePack } from '../../language/pack.js';
import { clauseFrame } from '../clauses/clause-frame.js';
import type { FoundQuote } from '../sources/match-quote.js';
import { lyingIn, type SourceText, type Stretch } from '../sources/source-text.js';
import type { Direction } from './direction-of.js';
import { bareYear } from './departure.js';
import { memoOf } from '../../memo.js';
import { oneOf } from '../../language/escape-expression.js';
import { isChangeBetween } from './change-between.js';
import { wayFrom } from './way-from.js';

/** A change that a sentence tells of one way, and its figures the other. */
export interface ContradictedChange {
  readonly word: string;
  /** Verbatim. */
  readonly from: string;
  readonly to: string;
}

/**
 * “Rose from 650 to 630”, “630, up from 650”: the change that the figure of a quote is the beginning or the end of, where
 * its word is of the other way than the two levels.
 */
export function contradictedChange({
  quantity,
  sentence,
  source,
}: FoundQuote): ContradictedChange | undefined {
  const { pack } = source;
  if (pack === undefined || quantity === undefined) return undefined;
  const levels = lyingIn(source.quantities, sentence).filter(
    ({ value }) => value.kind !== 'date' && value.kind !== 'ordinal',
  );
  const at = levels.findIndex(({ start }) => start === quantity.start);
  const near = at < 0 ? [] : levels.slice(Math.max(0, at - 1), at + 2);
  return near
    .flatMap((from) => changesFrom(from, levels, source, pack))
    .filter(({ from, to }) => from === quantity || to === quantity)
    .map(({ word, from, to }) => ({ word, from: from.text, to: to.text }))
    .at(0);
}

interface Change {
  readonly word: string;
  readonly from: ReadQuantity;
  readonly to: ReadQuantity;
}

/** The change that a level is left by, where the levels that it may have come to all show the other way. */
function changesFrom(
  from: ReadQuantity,
  levels: readonly ReadQuantity[],
  source: SourceText,
  pack: LanguagePack,
): readonly Change[] {
  const way = reachedFrom(from, levels, source, pack);
  const alike = way?.reached.filter((to) => isComparable(from, to)) ?? [];
  const shown = alike.map((to) => wayBetween(from, to));
  const [to] = alike.slice(-1);
  return way === undefined ||
    to === undefined ||
    shown.some((each) => each === undefined || each === way.way)
    ? []
    : [{ word: way.text, from, to }];
}

/** The word that a level is left by, and the levels that it may have come to. */
function reachedFrom(
  from: ReadQuantity,
  levels: readonly ReadQuantity[],
  source: SourceText,
  pack: LanguagePack,
) {
  const { text } = source.normal;
  const figure = placeOf(from, source);
  const wayAt = (level: Stretch, relation: Direction['relation']): Direction | undefined => {
    const { direction } = clauseFrame(text, level, pack);
    return direction?.relation === relation ? direction : undefined;
  };
  const opposite = wayFrom(text, figure, pack);
  const next = levels.find(({ start }) => start >= from.end);
  if (next !== undefined && isChangeBetween(text, figure, placeOf(next, source), pack)) {
    const way = wayAt(figure, 'from') ?? opposite ?? wayAt(placeOf(next, source), 'to');
    return way && { ...way, reached: [next] };
  }
  const earlier = levels.filter(({ end }) => end <= from.start);
  const last = earlier.at(-1);
  if (last !== undefined && isLeftBehind(text, placeOf(last, source), figure, pack)) {
    const way = wayAt(placeOf(last, source), 'to');
    return way && { ...way, reached: [last] };
  }
  return opposite?.opens === true ? { ...opposite, reached: earlier } : undefined;
}

/** “Rose to 19% in 2021 from 26%”: behind the level that was reached stands the one that was left. */
function isLeftBehind(text: string, reached: Stretch, left: Stretch, pack: LanguagePack): boolean {
  const gap = text.slice(reached.end, left.start);
  return gap.length <= longestGap && leavingOf(pack)?.test(gap.replaceAll(bareYear, '')) === true;
}

/** “ per cent of all journeys in the spring of 2021 from ”, in UTF-16 units. */
const longestGap = 56;

const leavingOf = memoOf(({ frame, reading }: LanguagePack) => {
  // “De” opens too much else.
  const from = oneOf(
    frame.from.filter((word) => !frame.determiners.includes(word) && !frame.by.includes(word)),
  );
  return reading.grammar !== 'latin' || frame['verbs-last'] || from === ''
    ? undefined
    : new RegExp(`^[^\\d,;:.!?()]*\\s(?:${from})\\s(?:\\p{L}+\\s)?[\\p{Sc}~]?$`, 'iu');
});

/** “29.8 million people, up from 7.7 million”: of one unit, or one of them bare and of about the same size. */
function isComparable(one: ReadQuantity, other: ReadQuantity): boolean {
  const [kind, otherKind] = [one.unit.kind, other.unit.kind];
  if (kind === otherKind) return keyOf(one) === keyOf(other);
  if (![kind, otherKind].includes('none') || [kind, otherKind].includes('percent')) return false;
  const [small, large] = [one, other]
    .map(({ value }) => sizeOf(value)?.abs())
    .toSorted((a, b) => (a === undefined || b === undefined ? 0 : a.cmp(b)));
  return small !== undefined && large?.lt(small.times(mostUnlike)) === true;
}

/** “€3 million, down from 5” leaves the magnitude out. */
const mostUnlike = 100;

const keyOf = ({ unit: { id, currency, text } }: ReadQuantity): string => id ?? currency ?? text;

/** Unknown where a bound may hide the way. */
function wayBetween(
  { value: from, qualifier }: ReadQuantity,
  { value: to, qualifier: other }: ReadQuantity,
): 'rise' | 'fall' | undefined {
  const [start, end] = [sizeOf(from), sizeOf(to)];
  const isBound = [qualifier, other].some((each) => each !== undefined && each !== 'about');
  if (isBound || start === undefined || end === undefined || start.eq(end)) return undefined;
  return end.gt(start) ? 'rise' : 'fall';
}

const sizeOf = (value: ReadValue): Big | undefined =>
  value.kind === 'number'
    ? value.amount
    : value.kind === 'fraction'
      ? value.numerator.div(value.denominator)
      : undefined;

const placeOf = ({ start, end }: ReadQuantity, { normal }: SourceText): Stretch => ({
  start: normal.normal(start),
  end: normal.normal(end),
});
