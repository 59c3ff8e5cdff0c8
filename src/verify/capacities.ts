import type { LanguagePack } from '../language/pack.js';
import { memoOf } from '../memo.js';
import type { Fact } from '../report/report.js';
import type { Packs } from './context.js';
import { holds, once, wordFinder } from './figures/words.js';
import type { QuoteMatch } from './sources/match-quote.js';

const wordsOf = memoOf((pack: LanguagePack) => once(wordFinder(pack.frame.capacities, pack)));

/** Under “Seats” it is a report that a hall can hold 300. */
export const namesCapacity = ({ label }: Fact, packs: Packs): boolean =>
  Object.entries(label).some(([tag, text]) => {
    const pack = packs.get(tag);
    return pack !== undefined && holds(text, wordsOf(pack));
  });

/** 日处理能力达到56万吨: the source itself gives the figure as a capacity. */
export function givesCapacity(match: QuoteMatch | undefined): boolean {
  if (match?.kind !== 'found' || match.source.pack === undefined) return false;
  const { source, sentence } = match;
  return holds(source.source.text.slice(sentence.start, sentence.end), wordsOf(match.source.pack));
}
