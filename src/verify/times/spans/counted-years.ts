import type { Period } from '../../../quantity/quantity.js';
import type { ReadQuantity } from '../../../quantity/read/read-quantity.js';
import { groupsIn } from '../../figures/names/left-out.js';
import { figuresIn, type FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, overlap } from '../../sources/source-text.js';
import { paragraphAt, publishedAt } from '../relative/times-round.js';
import { timesToldIn } from '../told-times.js';
import { endsOf, yearsOf } from './meeting-periods.js';

/**
 * Where a sentence counts years (“ten years ago”, “in five years”) one may be meant that is as far from a year told round it;
 * ages (“under 5 years of age”) and names (九年义务教育) count none, nor does a figure that is itself a length of time.
 */
export function countsYears(match: FoundQuote, period: Period): boolean {
  const { source, sentence, quantity } = match;
  const years = figuresIn(source, sentence).filter(
    ({ unit, start }) => unit.kind === 'word' && unit.id === 'year' && start !== quantity?.start,
  );
  if (years.length === 0 || source.pack === undefined) return years.length > 0;
  const ages = groupsIn(source.source.text.slice(sentence.start, sentence.end), source.pack);
  const told = toldRound(match);
  return years.some(
    (year) =>
      !ages.some(({ start, end }) =>
        overlap({ start: sentence.start + start, end: sentence.start + end }, year),
      ) &&
      (told.length === 0 || told.some((each) => isAsFar(each, year, period))),
  );
}

/** By a year more or less: “nearly ten years ago”. */
function isAsFar(told: number, { value }: ReadQuantity, period: Period): boolean {
  const count = value.kind === 'number' ? value.amount.toNumber() : Number.NaN;
  return (
    !Number.isFinite(count) ||
    endsOf(period).some((year) => Math.abs(Math.abs(year - told) - count) <= 1)
  );
}

/** The years that the paragraph tells, or else the source, and those of its publication. */
function toldRound({ source, sentence }: FoundQuote): readonly number[] {
  const all = timesToldIn(source);
  const near = lyingIn(all, paragraphAt(source, sentence)).filter(
    ({ period }) => yearsOf(period).length > 0,
  );
  return [...(near.length > 0 ? near : all), ...publishedAt(source)].flatMap(({ period }) =>
    yearsOf(period),
  );
}
