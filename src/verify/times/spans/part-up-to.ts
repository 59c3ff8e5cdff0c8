import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Period } from '../../../quantity/quantity.js';
import type { ReadPeriod } from '../../../quantity/read/read-quantity.js';
import type { Stretch } from '../../sources/source-text.js';

interface DatedStretch extends Stretch {
  readonly period: ReadPeriod;
}

/**
 * Whether a period is the half-year or quarter that ends with a date before the figure, and the clause of the figure says that
 * it is of such a part: “as of 30 June the fund held 5,120, of which 38 were bought in the half-year”.
 */
export function isPartUpTo(
  period: Period,
  figure: Stretch,
  dates: readonly DatedStretch[],
  text: string,
  pack: LanguagePack,
): boolean {
  if (period.kind !== 'interval' || period.from.month === undefined) return false;
  const { from, to } = period;
  const months = 12 * (to.year - from.year) + (to.month ?? 0) - period.from.month + 1;
  const isEnd = ({ end, period: read }: DatedStretch): boolean =>
    end <= figure.start &&
    (read.kind === 'as-of' || read.kind === 'date') &&
    read.date.year === to.year &&
    read.date.month === to.month;
  if (!dates.some(isEnd)) return false;
  const lead = text.slice(Math.max(0, figure.start - longestClause), figure.start);
  const rest = text.slice(figure.end, figure.end + longestClause);
  const clause = `${lead.split(ending).at(-1) ?? ''} ${rest.split(ending, 1)[0] ?? ''}`;
  return (clause.toLowerCase().match(/\p{L}+(?:-\p{L}+)?/gu) ?? []).some(
    (word) => partsOf(pack).find(({ stem }) => word.startsWith(stem))?.months === months,
  );
}

const ending = /[,;:()，；：（）](?!\d)|[.!?](?:\s|$)/u;

/** In UTF-16 units. */
const longestClause = 80;

/** The words for a half-year and a quarter that the names of both have: “half”, Quartal, semestre. */
const partsOf = memoOf(({ dates, frame, reading }: LanguagePack) => {
  if (reading.grammar !== 'latin') return [];
  const words = frame.times.parts.map((word) => word.toLowerCase());
  const named = (names: readonly string[], months: number) =>
    words
      .filter((word) => names.some((name) => name.toLowerCase().split(' ').includes(word)))
      .map((stem) => ({ stem, months }));
  return [...named(dates.halves.names, 6), ...named(dates.quarters.names, 3)];
});
