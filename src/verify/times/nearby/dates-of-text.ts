import { memoOf } from '../../../memo.js';
import type { ReadPeriod, ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { isBeginning } from '../bounds/beginnings.js';
import { isAside } from '../governing/governing-dates.js';
import {
  firstEndingBehind,
  sentenceRound,
  type SourceText,
  type Stretch,
} from '../../sources/source-text.js';
import { isOfOneFigure } from './years-from-now.js';
import { bareYear, isOfOtherParagraph } from './years.js';

export interface TextDate extends Stretch {
  readonly period: ReadPeriod;
}

/** The dates of a text that may be the time of a figure, in order. */
export const datesOf = memoOf((source: SourceText): readonly TextDate[] =>
  source.quantities.flatMap((each, index) => {
    const period = periodOf(each);
    return period === undefined ||
      isLevelOf(each, source.quantities[index + 1], source) ||
      (source.pack !== undefined && isBeginning(each, source.source.text, source.pack))
      ? []
      : [{ start: each.start, end: each.end, period }];
  }),
);

function periodOf(each: ReadQuantity): ReadPeriod | undefined {
  if (each.otherwise !== undefined) return undefined;
  if (each.value.kind === 'date') return each.value.period;
  const year = bareYear(each);
  return year === undefined ? undefined : { kind: 'date', date: { year } };
}

/** 2020年的6倍, 2019年的80%: what a figure is a part or a multiple of is not its own time. */
function isLevelOf(
  date: Stretch,
  next: ReadQuantity | undefined,
  { source: { text }, pack }: SourceText,
): boolean {
  if (next === undefined || pack === undefined) return false;
  const { frame, proofreading } = pack;
  // 高于2022年的64% is the level of that year.
  const isCompared = frame['level-comparisons'].some((word) =>
    text.startsWith(word, date.start - word.length),
  );
  return (
    !isCompared &&
    frame['modifier-marks'].includes(text.slice(date.end, next.start).trim()) &&
    (next.unit.kind === 'percent' || proofreading.typedAgainst.units.includes(next.unit.text))
  );
}

/** The year that was last told before a sentence, in its paragraph where that matters. */
export function yearToldBefore(sentence: Stretch, source: SourceText): number | undefined {
  const told = yearsOf(source);
  const last = told[firstEndingBehind(told, sentence.start) - 1];
  return last === undefined ||
    isOfOtherParagraph(last.end, sentence, source.source.text, source.pack)
    ? undefined
    : last.year;
}

/** Each is judged once, as the figures of later sentences see it. */
const yearsOf = memoOf((source: SourceText): readonly (Stretch & { readonly year: number })[] => {
  const { pack, quantities, sentences } = source;
  const { text } = source.source;
  return datesOf(source).flatMap((date) => {
    const year = yearIn(date.period);
    if (year === undefined) return [];
    const next = sentenceRound(sentences, date).end + 1;
    const isOther =
      pack !== undefined &&
      (isAside(date, { start: next, end: next }, text, pack) ||
        isOfOneFigure(date, quantitiesBehind(date, quantities), text, pack));
    return isOther ? [] : [{ start: date.start, end: date.end, year }];
  });
});

export const yearIn = (period: ReadPeriod): number | undefined =>
  'date' in period ? period.date.year : 'from' in period ? period.from.year : undefined;

/** The nearest ones. */
export function quantitiesBehind(
  { end }: Stretch,
  quantities: readonly ReadQuantity[],
): readonly ReadQuantity[] {
  const first = firstEndingBehind(quantities, end);
  return quantities.slice(first, first + 2);
}
