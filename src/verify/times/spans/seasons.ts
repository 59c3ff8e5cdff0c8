import { oneOf } from '../../../language/escape-expression.js';
import { memoOf } from '../../../memo.js';
import type { LanguagePack } from '../../../language/pack.js';
import { found } from '../../clauses/words/frame-words.js';
import { wordFinder } from '../../figures/words.js';
import type { FoundQuote } from '../../sources/match-quote.js';
import { lyingIn, touchedBy, type Stretch } from '../../sources/source-text.js';
import { monthNames } from '../nearby/months.js';

/** “Over the holidays”, 五一假期, “in June”: a sentence tells of a part of the year without a date. */
export function tellsOfSeason({
  sentence,
  source: { source, quantities, pack },
}: FoundQuote): boolean {
  if (pack === undefined) return false;
  const said = source.text.slice(sentence.start, sentence.end);
  const words = wordFinder(pack.frame.times.seasons, pack);
  const dates = lyingIn(quantities, sentence).filter(({ value }) => value.kind === 'date');
  // 2020年中欧班列: 年 is of the date, and 中 of a name; 2020年中，… is the middle of the year.
  const isOfDate = (word: Stretch): boolean =>
    touchedBy(dates, word).length > 0 && /^\p{L}/u.test(source.text.slice(word.end));
  return (
    (words !== undefined && found(said, words, sentence.start).some((word) => !isOfDate(word))) ||
    monthsOf(pack).test(said)
  );
}

const monthsOf = memoOf(({ locale }: LanguagePack) => {
  return new RegExp(`(?<![\\p{L}\\d])(?:${oneOf(monthNames({ locale }))})(?![\\p{L}\\d])`, 'u');
});
