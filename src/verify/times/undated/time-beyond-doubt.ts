import type { Period } from '../../../quantity/quantity.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { overlap } from '../../sources/source-text.js';
import { publicationIn } from '../relative/publication.js';
import { tellsPart } from '../relative/told-parts.js';
import { isChangeOfYear } from '../spans/change-of-year.js';
import { endsOf, meets } from '../spans/meeting-periods.js';
import { timesToldIn } from '../told-times.js';
import { timeOver, timeRound } from './time-round.js';
import { isPartOfYear } from './title-period.js';

/**
 * The time that the text round a sentence without one gives its figures beyond doubt, where it is of no year of the period,
 * or of a part of a year that the period does not lie in.
 */
export function timeBeyondDoubt(match: FoundQuote, period: Period): Period | undefined {
  const { quantity, sentence, source } = match;
  if (quantity === undefined) return undefined;
  const told = timeRound(sentence, quantity, source, timeOver(quantity, source));
  const isTold = told !== undefined && 'period' in told;
  if (!isTold || isChangeOfYear(told.period, match, period)) return undefined;
  const isElsewhere =
    publicationIn(source) !== undefined ||
    timesToldIn(source).some((time) => !overlap(time, sentence) && meets(time.period, told.period));
  if (!isElsewhere) return undefined;
  const [from = 0, to = from] = endsOf(told.period);
  const isOther =
    endsOf(period).every((year) => year < from || year > to) ||
    (isPartOfYear(told.period) && period.kind !== 'as-of' && !tellsPart(told.period, period));
  return isOther ? told.period : undefined;
}
