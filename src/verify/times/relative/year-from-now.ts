import { wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, type Stretch } from '../../sources/source-text.js';

/**
 * “The forecast for 2030 went up by 10% after the fleet passed 900 boats last year”: a figure that the words behind it give of a
 * year counted from the day of writing is of none of the dates that other figures of its sentence are told with.
 */
export function yearFromNow(
  { quantity, quote, sentence, source: own }: FoundQuote,
  dates: readonly Stretch[],
): string | undefined {
  const { pack, source, quantities } = own;
  if (pack === undefined || pack.reading.grammar !== 'latin' || pack.frame['verbs-last'])
    return undefined;
  const { frame, proofreading } = pack;
  const said = wordFinder(frame['years-from-now'], pack);
  const figure = quantity ?? quote;
  const behind = source.text.slice(figure.end, Math.min(sentence.end, figure.end + reach));
  const found = said === undefined ? undefined : [...behind.matchAll(said)][0];
  if (found === undefined) return undefined;
  const between = behind.slice(0, found.index);
  if (/[\d,;:!?()–—]/u.test(between)) return undefined;
  // “4% more than last year” is compared with it.
  const compared = wordFinder([...proofreading.otherDates, ...proofreading.bases.before], pack);
  if (compared !== undefined && between.search(compared) >= 0) return undefined;
  const isOfOthers = ({ end }: Stretch): boolean =>
    end <= figure.start &&
    lyingIn(quantities, { start: end, end: figure.start }).some(
      ({ value }) => value.kind !== 'date',
    );
  return dates.length > 0 && dates.every(isOfOthers) ? found[0] : undefined;
}

/** “ boats for the first time in its history last year”, in UTF-16 units. */
const reach = 64;
