import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { holds, wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { monthNames } from '../nearby/months.js';

/** “Over the holidays”, 五一假期, “in June”: a sentence tells of a part of the year without a date. */
export function tellsOfSeason({ sentence, source: { source, pack } }: FoundQuote): boolean {
  if (pack === undefined) return false;
  const said = source.text.slice(sentence.start, sentence.end);
  return holds(said, wordFinder(pack.frame.times.seasons, pack)) || monthsOf(pack).test(said);
}

const monthsOf = memoOf(({ locale }: LanguagePack) => {
  return new RegExp(`(?<![\\p{L}\\d])(?:${oneOf(monthNames({ locale }))})(?![\\p{L}\\d])`, 'u');
});
