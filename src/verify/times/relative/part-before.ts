import type { Period } from '../../../quantity/quantity.js';
import type { PartialDate, ReadPeriod } from '../../../quantity/read/read-quantity.js';
import { directionNear } from '../../clauses/clause-frame.js';
import type { LanguagePack } from '../../../language/pack.js';
import type { Stretch } from '../../sources/source-text.js';
import { yearsBefore } from './time-before.js';

/** A time of a text, and what it is in it. */
interface Told extends Stretch {
  readonly period: ReadPeriod;
}

/** The month or quarter before one that a text tells of. */
export interface PartBefore<T extends Told> {
  /** That which it is the one before of. */
  readonly told: T;
  /** How many months a period begins after it: 0 where it is that of the figure. */
  readonly monthsOff: (period: Period) => number | undefined;
}

/**
 * The month or quarter that a figure is of where it is said to be the one before: “4.9% a month earlier”, 上月为4.9%,
 * „nach 4,9 % im Vorquartal“. A change on the month before is of no other than its own.
 *
 * @param dates those of the sentence, in order
 */
export function partBefore<T extends Told>(
  figure: Stretch,
  dates: readonly T[],
  text: string,
  pack: LanguagePack,
): PartBefore<T> | undefined {
  for (const unit of ['month', 'quarter'] as const) {
    const length = unit === 'month' ? 1 : 3;
    const told = dates.findLast(
      ({ start, period }) => start < figure.start && partOf(period, length) !== undefined,
    );
    if (told === undefined || yearsBefore(figure, text, pack, unit) === undefined) continue;
    if (directionNear(text, figure, pack)?.relation === 'by') return undefined;
    const first = partOf(told.period, length);
    return first && { told, monthsOff: (period) => monthsOff(period, first, length) };
  }
  return undefined;
}

function monthsOff(period: Period, told: PartialDate, length: number): number | undefined {
  const from = partOf(period, length);
  if (from === undefined) return undefined;
  const months = (from.month ?? 0) - (told.month ?? 0) + length;
  return told.year === undefined
    ? ((months % 12) + 12) % 12
    : 12 * ((from.year ?? told.year) - told.year) + months;
}

/** The month of a period that is one or a day of one, or the first of three; the last that it is counted up to. */
function partOf(period: ReadPeriod, length: number): PartialDate | undefined {
  if (period.kind === 'other-year') return undefined;
  if (period.kind !== 'interval')
    return length === 1 && period.date.month !== undefined ? period.date : undefined;
  const { from, to } = period;
  const isPart =
    from.month !== undefined &&
    from.day === undefined &&
    to.month === from.month + length - 1 &&
    from.year === to.year;
  return isPart ? from : undefined;
}
